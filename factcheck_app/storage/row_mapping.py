"""Domain values to rows and back; what has no column of its own is written as JSON through one codec."""

from __future__ import annotations

import types
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from factcheck_app.domain.article import Article, Block, LeftOut, Link, NoteMark
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.storage.rows import ClaimRow, DecisionRow, PlacementRow, RevisionRow, SourceRow
from factcheck_app.storage.times import from_words, to_words

_Value = TypeVar("_Value")

# fields of an article that have columns of their own
_ARTICLE_COLUMNS = ("title", "text", "file_name", "file_format", "content", "sha256", "language")
_LAYOUT = {"blocks": Block, "links": Link, "note_marks": NoteMark, "left_out": LeftOut}


def to_json(value: Any) -> Any:
    """A frozen value as plain JSON: dataclasses become lists of their fields, spans pairs, times text."""
    if is_dataclass(value) and not isinstance(value, type):
        return [to_json(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, datetime):
        return to_words(value)
    return str(value) if isinstance(value, StrEnum) else value


def from_json(kind: Any, value: Any) -> Any:
    """The value of this type back from `to_json`."""
    if value is None:
        return None
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return from_json(next(part for part in get_args(kind) if part is not type(None)), value)
    if origin is tuple:
        item = get_args(kind)[0]
        return tuple(from_json(item, part) for part in value)
    if is_dataclass(kind):
        return _read_dataclass(kind, value)
    if kind is datetime:
        return from_words(value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(value)
    return value


def _read_dataclass(kind: Any, values: Sequence[Any]) -> Any:
    # a value written before a field was added has fewer parts: the field takes its default
    return kind(*(from_json(hint, value) for hint, value in zip(_field_types(kind), values, strict=False)))


@cache
def _field_types(kind: type) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[field.name] for field in fields(kind))


def revision_row(review_id: str, number: int, article: Article) -> RevisionRow:
    columns = {name: getattr(article, name) for name in _ARTICLE_COLUMNS}
    layout = {name: to_json(getattr(article, name)) for name in _LAYOUT}
    return RevisionRow(review_id=review_id, number=number, layout=layout, **columns)


def article_of(row: RevisionRow) -> Article:
    columns: dict[str, Any] = {name: getattr(row, name) for name in _ARTICLE_COLUMNS}
    layout: dict[str, Any] = {
        name: tuple(from_json(kind, part) for part in row.layout[name]) for name, kind in _LAYOUT.items()
    }
    return Article(**columns, **layout)


def claim_row(review_id: str, claim: Claim) -> ClaimRow:
    findings = {field.name: to_json(getattr(claim, field.name)) for field in fields(claim)}
    for apart in ("id", "span", "text"):
        del findings[apart]
    return ClaimRow(id=claim.id, review_id=review_id, findings=findings)


def placement_row(claim: Claim, revision: int) -> PlacementRow:
    return PlacementRow(claim_id=claim.id, revision=revision, start=claim.span.start, end=claim.span.end)


def claim_of(row: ClaimRow, placement: PlacementRow, text: str) -> Claim:
    """The claim with its words read from the text at its place."""
    span = TextSpan(placement.start, placement.end)
    hints = dict(zip((field.name for field in fields(Claim)), _field_types(Claim), strict=True))
    findings = {name: from_json(hints[name], value) for name, value in row.findings.items()}
    return Claim(id=row.id, span=span, text=span.of(text), **findings)


def source_row(review_id: str, source: Source) -> SourceRow:
    facts = {field.name: to_json(getattr(source, field.name)) for field in fields(source) if field.name != "number"}
    return SourceRow(review_id=review_id, number=source.number, facts=facts)


def source_of(row: SourceRow) -> Source:
    hints = dict(zip((field.name for field in fields(Source)), _field_types(Source), strict=True))
    return Source(number=row.number, **{name: from_json(hints[name], value) for name, value in row.facts.items()})


def decision_row(review_id: str, decision: Decision, reviewer_id: str) -> DecisionRow:
    judgement = decision.judgement
    return DecisionRow(
        sequence=decision.sequence,
        review_id=review_id,
        claim_id=decision.claim_id,
        revision=decision.revision,
        verdict=str(judgement.verdict),
        previous=str(decision.previous),
        reasons=[str(reason) for reason in judgement.reasons],
        severity=to_json(judgement.severity),
        citation=to_json(judgement.citation),
        set_aside=to_json(judgement.set_aside),
        note=judgement.note,
        wording=judgement.wording,
        reviewer_id=reviewer_id,
        origin=str(decision.origin),
        at=to_words(decision.at),
    )


def decision_of(row: DecisionRow, reviewer: str) -> Decision:
    judgement = Judgement(
        verdict=Verdict(row.verdict),
        reasons=tuple(Reason(code) for code in row.reasons),
        severity=from_json(Severity, row.severity),
        citation=from_json(CitationVerdict, row.citation),
        note=row.note,
        wording=row.wording,
        set_aside=from_json(SetAsideReason, row.set_aside),
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
