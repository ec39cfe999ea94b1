"""Addresses of the queue and of the search."""

from django.urls import path

from workflow.desk.queue import page, saving, search

urlpatterns = [
    path("", page.show, name="queue"),
    path("queue/list/", page.sift, name="queue-list"),
    path("queue/news/", page.news, name="queue-news"),
    path("queue/saved/", saving.save, name="queue-save"),
    path("queue/saved/<int:pk>/delete/", saving.forget, name="queue-forget"),
    path("queue/look/", saving.look, name="queue-look"),
    path("search/", search.show, name="search"),
    path("search/found/", search.found, name="search-found"),
]
