"""Takes the denial off a claim: "X does not lower Y" is the statement "X does lower Y", denied."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck_app.analysis.evidence import denial_cues as cues
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED


class Statement(NamedTuple):
    """What a claim is about in words that affirm it, and whether the claim denies that."""

    text: str
    is_denied: bool
    # in words that affirm it, what a claim denies that states something else as well
    denied_besides: str = ""


class Part(NamedTuple):
    """One of the clauses of a text."""

    said: Statement
    # leaning parts and scraps say neither yes nor no to the whole
    counts: bool


class _Denial(NamedTuple):
    start: int
    end: int
    instead: str


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def plainer(text: str) -> str:
    """The text with "not only", "cannot be ruled out" and the like in words that hold no "not"."""
    for pattern, instead in cues.PLAINER:
        text = pattern.sub(instead, text)
    return text


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def main_statement(claim: str) -> Statement:
    """The claim's statement without its denial; all of the claim where nothing, or only a part of it, is denied.

    Denials in a relative or conditional clause or behind a preposition ("without side effects") deny no statement;
    two of which one stands inside the other cancel out and are both taken off.
    """
    claim = plainer(claim)
    parts = parts_of(cues.LEADING_NO.sub("", claim))
    text = "".join(part.said.text for part in parts)
    counted = [part.said for part in parts if part.counts]
    denied = [said for said in counted if said.is_denied]
    if not denied:
        return Statement(text, False)
    if len(denied) == len(counted):
        return Statement(text, True)
    return Statement(claim, False, " ".join(said.text.strip() for said in denied))


def parts_of(text: str) -> list[Part]:
    """The clauses of a text in order, each with what it states or denies; a few words may hang between them."""
    parts = []
    start = 0
    framed = _framed(text)
    if framed is not None:
        return [framed]
    for end in [*(found.end() for found in cues.PART_END.finditer(text)), len(text)]:
        if end <= start:
            continue
        part = text[start:end]
        answer = cues.ANSWERED_NO.match(text, end) if part.rstrip().endswith("?") else None
        parts.append(Part(Statement(part, True), True) if answer else _read(part))
        start = answer.end() if answer else end
    return parts


def _framed(text: str) -> Part | None:
    """The statement that the whole of the text calls untrue."""
    for frame in cues.FRAMES:
        framed = frame.match(text)
        if framed is not None:
            inner = main_statement(framed["inner"])
            return Part(Statement(inner.text, inner.is_denied == bool(framed["twice"])), True)
    return None


def _read(part: str) -> Part:
    framed = _framed(part)
    if framed is not None:
        return framed
    leans = cues.LEANING_PART.match(part) is not None
    denials = _denials_of(part)
    if not denials:
        return Part(Statement(part, False), not leans and len(part.split()) >= cues.FEWEST_WORDS)
    text = part
    for denial in reversed(denials):
        text = text[: denial.start] + denial.instead + text[denial.end :]
    return Part(Statement(text, not _cancel_out(part, denials)), not leans)


def _denials_of(part: str) -> list[_Denial]:
    """The denials of the part's main verb, its subject or its object, in order."""
    taken = [found.span() for found in cues.NO_DENIAL.finditer(part)]
    denials: list[_Denial] = []
    for patterns, relative in (
        (cues.VERB_DENIALS, cues.RELATIVE_AT_END),
        (cues.NOUN_DENIALS, cues.RELATIVE_WITH_VERB),
    ):
        for pattern, instead in patterns:
            for found in pattern.finditer(part):
                start, end = found.span("denial")
                is_taken = any(start < other_end and other < end for other, other_end in taken)
                before = part[: found.start()]
                if not is_taken and relative.search(before) is None and not _is_conditional(before):
                    denials.append(_Denial(start, end, instead))
                    taken.append((start, end))
    return sorted(denials)


def _is_conditional(before: str) -> bool:
    since_comma = re.split(r",\s", before)[-1]
    return cues.CONDITION.search(since_comma) is not None


def _cancel_out(part: str, denials: list[_Denial]) -> bool:
    """Whether one of two denials stands inside the other."""
    nested = 1
    for one, other in pairwise(denials):
        between = part[one.end : other.start]
        is_next = len(between.split()) <= cues.NEXT_TO and cues.COORDINATES.search(between) is None
        nested += bool(is_next or cues.COMPLEMENT.search(between))
    return nested % 2 == 0
