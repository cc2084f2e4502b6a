"""What changed in a claim from one draft to the next, in words: its rung, its numbers, its flags, its sources."""

from __future__ import annotations

import re

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import CarriedClaim
from factcheck_app.domain.strength import Direction
from factcheck_app.gui.look.translation import translate

# a number with what belongs to its writing: "1,200", "0.05", "3.4"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_RUNG_COUNTS = ("no", "one", "two", "three")
_DIRECTIONS = {
    Direction.INCREASES: "an increase",
    Direction.DECREASES: "a decrease",
    Direction.NO_EFFECT: "no effect",
    Direction.UNSTATED: "no direction",
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
    count = _RUNG_COUNTS[abs(by)].capitalize()
    return translate("change_words", "{count} {words} {words2}: {name} to {name2}.").format(
        count=count,
        words="rung" if abs(by) == 1 else "rungs",
        words2="higher" if by > 0 else "lower",
        name=before.strength.name,
        name2=after.strength.name,
    )


def _directions(before: Claim, after: Claim) -> str:
    old, new = before.strength.direction, after.strength.direction
    return (
        translate("change_words", "It says {new} now, and said {old}.").format(
            new=_DIRECTIONS[new], old=_DIRECTIONS[old]
        )
        if old is not new
        else ""
    )


def _numbers(before: Claim, after: Claim) -> str:
    old, new = _NUMBER.findall(before.text), _NUMBER.findall(after.text)
    gone, come = [n for n in old if n not in new], [n for n in new if n not in old]
    if gone and come:
        what = (
            translate("change_words", "Number") if len(gone) == len(come) == 1 else translate("change_words", "Numbers")
        )
        return translate("change_words", "{what} changed: {listed} to {listed2}.").format(
            what=what, listed=", ".join(gone), listed2=", ".join(come)
        )
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
    gone, come = [name for name in old if name not in new], [name for name in new if name not in old]
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
