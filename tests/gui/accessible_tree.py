"""What a screen reader's tree says of a window: controls without a name, controls without a role."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QScrollArea, QWidget

_FRAMES = (QAccessible.Role.ScrollBar, QAccessible.Role.Window, QAccessible.Role.Client, QAccessible.Role.Pane)
_NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def _inner(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(node.childCount()):
        child = node.child(index)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from _inner(child)


def nameless(top: QWidget) -> list[str]:
    """What the keyboard reaches and no reader can call by a name."""
    root = QAccessible.queryAccessibleInterface(top)
    found = []
    for node in _inner(root):
        shown = node.object()
        if node.state().focusable and node.role() not in _FRAMES and not node.text(QAccessible.Text.Name).strip():
            found.append(f"{type(shown).__name__} {node.role()}")
    return found


def unexplained(stop: QWidget) -> str:
    """What a reader would miss of a control where Tab stops: its name, or what kind of control it is; else empty."""
    node = QAccessible.queryAccessibleInterface(stop)
    what = type(stop).__name__
    if not node.text(QAccessible.Text.Name).strip():
        return f"{what} has no name"
    # Qt tells the frame of a scroll area as that of its content
    is_frame = isinstance(stop, QScrollArea)
    return f"{what} has no role" if node.role() in _NO_ROLES and not is_frame else ""
