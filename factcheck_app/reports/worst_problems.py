"""What to correct first: the worst findings of a review, claims with the same finding told together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.verdict import SEVERITY_WORDS, Severity, Verdict
from factcheck_app.reports.printable_text import one_line, shortened
from factcheck_app.reports.reported_claim import ReportedClaim

MOST_PROBLEMS = 3
_LONGEST_QUOTE, _LONGEST_FINDING, _LONGEST_CLAIM = 180, 170, 110
_WORST_FIRST = (*(SEVERITY_WORDS[severity] for severity in Severity), "")
_TELLING_FIRST = (Stance.CONTRADICTS, Stance.LIMITS, "", Stance.SUPPORTS)


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding, the claims it is about, and the words it rests on with where they stand.

    `mark` is the verdict's code of the worst of them, `severity` the worst in a word (empty where none was given).
    """

    claims: tuple[ReportedClaim, ...]
    mark: str
    severity: str
    finding: str
    about: str
    quote: str

    @property
    def numbers(self) -> str:
        """ "4, 8, 11"."""
        return ", ".join(str(claim.number) for claim in self.claims)


def to_correct(claims: Sequence[ReportedClaim]) -> list[ReportedClaim]:
    """The overstated and the unsupported."""
    return [claim for claim in claims if claim.mark in (Verdict.OVERSTATED, Verdict.UNSUPPORTED)]


def find_problems(claims: Sequence[ReportedClaim]) -> tuple[Problem, ...]:
    """All problems, the worst first: by severity, then unsupported before overstated, then by how many claims have it.

    A claim also stands with a finding of another one that its own note repeats.
    """
    wrong = to_correct(claims)
    found: dict[str, list[ReportedClaim]] = {}
    for claim in wrong:
        found.setdefault(_key(claim.headline), []).append(claim)
    for claim in wrong:
        for line in claim.note.strip().split("\n")[1:]:
            sharing = found.get(_key(line))
            if line.strip() and sharing is not None and claim not in sharing:
                sharing.append(claim)
    problems = [_problem(sorted(sharing, key=lambda claim: claim.number)) for sharing in found.values()]
    return tuple(sorted(problems, key=_rank))


def _key(finding: str) -> str:
    return one_line(finding).casefold().rstrip(" .;:!…")


def _severity_rank(claim: ReportedClaim) -> tuple[int, bool, int]:
    return _WORST_FIRST.index(claim.severity), claim.mark != Verdict.UNSUPPORTED, claim.number


def _rank(problem: Problem) -> tuple[int, bool, int, int]:
    severity, overstated, number = min(map(_severity_rank, problem.claims))
    return severity, overstated, -len(problem.claims), number


def _problem(sharing: Sequence[ReportedClaim]) -> Problem:
    worst = min(sharing, key=_severity_rank)
    passages = [passage for claim in sharing for passage in claim.evidence]
    if passages:
        best = min(passages, key=lambda passage: _TELLING_FIRST.index(passage.stance))
        about, quote = best.about, best.quote
    else:
        about, quote = "The article says", one_line(worst.words)
    severity, finding = worst.severity.split(":")[0], shortened(one_line(worst.headline), _LONGEST_FINDING)
    if passages and len(sharing) == 1 and not worst.note.strip():
        # a reason alone says little away from its claim
        finding += f": “{shortened(one_line(worst.words), _LONGEST_CLAIM)}”"
    return Problem(tuple(sharing), worst.mark, severity, finding, about, shortened(quote, _LONGEST_QUOTE))
