"""What changed in a claim from one draft to the next, in words: its rung, its numbers, its flags, its sources."""

from __future__ import annotations

import re

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import CarriedClaim
from factcheck_app.domain.strength import Direction

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
    return " ".join(words for words in said if words) or "Strength, numbers and flags are as before."


def _rungs(before: Claim, after: Claim) -> str:
    by = after.strength.rung - before.strength.rung
    if not by:
        return ""
    count = _RUNG_COUNTS[abs(by)].capitalize()
    return (
        f"{count} {'rung' if abs(by) == 1 else 'rungs'} {'higher' if by > 0 else 'lower'}: "
        f"{before.strength.name} to {after.strength.name}."
    )


def _directions(before: Claim, after: Claim) -> str:
    old, new = before.strength.direction, after.strength.direction
    return f"It says {_DIRECTIONS[new]} now, and said {_DIRECTIONS[old]}." if old is not new else ""


def _numbers(before: Claim, after: Claim) -> str:
    old, new = _NUMBER.findall(before.text), _NUMBER.findall(after.text)
    gone, come = [n for n in old if n not in new], [n for n in new if n not in old]
    if gone and come:
        what = "Number" if len(gone) == len(come) == 1 else "Numbers"
        return f"{what} changed: {', '.join(gone)} to {', '.join(come)}."
    if gone:
        return f"{', '.join(gone)} is gone." if len(gone) == 1 else f"{', '.join(gone)} are gone."
    return f"{', '.join(come)} is new." if len(come) == 1 else f"{', '.join(come)} are new." if come else ""


def _flags(before: Claim, after: Claim) -> list[str]:
    old = list(dict.fromkeys(flag.name for flag in before.flags))
    new = list(dict.fromkeys(flag.name for flag in after.flags))
    gone, come = [name for name in old if name not in new], [name for name in new if name not in old]
    said = []
    if gone and not new:
        said.append("Its flag is gone." if len(gone) == 1 else "Its flags are gone.")
    elif gone:
        said.append(f"Flag gone: {', '.join(gone)}.")
    if come:
        said.append(f"New flag: {', '.join(come)}.")
    return said


def _sources(before: Claim, after: Claim) -> str:
    if set(before.sources) == set(after.sources):
        return ""
    numbers = ", ".join(map(str, after.sources))
    return f"It leans on source {numbers} now." if numbers else "It cites nothing now."
