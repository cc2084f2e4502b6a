"""The parts of the bar fill it and hold their words."""

from __future__ import annotations

import pytest

from factcheck_app.domain.verdict_chart import part_widths


def test_parts_are_as_wide_as_their_share() -> None:
    assert part_widths([4, 8, 8], 600, 100) == pytest.approx([120, 240, 240])


@pytest.mark.parametrize("counts", [[1, 4_999], [1, 1, 1, 997], [5], [1, 2, 3, 4], [1, 1, 98, 100]])
def test_no_part_is_narrower_than_its_words_and_the_bar_is_full(counts: list[int]) -> None:
    widths = part_widths(counts, 658, 124)
    assert min(widths) >= 124
    assert sum(widths) == pytest.approx(658)


def test_each_part_may_have_a_least_width_of_its_own() -> None:
    assert part_widths([1, 1, 98], 300, [40, 60, 50]) == [40, 60, 200]
