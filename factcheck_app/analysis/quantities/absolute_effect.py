"""Absolute risk and number needed to treat, from two pairs of counts that the reviewer has confirmed."""

from __future__ import annotations

import math

from factcheck_app.domain.comparison import AbsoluteEffect, GroupCount


def absolute_effect(treated: GroupCount, control: GroupCount) -> AbsoluteEffect:
    """Risks, their difference and the number needed to treat (or to harm), rounded up as is usual.

    Raises ValueError for an empty group or more events than people.
    """
    for group in (treated, control):
        if group.people <= 0 or not 0 <= group.events <= group.people:
            raise ValueError(f"{group.events} of {group.people} is no share of a group")
    risks = treated.events / treated.people, control.events / control.people
    # compared as whole numbers, so that equal risks are exactly equal
    gap = treated.events * control.people - control.events * treated.people
    pairs = treated.people * control.people
    needed = math.ceil(pairs / abs(gap)) if gap else None
    return AbsoluteEffect(*risks, gap / pairs, needed)
