"""Addresses of the head's desk."""

from django.urls import path

from workflow.desk.head import home, lists, many, onecase

urlpatterns = [
    path("head/", home.show, name="head"),
    path("head/assign/", lists.to_assign, name="head-assign"),
    path("head/assign/many/", many.choose, name="head-many"),
    path("head/assign/many/confirm/", many.confirm, name="head-many-confirm"),
    path("head/assign/many/order/", many.order, name="head-many-order"),
    path("head/decide/", lists.to_decide, name="head-decide"),
    path("head/risk/", lists.at_risk, name="head-risk"),
    path("head/inflow/", lists.came_in, name="head-inflow"),
    path("head/executors/<int:pk>/", lists.of_executor, name="head-executor"),
    path("head/cases/<int:pk>/<slug:verb>/", onecase.Page.as_view(), name="head-deed"),
]
