"""The sentences that the window says above the desk: problems, exports, mistakes of ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from factcheck_app.domain.errors import InvalidDecision, ReviewSignedOff, UserFacingError
from factcheck_app.gui.look.banner import Action, Banner
from factcheck_app.workflow.export_review import WrittenFile


class WindowMessages(QObject):
    """One sentence at a time; each has its next step or its button."""

    def __init__(self, banner: Banner, show_file: Callable[[Path], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banner = banner
        self._show_file = show_file
        # whether the banner says that a decision did not fit its claim
        self._refuses_decision = False
        # asks to take the lock of the open review away
        self.reopen: Callable[[], object] = lambda: None

    def show_problem(self, error: UserFacingError) -> None:
        """What happened, and what to do next."""
        self._refuses_decision = isinstance(error, InvalidDecision)
        actions = [(self.tr("Reopen…"), self.reopen)] if isinstance(error, ReviewSignedOff) else []
        self._banner.show_problem(f"{error.sentence} {error.next_step}", *actions)

    def show_news(self, sentences: str, *actions: Action, is_grave: bool = False) -> None:
        """What long work came to, with at most two actions; in purple where the reviewer has to look."""
        self._refuses_decision = False
        if is_grave:
            self._banner.show_problem(sentences, *actions)
        else:
            self._banner.show_information(sentences, *actions)

    def forget_refusal(self) -> None:
        """What was said of one claim as it stood is not true of the next, nor after a change."""
        if self._refuses_decision:
            self._refuses_decision = False
            self._banner.hide()

    def ask_to_close_again(self, error: UserFacingError) -> None:
        """What was typed could not be kept, and closing would lose it."""
        self._banner.show_problem(
            self.tr("{sentence} Close the window again to let go of what you typed.").format(sentence=error.sentence)
        )

    def show_bug(self, words: str) -> None:
        """A mistake of ours, with its report to copy."""
        self._banner.show_problem(
            self.tr("Something went wrong inside the program; your decisions are saved."),
            (self.tr("Copy the report"), lambda: QGuiApplication.clipboard().setText(words)),
        )

    def show_exported(self, files: Sequence[WrittenFile]) -> None:
        """Where the files are and what is to be known of them; the first can be opened, or shown in its folder."""
        first = files[0].path
        written = (
            first.name
            if len(files) == 1
            else self.tr("{first} and {count} more").format(first=first.stem, count=len(files) - 1)
        )
        remarks = dict.fromkeys(remark for file in files for remark in file.remarks)
        self._banner.show_information(
            " ".join(
                [self.tr("{written} written to {parent}.").format(written=written, parent=first.parent), *remarks]
            ),
            (self.tr("Open"), lambda: self._show_file(first)),
            (self.tr("Show in folder"), lambda: self._show_file(first.parent)),
        )
