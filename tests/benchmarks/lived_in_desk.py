"""The whole window on a review with a past: opened, its pages, dialogs, search, and its second draft taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from factcheck_app.gui.main_window import MainWindow
from tests.action_times import print_times, time_action
from tests.benchmark_window import benchmark_window, some_claim, typing
from tests.gui.whole_window import review_of
from tests.lived_in_review import LIVED_IN, fill_library

_ROUNDS = 8
# seconds that a reviewer reads before anything is done
_READING = 3.0
_PAGES = ("Sources", "Checklist", "Summary", "Draft")
_Action = Callable[[int], object]


def run() -> None:
    """Prints median and worst beside the aims: open 2 s, any action 100 ms."""
    with benchmark_window(fill_library) as window:
        controller = window.review_controller
        opened = time_action(lambda: controller.open_stored(LIVED_IN), watched=_READING)
        print_times("open", [opened], "aim 2,000 ms")
        review = review_of(window)
        print(f"{len(review.claims)} claims, draft {review.revision}, {len(review.former_claims)} former claims")
        for name, act in _actions(window).items():
            print_times(name, [time_action(partial(act, number)) for number in range(_ROUNDS)])
        window.revisions.ask_whether_to_take_back = lambda _last: True
        print_times("the second draft taken back", [time_action(window.revisions.take_last_back)])


def _actions(window: MainWindow) -> Mapping[str, _Action]:
    claims, tabs = window.desk.claims, window.desk.article.tabs
    commands = {action.text(): action for action in window.actions()}
    field = window.toolbar.find_field

    def closed_at_once(name: str) -> _Action:
        def act(_number: int) -> None:
            QTimer.singleShot(0, _close_dialog)
            commands[name].trigger()

        return act

    pages = {
        f"page {page}": partial(lambda page, number: tabs.open_page(page if number % 2 else "Draft"), page)
        for page in _PAGES
    }
    return {
        "next claim": lambda _number: claims.select_next(),
        "a claim far away": lambda number: claims.select_claim(some_claim(window, number)),
        "filter": lambda number: claims.set_claim_filter(("undecided", "flags", "all")[number % 3]),
        **pages,
        "open find": lambda _number: commands["Find…"].trigger(),
        "find, all places of a word": typing(field, "lowered"),
        "leave find": lambda _number: field.escaped.emit(),
        "open the palette": lambda _number: commands["Run a command by its name"].trigger(),
        "leave the palette": lambda _number: field.escaped.emit(),
        "history of the review": closed_at_once("History of the review…"),
        "sheet of keys": closed_at_once("Shortcuts"),
    }


def _close_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
