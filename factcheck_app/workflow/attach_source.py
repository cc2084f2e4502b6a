"""A source gets its text: a file or pasted words are read, and kept beside the draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.analysis.evidence.abstract_form import is_abstract, is_plain_form
from factcheck_app.domain.article import Article
from factcheck_app.domain.edits.claim_places import demand_open, demand_unlocked
from factcheck_app.domain.errors import DraftUnreadable, PasswordNeeded
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
from factcheck_app.domain.text_part import TextPart
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.source_text_store import SourceTextStore


@dataclass(frozen=True, slots=True)
class ReadSource:
    """The text of a source, and the file it was read from byte for byte; nothing is stored yet."""

    text: SourceText
    content: bytes


def read_source(
    review: Review, source_number: int, path: Path, reviewer: str, password: str | None = None
) -> ReadSource:
    """The text in this file for this source; stores nothing.

    Raises NotFound, DraftUnreadable or PasswordNeeded, and ReviewSignedOff before the file is looked at.
    """
    demand_unlocked(review)
    review.source(source_number)
    try:
        return source_of_article(read_article(path, password), source_number, reviewer)
    except DraftUnreadable as error:
        raise of_source(error) from None


def read_pasted_source(
    review: Review, source_number: int, text: str, reviewer: str, html: str | None = None
) -> ReadSource:
    """The same for pasted words, for instance an abstract."""
    demand_unlocked(review)
    review.source(source_number)
    try:
        return source_of_article(read_pasted(text, html), source_number, reviewer)
    except DraftUnreadable as error:
        raise of_source(error) from None


def source_of_article(article: Article, source_number: int, reviewer: str) -> ReadSource:
    """What was read, as the text of this source; short and abstract-like texts are taken for the abstract alone."""
    text = SourceText(
        source_number=source_number,
        sha256=article.sha256,
        file_name=article.file_name,
        file_format=article.file_format,
        text=article.text,
        blocks=article.blocks,
        # places in a package mean nothing to a page; boxes on the pages of a PDF show a quote
        origins=tuple(origin for origin in article.origins if origin.box),
        access=Access.ABSTRACT_ONLY if is_abstract(article) else Access.FULL_TEXT,
        attached_at=datetime.now(UTC),
        attached_by=reviewer,
    )
    is_doubtful = not text.is_excerpt and not is_plain_form(article)
    return ReadSource(replace(text, is_doubtful=is_doubtful), article.content)


def store_source(store: SourceTextStore, review: Review, read: ReadSource) -> SourceText:
    """Keeps what was read; returns the text as stored. Raises NotFound, ReviewSignedOff or DatabaseUnusable."""
    return store.attach(review.id, read.text, read.content)


def attach_source(
    store: SourceTextStore,
    review: Review,
    source_number: int,
    path: Path,
    reviewer: str,
    password: str | None = None,
    part: TextPart | None = None,
) -> SourceText:
    """Reads and keeps in one step. Raises NotFound, DraftUnreadable, PasswordNeeded, ReviewSignedOff, DatabaseUnusable.

    `part` is what the reviewer says the text is; None leaves it to its form.
    """
    read = read_source(review, source_number, path, reviewer, password)
    return store_source(store, review, read if part is None else replace(read, text=read.text.with_part(part)))


def tell_part(store: SourceTextStore, review: Review, source_number: int, part: TextPart, reviewer: str) -> SourceText:
    """Keeps what the reviewer says the text at hand is, whatever its form; it goes on record like the text itself.

    Returns the text as stored. Raises NotFound, DatabaseUnusable, or InvalidDecision for a review that is signed off.
    """
    demand_open(review)
    return store.tell_part(review.id, source_number, part, reviewer)


def of_source(error: DraftUnreadable) -> DraftUnreadable:
    """The same error of a source: the readers speak of drafts."""
    said = (re.sub(r"\bdraft\b", "source", words) for words in (error.sentence, error.next_step))
    return PasswordNeeded(*said) if isinstance(error, PasswordNeeded) else DraftUnreadable(*said)
