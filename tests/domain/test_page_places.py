"""Where a passage stands on the pages of its source."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.article import TextOrigin
from factcheck_app.domain.page_places import boxes_on, page_of, pages_of
from factcheck_app.domain.text_span import TextSpan
from tests.fakes.evidence import TRIAL_TEXT


def words(*places: tuple[int, int, int, tuple[float, float, float, float]]) -> tuple[TextOrigin, ...]:
    return tuple(TextOrigin(TextSpan(start, end), "", page, 0, box) for start, end, page, box in places)


TEXT = replace(
    TRIAL_TEXT,
    origins=words(
        (0, 4, 1, (72, 700, 100, 712)),
        (5, 9, 1, (104, 700, 130, 712)),
        (10, 14, 1, (72, 686, 100, 698)),
        (15, 19, 2, (72, 700, 100, 712)),
    ),
)


def test_words_of_one_line_are_one_box() -> None:
    assert boxes_on(TEXT, [TextSpan(0, 14)], 1) == [(72, 700, 130, 712), (72, 686, 100, 698)]


def test_a_passage_may_go_on_overleaf() -> None:
    passage = TextSpan(11, 18)
    assert (page_of(TEXT, passage), pages_of(TEXT, passage)) == (1, [1, 2])
    assert boxes_on(TEXT, [passage], 2) == [(72, 700, 100, 712)]


def test_a_text_without_pages_has_no_places() -> None:
    plain = replace(TEXT, origins=(), blocks=())
    assert (page_of(plain, TextSpan(0, 4)), pages_of(plain, TextSpan(0, 4))) == (None, [])
