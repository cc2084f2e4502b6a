"""Finds the claims of an article: what each is about, how strongly it is worded, and why it was picked."""

from __future__ import annotations

import uuid
from dataclasses import replace

from factcheck_app.analysis.check_worthiness import worth_of
from factcheck_app.analysis.claim_kind import kind_of
from factcheck_app.analysis.claim_signals import headline_signal, signals_of
from factcheck_app.analysis.claim_strength import CONDITIONAL, DIRECT, rate_strength
from factcheck_app.analysis.headlines import is_hedged, states_effect
from factcheck_app.analysis.language import can_find_claims
from factcheck_app.analysis.not_claims import why_not
from factcheck_app.analysis.standalone import stand_alone
from factcheck_app.analysis.substance import has_substance
from factcheck_app.analysis.units import Unit, find_units
from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.strength import Strength

_KIND_WORDS = {
    ClaimKind.BENEFIT: "speaks of the effect of a treatment",
    ClaimKind.HARM: "speaks of a harm",
    ClaimKind.ASSOCIATION: "relates two things to each other",
    ClaimKind.MECHANISM: "says how something works",
    ClaimKind.OCCURRENCE: "says how common or costly something is",
    ClaimKind.PROGNOSIS: "says how a condition goes on",
    ClaimKind.ADVICE: "gives advice that a guideline could confirm",
    ClaimKind.REGULATORY: "says what is approved or available",
    ClaimKind.SOURCE: "says something about a study or a journal",
    ClaimKind.BACKGROUND: "states a fact",
}


def find_claims(article: Article) -> list[Claim]:
    """The claims in the order of their place, without citations. None in another language than English."""
    if not can_find_claims(article):
        return []
    units = find_units(article)
    claims: list[Claim] = []
    under: list[tuple[Claim, Unit]] = []
    for index, unit in enumerate(units):
        if _is_claim(unit):
            neighbours = " ".join(other.text for other in units[max(0, index - 1) : index + 2] if other is not unit)
            claim = _claim_of(unit, article, neighbours)
            claims.append(claim)
            under.append((claim, unit))
    return _with_headline_signals(claims, under)


def _is_claim(unit: Unit) -> bool:
    if unit.block.kind is BlockKind.HEADING or unit.is_headline:
        return states_effect(unit.text) and (unit.is_headline or not why_not(unit.text))
    if unit.block.kind is BlockKind.TABLE_ROW:
        return any(c.isdigit() for c in unit.text) and any(c.isalpha() for c in unit.text)
    return not why_not(unit.text) and _says_something(unit.text)


def _says_something(text: str) -> bool:
    """Whether evidence could speak to it: it names health, care, people or research, or states a relation."""
    return has_substance(text.lower()) or bool(rate_strength(text).cues)


def _claim_of(unit: Unit, article: Article, neighbours: str) -> Claim:
    strength = _strength_of(unit)
    kind = kind_of(unit.text, strength, unit.before or unit.title)
    if unit.is_headline and kind in (ClaimKind.BACKGROUND, ClaimKind.PROGNOSIS):
        kind = ClaimKind.BENEFIT
    standalone, added = stand_alone(unit.text, unit.before, unit.title)
    return Claim(
        id=uuid.uuid4().hex,
        span=unit.span,
        text=unit.text,
        standalone=standalone,
        added=added,
        heading=unit.heading,
        block=unit.block.kind,
        kind=kind,
        strength=strength,
        check_worthiness=worth_of(kind, strength.rung, unit.text),
        why=_why(unit, kind, strength),
        signals=signals_of(unit.text, unit.span, unit.before, neighbours),
        page=unit.block.page,
    )


def _strength_of(unit: Unit) -> Strength:
    rated = rate_strength(unit.text)
    if not unit.is_headline or rated.rung >= CONDITIONAL:
        return rated
    # a bare headline states its effect as a fact, whatever verb it leaves out
    return replace(rated, rung=CONDITIONAL if is_hedged(unit.text) else DIRECT)


def _why(unit: Unit, kind: ClaimKind, strength: Strength) -> tuple[str, ...]:
    reasons = []
    if unit.is_headline:
        reasons.append("states an effect as a headline")
    reasons.append(_KIND_WORDS[kind])
    words = {cue.role: cue.words for cue in strength.cues}
    if "hedge" in words:
        reasons.append(f"hedged by “{words['hedge']}”")
    elif "cause" in words:
        reasons.append(f"worded as a cause: “{words['cause']}”")
    elif "correlation" in words:
        reasons.append(f"worded as a correlation: “{words['correlation']}”")
    elif "no effect" in words:
        reasons.append(f"denies an effect: “{words['no effect']}”")
    if any(c.isdigit() for c in unit.text):
        reasons.append("gives a figure")
    return tuple(reasons)


def _with_headline_signals(claims: list[Claim], under: list[tuple[Claim, Unit]]) -> list[Claim]:
    bodies: dict[str, list[Claim]] = {}
    for claim, unit in under:
        if unit.title and not unit.is_headline:
            bodies.setdefault(unit.title, []).append(claim)
    found = []
    for claim, unit in under:
        signal = headline_signal(claim, bodies.get(unit.text, [])) if unit.is_headline else None
        found.append(replace(claim, signals=(*claim.signals, signal)) if signal is not None else claim)
    return found if found else claims
