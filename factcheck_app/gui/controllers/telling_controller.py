"""What controllers have in common: a problem that a user can understand becomes a sentence in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from factcheck_app.domain.errors import UserFacingError


class TellingController(QObject):
    """Tells what could not be done; anything else that is raised is a bug and goes to the window's door."""

    problem_raised = Signal(object)  # UserFacingError

    def _tried(self, action: Callable[[], object]) -> bool:
        """Whether the action came through; what a user can understand becomes a sentence in the window."""
        try:
            action()
        except UserFacingError as error:
            self.problem_raised.emit(error)
            return False
        return True
