"""What a review comes to so far: counts, each with the claims behind it, and where the draft fails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceEntry, BalanceQuestion, BalanceSheet
from factcheck_app.domain.reason import propose_severity
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.signal import SIGNAL_NAMES
from factcheck_app.domain.verdict import GIVEN_VERDICTS, SEVERITY_WORDS, Severity, Verdict

FAILING_VERDICTS = (Verdict.UNSUPPORTED, Verdict.OVERSTATED)
_NO_HEADING = "Before the first heading"


@dataclass(frozen=True, slots=True)
class CountedClaims:
    """Claims that have one thing in common: its code, its words, and their ids in the order of their place."""

    code: str
    words: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftPart:
    """The claims under one heading, by verdict; those set aside are left out."""

    heading: str
    by_verdict: Mapping[Verdict, tuple[str, ...]]

    @property
    def failing(self) -> tuple[str, ...]:
        """Claims that are not borne out, the unsupported ones first."""
        return tuple(claim for verdict in FAILING_VERDICTS for claim in self.by_verdict.get(verdict, ()))

    @property
    def undecided(self) -> tuple[str, ...]:
        """Claims without a verdict."""
        return self.by_verdict.get(Verdict.UNDECIDED, ())

    @property
    def total(self) -> int:
        """All claims of the part."""
        return sum(len(claims) for claims in self.by_verdict.values())


def verdict_counts(review: Review) -> tuple[CountedClaims, ...]:
    """Supported, overstated, unsupported and undecided claims, without the verdicts that nobody has."""
    order = (*GIVEN_VERDICTS, Verdict.UNDECIDED)
    return _counted(
        ((str(claim.judgement.verdict), claim.id) for claim in counted_claims(review)),
        {str(verdict): str(verdict) for verdict in order},
    )


def severity_counts(review: Review) -> tuple[CountedClaims, ...]:
    """Claims that are not borne out, by the weight that the reviewer gave them, else by the one that is proposed.

    What is proposed is told so, as on the claim's card, and follows what was given.
    """
    words = {str(severity): SEVERITY_WORDS[severity].split(":")[0] for severity in Severity}
    proposed = {f"{code}_proposed": f"{name}, proposed" for code, name in words.items()}
    failing = (claim for claim in counted_claims(review) if claim.judgement.verdict in FAILING_VERDICTS)
    return _counted(((_severity_code(claim), claim.id) for claim in failing), words | proposed)


def flag_counts(review: Review) -> tuple[CountedClaims, ...]:
    """Claims by the kinds of flags that they carry, the most frequent first; a claim counts once for each kind."""
    pairs = [(code, claim.id) for claim in counted_claims(review) for code in _flags_of(claim)]
    often = Counter(code for code, _claim in pairs)
    order = sorted(often, key=lambda code: (-often[code], list(SIGNAL_NAMES).index(code)))
    return _counted(pairs, {code: SIGNAL_NAMES[code] for code in order})


def failing_parts(review: Review) -> tuple[DraftPart, ...]:
    """The parts of the draft with claims that are not borne out or not decided, where most fails first."""
    parts = []
    for heading, claims in groupby(counted_claims(review), key=lambda claim: claim.claim.heading):
        by_verdict: dict[Verdict, tuple[str, ...]] = {}
        for claim in claims:
            verdict = claim.judgement.verdict
            by_verdict[verdict] = (*by_verdict.get(verdict, ()), claim.id)
        parts.append(DraftPart(heading or _NO_HEADING, by_verdict))
    # sorted() keeps the order of place among equals
    ordered = sorted(parts, key=lambda part: (-len(part.failing), -len(part.undecided)))
    return tuple(part for part in ordered if part.failing or part.undecided)


def open_balance(sheet: BalanceSheet) -> tuple[BalanceEntry, ...]:
    """What the balance sheet holds against the article: questions answered with no, then those without an answer."""
    entries = [sheet.entry(question) for question in BalanceQuestion]
    said_no = [entry for entry in entries if entry.answer is BalanceAnswer.NO]
    return (*said_no, *(entry for entry in entries if entry.answer is None))


def counted_claims(review: Review) -> Sequence[ReviewedClaim]:
    """The claims that are in the count: all but those set aside."""
    return [claim for claim in review.claims if claim.judgement.set_aside is None]


def _severity_code(claim: ReviewedClaim) -> str:
    said = claim.judgement
    if said.severity is not None:
        return str(said.severity)
    return f"{propose_severity(said.verdict, said.reasons, claim.claim.kind)}_proposed"


def _flags_of(claim: ReviewedClaim) -> Iterable[str]:
    return dict.fromkeys(flag.code for flag in claim.claim.flags)


def _counted(pairs: Iterable[tuple[str, str]], words: Mapping[str, str]) -> tuple[CountedClaims, ...]:
    """`words` gives the order."""
    found: dict[str, list[str]] = {code: [] for code in words}
    for code, claim in pairs:
        found[code].append(claim)
    return tuple(CountedClaims(code, words[code], tuple(claims)) for code, claims in found.items() if claims)
