"""A review as JSON: the shapes that `claims`, `show`, `history` and `export x.json` share."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from types import MappingProxyType
from typing import Any

from factcheck_app import __version__
from factcheck_app.domain.article import Article, TextOrigin
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.decision import Decision, TakenFrom
from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.review import AuditHead, FormerClaim, Review, ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.reports.event_json import event_to_json
from factcheck_app.reports.json_text import json_text
from factcheck_app.reports.past_json import past_to_json
from factcheck_app.reports.work_json import time_to_json, work_to_json

FORMAT = "factcheck-review"
FORMAT_VERSION = 1
_NO_FILES: Mapping[str, bytes] = MappingProxyType({})


def make_json(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    made_at: datetime,
    program_version: str = __version__,
    files: Mapping[str, bytes] = _NO_FILES,
) -> bytes:
    """The whole review with the draft's bytes, in UTF-8; `resources/schemas/review.schema.json` describes it.

    `files` are those of its source texts, by their hash.
    """
    return json_text(export_to_json(review, history, audit_head, made_at, program_version, files)).encode() + b"\n"


def export_to_json(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    made_at: datetime,
    program_version: str,
    files: Mapping[str, bytes] = _NO_FILES,
) -> dict[str, Any]:
    """`review_to_json` with all else that is known: a review can be rebuilt from it without loss."""
    value = review_to_json(review, history)
    value["article"] |= _whole(review.article)
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "program_version": program_version,
        "made_at": time_to_json(made_at),
        "audit_head": audit_head.head,
        "audit_rows": audit_head.rows,
        **value,
        **(past_to_json(review.past, _draft) if review.past is not None else {}),
        "events": list(map(event_to_json, review.events)),
        "source_texts": [
            _source_text(text, files[text.sha256], is_at_hand=is_at_hand)
            for texts, is_at_hand in ((review.source_texts, True), (review.replaced_texts, False))
            for text in texts
        ],
    }


def _whole(article: Article) -> dict[str, Any]:
    """What a draft has beside its text: its bytes, and all that was read of it."""
    return {
        "content": b64encode(article.content).decode("ascii"),
        "blocks": [_block(block) for block in map(asdict, article.blocks)],
        "links": [_place(link.span) | {"url": link.url} for link in article.links],
        "note_marks": [
            _place(mark.span) | {"label": mark.label, "note": _place(mark.note)} for mark in article.note_marks
        ],
        "left_out": [part.what for part in article.left_out],
        "styles": [_place(styled.span) | {"style": str(styled.style)} for styled in article.styles],
        "comments": [_place(said.span) | {"author": said.author, "text": said.text} for said in article.comments],
        "origins": list(map(_origin, article.origins)),
        "author": article.author,
        "published": article.published,
        "publisher": article.publisher,
        "address": article.address,
    }


def _draft(review: Review) -> dict[str, Any]:
    """An earlier draft as it stood last, without its decisions, which stand with the claims of the review."""
    value = claims_to_json(review.article, [reviewed.claim for reviewed in review.claims], review.sources)
    value["article"] |= {"file_name": review.article.file_name, "file_format": review.article.file_format}
    value["article"] |= _whole(review.article)
    for said, reviewed in zip(value["claims"], review.claims, strict=True):
        said |= _standing(review, reviewed) | {"decisions": []}
    return value


def review_to_json(review: Review, history: Sequence[Decision]) -> dict[str, Any]:
    """The review as `show --json` prints it; `history` is oldest first."""
    value = claims_to_json(review.article, [reviewed.claim for reviewed in review.claims], review.sources)
    value["article"] |= {"file_name": review.article.file_name, "file_format": review.article.file_format}
    decisions: dict[str, list[dict[str, Any]]] = {}
    for decision in history:
        said_of = decisions.setdefault(decision.claim_id, [])
        said_of.append(decision_to_json(decision, review.number_of(decision.claim_id)))
    for said, reviewed in zip(value["claims"], review.claims, strict=True):
        said |= _standing(review, reviewed) | {"decisions": decisions.get(reviewed.id, [])}
    progress = review.progress
    return {
        "review": {
            "id": review.id,
            "title": review.title,
            "status": str(review.status),
            "revision": review.revision,
            "created_at": time_to_json(review.created_at),
            "changed_at": time_to_json(review.changed_at),
        },
        "progress": asdict(progress) | {"decided": progress.decided, "in_count": progress.in_count},
        **value,
        "former_claims": [_former(each) | {"decisions": decisions.get(each.id, [])} for each in review.former_claims],
    }


def claims_to_json(article: Article, claims: Sequence[Claim], sources: Sequence[Source]) -> dict[str, Any]:
    """Article, claims and sources as `claims --json` prints them."""
    return {
        "article": {
            "title": article.title,
            "sha256": article.sha256,
            "language": article.language,
            "characters": len(article.text),
            "text": article.text,
        },
        "claims": [_claim(number, claim) for number, claim in enumerate(claims, start=1)],
        "sources": [_source(source) for source in sources],
    }


def decision_to_json(decision: Decision, number: int | None) -> dict[str, Any]:
    """One decision as `history --json` prints it; `number` is the claim's, if it stands in the draft."""
    judgement = decision.judgement
    return {
        "sequence": decision.sequence,
        "claim": number,
        "claim_id": decision.claim_id,
        "verdict": str(judgement.verdict),
        "previous": str(decision.previous),
        "reasons": [str(reason) for reason in judgement.reasons],
        "severity": _code(judgement.severity),
        "citation": _code(judgement.citation),
        "note": judgement.note,
        "wording": judgement.wording,
        "evidence": list(map(_passage, judgement.evidence)),
        "revision": decision.revision,
        "reviewer": decision.reviewer,
        "at": time_to_json(decision.at),
        "set_aside": _code(judgement.set_aside),
        "origin": str(decision.origin),
        "taken_from": _taken_from(decision.taken_from),
    }


def _taken_from(taken: TakenFrom | None) -> dict[str, Any] | None:
    if taken is None:
        return None
    return {"review": taken.review_id, "claim_id": taken.claim_id, "at": time_to_json(taken.at)}


def _claim(number: int | None, claim: Claim) -> dict[str, Any]:
    return {
        "number": number,
        "id": claim.id,
        **_place(claim.span),
        "text": claim.text,
        "standalone": claim.standalone,
        "heading": claim.heading,
        "block": str(claim.block),
        "kind": str(claim.kind),
        "strength": claim.strength.rung,
        "check_worthiness": claim.check_worthiness,
        "why": list(claim.why),
        "sources": list(claim.sources),
        "signals": [asdict(signal) for signal in claim.signals],
    }


def _former(former: FormerClaim) -> dict[str, Any]:
    """A claim that has left the draft, as it stood last."""
    placement = {"revision": former.revision, **_place(former.claim.span), "text": former.claim.text}
    return (
        _claim(None, former.claim)
        | {"state": "former", "set_aside": _code(former.judgement.set_aside), "left_by": str(former.left_by)}
        | _reading(former.claim, placement)
    )


def _standing(review: Review, reviewed: ReviewedClaim) -> dict[str, Any]:
    """What a review adds to a claim: its state, its place in the revision, and the program's reading of it."""
    claim = reviewed.claim
    placement = {"revision": review.revision, **_place(claim.span), "text": claim.text}
    return {
        "state": "open" if reviewed.judgement.set_aside is None else "set_aside",
        "set_aside": _code(reviewed.judgement.set_aside),
        "carried": _code(reviewed.carried),
        "pending": _code(reviewed.pending and reviewed.pending.verdict),
        **_reading(claim, placement),
    }


def _reading(claim: Claim, placement: dict[str, Any]) -> dict[str, Any]:
    return {
        "placement": placement | {"page": claim.page},
        "parents": list(claim.parents),
        "added": [_place(span) for span in claim.added],
        "parts": [_place(span) for span in claim.parts],
        "direction": str(claim.strength.direction),
        "cues": [{"words": cue.words, **_place(cue.span), "role": cue.role} for cue in claim.strength.cues],
        "citations": [{"source": link.source_number, "why": link.why} for link in claim.citations],
    }


def _source(source: Source) -> dict[str, Any]:
    facts = {field.name: getattr(source, field.name) for field in fields(source)}
    return facts | {
        "access": str(source.access),
        "status": str(source.status),
        "checked_at": time_to_json(source.checked_at) if source.checked_at else None,
        "flags": [asdict(flag) for flag in source.flags],
        "mentions": list(map(_place, source.mentions)),
        "work": work_to_json(source.work) if source.work else None,
    }


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "source": passage.source_number,
        "quote": passage.quote,
        "locator": passage.locator,
        "stance": _code(passage.stance),
        **_place(passage.span),
        "text_sha256": passage.sha256,
    }


def _source_text(text: SourceText, content: bytes, *, is_at_hand: bool) -> dict[str, Any]:
    return {
        "source": text.source_number,
        "at_hand": is_at_hand,
        "sha256": text.sha256,
        "file_name": text.file_name,
        "file_format": text.file_format,
        "access": str(text.access),
        "attached_at": time_to_json(text.attached_at),
        "attached_by": text.attached_by,
        "text": text.text,
        "blocks": [_block(block) for block in map(asdict, text.blocks)],
        "origins": list(map(_origin, text.origins)),
        "content": b64encode(content).decode("ascii"),
        **({"told": str(text.told)} if text.told is not None else {}),
        **({"is_doubtful": True} if text.is_doubtful else {}),
    }


def _origin(origin: TextOrigin) -> dict[str, Any]:
    return {
        **_place(origin.span),
        "part": origin.part,
        "index": origin.index,
        "offset": origin.offset,
        "box": list(origin.box),
    }


def _block(block: dict[str, Any]) -> dict[str, Any]:
    span, kind, cells = block.pop("span"), block.pop("kind"), block.pop("cells")
    return {"kind": str(kind), **span, **block, "cells": list(cells)}


def _place(span: TextSpan) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _code(value: object | None) -> str | None:
    return None if value is None else str(value)
