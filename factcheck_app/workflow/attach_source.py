"""A source gets its text: a file or pasted words are read, and kept beside the draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.analysis.evidence.abstract_form import is_abstract
from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import DraftUnreadable, PasswordNeeded
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
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
    """The text in this file for this source. Raises NotFound, DraftUnreadable or PasswordNeeded; stores nothing."""
    review.source(source_number)
    try:
        return source_of_article(read_article(path, password), source_number, reviewer)
    except DraftUnreadable as error:
        raise of_source(error) from None


def read_pasted_source(
    review: Review, source_number: int, text: str, reviewer: str, html: str | None = None
) -> ReadSource:
    """The same for pasted words, for instance an abstract."""
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
    return ReadSource(text, article.content)


def store_source(store: SourceTextStore, review: Review, read: ReadSource) -> SourceText:
    """Keeps what was read; returns the text as stored. Raises NotFound or DatabaseUnusable."""
    return store.attach(review.id, read.text, read.content)


def attach_source(
    store: SourceTextStore,
    review: Review,
    source_number: int,
    path: Path,
    reviewer: str,
    password: str | None = None,
    access: Access | None = None,
) -> SourceText:
    """Reads and keeps in one step. Raises NotFound, DraftUnreadable, PasswordNeeded or DatabaseUnusable.

    `access` is what the reviewer says of the text (`with_access`); None leaves it to its form.
    """
    read = read_source(review, source_number, path, reviewer, password)
    return store_source(store, review, read if access is None else with_access(read, access))


def with_access(read: ReadSource, access: Access) -> ReadSource:
    """The same text with what the reviewer says it is: the full text or the abstract alone.

    Its form decides only where nobody says so. Raises ValueError for an access that is none of a text.
    """
    if access not in (Access.FULL_TEXT, Access.ABSTRACT_ONLY):
        raise ValueError(f"a text at hand is the full text or the abstract, not {access}")
    return replace(read, text=replace(read.text, access=access))


def of_source(error: DraftUnreadable) -> DraftUnreadable:
    """The same error of a source: the readers speak of drafts."""
    said = (re.sub(r"\bdraft\b", "source", words) for words in (error.sentence, error.next_step))
    return PasswordNeeded(*said) if isinstance(error, PasswordNeeded) else DraftUnreadable(*said)
