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
    """A step from one draft to another that was made already: `back` and `again` say whether the review turned.

    What was decided on a draft stands on it again whenever the review turns to it, so that edits before and after this
    step can be undone and done again across it.
    """

    def __init__(self, words: str, back: Callable[[], bool], again: Callable[[], bool]) -> None:
        super().__init__(words)
        self.back = back
        self.again = again


class OpenDraft(DraftCommand):
    """A next draft was opened: undone, it is taken back."""


class TakeDraftBack(DraftCommand):
    """A draft was taken back, whenever it came: undone, it is opened again, which `words_of_return` say."""

    def __init__(self, words: str, words_of_return: str, back: Callable[[], bool], again: Callable[[], bool]) -> None:
        super().__init__(words, back, again)
        self.words_of_return = words_of_return


class EditStack(QUndoStack):
    """Undoes and redoes only while the review may be changed: a refusal takes nothing from the stack.

    The same holds for a draft that is not taken back after all, or that has to be compared anew: then it is pushed.
    """

    turned = Signal(object)  # id of the claim that was just undone or redone

    def __init__(self, may_change: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._may_change = may_change

    def undo(self) -> None:
        self._undo()

    def _undo(self, *, for_good: bool = False) -> None:
        command = self._last()
        if command is None or not self._may_change():
            return
        if isinstance(command, DraftCommand) and not command.back():
            return
        command.setObsolete(for_good)
        # one that cannot be saved is gone afterwards
        claim_id = _claim_of(command)
        super().undo()
        self._tell(claim_id)

    def redo(self) -> None:
        if self._left_just_now() is not None:
            # as if it had never been taken back: the same key again must not do that
            self._undo(for_good=True)
            return
        if not (self.canRedo() and self._may_change()):
            return
        command = self.command(self.index())
        if isinstance(command, DraftCommand) and not command.again():
            return
        claim_id = _claim_of(command)
        super().redo()
        self._tell(claim_id)

    def words_of_redo(self) -> str | None:
        """What Redo would do; None where there is nothing."""
        left = self._left_just_now()
        if left is not None:
            return left.words_of_return
        return self.redoText() if self.canRedo() else None

    def ends_with_opening(self) -> bool:
        """Whether the opening of a draft is what would be undone next."""
        return isinstance(self._last(), OpenDraft)

    def _left_just_now(self) -> TakeDraftBack | None:
        """The draft that was just taken back is what Redo brings, as it does where Undo took it back."""
        last = None if self.canRedo() else self._last()
        return last if isinstance(last, TakeDraftBack) else None

    def _last(self) -> QUndoCommand | None:
        return self.command(self.index() - 1) if self.canUndo() else None

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
