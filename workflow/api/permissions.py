"""Deny by default: a view that says nothing answers nobody."""

from typing import Any

from rest_framework.permissions import BasePermission


class Nobody(BasePermission):
    """The permission of a view whose author forgot to name one."""

    def has_permission(self, request: Any, view: Any) -> bool:
        return False
