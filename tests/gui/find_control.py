"""Finds a control as a screen reader does: by its name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

Control = TypeVar("Control", bound=QWidget)


def find_control(parent: QWidget, kind: type[Control], name: str) -> Control:
    """The one control of this kind whose accessible name begins with `name`."""
    found = [child for child in parent.findChildren(kind) if child.accessibleName().startswith(name)]
    assert len(found) == 1, f"{len(found)} controls are called {name}"
    return found[0]
