"""What a report says, in what order, in words: the one content that every format shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from factcheck_app import __version__
from factcheck_app.domain.claim_comparison import ClaimComparison
from factcheck_app.domain.decision import Decision
from factcheck_app.domain.export_options import ExportOptions, Include, ReportTheme
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.domain.strength_ladder import LadderChart, LadderPoint, make_chart
from factcheck_app.domain.verdict import Verdict
from factcheck_app.reports.claim_groups import ClaimGroup, group_claims
from factcheck_app.reports.house_logo import Logo, read_logo
from factcheck_app.reports.method_paragraphs import method_paragraphs
from factcheck_app.reports.printable_text import one_line, shortened
from factcheck_app.reports.report_fact import Fact
from factcheck_app.reports.report_history import HistoryLine, RequestLine, history_lines, request_lines
from factcheck_app.reports.report_sentences import (
    coverage_facts,
    review_status_words,
    sources_in_short,
    time_words,
    verdict_sentence,
)
from factcheck_app.reports.reported_balance import BalanceLine, balance_lines
from factcheck_app.reports.reported_claim import ReportedClaim, report_claim
from factcheck_app.reports.reported_source import ReportedSource, report_sources
from factcheck_app.reports.worst_problems import MOST_PROBLEMS, Problem, find_problems

_DEFAULT = ExportOptions()
_LONGEST_HEADER = 120


@dataclass(frozen=True, slots=True)
class VerdictCount:
    """How many claims carry a mark (a verdict's code, or "set_aside"), and the word for it."""

    mark: str
    count: int
    word: str


@dataclass(frozen=True, slots=True)
class Report:
    """The content of a report, in the order of its fields. `facts` stand under the title.

    `problems` are the worst, `more_problems` counts the findings beyond them. `claims` are in the order of their place,
    `groups` hold them as they are shown. `history` and `requests` are empty where they are not wanted. `header` and
    `logo` are the house's and stand at the head of every page.
    """

    title: str
    facts: tuple[Fact, ...]
    sentence: str
    verdicts: tuple[VerdictCount, ...]
    set_aside_count: int
    chart: LadderChart | None
    problems: tuple[Problem, ...]
    more_problems: int
    coverage: tuple[Fact, ...]
    questions: tuple[ReportedClaim, ...]
    claims: tuple[ReportedClaim, ...]
    groups: tuple[ClaimGroup, ...]
    set_aside: tuple[ReportedClaim, ...]
    sources: tuple[ReportedSource, ...]
    balance: tuple[BalanceLine, ...]
    history: tuple[HistoryLine, ...]
    requests: tuple[RequestLine, ...]
    method: tuple[Fact, ...]
    audit_head: str
    audit_rows: int
    made_at: datetime
    program_version: str
    draft_file: str
    draft_sha256: str
    language: str
    header: str = ""
    logo: Logo | None = None
    theme: ReportTheme = ReportTheme.SYSTEM

    @property
    def verify_command(self) -> str:
        """The command that checks the record against this report."""
        return f"factcheck database verify --head {self.audit_head} --rows {self.audit_rows}"

    @property
    def audit_row_words(self) -> str:
        """ "47 rows"."""
        return f"{self.audit_rows} {'row' if self.audit_rows == 1 else 'rows'}"

    @property
    def trail(self) -> str:
        """The end of the audit trail in short, for the foot of a page."""
        head = " ".join(self.audit_head[start : start + 4] for start in (0, 4, 8))
        return f"Audit trail: {self.audit_row_words}, head {head} · program {self.program_version}"


def build_report(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    made_at: datetime,
    program_version: str = __version__,
    comparisons: Sequence[ClaimComparison] = (),
    options: ExportOptions = _DEFAULT,
    ledger: Sequence[LedgerEntry] = (),
) -> Report:
    """The report of a review as it stands; `history` is oldest first, `made_at` is UTC.

    Raises ExportFailed where the logo is no picture.
    """
    compared: dict[str, list[ClaimComparison]] = {}
    for one in comparisons:
        compared.setdefault(one.claim_id, []).append(one)
    everything = [report_claim(c, review.article, compared.get(c.id, ()), options) for c in review.claims]
    counted = tuple(claim for claim in everything if claim.mark != "set_aside")
    aside = tuple(claim for claim in everything if claim.mark == "set_aside")
    problems = find_problems(counted)
    return Report(
        title=shortened(one_line(review.title)) or "Untitled draft",
        facts=_facts(review, history, made_at),
        sentence=verdict_sentence(review.progress, review.sources),
        verdicts=_count_verdicts(counted),
        set_aside_count=review.progress.set_aside,
        chart=make_chart([LadderPoint(claim.number, claim.ladder) for claim in counted if claim.ladder]),
        problems=problems[:MOST_PROBLEMS],
        more_problems=len(problems[MOST_PROBLEMS:]),
        coverage=coverage_facts(review),
        questions=tuple(claim for claim in counted if claim.mark == Verdict.UNDECIDED and claim.reasons),
        claims=counted,
        groups=group_claims(counted, options.order),
        set_aside=aside if options.includes(Include.SET_ASIDE) else (),
        sources=report_sources(review),
        balance=balance_lines(review),
        history=history_lines(review, history) if options.includes(Include.HISTORY) else (),
        requests=request_lines(ledger) if options.includes(Include.LEDGER) else (),
        method=tuple(Fact(label, one_line(text)) for label, text in method_paragraphs(review)),
        audit_head=audit_head.head,
        audit_rows=audit_head.rows,
        made_at=made_at,
        program_version=program_version,
        draft_file=one_line(review.article.file_name) or "pasted text",
        draft_sha256=review.article.sha256,
        language=review.article.language or "",
        header=shortened(one_line(options.header), _LONGEST_HEADER),
        logo=read_logo(options.logo) if options.logo else None,
        theme=options.theme,
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
        Fact("Sources", sources_in_short(review.sources)),
        Fact("Last decision", time_words(max(times)) if times else "none yet"),
        Fact("Report made", time_words(made_at)),
    )


def _count_verdicts(claims: Sequence[ReportedClaim]) -> tuple[VerdictCount, ...]:
    marks = [claim.mark for claim in claims]
    return tuple(VerdictCount(str(verdict), marks.count(verdict), str(verdict)) for verdict in Verdict)
