"""Scrolling 5,000 claims in 50,000 words of draft, and the time to show a draft, a verdict and a claim."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median, quantiles

from PySide6.QtWidgets import QApplication

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.palette import palette
from factcheck_app.gui.look.style_sheet import style_sheet
from tests.fakes.long_articles import make_long_article_review

CLAIMS = 5_000
CLAIMS_OF_A_DRAFT = 1_000
FRAMES = 400
CHANGES = 100


def run() -> None:
    """Prints milliseconds beside the aims."""
    application = QApplication.instance() or QApplication([])
    look = Look()
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    application.setPalette(palette(look))
    application.setStyleSheet(style_sheet(look))
    pane = ArticlePane(look)
    pane.resize(736, 826)
    pane.show()
    for claims, aim in ((CLAIMS_OF_A_DRAFT, "aim 300 ms"), (CLAIMS, "")):
        review = make_long_article_review(claims)
        words = len(review.article.text.split())
        shown = [_milliseconds(lambda r=review: _draw(pane, lambda: pane.show_review(r))) for _ in range(3)]  # type: ignore[misc]
        print(f"{f'show {words:,} words with {claims:,} claims':44} median {median(shown):7.1f} ms   {aim}")
    bar = pane.draft.verticalScrollBar()
    for name, step in (("scrolled by 37 px", 37), ("scrolled by a page", 700)):
        frames = [_frame(pane, (number * step) % bar.maximum()) for number in range(FRAMES)]
        _print_times(name, frames, "p95 aim 16 ms")
    bar.setValue(bar.maximum() // 2)
    near = [line.key for line in pane.draft.visible_lines()]
    decided = []
    for number in range(CHANGES):
        claim = review.claim(near[number % len(near)])
        verdict = Verdict.SUPPORTED if number % 2 else Verdict.OVERSTATED
        changed = replace(claim, judgement=Judgement(verdict))
        decided.append(_milliseconds(lambda c=changed: _draw(pane, lambda: pane.show_claim(c))))  # type: ignore[misc]
    _print_times("show another verdict, drawn", decided, "aim 10 ms")
    numbers = range(1, CLAIMS, CLAIMS // CHANGES)
    selected = [
        _milliseconds(lambda n=number: _draw(pane, lambda: pane.select_claim(f"claim-{n}")))  # type: ignore[misc]
        for number in numbers
    ]
    _print_times("select a claim far away, drawn", selected, "aim 30 ms")
    pane.close()


def _frame(pane: ArticlePane, value: int) -> float:
    return _milliseconds(lambda: _draw(pane, lambda: pane.draft.verticalScrollBar().setValue(value)))


def _draw(pane: ArticlePane, action: Callable[[], object]) -> None:
    """The action and the painting that it asks for, as the event loop would do both."""
    action()
    QApplication.processEvents()


def _milliseconds(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


def _print_times(words: str, times: list[float], aim: str) -> None:
    p95 = quantiles(times, n=20)[-1]
    print(f"{words:44} median {median(times):7.1f}  p95 {p95:7.1f}  worst {max(times):7.1f} ms   {aim}")
