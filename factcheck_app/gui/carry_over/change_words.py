"""What changed in a claim from one draft to the next, in words: its rung, its numbers, its flags, its sources."""

from __future__ import annotations

import re

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import CarriedClaim
from factcheck_app.domain.strength import Direction
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

# a number with what belongs to its writing: "1,200", "0.05", "3.4"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_HIGHER = {
    1: QT_TRANSLATE_NOOP("change_words", "One rung higher: {before} to {after}."),
    2: QT_TRANSLATE_NOOP("change_words", "Two rungs higher: {before} to {after}."),
    3: QT_TRANSLATE_NOOP("change_words", "Three rungs higher: {before} to {after}."),
    -1: QT_TRANSLATE_NOOP("change_words", "One rung lower: {before} to {after}."),
    -2: QT_TRANSLATE_NOOP("change_words", "Two rungs lower: {before} to {after}."),
    -3: QT_TRANSLATE_NOOP("change_words", "Three rungs lower: {before} to {after}."),
}
_DIRECTIONS = {
    Direction.INCREASES: QT_TRANSLATE_NOOP("change_words", "an increase"),
    Direction.DECREASES: QT_TRANSLATE_NOOP("change_words", "a decrease"),
    Direction.NO_EFFECT: QT_TRANSLATE_NOOP("change_words", "no effect"),
    Direction.UNSTATED: QT_TRANSLATE_NOOP("change_words", "no direction"),
}


def change_sentence(carried: CarriedClaim) -> str:
    """Short sentences after each other; empty for a claim that stands in one draft alone."""
    before, after = carried.before, carried.after
    if before is None or after is None:
        return ""
    said = [_rungs(before, after), _directions(before, after), _numbers(before, after)]
    said += [*_flags(before, after), _sources(before, after), carried.why]
    return " ".join(words for words in said if words) or translate(
        "change_words", "Strength, numbers and flags are as before."
    )


def _rungs(before: Claim, after: Claim) -> str:
    by = after.strength.rung - before.strength.rung
    if not by:
        return ""
    return translate("change_words", _HIGHER[by]).format(
        before=codebook_word(before.strength.name), after=codebook_word(after.strength.name)
    )


def _directions(before: Claim, after: Claim) -> str:
    old, new = before.strength.direction, after.strength.direction
    return (
        translate("change_words", "It says {new} now, and said {old}.").format(
            new=translate("change_words", _DIRECTIONS[new]), old=translate("change_words", _DIRECTIONS[old])
        )
        if old is not new
        else ""
    )


def _numbers(before: Claim, after: Claim) -> str:
    old, new = _NUMBER.findall(before.text), _NUMBER.findall(after.text)
    gone, come = [n for n in old if n not in new], [n for n in new if n not in old]
    if gone and come:
        changed = (
            translate("change_words", "Number changed: {before} to {after}.")
            if len(gone) == len(come) == 1
            else translate("change_words", "Numbers changed: {before} to {after}.")
        )
        return changed.format(before=", ".join(gone), after=", ".join(come))
    if gone:
        return (
            translate("change_words", "{listed} is gone.").format(listed=", ".join(gone))
            if len(gone) == 1
            else translate("change_words", "{listed} are gone.").format(listed=", ".join(gone))
        )
    return (
        translate("change_words", "{listed} is new.").format(listed=", ".join(come))
        if len(come) == 1
        else translate("change_words", "{listed} are new.").format(listed=", ".join(come))
        if come
        else ""
    )


def _flags(before: Claim, after: Claim) -> list[str]:
    old = list(dict.fromkeys(flag.name for flag in before.flags))
    new = list(dict.fromkeys(flag.name for flag in after.flags))
    gone = [codebook_word(name) for name in old if name not in new]
    come = [codebook_word(name) for name in new if name not in old]
    said = []
    if gone and not new:
        said.append(
            translate("change_words", "Its flag is gone.")
            if len(gone) == 1
            else translate("change_words", "Its flags are gone.")
        )
    elif gone:
        said.append(translate("change_words", "Flag gone: {listed}.").format(listed=", ".join(gone)))
    if come:
        said.append(translate("change_words", "New flag: {listed}.").format(listed=", ".join(come)))
    return said


def _sources(before: Claim, after: Claim) -> str:
    if set(before.sources) == set(after.sources):
        return ""
    numbers = ", ".join(map(str, after.sources))
    return (
        translate("change_words", "It leans on source {numbers} now.").format(numbers=numbers)
        if numbers
        else translate("change_words", "It cites nothing now.")
    )
