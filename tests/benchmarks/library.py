"""A library of 1,000 reviews of 20 to 40 claims: listed, searched, its tags and its drafts found."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from factcheck_app.domain.article import Article
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_event import archive, set_due, set_tags, tag_claim
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.library.sidebar import Sidebar
from factcheck_app.gui.look.look import Look
from factcheck_app.storage.library_store import LibraryStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_store import ReviewStore
from tests.fakes.long_articles import make_long_article_review

REVIEWS = 1_000
TAGS = 10_000
WORDS = ("p<0.05", "aspirin AND", "number 17", "a note", "tag 09", "not in any draft", "the", "e", "“quoted”", "100%")


def run() -> None:
    """Prints medians beside the aims: the list under 200 ms, a search under 300 ms."""
    with tempfile.TemporaryDirectory() as name:
        database = ReviewDatabase.open(Path(name) / "reviews.db", writer=True, holder="a benchmark")
        store, library = ReviewStore(database), LibraryStore(database)
        begun = time.perf_counter()
        _fill(store, ReviewEventStore(database))
        size = database.path.stat().st_size / 1e6
        print(f"{REVIEWS} reviews, {TAGS} tags, {size:.0f} MB, made in {time.perf_counter() - begun:.0f} s")
        _print("list", store.summaries, "aim 200 ms")
        _print_sidebar(store)
        for words in WORDS:
            count = len(library.find(words))
            _print(f"search {words!r}, {count} places", lambda w=words: library.find(w), "aim 300 ms")  # type: ignore[misc]
        _print("all tags", library.tags, "")
        _print("the draft is at hand", lambda: library.drafts_like("f" * 64), "")
        database.close()


def _fill(store: ReviewStore, events: ReviewEventStore) -> None:
    tags = iter(range(TAGS))
    for number, review in enumerate(_reviews()):
        store.add(review, "Ana Brandt")
        for claim in review.claims[: number % 20]:
            judgement = Judgement(Verdict.SUPPORTED, note=f"A note on review number {number}: ask for the p<0.05 table")
            store.append_decision(review.id, claim.id, judgement, "Ana Brandt")
        names = [f"tag {next(tags):05}" for _ in range(TAGS // REVIEWS)]
        events.append(review.id, set_tags(tuple(names[:2])), "Ana Brandt")
        events.append(review.id, tag_claim(review.claims[0].id, tuple(names[2:])), "Ana Brandt")
        events.append(review.id, set_due(date(2026, 12, 1 + number % 28)), "Ana Brandt")
        if number % 5 == 0:
            events.append(review.id, archive(True), "Ana Brandt")


def _reviews() -> Iterator[Review]:
    for number in range(REVIEWS):
        review = make_long_article_review(20 + number % 21)
        # as long as a health article, claims and all
        text = review.article.text + "Walking is cheap, and shoes last a year or two. " * 200
        article: Article = replace(review.article, text=text, sha256=f"{number:064}")
        yield replace(review, id=f"{number:032x}", title=f"Draft number {number}", article=article)


def _print_sidebar(store: ReviewStore) -> None:
    application = QApplication.instance() or QApplication([])
    sidebar = Sidebar(Look())
    sidebar.resize(220, 800)
    sidebar.show()

    def show() -> None:
        sidebar.show_library(store.summaries(), None)
        sidebar.grab()

    _print("list, read and drawn", show, "aim 200 ms")
    sidebar.close()
    del application


def _print(words: str, action: Callable[[], object], aim: str) -> None:
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        action()
        times.append((time.perf_counter() - begun) * 1000)
    print(f"{words:46} median {median(times):7.1f}  worst {max(times):7.1f} ms   {aim}", flush=True)
