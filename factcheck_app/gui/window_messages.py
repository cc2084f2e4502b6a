"""The sentences that the window says above the desk: problems, exports, mistakes of ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from factcheck_app.domain.errors import InvalidDecision, UserFacingError
from factcheck_app.gui.look.banner import Banner


class WindowMessages(QObject):
    """One sentence at a time; each has its next step or its button."""

    def __init__(self, banner: Banner, show_file: Callable[[Path], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banner = banner
        self._show_file = show_file
        # whether the banner says that a decision did not fit its claim
        self._refuses_decision = False

    def show_problem(self, error: UserFacingError) -> None:
        """What happened, and what to do next."""
        self._refuses_decision = isinstance(error, InvalidDecision)
        self._banner.show_problem(f"{error.sentence} {error.next_step}")

    def forget_refusal(self) -> None:
        """What was said of one claim as it stood is not true of the next, nor after a change."""
        if self._refuses_decision:
            self._refuses_decision = False
            self._banner.hide()

    def ask_to_close_again(self, error: UserFacingError) -> None:
        """What was typed could not be kept, and closing would lose it."""
        self._banner.show_problem(f"{error.sentence} Close the window again to let go of what you typed.")

    def show_bug(self, words: str) -> None:
        """A mistake of ours, with its report to copy."""
        self._banner.show_problem(
            "Something went wrong inside the program; your decisions are saved.",
            "Copy the report",
            lambda: QGuiApplication.clipboard().setText(words),
        )

    def show_exported(self, paths: Sequence[Path]) -> None:
        """Where the reports are; the first can be opened."""
        first, endings = paths[0], ", ".join(path.suffix[1:] for path in paths)
        written = first.name if len(paths) == 1 else f"{first.stem} ({endings})"
        self._banner.show_information(
            f"{written} written to {first.parent}.", f"Open the {first.suffix[1:]} file", lambda: self._show_file(first)
        )
