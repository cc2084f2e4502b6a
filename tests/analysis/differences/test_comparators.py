"""What a result is set against."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.comparators import compares, find_comparators


@pytest.mark.parametrize(
    ("text", "is_nothing"),
    [
        ("It fell compared with placebo.", True),
        ("It fell more than in the control group.", True),
        ("It fell more than in people who did not walk.", True),
        ("It fell more than with advice alone.", True),
        ("It fell compared with the old inhaler.", False),
        ("It fell more than with a hot bath.", False),
    ],
)
def test_a_comparison_with_nothing_is_told_apart(text: str, is_nothing: bool) -> None:
    (comparator,) = find_comparators(text)
    assert comparator.is_nothing is is_nothing
    assert comparator.span.of(text).strip() == comparator.words


def test_a_comparison_may_be_made_in_other_words() -> None:
    assert compares("It is as effective as walking.")
    assert not compares("It reduces pain by 30%.")
