"""Where Tab comes to controls that are made after the others: where they stand, and not behind everything older."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_within(container: QWidget, controls: Sequence[QWidget]) -> None:
    """Tab comes to these in their order, behind what came before the container."""
    stops = [control for control in controls if control.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    policy = container.focusPolicy()
    # Qt orders behind widgets alone that may have the keyboard. What stands before the container is not asked for:
    # PySide would take it for the container's own, and lose it with the container.
    container.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for earlier, later in pairwise([container, *stops]):
        QWidget.setTabOrder(earlier, later)
    container.setFocusPolicy(policy)
