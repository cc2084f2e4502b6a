"""Finds the claims of an article: what each is about, how strongly it is worded, and why it was picked."""

from __future__ import annotations

import uuid
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from factcheck_app.analysis.claim_strength import CONDITIONAL, DIRECT, rate_strength
from factcheck_app.analysis.claims.check_worthiness import worth_of
from factcheck_app.analysis.claims.claim_kind import kind_of
from factcheck_app.analysis.claims.claim_reasons import why_picked
from factcheck_app.analysis.claims.claim_signals import headline_signal, signals_of
from factcheck_app.analysis.claims.completed_items import statement_before_list
from factcheck_app.analysis.claims.headlines import is_hedged
from factcheck_app.analysis.claims.likely_claim import is_claim
from factcheck_app.analysis.claims.part_frames import frame_of, with_frame, within_part
from factcheck_app.analysis.claims.parts import split_parts
from factcheck_app.analysis.claims.standalone import stand_alone
from factcheck_app.analysis.claims.units import Unit, find_units
from factcheck_app.analysis.language import can_find_claims
from factcheck_app.analysis.words.raised_marks import blank_marks
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan

# how many sentences back a claim may lean
_SENTENCES_BACK = 6


def find_claims(article: Article) -> list[Claim]:
    """The claims in the order of their place, without citations; none in another language than English.

    `language.can_find_claims` tells an article without claims from one whose language is not read.
    """
    if not can_find_claims(article):
        return []
    units = find_units(article)
    picked = [index for index in range(len(units)) if is_claim(units, index)]
    claims = [_claim_of(units, index) for index in picked]
    return _with_headline_signals(claims, [units[index] for index in picked])


def claim_at(article: Article, span: TextSpan, claim_id: str | None = None) -> Claim:
    """What the program says of the words that a reviewer calls a claim, without citations.

    `span` has words and lies in one block. The id is a new one where none is given.
    """
    units = find_units(article)
    touched = [index for index, unit in enumerate(units) if unit.span.overlaps(span)]
    if touched and units[touched[0]].span == span:
        claim = _claim_of(units, touched[0])
    else:
        drawn = _drawn_unit(article, units, touched, span)
        first = touched[0] if touched else bisect_right([unit.span.start for unit in units], span.start)
        last = touched[-1] + 1 if touched else first
        claim = _claim_of([*units[:first], drawn, *units[last:]], first)
        if len(touched) == 1:
            claim = _framed(claim, units[touched[0]])
    return replace(claim, id=claim_id or claim.id)


def _framed(claim: Claim, whole: Unit) -> Claim:
    """A part of a sentence with what it shares with the part before: kind, rung and wording are those of both."""
    if not whole.span.contains(claim.span):
        return claim
    frame = frame_of(blank_marks(whole.text), claim.span.shifted(-whole.span.start))
    return _within_frame(claim, frame, whole.before or whole.title) if frame else claim


def _within_frame(claim: Claim, frame: str, before: str) -> Claim:
    words = f"{frame} {blank_marks(claim.text)}"
    strength = rate_strength(words)
    kind = kind_of(words, strength, before)
    standalone, added = with_frame(frame, claim.text)
    return replace(
        claim,
        standalone=standalone,
        added=added,
        kind=kind,
        strength=within_part(strength, frame),
        check_worthiness=worth_of(kind, strength, words),
        why=why_picked(words, kind, strength, is_headline=False),
    )


def _drawn_unit(article: Article, units: Sequence[Unit], touched: Sequence[int], span: TextSpan) -> Unit:
    """A unit with borders of the reviewer's; what stands before it in its sentence is the sentence before it."""
    text = span.of(article.text)
    if not touched:
        block = next(block for block in article.blocks if block.span.contains(span))
        before = [unit for unit in units if unit.span.start < span.start]
        return Unit(span, text, block, before[-1].heading if before else "", False, "", "")
    first = units[touched[0]]
    is_cut = first.span.start < span.start
    before_it = article.text[first.span.start : span.start].strip() if is_cut else first.before
    return Unit(span, text, first.block, first.heading, False, before_it, first.title)


def _claim_of(units: Sequence[Unit], index: int) -> Claim:
    """The claim in the unit; a list item's is rated with the words before its list that it completes."""
    claim = _claim_in(units, index)
    statement = statement_before_list(units, index)
    return _within_frame(claim, statement, "") if statement else claim


def _claim_in(units: Sequence[Unit], index: int) -> Claim:
    unit = units[index]
    words = blank_marks(unit.text)
    neighbours = [other.text for other in (*units[max(0, index - 1) : index], *units[index + 1 : index + 2])]
    earlier = [other.text for other in units[max(0, index - _SENTENCES_BACK) : index] if not other.is_headline]
    strength = _strength_of(unit)
    kind = kind_of(words, strength, unit.before or unit.title)
    if unit.is_bare and kind in (ClaimKind.BACKGROUND, ClaimKind.PROGNOSIS):
        kind = ClaimKind.BENEFIT
    standalone, added = stand_alone(unit.text, earlier, unit.title, unit.heading if unit.is_bare else "")
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
        check_worthiness=worth_of(kind, strength, words),
        why=why_picked(words, kind, strength, is_headline=unit.is_headline),
        signals=signals_of(unit.text, unit.span, unit.before, " ".join(neighbours)),
        page=unit.block.page,
        parts=split_parts(words),
    )


def _strength_of(unit: Unit) -> Strength:
    words = blank_marks(unit.text)
    rated = rate_strength(words)
    if not unit.is_headline or rated.rung >= CONDITIONAL or not unit.is_bare:
        return rated
    # a bare headline states its effect as a fact, whatever verb it leaves out
    return replace(rated, rung=CONDITIONAL if is_hedged(words) else DIRECT)


def _with_headline_signals(claims: Sequence[Claim], units: Sequence[Unit]) -> list[Claim]:
    bodies: dict[str, list[Claim]] = {}
    for claim, unit in zip(claims, units, strict=True):
        if unit.title and not unit.is_headline:
            bodies.setdefault(unit.title, []).append(claim)
    found = []
    for claim, unit in zip(claims, units, strict=True):
        signal = headline_signal(claim, bodies.get(unit.text, [])) if unit.is_headline else None
        found.append(replace(claim, signals=(*claim.signals, signal)) if signal is not None else claim)
    return found
