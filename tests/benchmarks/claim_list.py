"""Scrolling 5,000 claims, and the time from a key to the shown claim or verdict."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median, quantiles

from PySide6.QtWidgets import QApplication

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_list import ClaimList
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.style_sheet import style_sheet
from tests.gui.claims.example_review import make_large_review

CLAIMS = 5_000
FRAMES = 400
DECISIONS = 100


def run() -> None:
    """Prints milliseconds beside the aims: 95 of 100 frames under 16 ms, every key under 100 ms."""
    application = QApplication.instance() or QApplication([])
    look = Look()
    assert isinstance(application, QApplication)
    application.setStyleSheet(style_sheet(look))
    review = make_large_review(CLAIMS)
    pane = ClaimPane(look)
    pane.resize(484, 826)
    pane.show()
    opened = _milliseconds(lambda: _draw(pane, lambda: pane.show_review(review)))
    (rows,) = pane.findChildren(ClaimList)
    print(f"{CLAIMS} claims shown the first time {opened:8.1f} ms")
    bar = rows.verticalScrollBar()
    for words, step in (("scrolled by 37 px", 37), ("scrolled by a page", bar.maximum() // FRAMES)):
        frames = [_frame(rows, (number * step) % bar.maximum()) for number in range(FRAMES)]
        _print_times(words, frames, "p95 aim 16 ms")
    selected = [
        _milliseconds(lambda n=number: _draw(pane, lambda: pane.select_claim(f"claim-{n}")))  # type: ignore[misc]
        for number in range(1, CLAIMS, CLAIMS // DECISIONS)
    ]
    _print_times("select a claim, drawn", selected, "aim 100 ms")
    for claim_filter in ("all", "undecided"):
        pane.set_claim_filter(claim_filter)
        decided = []
        for claim in review.claims[:: CLAIMS // DECISIONS]:
            pane.select_claim(claim.id)
            shown = replace(claim, judgement=Judgement(Verdict.SUPPORTED))
            decided.append(_milliseconds(lambda c=shown: _draw(pane, lambda: pane.show_claim(c))))  # type: ignore[misc]
        _print_times(f"show a decided claim, {claim_filter}, drawn", decided, "aim 100 ms")
    pane.close()


def _frame(rows: ClaimList, value: int) -> float:
    def scroll() -> None:
        rows.verticalScrollBar().setValue(value)
        rows.viewport().grab()

    return _milliseconds(scroll)


def _draw(pane: ClaimPane, action: Callable[[], object]) -> None:
    action()
    QApplication.sendPostedEvents()
    pane.grab()


def _milliseconds(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


def _print_times(words: str, times: list[float], aim: str) -> None:
    p95 = quantiles(times, n=20)[-1]
    print(f"{words:40} median {median(times):7.1f}  p95 {p95:7.1f}  worst {max(times):7.1f} ms   {aim}")
