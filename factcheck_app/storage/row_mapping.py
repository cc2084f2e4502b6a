"""Domain values to rows and back; what has no column of its own is written as JSON through one codec."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlalchemy import Row

from factcheck_app.domain.article import (
    Article,
    Block,
    DraftComment,
    LeftOut,
    Link,
    NoteMark,
    StyledText,
    TextOrigin,
)
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.text_part import TextPart
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.storage.rows import ClaimRow, DecisionRow, PlacementRow, RevisionRow, SourceRow, SourceTextRow
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import from_words, to_words

_Reader = Callable[[Any], Any]

# fields of an article that have columns of their own
_ARTICLE_COLUMNS = ("title", "text", "file_name", "file_format", "content", "sha256", "language")
_CLAIM_PLACE = frozenset({"id", "span", "text"})
_LAYOUT = {
    "blocks": Block,
    "links": Link,
    "note_marks": NoteMark,
    "left_out": LeftOut,
    "styles": StyledText,
    "comments": DraftComment,
    "origins": TextOrigin,
}
# what the file says of itself, kept beside the layout
_ABOUT = ("author", "published", "publisher", "address")
# beside the facts of a source: it left the review with a draft that was taken back
HAS_LEFT = "has_left"


def to_json(value: Any) -> Any:
    """A frozen value as plain JSON: dataclasses become lists of their fields, spans pairs, times text."""
    if isinstance(value, str):
        return storable(str(value))
    if is_dataclass(value) and not isinstance(value, type):
        return [to_json(getattr(value, name)) for name in _field_names(type(value))]
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    return to_words(value) if isinstance(value, datetime) else value


def from_json(kind: Any, value: Any) -> Any:
    """The value of this type back from `to_json`."""
    return _reader(kind)(value)


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _reader(kind: Any) -> _Reader:
    """Reads one type; built once, since a long draft has thousands of values."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        inner = _reader(next(part for part in get_args(kind) if part is not type(None)))
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        item = _reader(get_args(kind)[0])
        return lambda value: tuple(map(item, value))
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if kind is datetime:
        return from_words
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    return lambda value: value


def _dataclass_reader(kind: Any) -> _Reader:
    readers = tuple(_field_readers(kind).values())

    def read(values: Sequence[Any]) -> Any:
        # a value written before a field was added has fewer parts: the field takes its default
        return kind(*(reader(value) for reader, value in zip(readers, values, strict=False)))

    return read


@cache
def _field_readers(kind: type) -> dict[str, _Reader]:
    hints = get_type_hints(kind)
    return {name: _reader(hints[name]) for name in _field_names(kind)}


def revision_row(review_id: str, number: int, article: Article) -> RevisionRow:
    columns = {name: to_json(getattr(article, name)) for name in _ARTICLE_COLUMNS}
    layout = {name: to_json(getattr(article, name)) for name in (*_LAYOUT, *_ABOUT)}
    return RevisionRow(review_id=review_id, number=number, layout=layout, **columns)


def article_of(row: RevisionRow) -> Article:
    columns: dict[str, Any] = {name: getattr(row, name) for name in _ARTICLE_COLUMNS}
    layout: dict[str, Any] = {
        name: tuple(map(_reader(kind), row.layout.get(name, ()))) for name, kind in _LAYOUT.items()
    }
    about: dict[str, Any] = {name: row.layout.get(name) for name in _ABOUT}
    return Article(**columns, **layout, **about)


def claim_row(review_id: str, claim: Claim) -> ClaimRow:
    findings = {name: to_json(getattr(claim, name)) for name in _field_names(Claim) if name not in _CLAIM_PLACE}
    return ClaimRow(id=claim.id, review_id=review_id, findings=findings)


def placement_row(
    review_id: str, revision: int, sequence: int, claim_id: str, span: TextSpan | None, carried: Carried | None = None
) -> PlacementRow:
    return PlacementRow(
        review_id=review_id,
        claim_id=claim_id,
        revision=revision,
        sequence=sequence,
        start=span.start if span else None,
        end=span.end if span else None,
        carried=carried and str(carried),
    )


def claim_of(claim_id: str, span: TextSpan, text: str, findings: Mapping[str, Any]) -> Claim:
    """The claim with its words read from the draft's `text` at its place."""
    return Claim(id=claim_id, span=span, text=span.of(text), **_read_fields(Claim, findings))


def source_row(review_id: str, source: Source) -> SourceRow:
    facts = {name: to_json(getattr(source, name)) for name in _field_names(Source) if name != "number"}
    return SourceRow(review_id=review_id, number=source.number, facts=facts)


def source_of(row: SourceRow) -> Source:
    facts = {name: value for name, value in row.facts.items() if name != HAS_LEFT}
    return Source(number=row.number, **_read_fields(Source, facts))


def source_text_row(review_id: str, text: SourceText, content: bytes, reviewer_id: str, sequence: int) -> SourceTextRow:
    return SourceTextRow(
        sequence=sequence,
        review_id=review_id,
        source_number=text.source_number,
        sha256=text.sha256,
        file_name=to_json(text.file_name),
        file_format=text.file_format,
        access=str(text.access),
        content=content,
        text=to_json(text.text),
        layout={
            "blocks": to_json(text.blocks),
            "origins": to_json(text.origins),
            **({"told": str(text.told)} if text.told is not None else {}),
            **({"is_doubtful": True} if text.is_doubtful else {}),
        },
        reviewer_id=reviewer_id,
        at=to_words(text.attached_at),
    )


def source_text_of(row: SourceTextRow, reviewer: str) -> SourceText:
    return SourceText(
        source_number=row.source_number,
        sha256=row.sha256,
        file_name=row.file_name,
        file_format=row.file_format,
        text=row.text,
        blocks=from_json(tuple[Block, ...], row.layout["blocks"]),
        origins=from_json(tuple[TextOrigin, ...], row.layout["origins"]),
        access=Access(row.access),
        attached_at=from_words(row.at),
        attached_by=reviewer,
        told=from_json(TextPart | None, row.layout.get("told")),
        is_doubtful=row.layout.get("is_doubtful", False),
    )


def _read_fields(kind: type, values: Mapping[str, Any]) -> dict[str, Any]:
    readers = _field_readers(kind)
    return {name: readers[name](value) for name, value in values.items()}


def decision_columns(review_id: str, decision: Decision, reviewer_id: str) -> dict[str, Any]:
    """The values of a row of `decisions`, by column."""
    judgement = decision.judgement
    return {
        "sequence": decision.sequence,
        "review_id": review_id,
        "claim_id": decision.claim_id,
        "revision": decision.revision,
        "verdict": str(judgement.verdict),
        "previous": str(decision.previous),
        "reasons": to_json(judgement.reasons),
        "severity": to_json(judgement.severity),
        "citation": to_json(judgement.citation),
        "set_aside": to_json(judgement.set_aside),
        "note": to_json(judgement.note),
        "wording": to_json(judgement.wording),
        "reviewer_id": reviewer_id,
        "origin": str(decision.origin),
        "at": to_words(decision.at),
        "evidence": to_json(judgement.evidence),
    }


def decision_of(row: DecisionRow | Row[Any], reviewer: str) -> Decision:
    """The decision of a row, read as an object or, faster for long histories, as its columns."""
    judgement = Judgement(
        verdict=Verdict(row.verdict),
        reasons=tuple(Reason(code) for code in row.reasons),
        severity=from_json(Severity | None, row.severity),
        citation=from_json(CitationVerdict | None, row.citation),
        note=row.note,
        wording=row.wording,
        set_aside=from_json(SetAsideReason | None, row.set_aside),
        evidence=from_json(tuple[Passage, ...], row.evidence),
    )
    return Decision(
        sequence=row.sequence,
        claim_id=row.claim_id,
        revision=row.revision,
        judgement=judgement,
        previous=Verdict(row.previous),
        reviewer=reviewer,
        at=from_words(row.at),
        origin=Origin(row.origin),
    )
