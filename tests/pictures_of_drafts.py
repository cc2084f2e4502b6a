"""States of the desk around shaping claims, the next draft and the history, for `tests.pictures`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.commands.history_commands import HistoryCommands
from factcheck_app.gui.dialogs.review_history_dialog import ReviewHistoryDialog
from factcheck_app.gui.dialogs.split_dialog import SplitDialog
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.main_window import MainWindow

# what the author changed in the sample
_CHANGES = (
    ("fell asleep 16", "fell asleep 6"),
    ("Blue light at night also weakens the memory", "Blue light at night may weaken the memory"),
    ("Studies show that blue light is the reason why one in three", "Blue light may be a reason why one in four"),
    ("Nine in ten", "Eight in ten"),
)
_BEFORE = "\n## References"
_ADDED = "\n\nAmber lenses can cause headaches in one in ten wearers.\n"


def drag_an_end(window: MainWindow) -> None:
    """The end of the current claim in the hand, three words earlier."""
    window.desk.article.tabs.open_page("Draft")
    draft, review = window.desk.article.draft, window.review_controller.review
    assert review is not None
    claim = next(each for each in review.claims if each.claim.text.startswith("In a study published"))
    window.desk.claims.select_claim(claim.id)
    span = claim.claim.span
    draft.show_dragged(TextSpan(span.start, span.end - len(" than with clear lenses.")))


def split_a_claim(window: MainWindow) -> None:
    """The dialog with the pieces of a claim."""
    window.desk.article.draft.show_dragged(None)
    review = window.review_controller.review
    assert review is not None
    claim = next(each for each in review.claims if each.claim.text.startswith("Two hours in front"))
    dialog = SplitDialog(_look(window), claim.number, claim.claim.text, claim.claim.parts, window)
    dialog.open()


def open_next_draft(window: MainWindow) -> None:
    """The carry-over screen after the author's changes."""
    _close_dialog()
    review = window.review_controller.review
    assert review is not None
    name = review.article.file_name or "draft.md"
    text = review.article.content.decode("utf-8")
    for before, after in _CHANGES:
        text = text.replace(before, after)
    path = Path(gettempdir()) / f"second_{name}"
    path.write_text(text.replace(_BEFORE, _ADDED + _BEFORE), encoding="utf-8")
    window.revisions.open_next(path)
    while not window.desk.carry_over.isVisible():
        _wait(50)
    path.unlink()


def answer_some(window: MainWindow) -> None:
    """One kept, one to be decided again."""
    window.desk.carry_over.keep_current()
    window.desk.carry_over.decide_current_again()


def ask_on_the_card(window: MainWindow) -> None:
    """The claim that is to be decided again, on the desk."""
    window.desk.carry_over.go_on()


def show_history(window: MainWindow) -> None:
    """Everything that happened to the review."""
    review, commands = window.review_controller.review, window.findChild(HistoryCommands)
    assert review is not None
    assert commands is not None
    ReviewHistoryDialog(_look(window), commands.lines(review), window).open()


def _close_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
        dialog.deleteLater()


def _look(window: MainWindow) -> Look:
    settings = window.settings_controller.settings
    return Look(dark=settings.theme == "dark", scale=settings.text_scale)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


STATES: dict[str, Callable[[MainWindow], None]] = {
    "drag": drag_an_end,
    "split": split_a_claim,
    "carry_over": open_next_draft,
    "carry_over_answered": answer_some,
    "still_true": ask_on_the_card,
    "history": show_history,
}
