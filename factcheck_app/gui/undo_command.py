"""An edit on the undo stack."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.edits.kept_judgement import first_origin
from factcheck_app.domain.review_edits import ReviewEdit

# applies an edit, saves it and shows it; False where it could not be saved
Perform = Callable[[ReviewEdit, Origin], bool]


class EditCommand(QUndoCommand):
    """Done once when pushed, then undone and redone; each time the record gains a decision, none is deleted."""

    def __init__(self, edit: ReviewEdit, perform: Perform) -> None:
        super().__init__(edit.words)
        self._edit = edit
        self._perform = perform
        self._origin = first_origin(edit)

    def redo(self) -> None:
        self._finish(self._perform(self._edit, self._origin))
        self._origin = Origin.REDONE

    def undo(self) -> None:
        self._finish(self._perform(self._edit.inverse(), Origin.UNDONE))

    def _finish(self, saved: bool) -> None:
        # what could not be saved leaves the stack: else a later undo would take back what never was
        if not saved:
            self.setObsolete(True)
