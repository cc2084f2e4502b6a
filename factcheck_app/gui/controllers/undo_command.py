"""An edit on the undo stack."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.edits.kept_judgement import first_origin
from factcheck_app.domain.review_edits import ReviewEdit

# applies an edit, saves it and shows it; False where it could not be saved
Perform = Callable[[ReviewEdit, Origin], bool]


class EditStack(QUndoStack):
    """Undoes and redoes only while the review may be changed: a refusal takes nothing from the stack."""

    def __init__(self, may_change: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._may_change = may_change

    def undo(self) -> None:
        if self.canUndo() and self._may_change():
            super().undo()

    def redo(self) -> None:
        if self.canRedo() and self._may_change():
            super().redo()


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
