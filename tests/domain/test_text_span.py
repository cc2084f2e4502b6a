"""Spans count code points."""

from __future__ import annotations

import pytest

from factcheck_app.domain.text_span import TextSpan


def test_a_span_gives_its_words_whatever_stands_before_them() -> None:
    text = "🧪 café reduces pain"
    start = text.index("reduces")
    assert TextSpan(start, start + 7).of(text) == "reduces"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_runs_forward(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="forward"):
        TextSpan(start, end)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not TextSpan(0, 3).overlaps(TextSpan(3, 5))
    assert TextSpan(0, 4).overlaps(TextSpan(3, 5))
    assert TextSpan(0, 5).contains(TextSpan(3, 5))
