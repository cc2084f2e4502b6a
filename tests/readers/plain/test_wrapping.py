"""Breaks of lines that are only there because the line was full."""

from __future__ import annotations

import textwrap

from factcheck_app.readers.plain.lines import split_lines
from factcheck_app.readers.plain.wrapping import find_soft_breaks

WORDS = "Some longer words stand here so that the paragraph has to be broken into several lines of the same width. " * 3


def test_full_lines_go_on_in_the_next_and_the_last_does_not() -> None:
    lines = split_lines(textwrap.fill(WORDS, 72))
    assert find_soft_breaks(lines) == [True] * (len(lines) - 1) + [False]


def test_paragraphs_of_one_line_each_do_not_go_on() -> None:
    assert not any(find_soft_breaks(split_lines(f"{WORDS}\n{WORDS}\nA short one.\n{WORDS}")))


def test_a_short_line_over_a_full_one_does_not_go_on() -> None:
    wrapped = textwrap.fill(WORDS, 72)
    assert find_soft_breaks(split_lines(f"A heading\n{wrapped}"))[:2] == [False, True]
