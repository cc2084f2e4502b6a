"""A review and its history, rebuilt from the JSON export alone: what cannot be rebuilt was lost."""

from __future__ import annotations

from base64 import b64decode
from datetime import datetime
from typing import Any

from factcheck_app.domain.article import Article, Block, BlockKind, LeftOut, Link, NoteMark
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review, ReviewedClaim, ReviewStatus
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import Access, CitationLink, EditorialStatus, Source
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict

Json = dict[str, Any]


def rebuild(export: Json) -> tuple[Review, list[Decision]]:
    """The review and its decisions, oldest first."""
    history = sorted(
        (_decision(said) for claim in export["claims"] for said in claim["decisions"]), key=lambda d: d.sequence
    )
    meta = export["review"]
    review = Review(
        id=meta["id"],
        title=meta["title"],
        article=_article(export["article"]),
        claims=tuple(_claim(claim) for claim in export["claims"]),
        sources=tuple(_source(source) for source in export["sources"]),
        created_at=_time(meta["created_at"]),
        changed_at=_time(meta["changed_at"]),
        status=ReviewStatus(meta["status"]),
        revision=meta["revision"],
    )
    return review, history


def _span(said: Json) -> TextSpan:
    return TextSpan(said["start"], said["end"])


def _time(words: str) -> datetime:
    return datetime.fromisoformat(words)


def _article(said: Json) -> Article:
    return Article(
        title=said["title"],
        text=said["text"],
        blocks=tuple(
            Block(
                BlockKind(block["kind"]),
                _span(block),
                block["level"],
                block["marker"],
                block["is_title"],
                tuple(map(_span, block["cells"])),
                block["page"],
            )
            for block in said["blocks"]
        ),
        file_name=said["file_name"],
        file_format=said["file_format"],
        content=b64decode(said["content"]),
        sha256=said["sha256"],
        links=tuple(Link(_span(link), link["url"]) for link in said["links"]),
        note_marks=tuple(NoteMark(_span(mark), mark["label"], _span(mark["note"])) for mark in said["note_marks"]),
        left_out=tuple(map(LeftOut, said["left_out"])),
        language=said["language"],
    )


def _claim(said: Json) -> ReviewedClaim:
    cues = tuple(Cue(cue["words"], _span(cue), cue["role"]) for cue in said["cues"])
    claim = Claim(
        id=said["id"],
        span=_span(said),
        text=said["text"],
        standalone=said["standalone"],
        added=tuple(map(_span, said["added"])),
        heading=said["heading"],
        block=BlockKind(said["block"]),
        kind=ClaimKind(said["kind"]),
        strength=Strength(said["strength"], cues, Direction(said["direction"])),
        check_worthiness=said["check_worthiness"],
        why=tuple(said["why"]),
        citations=tuple(CitationLink(link["source"], link["why"]) for link in said["citations"]),
        signals=tuple(Signal(**signal) for signal in said["signals"]),
        page=said["placement"]["page"],
    )
    if not said["decisions"]:
        return ReviewedClaim(said["number"], claim)
    newest = _decision(said["decisions"][-1])
    return ReviewedClaim(said["number"], claim, newest.judgement, newest.reviewer, newest.at)


def _decision(said: Json) -> Decision:
    judgement = Judgement(
        Verdict(said["verdict"]),
        tuple(map(Reason, said["reasons"])),
        Severity(said["severity"]) if said["severity"] else None,
        CitationVerdict(said["citation"]) if said["citation"] else None,
        said["note"],
        said["wording"],
        SetAsideReason(said["set_aside"]) if said["set_aside"] else None,
    )
    return Decision(
        said["sequence"],
        said["claim_id"],
        said["revision"],
        judgement,
        Verdict(said["previous"]),
        said["reviewer"],
        _time(said["at"]),
        Origin(said["origin"]),
    )


def _source(said: Json) -> Source:
    checked = _time(said["checked_at"]) if said["checked_at"] else None
    return Source(
        **{
            **said,
            "access": Access(said["access"]),
            "status": EditorialStatus(said["status"]),
            "checked_at": checked,
            "flags": tuple(Flag(**flag) for flag in said["flags"]),
        }
    )
