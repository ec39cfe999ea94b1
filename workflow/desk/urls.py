"""Addresses of the staff pages."""

from django.urls import include, path

from workflow.desk.case import commenting, deedpage, editor, here, onward, preview
from workflow.desk.case import page as casepage
from workflow.desk.delivery import answers
from workflow.desk.delivery import page as post
from workflow.desk.entry import presence
from workflow.desk.examination import documents
from workflow.desk.shell import me, notifications, switches

urlpatterns = [
    path("", include("workflow.desk.intake.urls")),
    path("", include("workflow.desk.head.urls")),
    path("", include("workflow.desk.signing.urls")),
    path("", include("workflow.desk.queue.urls")),
    path("", include("workflow.desk.exports.urls")),
    path("cases/<int:pk>/", casepage.show, name="case"),
    path("cases/<int:pk>/next/", onward.next_case, name="case-next"),
    path("cases/<int:pk>/offered/", here.offered, name="case-offered"),
    path("cases/<int:pk>/comments/", commenting.write, name="case-comments"),
    path("cases/<int:pk>/documents/", documents.first, name="documents"),
    path("cases/<int:pk>/documents/<int:document>/", documents.Page.as_view(), name="document"),
    path("cases/<int:pk>/<slug:verb>/", deedpage.Page.as_view(), name="deed"),
    path("cases/<int:pk>/<slug:verb>/here/", here.Here.as_view(), name="deed-here"),
    path("cases/<int:pk>/<slug:verb>/preview/", preview.show, name="deed-preview"),
    path("cases/<int:pk>/<slug:verb>/editor/", editor.Editor.as_view(), name="editor"),
    path("previews/<int:pk>/pages/<int:page>.png", preview.picture, name="preview-page"),
    path("notifications/", notifications.show, name="notifications"),
    path("post/", post.show, name="post"),
    path("post/registry/", post.registry, name="post-registry"),
    *(
        path(f"post/<int:pk>/{what}/", answers.Page.as_view(), {"what": what}, name=f"post-{what}")
        for what in answers.ANSWERS
    ),
    path("me/notices/", switches.show, name="my-notices"),
    path("me/", me.show, name="me"),
    path("me/here/", presence.here, name="here"),
]
