"""Code points and Qt's units, there and back."""

from __future__ import annotations

import pytest

from factcheck_app.gui.article.text_offsets import TextOffsets
from factcheck_app.gui.look.shown_text import utf16_length

TRICKY = "a😀e\u0301\u00a0b\tc\u2029d\ud800e\nf\ufdd0g\U0001f469\u200d\U0001f52ch"


@pytest.mark.parametrize("text", ["plain", "😀😀", TRICKY, "", "שלום 😀 עולם"])
def test_every_code_point_is_found_where_it_is_shown(text: str) -> None:
    offsets = TextOffsets()
    offsets.add(100, text, 7)
    for index in range(len(text)):
        position = offsets.position_of(100 + index)
        assert position == 7 + utf16_length(text[:index])
        assert offsets.code_point_at(position) == 100 + index


def test_the_second_half_of_an_emoji_is_the_emoji() -> None:
    offsets = TextOffsets()
    offsets.add(0, "a😀b", 0)
    assert [offsets.code_point_at(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_a_stretch_over_two_blocks_has_two_parts() -> None:
    offsets = TextOffsets()
    offsets.add(0, "one 😀", 3)
    offsets.add(6, "two", 20)
    assert offsets.parts(4, 8) == [(7, 9), (20, 22)]
    assert offsets.parts(0, 1) == [(3, 4)]
    assert offsets.parts(5, 6) == []


def test_a_selection_from_a_list_mark_begins_with_the_author_s_words() -> None:
    offsets = TextOffsets()
    offsets.add(0, "one", 2)
    offsets.add(4, "two", 9)
    assert offsets.covered(6, 12) == (4, 7)
    assert offsets.covered(0, 10) == (0, 5)
    assert offsets.covered(6, 8) is None


def test_what_is_not_shown_leads_to_its_neighbour() -> None:
    offsets = TextOffsets()
    assert offsets.position_of(5) == 0
    assert offsets.code_point_at(5) is None
    offsets.add(10, "words", 4)
    assert offsets.position_of(0) == 4
    assert offsets.position_of(99) == 9
    assert offsets.code_point_at(0) == 10
