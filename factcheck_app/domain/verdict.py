"""Verdicts and the codes that go with them, with the words shown for each (see the codebook)."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """The reviewer's verdict on a claim; UNDECIDED is the absence of one."""

    SUPPORTED = "supported"
    OVERSTATED = "overstated"
    UNSUPPORTED = "unsupported"
    UNDECIDED = "undecided"


GIVEN_VERDICTS = (Verdict.SUPPORTED, Verdict.OVERSTATED, Verdict.UNSUPPORTED)

VERDICT_KEYS = {Verdict.SUPPORTED: "1", Verdict.OVERSTATED: "2", Verdict.UNSUPPORTED: "3", Verdict.UNDECIDED: "0"}

VERDICT_DEFINITIONS = {
    Verdict.SUPPORTED: "The evidence says this: same people, same outcome, same strength.",
    Verdict.OVERSTATED: "The evidence points this way, but the article says more than it.",
    Verdict.UNSUPPORTED: "The evidence does not say this, says the opposite, or there is none.",
}


class Severity(StrEnum):
    """How much it matters; the reviewer's choice."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"


SEVERITY_WORDS = {
    Severity.CRITICAL: "Critical: could harm a patient",
    Severity.MAJOR: "Major: misleads the reader",
    Severity.MINOR: "Minor: worth mending",
}


class CitationVerdict(StrEnum):
    """The author's citation, judged apart from the claim."""

    ADEQUATE = "adequate"
    MISSING = "missing"
    WRONG_SOURCE = "wrong_source"
    SECONDARY = "secondary"
    WITHDRAWN = "withdrawn"


CITATION_WORDS = {
    CitationVerdict.ADEQUATE: "Adequate",
    CitationVerdict.MISSING: "Missing",
    CitationVerdict.WRONG_SOURCE: "Wrong source",
    CitationVerdict.SECONDARY: "Secondary source",
    CitationVerdict.WITHDRAWN: "Withdrawn",
}


class SetAsideReason(StrEnum):
    """Why a claim leaves the count; it stays in the record."""

    NOT_A_CLAIM = "not_a_claim"
    DUPLICATE = "duplicate"
    OUT_OF_SCOPE = "out_of_scope"


SET_ASIDE_WORDS = {
    SetAsideReason.NOT_A_CLAIM: "Not a claim",
    SetAsideReason.DUPLICATE: "Duplicate of another claim",
    SetAsideReason.OUT_OF_SCOPE: "Out of scope",
}
