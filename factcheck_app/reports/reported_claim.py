"""A claim as reports show it: its words, what was said of it, and what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim_comparison import ClaimComparison
from factcheck_app.domain.comparison import NumberResult
from factcheck_app.domain.evidence import STANCE_WORDS, Passage
from factcheck_app.domain.export_options import ExportOptions, Include
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.reason import REASON_WORDS, propose_severity
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.strength_ladder import Ladder, ladder_of
from factcheck_app.domain.table_rows import words_of_claim
from factcheck_app.domain.verdict import CITATION_WORDS, SET_ASIDE_WORDS, SEVERITY_WORDS
from factcheck_app.reports.printable_text import one_line, printable, shortened

_SUREST_FIRST = (
    NumberResult.FOUND,
    NumberResult.ROUNDS,
    NumberResult.ODDS,
    NumberResult.HAZARD,
    NumberResult.DIFFERS,
    NumberResult.NOT_IN_SOURCE,
)


@dataclass(frozen=True, slots=True)
class ReportedPassage:
    """A quote of a source beside a claim; `about` says which source, where, and what it does to the claim.

    `stance` is the code of the latter, empty where the reviewer gave none.
    """

    quote: str
    about: str
    source: int
    stance: str = ""


@dataclass(frozen=True, slots=True)
class ReportedNumber:
    """A number of the claim, the one of the source it was set against (empty where there is none), and the result."""

    claim: str
    source: str
    result: str

    @property
    def asks_for_a_look(self) -> bool:
        """Whether it is no plain match."""
        return self.result not in (NumberResult.FOUND, NumberResult.ROUNDS)


@dataclass(frozen=True, slots=True)
class ReportedClaim:
    """A claim as reports show it; every text is printable, empty where there is nothing.

    `words` are the claim's, and for a row of a table each cell's with the heading of its column.
    `mark` is the verdict's code, "set_aside" for claims out of the count; `verdict` is its word. `place` is heading
    and page. `reasons` are in words, the main one first; for undecided claims they are the open questions.
    `proposed_severity` is the code of what the reasons propose, empty where a severity was given or none is due.
    `not_compared` says why the passages could not be set against the claim. `signals` are sentences of the program.
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
    ladder: Ladder | None = None
    numbers: tuple[ReportedNumber, ...] = ()
    not_compared: str = ""
    signals: tuple[str, ...] = ()
    proposed_severity: str = ""

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


def report_claim(
    reviewed: ReviewedClaim, article: Article, compared: Sequence[ClaimComparison], options: ExportOptions
) -> ReportedClaim:
    """The claim with what the options let in; `compared` are the comparisons of its own passages."""
    claim, judgement = reviewed.claim, reviewed.judgement
    aside = judgement.set_aside
    heading = one_line(claim.heading)
    page = f"page {claim.page}" if claim.page else ""
    comparisons = [one.comparison for one in compared]
    ladder = ladder_of(comparisons)
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
        wording=printable(judgement.wording) if options.includes(Include.WORDINGS) else "",
        sources=claim.sources,
        set_aside=SET_ASIDE_WORDS[aside] if aside else "",
        reviewer=one_line(reviewed.reviewer or ""),
        decided_at=reviewed.decided_at,
        heading=heading,
        page=claim.page,
        block=str(claim.block),
        kind=str(claim.kind),
        strength=claim.strength.name,
        evidence=tuple(map(_report_passage, judgement.evidence)) if options.includes(Include.EVIDENCE) else (),
        ladder=ladder,
        numbers=_numbers(compared),
        not_compared="" if ladder else next((one_line(one.cannot_compare) for one in comparisons), ""),
        signals=tuple(one_line(s.message) for s in claim.flags) if options.includes(Include.SIGNALS) else (),
        proposed_severity=_proposed(reviewed),
    )


def _proposed(reviewed: ReviewedClaim) -> str:
    said = reviewed.judgement
    if said.severity is not None or said.set_aside is not None:
        return ""
    return str(propose_severity(said.verdict, said.reasons, reviewed.claim.kind) or "")


def _report_passage(passage: Passage) -> ReportedPassage:
    about = (f"Source {passage.source_number}", locator_words(one_line(passage.locator)))
    stance = (STANCE_WORDS[passage.stance].lower(),) if passage.stance else ()
    quote = one_line(passage.quote)
    return ReportedPassage(quote, ", ".join((*about, *stance)), passage.source_number, passage.stance or "")


def _numbers(compared: Sequence[ClaimComparison]) -> tuple[ReportedNumber, ...]:
    """A line for each number of the claim, with the best answer that one of the passages' sources gives."""
    lines: dict[tuple[int, int], tuple[int, ReportedNumber]] = {}
    for one in compared:
        for row in one.comparison.numbers:
            rank = _SUREST_FIRST.index(row.result)
            place = row.claim.span.start, row.claim.span.end
            if place not in lines or rank < lines[place][0]:
                found = one_line(row.source.words) if row.source else ""
                lines[place] = rank, ReportedNumber(one_line(row.claim.words), found, str(row.result))
    return tuple(line for _, (_, line) in sorted(lines.items()))
