"""Words in the whole library, taken literally: titles, tags, notes, wordings, drafts, sources and their texts.

SQLite lets through what could hold them (LIKE), and `find_words` decides. No index keeps words of a draft, so that
none outlasts it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, String, and_, cast, func, or_, select
from sqlalchemy.orm import Session

from factcheck_app.domain.library_find import FindPlace, LibraryFind, cut_around
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.word_search import find_words
from factcheck_app.storage.claim_places import ClaimPlace, read_places
from factcheck_app.storage.library_words import ESCAPE, like_pattern, like_pattern_in_json
from factcheck_app.storage.row_mapping import HAS_LEFT, source_of
from factcheck_app.storage.rows import DecisionRow, ReviewRow, RevisionRow, SourceRow, SourceTextRow
from factcheck_app.storage.standing_sources import has_left
from factcheck_app.storage.tag_rows import newest_tags

# places of one draft that are told; the open review marks every one
_MOST_OF_A_DRAFT = 3


class LibrarySearch:
    """One search in one session. Reviews changed last come first in each kind."""

    def __init__(self, session: Session, sought: str) -> None:
        self._session = session
        self._sought = sought
        self._like = like_pattern(sought)
        rows = session.execute(
            select(ReviewRow.id, ReviewRow.title).order_by(ReviewRow.changed_at.desc(), ReviewRow.id)
        )
        self._titles: dict[str, str] = {row.id: row.title for row in rows}
        self._standing: dict[str, dict[str, ClaimPlace]] = {}

    def kinds(self) -> Iterator[Iterator[LibraryFind]]:
        """The places, kind by kind."""
        for find in (self._in_titles, self._in_tags, self._in_judgements, self._in_drafts, self._in_sources):
            yield find()
        yield self._in_source_texts()

    def _in_titles(self) -> Iterator[LibraryFind]:
        for review_id, title in self._titles.items():
            yield from self._first(review_id, FindPlace.TITLE, title)

    def _in_tags(self) -> Iterator[LibraryFind]:
        order = {review_id: number for number, review_id in enumerate(self._titles)}
        holding = [tagged for tagged in newest_tags(self._session) if any(map(self._holds, tagged.names))]
        for tagged in sorted(holding, key=lambda each: order[each.review_id]):
            if tagged.claim_id is None or tagged.claim_id in self._claims(tagged.review_id):
                for name in tagged.names:
                    yield from self._first(tagged.review_id, FindPlace.TAG, name, claim_id=tagged.claim_id)

    def _in_judgements(self) -> Iterator[LibraryFind]:
        newest = select(func.max(DecisionRow.sequence)).group_by(DecisionRow.review_id, DecisionRow.claim_id)
        query = select(DecisionRow.review_id, DecisionRow.claim_id, DecisionRow.note, DecisionRow.wording).where(
            or_(self._could_hold(DecisionRow.note), self._could_hold(DecisionRow.wording)),
            DecisionRow.sequence.in_(newest),
        )
        for review_id, claim_id, note, wording in self._newest_first(query, DecisionRow.review_id):
            if claim_id in self._claims(review_id):
                yield from self._first(review_id, FindPlace.NOTE, note, claim_id=claim_id)
                yield from self._first(review_id, FindPlace.WORDING, wording, claim_id=claim_id)

    def _in_drafts(self) -> Iterator[LibraryFind]:
        query = select(RevisionRow.review_id, RevisionRow.text).where(
            RevisionRow.left_as.is_(None), self._could_hold(RevisionRow.text)
        )
        for review_id, text in self._newest_first(query, RevisionRow.review_id):
            for span in islice(find_words(text, self._sought), _MOST_OF_A_DRAFT):
                holder = next((c.claim_id for c in self._claims(review_id).values() if c.span.contains(span)), None)
                place = FindPlace.DRAFT if holder is None else FindPlace.CLAIM
                yield self._found(review_id, place, text, span, claim_id=holder, start=span.start)

    def _in_sources(self) -> Iterator[LibraryFind]:
        like = like_pattern_in_json(self._sought)
        query = select(SourceRow.review_id, SourceRow).where(cast(SourceRow.facts, String).like(like, escape=ESCAPE))
        for review_id, row in self._newest_first(query, SourceRow.review_id):
            if has_left(row):
                continue
            source = source_of(row)
            found = (find for text in _words_of(source) for find in self._first(review_id, FindPlace.SOURCE, text))
            for find in islice(found, 1):
                yield self._of_source(find, source.number)

    def _in_source_texts(self) -> Iterator[LibraryFind]:
        of_source = and_(
            SourceRow.review_id == SourceTextRow.review_id, SourceRow.number == SourceTextRow.source_number
        )
        query = (
            select(SourceTextRow.review_id, SourceTextRow.source_number, SourceTextRow.text)
            .join(SourceRow, of_source)
            .where(self._could_hold(SourceTextRow.text), func.json_extract(SourceRow.facts, f"$.{HAS_LEFT}").is_(None))
        )
        for review_id, number, text in self._newest_first(query, SourceTextRow.review_id):
            for find in self._first(review_id, FindPlace.SOURCE_TEXT, text):
                yield self._of_source(find, number)

    # inside

    def _could_hold(self, column: Any) -> ColumnElement[bool]:
        fits: ColumnElement[bool] = column.like(self._like, escape=ESCAPE)
        return fits

    def _newest_first(self, query: Any, review_id: Any) -> Iterator[Any]:
        ordered = query.join(ReviewRow, ReviewRow.id == review_id).order_by(ReviewRow.changed_at.desc(), ReviewRow.id)
        yield from self._session.execute(ordered)

    def _claims(self, review_id: str) -> dict[str, ClaimPlace]:
        """Where the claims of a review stand in its present draft, by id."""
        if review_id not in self._standing:
            places = read_places(self._session, review_id)
            self._standing[review_id] = {place.claim_id: place for place in places if not place.has_left}
        return self._standing[review_id]

    def _holds(self, text: str) -> bool:
        return next(find_words(text, self._sought), None) is not None

    def _first(self, review_id: str, place: FindPlace, text: str, claim_id: str | None = None) -> Iterator[LibraryFind]:
        for span in islice(find_words(text, self._sought), 1):
            yield self._found(review_id, place, text, span, claim_id=claim_id)

    def _found(
        self,
        review_id: str,
        place: FindPlace,
        text: str,
        span: TextSpan,
        claim_id: str | None = None,
        start: int | None = None,
    ) -> LibraryFind:
        words, mark = cut_around(text, span)
        return LibraryFind(review_id, self._titles[review_id], place, words, mark, claim_id, start)

    @staticmethod
    def _of_source(find: LibraryFind, number: int) -> LibraryFind:
        return replace(find, source=number)


def _words_of(source: Source) -> Iterator[str]:
    known = (source.title, source.as_written, source.doi, source.pmid, source.pmcid, source.pii, source.url)
    yield from filter(None, (*known, source.journal, source.journal_named))
    if source.work is not None:
        work = source.work
        yield from filter(None, (work.title, work.journal))
        yield from (f"{author.given} {author.family}".strip() for author in work.authors)
