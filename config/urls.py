"""Every address of the product, room by room."""

from django.contrib import admin
from django.urls import include, path
from django.utils.translation import gettext_lazy as _
from django.views.i18n import JavaScriptCatalog

admin.site.site_header = admin.site.site_title = _("Qyzmet: administration")
admin.site.index_title = _("Journal, calendar, offices")

handler400 = "workflow.desk.entry.errors.bad_request"
handler403 = "workflow.desk.entry.errors.forbidden"
handler404 = "workflow.desk.entry.errors.not_found"
handler500 = "workflow.desk.entry.errors.broken"

urlpatterns = [
    path("", include("workflow.desk.entry.doors")),
    path("", include("workflow.desk.urls")),
    path("", include("workflow.jobs.urls")),
    path("status/", include("workflow.portal.urls")),
    path("", include("workflow.papers.urls")),
    path("", include("workflow.oversight.urls")),
    path("", include("workflow.api.urls")),
    path("", include("permits.urls")),
    path("", include("referrals.urls")),
    path("", include("registration.urls")),
    path("admin/jsi18n/", JavaScriptCatalog.as_view(packages=["django.contrib.admin", "config"])),
    path("admin/", admin.site.urls),
]
