"""What the fields of a judgement offer, and how they say what was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.house_words import HouseReason
from factcheck_app.domain.reason import REASON_WORDS, REASONS_FOR, Reason, propose_severity
from factcheck_app.domain.verdict import (
    CITATION_WORDS,
    GIVEN_VERDICTS,
    SEVERITY_WORDS,
    VERDICT_KEYS,
    CitationVerdict,
    Severity,
    Verdict,
)
from factcheck_app.gui.claims.choice import Choice
from factcheck_app.gui.claims.claim_words import capitalised, lacks_reason, no_reason_words
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import translate

NOT_GIVEN = "not given"  # the value of the choice that takes a severity or citation back


def reason_choices(judgement: Judgement, house: Sequence[HouseReason] = ()) -> list[Choice]:
    """The house's own words for reasons of the verdict, then all of these, or the open questions where there is none.

    The value is a Reason or a HouseReason.
    """
    given = judgement.reasons

    def aside(reason: Reason) -> str:
        return translate("judgement_choices", "main") if len(given) > 1 and reason is given[0] else ""

    fitting = REASONS_FOR[judgement.verdict]
    own = [Choice(h, h.words, str(h.reason), False, h.reason.value) for h in house if h.reason in fitting]
    return own + [Choice(r, codebook_word(REASON_WORDS[r]), aside(r), r in given, r.value) for r in fitting]


def reasons_elsewhere(judgement: Judgement) -> list[Choice]:
    """The reasons that belong to other verdicts alone, and the key that gives the verdict."""
    fitting = REASONS_FOR[judgement.verdict]
    return [
        Choice(
            reason,
            codebook_word(REASON_WORDS[reason]),
            translate("judgement_choices", "belongs to {verdict}: press {key}.").format(
                verdict=capitalised(codebook_word(verdict)), key=VERDICT_KEYS[verdict]
            ),
        )
        for verdict in GIVEN_VERDICTS
        if verdict is not judgement.verdict
        for reason in REASONS_FOR[verdict]
        if reason not in fitting
    ]


def reason_placeholder(judgement: Judgement) -> str:
    """What stands in the field while no reason is given."""
    if judgement.verdict is Verdict.UNDECIDED:
        return translate("judgement_choices", "Give a verdict, or say why you cannot")
    return (
        translate("judgement_choices", "{lack}: choose one").format(lack=capitalised(no_reason_words()))
        if lacks_reason(judgement)
        else translate("judgement_choices", "Choose a reason")
    )


def reason_lines(judgement: Judgement) -> list[tuple[str, str]]:
    """One line for each reason given, the main one first."""
    return [(codebook_word(REASON_WORDS[reason]), reason.value) for reason in judgement.reasons]


def reasons_with(judgement: Judgement, taken: Reason) -> tuple[Reason, ...]:
    """The reasons after one was taken: added as the last, or removed where it was given."""
    if taken in judgement.reasons:
        return tuple(reason for reason in judgement.reasons if reason is not taken)
    return (*judgement.reasons, taken)


def severity_name(severity: Severity) -> str:
    """Its name without what it means."""
    return capitalised(codebook_word(severity))


def severity_choices(judgement: Judgement, kind: ClaimKind) -> list[Choice]:
    """Three severities, the proposed one named so, and the way back where one is given."""
    proposed = propose_severity(judgement.verdict, judgement.reasons, kind)
    aside = translate("judgement_choices", "proposed")
    choices = [
        Choice(s, codebook_word(SEVERITY_WORDS[s]), aside if s is proposed else "", s is judgement.severity)
        for s in Severity
    ]
    return choices + ([Choice(NOT_GIVEN, translate("judgement_choices", "Not given"))] if judgement.severity else [])


def severity_placeholder(judgement: Judgement, kind: ClaimKind) -> str:
    """What stands in the field while no severity is given."""
    proposed = propose_severity(judgement.verdict, judgement.reasons, kind)
    if proposed is not None:
        return translate("judgement_choices", "{severity}, proposed").format(severity=severity_name(proposed))
    return (
        translate("judgement_choices", "Nothing to mend")
        if judgement.verdict is Verdict.SUPPORTED
        else translate("judgement_choices", "Verdict first")
    )


def citation_choices(judgement: Judgement) -> list[Choice]:
    """The judgements of a citation, and the way back where one is given."""
    choices = [Choice(c, codebook_word(CITATION_WORDS[c]), "", c is judgement.citation) for c in CitationVerdict]
    return choices + ([Choice(NOT_GIVEN, translate("judgement_choices", "Not given"))] if judgement.citation else [])
