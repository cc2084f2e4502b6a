"""Absolute risks from confirmed counts."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.quantities.absolute_effect import absolute_effect
from factcheck_app.domain.comparison import GroupCount


def test_risks_their_difference_and_the_number_needed() -> None:
    effect = absolute_effect(GroupCount(24, 800), GroupCount(60, 1200))
    assert (effect.treated_risk, effect.control_risk) == (0.03, 0.05)
    assert effect.difference == pytest.approx(-0.02)
    assert effect.number_needed == 50


def test_equal_risks_need_no_number() -> None:
    assert absolute_effect(GroupCount(1, 3), GroupCount(2, 6)).number_needed is None


@pytest.mark.parametrize("group", [GroupCount(0, 0), GroupCount(5, 4), GroupCount(-1, 4)])
def test_what_is_no_share_of_a_group_is_refused(group: GroupCount) -> None:
    with pytest.raises(ValueError, match="no share"):
        absolute_effect(group, GroupCount(1, 2))
