"""The whole window on a long draft, 500 claims in 50,000 words: opening it, and each action until it is drawn."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.application import make_application, open_window
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from tests.fakes.long_articles import make_long_article_review

# every eleventh sentence is a claim
_CLAIMS, _SENTENCES_A_CLAIM = 500, 11
_ROUNDS = 15
_VERDICTS = (Verdict.OVERSTATED, Verdict.UNSUPPORTED, Verdict.SUPPORTED)


def run() -> None:
    """Prints median and worst beside the aims: open 2 s, any action 100 ms."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
        settings = replace(Settings.load(), reviewer_name="Ana Brandt")
        window = open_window(make_application(), settings, str(Path(folder) / "reviews.db"), offline=True)
        window.resize(1440, 900)
        window.show()
        review = _review()
        window.review_controller.add_review(review)
        window.review_controller.leave_review()
        opened = _milliseconds(lambda: window.review_controller.open_stored(review.id))
        print(f"{'open':32} once   {opened:7.1f} ms   aim 2,000 ms")
        for name, act in _actions(window).items():
            _print(name, [_milliseconds(partial(act, number)) for number in range(_ROUNDS)])
        shown = _milliseconds(lambda: window.desk.article.tabs.open_page("Summary"))
        print(f"{'open the summary':32} once   {shown:7.1f} ms   aim 100 ms")
        _print(
            "verdict, the summary open",
            [_milliseconds(partial(_decide, window, number)) for number in range(_ROUNDS)],
        )
        window.close()


def _review() -> Review:
    whole = make_long_article_review(_CLAIMS * _SENTENCES_A_CLAIM)
    claims = whole.claims[::_SENTENCES_A_CLAIM]
    print(f"{len(claims)} claims, {len(whole.article.text.split()):,} words")
    fresh = (replace(claim, number=n, judgement=Judgement()) for n, claim in enumerate(claims, start=1))
    return replace(whole, claims=tuple(fresh))


def _actions(window: MainWindow) -> Mapping[str, Callable[[int], object]]:
    claims, controller = window.desk.claims, window.review_controller

    def find(words: str) -> None:
        window.toolbar.find_field.setText(words)
        window.toolbar.find_field.setFocus()
        window.toolbar.find_field.entered.emit()

    def undo(_number: int) -> None:
        controller.undo_stack.undo()

    return {
        "next claim": lambda _number: claims.select_next(),
        "next undecided": lambda _number: claims.select_next_undecided(),
        "a claim far away": lambda number: claims.select_claim(_claim(window, number)),
        "verdict": partial(_decide, window),
        "undo": undo,
        "note": lambda number: controller.judging.change_note(_claim(window, number), f"Give the source ({number})."),
        "filter": lambda number: claims.set_claim_filter(("undecided", "flags", "all")[number % 3]),
        "order": lambda number: claims.set_claim_order(("worth", "place")[number % 2]),
        "find, 111 places": lambda number: find(f"of {12 + number}"),
        "find, 5,500 places": lambda number: find(("pulse", "walking", "adults")[number % 3]),
    }


def _decide(window: MainWindow, number: int) -> None:
    claim = _claim(window, number)
    review = window.review_controller.review
    assert review is not None
    now = review.claim(claim).judgement.verdict
    window.review_controller.judging.mark_verdict(claim, next(v for v in _VERDICTS if v is not now))


def _claim(window: MainWindow, number: int) -> str:
    assert window.review_controller.review is not None
    claims = window.review_controller.review.claims
    return claims[(number * 37 + 5) % len(claims)].id


def _milliseconds(action: Callable[[], object]) -> float:
    """With all that follows from the action on the GUI thread, until the window is drawn anew."""
    begun = time.perf_counter()
    action()
    QApplication.sendPostedEvents()
    QEventLoop().processEvents()
    return (time.perf_counter() - begun) * 1000


def _print(name: str, times: list[float]) -> None:
    print(f"{name:32} median {median(times):7.1f}  worst {max(times):7.1f} ms   aim 100 ms")
