"""An edit on the undo stack, and a next draft there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.edits.kept_judgement import first_origin
from factcheck_app.domain.review_edits import ReviewEdit

# applies an edit, saves it and shows it; False where it could not be saved
Perform = Callable[[ReviewEdit, Origin], bool]


class DraftCommand(QUndoCommand):
    """A next draft that was opened. `take_back` says whether it is taken back; `open_again` reads it again."""

    def __init__(self, words: str, take_back: Callable[[], bool], open_again: Callable[[], object]) -> None:
        super().__init__(words)
        self.take_back = take_back
        self.open_again = open_again


class EditStack(QUndoStack):
    """Undoes and redoes only while the review may be changed: a refusal takes nothing from the stack.

    A draft that is not taken back after all stays too, and one that is opened again is pushed anew.
    """

    def __init__(self, may_change: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._may_change = may_change

    def undo(self) -> None:
        if self.canUndo() and self._may_change() and self._is_taken_back():
            super().undo()

    def redo(self) -> None:
        if not (self.canRedo() and self._may_change()):
            return
        command = self.command(self.index())
        if isinstance(command, DraftCommand):
            command.open_again()
        else:
            super().redo()

    def offer_again(self, draft: DraftCommand) -> None:
        """Puts a draft that was taken back where Redo finds it, and nothing else."""
        self.clear()
        self.push(draft)
        super().undo()

    def last_draft(self) -> DraftCommand | None:
        """The opening of a draft, where that is what would be undone next."""
        command = self.command(self.index() - 1) if self.canUndo() else None
        return command if isinstance(command, DraftCommand) else None

    def _is_taken_back(self) -> bool:
        draft = self.last_draft()
        return draft is None or draft.take_back()


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
