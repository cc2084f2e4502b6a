"""An edit on the undo stack, a claim that is decided again, and a next draft there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
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

    turned = Signal(object)  # id of the claim that was just undone or redone

    def __init__(self, may_change: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._may_change = may_change

    def undo(self) -> None:
        if self.canUndo() and self._may_change() and self._is_taken_back():
            # one that cannot be saved is gone afterwards
            claim_id = _claim_of(self.command(self.index() - 1))
            super().undo()
            self._tell(claim_id)

    def redo(self) -> None:
        if not (self.canRedo() and self._may_change()):
            return
        command = self.command(self.index())
        if isinstance(command, DraftCommand):
            command.open_again()
        else:
            claim_id = _claim_of(command)
            super().redo()
            self._tell(claim_id)

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

    def _tell(self, claim_id: str | None) -> None:
        if claim_id is not None:
            self.turned.emit(claim_id)


class EditCommand(QUndoCommand):
    """Done once when pushed, then undone and redone; each time the record gains a decision, none is deleted."""

    def __init__(self, edit: ReviewEdit, perform: Perform) -> None:
        super().__init__(edit.words)
        self._edit = edit
        self._perform = perform
        self._origin = first_origin(edit)

    @property
    def claim_id(self) -> str:
        """The claim that was edited."""
        return self._edit.claim_id

    def redo(self) -> None:
        self._finish(self._perform(self._edit, self._origin))
        self._origin = Origin.REDONE

    def undo(self) -> None:
        self._finish(self._perform(self._edit.inverse(), Origin.UNDONE))

    def _finish(self, saved: bool) -> None:
        # what could not be saved leaves the stack: else a later undo would take back what never was
        if not saved:
            self.setObsolete(True)


class DecideAgain(QUndoCommand):
    """A claim of the next draft that is to be decided again.

    `edits` take back what was kept or decided; without any no decision is recorded, and only the mark is set. `mark` is
    told whether the key holds.
    """

    def __init__(self, words: str, claim_id: str, edits: Sequence[EditCommand], mark: Callable[[bool], object]) -> None:
        super().__init__(words)
        self.claim_id = claim_id
        self._edits = tuple(edits)
        self._mark = mark

    def redo(self) -> None:
        self._go([(edit, edit.redo) for edit in self._edits], is_on=True)

    def undo(self) -> None:
        self._go([(edit, edit.undo) for edit in reversed(self._edits)], is_on=False)

    def _go(self, steps: Sequence[tuple[EditCommand, Callable[[], None]]], *, is_on: bool) -> None:
        for edit, step in steps:
            step()
            if edit.isObsolete():
                self.setObsolete(True)
                return
        self._mark(is_on)


def _claim_of(command: QUndoCommand) -> str | None:
    return command.claim_id if isinstance(command, EditCommand | DecideAgain) else None
