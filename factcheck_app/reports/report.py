"""What a report says, in what order, in words: the one content that every format shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from factcheck_app import __version__
from factcheck_app.domain.article import Article
from factcheck_app.domain.decision import Decision
from factcheck_app.domain.evidence import STANCE_WORDS, Passage
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.review import AuditHead, Review, ReviewedClaim
from factcheck_app.domain.source import Source
from factcheck_app.domain.table_rows import words_of_claim
from factcheck_app.domain.verdict import CITATION_WORDS, SET_ASIDE_WORDS, SEVERITY_WORDS, Severity, Verdict
from factcheck_app.reports.printable_text import one_line, printable
from factcheck_app.reports.report_sentences import (
    ACCESS_WORDS,
    STATUS_WORDS,
    coverage_words,
    date_words,
    method_paragraphs,
    review_status_words,
    time_words,
    verdict_sentence,
)

_LONGEST_HEADLINE = 300
_SEVERITIES: tuple[Severity | None, ...] = (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, None)


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value: "Reviewer", "Ana Brandt"; a wide one takes a line of its own."""

    label: str
    value: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class VerdictCount:
    """How many claims carry a mark (a verdict's code, or "set_aside"), and the word for it."""

    mark: str
    count: int
    word: str


@dataclass(frozen=True, slots=True)
class ReportedPassage:
    """A quote of a source beside a claim; `about` says which source, where, and what it does to the claim."""

    quote: str
    about: str


@dataclass(frozen=True, slots=True)
class ReportedClaim:
    """A claim as reports show it; every text is printable, empty where there is nothing.

    `words` are the claim's, and for a row of a table each cell's with the heading of its column.
    `mark` is the verdict's code, "set_aside" for claims out of the count; `verdict` is its word. `place` is heading
    and page. `reasons` are in words, the main one first; for undecided claims they are the open questions.
    """

    number: int
    id: str
    words: str
    place: str
    mark: str
    verdict: str
    reasons: tuple[str, ...]
    severity: str
    citation: str
    note: str
    wording: str
    sources: tuple[int, ...]
    set_aside: str
    reviewer: str
    decided_at: datetime | None
    heading: str
    page: int | None
    block: str
    kind: str
    strength: str
    evidence: tuple[ReportedPassage, ...]

    @property
    def headline(self) -> str:
        """The finding in a line or two: the note's first paragraph, else the main reason, else the verdict."""
        return shortened(self.note.strip().split("\n", 1)[0]) or next(iter(self.reasons), self.verdict)

    @property
    def details(self) -> tuple[str, ...]:
        """What stands under the verdict: reasons, severity, citation."""
        citation = f"Citation: {self.citation.lower()}" if self.citation else ""
        return tuple(part for part in (*self.reasons, self.severity.split(":")[0], citation) if part)

    @property
    def source_words(self) -> str:
        """ "Sources 1, 2", empty where it leans on none."""
        if not self.sources:
            return ""
        return f"{'Source' if len(self.sources) == 1 else 'Sources'} {', '.join(map(str, self.sources))}"


@dataclass(frozen=True, slots=True)
class ReportedSource:
    """A source as reports show it: how the draft writes it, what is known of it, and what was not checked."""

    number: int
    as_written: str
    about: str
    identifiers: tuple[Fact, ...]
    flags: tuple[str, ...]
    access: str
    status: str
    claims: tuple[int, ...]

    @property
    def claim_words(self) -> str:
        """Which claims lean on it."""
        if not self.claims:
            return "No claim leans on it"
        return f"{'Claim' if len(self.claims) == 1 else 'Claims'} {', '.join(map(str, self.claims))}"


@dataclass(frozen=True, slots=True)
class CorrectionGroup:
    """Claims to correct of one severity, in the order of their place."""

    severity: str
    claims: tuple[ReportedClaim, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The content of a report, in the order of its fields. `facts` stand under the title."""

    title: str
    facts: tuple[Fact, ...]
    sentence: str
    verdicts: tuple[VerdictCount, ...]
    set_aside_count: int
    corrections: tuple[CorrectionGroup, ...]
    questions: tuple[ReportedClaim, ...]
    claims: tuple[ReportedClaim, ...]
    set_aside: tuple[ReportedClaim, ...]
    sources: tuple[ReportedSource, ...]
    method: tuple[Fact, ...]
    audit_head: str
    audit_rows: int
    made_at: datetime
    program_version: str
    draft_file: str
    draft_sha256: str
    language: str

    @property
    def verify_command(self) -> str:
        """The command that checks the record against this report."""
        return f"factcheck database verify --head {self.audit_head} --rows {self.audit_rows}"


def shortened(text: str) -> str:
    """The text, cut at a word where it is too long for a headline."""
    return text if len(text) <= _LONGEST_HEADLINE else text[:_LONGEST_HEADLINE].rsplit(" ", 1)[0] + " …"


def build_report(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    made_at: datetime,
    program_version: str = __version__,
) -> Report:
    """The report of a review as it stands; `history` is oldest first, `made_at` is UTC."""
    everything = [_report_claim(claim, review.article) for claim in review.claims]
    counted = tuple(claim for claim in everything if claim.mark != "set_aside")
    return Report(
        title=shortened(one_line(review.title)) or "Untitled draft",
        facts=_facts(review, history, made_at),
        sentence=verdict_sentence(review.progress, review.sources),
        verdicts=_count_verdicts(counted),
        set_aside_count=review.progress.set_aside,
        corrections=_corrections(review, everything),
        questions=tuple(claim for claim in counted if claim.mark == Verdict.UNDECIDED and claim.reasons),
        claims=counted,
        set_aside=tuple(claim for claim in everything if claim.mark == "set_aside"),
        sources=_report_sources(review),
        method=tuple(Fact(label, one_line(text)) for label, text in method_paragraphs(review)),
        audit_head=audit_head.head,
        audit_rows=audit_head.rows,
        made_at=made_at,
        program_version=program_version,
        draft_file=one_line(review.article.file_name) or "pasted text",
        draft_sha256=review.article.sha256,
        language=review.article.language or "",
    )


def _facts(review: Review, history: Sequence[Decision], made_at: datetime) -> tuple[Fact, ...]:
    named = [decision.reviewer for decision in history] + [c.reviewer for c in review.claims if c.reviewer]
    reviewers = ", ".join(dict.fromkeys(one_line(name) for name in named)) or "nobody yet"
    times = [decision.at for decision in history] + [c.decided_at for c in review.claims if c.decided_at]
    several = len(set(named)) > 1
    return (
        Fact("Draft", one_line(review.article.file_name) or "pasted text"),
        Fact("Reviewers" if several else "Reviewer", reviewers),
        Fact("Status", review_status_words(review)),
        Fact("Opened", date_words(review.created_at)),
        Fact("Last decision", time_words(max(times)) if times else "none yet"),
        Fact("Report made", time_words(made_at)),
        Fact("Coverage", coverage_words(review.progress), wide=True),
        Fact("SHA-256 of the draft", review.article.sha256, wide=True),
    )


def _report_claim(reviewed: ReviewedClaim, article: Article) -> ReportedClaim:
    claim, judgement = reviewed.claim, reviewed.judgement
    aside = judgement.set_aside
    heading = one_line(claim.heading)
    page = f"page {claim.page}" if claim.page else ""
    return ReportedClaim(
        number=reviewed.number,
        id=claim.id,
        words=printable(words_of_claim(article, claim)),
        place=", ".join(part for part in (heading, page) if part),
        mark="set_aside" if aside else str(judgement.verdict),
        verdict="Set aside" if aside else str(judgement.verdict).capitalize(),
        reasons=tuple(REASON_WORDS[reason] for reason in judgement.reasons),
        severity=SEVERITY_WORDS[judgement.severity] if judgement.severity else "",
        citation=CITATION_WORDS[judgement.citation] if judgement.citation else "",
        note=printable(judgement.note),
        wording=printable(judgement.wording),
        sources=claim.sources,
        set_aside=SET_ASIDE_WORDS[aside] if aside else "",
        reviewer=one_line(reviewed.reviewer or ""),
        decided_at=reviewed.decided_at,
        heading=heading,
        page=claim.page,
        block=str(claim.block),
        kind=str(claim.kind),
        strength=claim.strength.name,
        evidence=tuple(map(_report_passage, judgement.evidence)),
    )


def _report_passage(passage: Passage) -> ReportedPassage:
    about = (f"Source {passage.source_number}", one_line(passage.locator))
    stance = (STANCE_WORDS[passage.stance].lower(),) if passage.stance else ()
    return ReportedPassage(one_line(passage.quote), ", ".join((*about, *stance)))


def _count_verdicts(claims: Sequence[ReportedClaim]) -> tuple[VerdictCount, ...]:
    marks = [claim.mark for claim in claims]
    return tuple(VerdictCount(str(verdict), marks.count(verdict), str(verdict)) for verdict in Verdict)


def _corrections(review: Review, reported: Sequence[ReportedClaim]) -> tuple[CorrectionGroup, ...]:
    to_correct = (Verdict.UNSUPPORTED, Verdict.OVERSTATED)
    groups: dict[Severity | None, list[ReportedClaim]] = {severity: [] for severity in _SEVERITIES}
    for reviewed, claim in zip(review.claims, reported, strict=True):
        judgement = reviewed.judgement
        if judgement.set_aside is None and judgement.verdict in to_correct:
            groups[judgement.severity].append(claim)
    return tuple(
        CorrectionGroup(SEVERITY_WORDS[severity] if severity else "No severity given", tuple(claims))
        for severity, claims in groups.items()
        if claims
    )


def _report_sources(review: Review) -> tuple[ReportedSource, ...]:
    leaning: dict[int, list[int]] = {}
    for reviewed in review.claims:
        for number in dict.fromkeys(reviewed.claim.sources):
            leaning.setdefault(number, []).append(reviewed.number)
    return tuple(_report_source(source, leaning.get(source.number, ())) for source in review.sources)


def _report_source(source: Source, claims: Iterable[int]) -> ReportedSource:
    known = (
        ("DOI", source.doi),
        ("PMID", source.pmid),
        ("PMCID", source.pmcid),
        ("PII", source.pii),
        ("ISSN", source.issn),
        ("Address", source.url),
    )
    about = (source.title, source.journal or source.journal_named, str(source.year) if source.year else None)
    checked = f" ({date_words(source.checked_at)})" if source.checked_at else ""
    return ReportedSource(
        number=source.number,
        as_written=one_line(source.as_written),
        about=", ".join(one_line(part) for part in about if part),
        identifiers=tuple(Fact(label, one_line(value)) for label, value in known if value),
        flags=tuple(one_line(flag.message) for flag in source.flags),
        access=f"Access: {ACCESS_WORDS[source.access]}{checked}",
        status=f"Editorial status: {STATUS_WORDS[source.status]}{checked}",
        claims=tuple(claims),
    )
