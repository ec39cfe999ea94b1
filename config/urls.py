"""Every address of the product, room by room."""

from django.contrib import admin
from django.urls import include, path

handler400 = "workflow.desk.errors.bad_request"
handler403 = "workflow.desk.errors.forbidden"
handler404 = "workflow.desk.errors.not_found"
handler500 = "workflow.desk.errors.broken"

urlpatterns = [
    path("", include("workflow.desk.doors")),
    path("", include("workflow.papers.urls")),
    path("", include("workflow.oversight.urls")),
    path("admin/", admin.site.urls),
]
