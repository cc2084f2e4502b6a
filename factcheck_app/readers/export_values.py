"""The values of the JSON export, built anew; their shapes have been checked against its schema."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from factcheck_app.domain.article import (
    Article,
    Block,
    BlockKind,
    DraftComment,
    LeftOut,
    Link,
    NoteMark,
    StyledText,
    TextOrigin,
    TextStyle,
)
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import (
    Decision,
    Judgement,
    Origin,
    TakenFrom,
    decisions_that_stand,
    judgement_that_waits,
)
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.evidence import Passage, SourceText, Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import FormerClaim, Review, ReviewedClaim, ReviewStatus
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import Access, CitationLink, Source
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_part import TextPart
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.readers.export_works import work_of

Json = dict[str, Any]
_Value = TypeVar("_Value")

_SOURCE_TEXTS = ("as_written", "url", "doi", "pmid", "pmcid", "pii", "issn", "journal_named", "journal", "title")


def review_of(said: Json, article: Article, claims: Sequence[ReviewedClaim], sources: Sequence[Source]) -> Review:
    """The review around its parts. Raises ValueError for a date that is none."""
    return Review(
        id=said["id"],
        title=said["title"],
        article=article,
        claims=tuple(claims),
        sources=tuple(sources),
        created_at=time_of(said["created_at"]),
        changed_at=time_of(said["changed_at"]),
        status=ReviewStatus(said["status"]),
        revision=said["revision"],
    )


def article_of(said: Json) -> Article:
    """The draft with its bytes. Raises ValueError where these are not base64."""
    return Article(
        title=said["title"],
        text=said["text"],
        blocks=tuple(map(_block, said["blocks"])),
        file_name=said["file_name"],
        file_format=said["file_format"],
        content=b64decode(said["content"], validate=True),
        sha256=said["sha256"],
        links=tuple(Link(_span(link), link["url"]) for link in said["links"]),
        note_marks=tuple(NoteMark(_span(mark), mark["label"], _span(mark["note"])) for mark in said["note_marks"]),
        left_out=tuple(map(LeftOut, said["left_out"])),
        language=said["language"],
        styles=tuple(StyledText(_span(styled), TextStyle(styled["style"])) for styled in said["styles"]),
        comments=tuple(DraftComment(_span(words), words["author"], words["text"]) for words in said["comments"]),
        origins=tuple(map(_origin, said["origins"])),
        author=said["author"],
        published=said["published"],
        publisher=said["publisher"],
        address=said["address"],
    )


def claim_of(number: int, said: Json) -> ReviewedClaim:
    """A claim with its newest judgement. Raises ValueError for a code that does not exist."""
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
        signals=tuple(Signal(each["code"], each["message"], each["start"], each["end"]) for each in said["signals"]),
        page=said["placement"]["page"],
        parts=tuple(map(_span, said.get("parts", ()))),
        parents=tuple(said.get("parents", ())),
    )
    carried = _maybe(Carried, said.get("carried"))
    recorded = sorted(map(decision_of, said["decisions"]), key=lambda decision: decision.sequence)
    decisions = decisions_that_stand(recorded)
    if not decisions:
        return ReviewedClaim(number, claim, carried=carried)
    newest, earlier = decisions[-1], judgement_that_waits(decisions)
    return ReviewedClaim(number, claim, newest.judgement, newest.reviewer, newest.at, carried, earlier)


def former_claim_of(said: Json) -> FormerClaim:
    """A claim that has left the draft. Raises ValueError for a code that does not exist."""
    was = claim_of(1, said)
    revision, deed = said["placement"]["revision"], Deed(said["left_by"])
    return FormerClaim(was.claim, revision, deed, was.judgement, was.reviewer, was.decided_at, was.earlier)


def decision_of(said: Json) -> Decision:
    """One decision as it was recorded. Raises ValueError for a code that does not exist."""
    judgement = Judgement(
        Verdict(said["verdict"]),
        tuple(map(Reason, said["reasons"])),
        _maybe(Severity, said["severity"]),
        _maybe(CitationVerdict, said["citation"]),
        said["note"],
        said["wording"],
        _maybe(SetAsideReason, said["set_aside"]),
        tuple(map(_passage, said["evidence"])),
    )
    return Decision(
        sequence=said["sequence"],
        claim_id=said["claim_id"],
        revision=said["revision"],
        judgement=judgement,
        previous=Verdict(said["previous"]),
        reviewer=said["reviewer"],
        at=time_of(said["at"]),
        origin=Origin(said["origin"]),
        taken_from=_taken_from(said.get("taken_from")),
    )


def _taken_from(said: Json | None) -> TakenFrom | None:
    return None if said is None else TakenFrom(said["review"], said["claim_id"], time_of(said["at"]))


def source_of(said: Json) -> Source:
    """A cited work. Raises ValueError for a date that is none."""
    return Source(
        number=said["number"],
        **{name: said[name] for name in _SOURCE_TEXTS},
        year=said["year"],
        design=said["design"],
        access=Access(said["access"]),
        status=EditorialStatus(said["status"]),
        checked_at=_maybe(time_of, said["checked_at"]),
        flags=tuple(Flag(flag["code"], flag["message"]) for flag in said["flags"]),
        mentions=tuple(_span(place) for place in said.get("mentions", ())),
        # exports of before there were look-ups have neither
        work=_maybe(work_of, said.get("work")),
        is_added=said.get("is_added", False),
    )


def source_text_of(said: Json) -> SourceText:
    """The text of a source, without its file. Raises ValueError for a date that is none."""
    return SourceText(
        source_number=said["source"],
        sha256=said["sha256"],
        file_name=said["file_name"],
        file_format=said["file_format"],
        text=said["text"],
        blocks=tuple(map(_block, said["blocks"])),
        origins=tuple(map(_origin, said["origins"])),
        access=Access(said["access"]),
        attached_at=time_of(said["attached_at"]),
        attached_by=said["attached_by"],
        told=_maybe(TextPart, said.get("told")),
        is_doubtful=said.get("is_doubtful", False),
    )


def _passage(said: Json) -> Passage:
    return Passage(
        source_number=said["source"],
        sha256=said["text_sha256"],
        span=_span(said),
        quote=said["quote"],
        locator=said["locator"],
        stance=_maybe(Stance, said["stance"]),
    )


def _origin(said: Json) -> TextOrigin:
    return TextOrigin(_span(said), said["part"], said["index"], said["offset"], tuple(said["box"]))


def _block(said: Json) -> Block:
    return Block(
        kind=BlockKind(said["kind"]),
        span=_span(said),
        level=said["level"],
        marker=said["marker"],
        is_title=said["is_title"],
        cells=tuple(map(_span, said["cells"])),
        page=said["page"],
    )


def _span(said: Json) -> TextSpan:
    return TextSpan(said["start"], said["end"])


def time_of(words: str) -> datetime:
    return datetime.fromisoformat(words).astimezone(UTC)


def _maybe(make: Callable[[Any], _Value], value: Any) -> _Value | None:
    return None if value is None else make(value)
