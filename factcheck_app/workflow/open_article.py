"""A draft becomes a review: read it, find its claims and sources, pair them. Stores nothing."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.readers.pasted_text import read_pasted

Cancelling = Callable[[], bool]
Telling = Callable[[int, int], None]


def open_article(
    path: Path,
    *,
    title: str | None = None,
    password: str | None = None,
    is_cancelled: Cancelling | None = None,
    on_progress: Telling | None = None,
) -> Review:
    """A new review of the draft in this file. Raises DraftUnreadable, PasswordNeeded or Cancelled.

    `on_progress` is told pages done and pages in all, where the format has pages.
    """
    article = read_article(path, password, is_cancelled=is_cancelled, on_progress=on_progress)
    return review_article(article, title, is_cancelled)


def open_pasted(
    text: str, html: str | None = None, *, title: str | None = None, is_cancelled: Cancelling | None = None
) -> Review:
    """A new review of pasted text. Raises DraftUnreadable or Cancelled."""
    return review_article(read_pasted(text, html), title, is_cancelled)


def review_article(article: Article, title: str | None = None, is_cancelled: Cancelling | None = None) -> Review:
    """A new review of an article that was read. Raises Cancelled."""
    # the analysis is loaded with the first draft, on the worker that reads it: the window does not wait for it
    from factcheck_app.analysis.citations.citation_pairing import pair_claims
    from factcheck_app.analysis.citations.citations import find_sources
    from factcheck_app.analysis.claim_finder import find_claims
    from factcheck_app.analysis.language import guess_language
    from factcheck_app.lookups.journal_table import JournalTable
    from factcheck_app.lookups.offline_checks import check_sources
    from factcheck_app.lookups.source_signals import tell_claims

    _stop_if(is_cancelled)
    article = replace(article, language=article.language or guess_language(article.text))
    claims = find_claims(article)
    _stop_if(is_cancelled)
    sources = find_sources(article)
    claims = pair_claims(article, claims, sources)
    if sources:
        sources = check_sources(article, sources, JournalTable.load())
        claims = tell_claims(claims, sources)
    _stop_if(is_cancelled)
    now = datetime.now(UTC)
    return Review(
        id=uuid.uuid4().hex,
        title=(title or "").strip() or article.title,
        article=article,
        claims=tuple(ReviewedClaim(number, claim) for number, claim in enumerate(claims, start=1)),
        sources=tuple(sources),
        created_at=now,
        changed_at=now,
    )


def _stop_if(is_cancelled: Cancelling | None) -> None:
    if is_cancelled is not None and is_cancelled():
        raise Cancelled("Opening the draft was cancelled.", "Open it again when you are ready.")
