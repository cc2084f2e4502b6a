"""Reason codes of the codebook: which verdict each belongs to, its words, and the severity it proposes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.verdict import Severity, Verdict


class Reason(StrEnum):
    """Why a verdict was given; of several the first is the main one."""

    DIRECT = "direct"
    SUPPORTED_IN_SCOPE = "supported_in_scope"
    CAUSAL_FROM_CORRELATION = "causal_from_correlation"
    HEDGE_DROPPED = "hedge_dropped"
    POPULATION_WIDENED = "population_widened"
    ANIMAL_OR_LAB_TO_HUMAN = "animal_or_lab_to_human"
    EFFECT_INFLATED = "effect_inflated"
    DURATION_EXTENDED = "duration_extended"
    SURROGATE_TO_OUTCOME = "surrogate_to_outcome"
    RELATIVE_WITHOUT_ABSOLUTE = "relative_without_absolute"
    SINGLE_STUDY_GENERALISED = "single_study_generalised"
    COMPARISON_DROPPED = "comparison_dropped"
    ADVICE_ADDED = "advice_added"
    SUBGROUP_OR_SECONDARY = "subgroup_or_secondary"
    STATISTICAL_AS_CLINICAL = "statistical_as_clinical"
    EVIDENCE_SELECTED = "evidence_selected"
    HARM_DOWNPLAYED = "harm_downplayed"
    HARM_OMITTED = "harm_omitted"
    NO_SOURCE = "no_source"
    NOT_IN_SOURCE = "not_in_source"
    CONTRADICTED = "contradicted"
    NUMBER_DIFFERS = "number_differs"
    WRONG_SOURCE = "wrong_source"
    SOURCE_WITHDRAWN = "source_withdrawn"
    OUT_OF_DATE = "out_of_date"
    INDIRECT = "indirect"
    SOURCE_NOT_ACCESSIBLE = "source_not_accessible"
    QUERY_TO_AUTHOR = "query_to_author"


REASON_WORDS = {
    Reason.DIRECT: "The source says this directly",
    Reason.SUPPORTED_IN_SCOPE: "Supported within its scope",
    Reason.CAUSAL_FROM_CORRELATION: "Cause told from a correlation",
    Reason.HEDGE_DROPPED: "Hedge dropped",
    Reason.POPULATION_WIDENED: "Population widened",
    Reason.ANIMAL_OR_LAB_TO_HUMAN: "Animal or laboratory result told of people",
    Reason.EFFECT_INFLATED: "Effect inflated",
    Reason.DURATION_EXTENDED: "Duration extended",
    Reason.SURROGATE_TO_OUTCOME: "Surrogate told as clinical outcome",
    Reason.RELATIVE_WITHOUT_ABSOLUTE: "Relative figure without the absolute one",
    Reason.SINGLE_STUDY_GENERALISED: "Single study told as a rule",
    Reason.COMPARISON_DROPPED: "Comparison dropped",
    Reason.ADVICE_ADDED: "Advice added",
    Reason.SUBGROUP_OR_SECONDARY: "Subgroup or secondary outcome",
    Reason.STATISTICAL_AS_CLINICAL: "Statistical told as clinical significance",
    Reason.EVIDENCE_SELECTED: "Evidence selected",
    Reason.HARM_DOWNPLAYED: "Harm played down",
    Reason.HARM_OMITTED: "Harm left out",
    Reason.NO_SOURCE: "No source",
    Reason.NOT_IN_SOURCE: "Not in the source",
    Reason.CONTRADICTED: "Contradicted",
    Reason.NUMBER_DIFFERS: "Number differs",
    Reason.WRONG_SOURCE: "Wrong source",
    Reason.SOURCE_WITHDRAWN: "Source withdrawn",
    Reason.OUT_OF_DATE: "Out of date",
    Reason.INDIRECT: "Indirect evidence only",
    Reason.SOURCE_NOT_ACCESSIBLE: "Source not accessible",
    Reason.QUERY_TO_AUTHOR: "Question to the author",
}

_REASONS = tuple(Reason)
REASONS_FOR: dict[Verdict, tuple[Reason, ...]] = {
    Verdict.SUPPORTED: _REASONS[0:2],
    Verdict.OVERSTATED: _REASONS[2:18],
    Verdict.UNSUPPORTED: _REASONS[18:26],
    Verdict.UNDECIDED: _REASONS[26:28],  # the open questions
}

_PROPOSES_CRITICAL = frozenset({Reason.CONTRADICTED, Reason.HARM_DOWNPLAYED, Reason.HARM_OMITTED})
_PROPOSES_MINOR = frozenset(
    {Reason.COMPARISON_DROPPED, Reason.OUT_OF_DATE, Reason.INDIRECT, Reason.RELATIVE_WITHOUT_ABSOLUTE}
)


def propose_severity(verdict: Verdict, reasons: Iterable[Reason], kind: ClaimKind) -> Severity | None:
    """The severity to offer: critical for contradicted or harm claims, else the worst of the reasons.

    None where there is nothing to mend (supported, undecided).
    """
    if verdict not in (Verdict.OVERSTATED, Verdict.UNSUPPORTED):
        return None
    given = frozenset(reasons)
    if given & _PROPOSES_CRITICAL or kind is ClaimKind.HARM:
        return Severity.CRITICAL
    if given and given <= _PROPOSES_MINOR:
        return Severity.MINOR
    return Severity.MAJOR
