"""Shaping claims in the whole window: 500 claims in 50,000 words, each action with its transaction and its picture."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from factcheck_app.domain.review import Review
from factcheck_app.gui.application import make_application, open_window
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from tests.fakes.long_articles import make_long_article_review

# every eleventh sentence is a claim
_CLAIMS, _SENTENCES_A_CLAIM = 500, 11
_ROUNDS = 12


def run() -> None:
    """Prints median and worst beside the aim."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
        settings = replace(Settings.load(), reviewer_name="Ana Brandt")
        window = open_window(application, settings, str(Path(folder) / "reviews.db"), offline=True)
        window.resize(1440, 900)
        window.show()
        window.review_controller.add_review(_review())
        window.grab()
        # the first one loads the analysis, which reads the draft once
        first = _milliseconds(window, lambda: _actions(window)["add a claim"](_ROUNDS))
        window.review_controller.undo_stack.undo()
        print(f"{'the first of all':32} once   {first:6.1f} ms")
        for name, act in _actions(window).items():
            times = [_milliseconds(window, partial(act, number)) for number in range(_ROUNDS)]
            print(f"{name:32} median {median(times):6.1f}  worst {max(times):6.1f} ms   aim 100 ms")
        window.close()


def _review() -> Review:
    whole = make_long_article_review(_CLAIMS * _SENTENCES_A_CLAIM)
    claims = whole.claims[::_SENTENCES_A_CLAIM]
    print(f"{len(claims)} claims, {len(whole.article.text.split()):,} words")
    return replace(whole, claims=tuple(replace(claim, number=n) for n, claim in enumerate(claims, start=1)))


def _actions(window: MainWindow) -> dict[str, Callable[[int], object]]:
    controller = window.review_controller

    def claim(number: int) -> str:
        assert controller.review is not None
        return controller.review.claims[(number * 37 + 5) % len(controller.review.claims)].id

    def add(number: int) -> None:
        assert controller.review is not None
        place = controller.review.claim(claim(number)).claim.span.end + 1
        controller.shaping.add_claim(place, place + 20)

    def move_end(number: int) -> None:
        assert controller.review is not None
        span = controller.review.claim(claim(number)).claim.span
        controller.shaping.change_span(claim(number), span.start, span.end - 8)

    return {
        "add a claim": add,
        "undo it": lambda _number: controller.undo_stack.undo(),
        "move an end by a word": move_end,
        "undo that": lambda _number: controller.undo_stack.undo(),
        "split": lambda number: controller.shaping.split_claim(claim(number), 17),
        "merge again (undo)": lambda _number: controller.undo_stack.undo(),
    }


def _milliseconds(window: MainWindow, act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    window.grab()
    return (time.perf_counter() - begun) * 1000
