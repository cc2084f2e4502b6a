"""Words as they are compared."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.drafts.draft_words import plain_words, words_in
from factcheck_app.domain.text_span import TextSpan


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Less” pain", '"Less"\N{NO-BREAK SPACE}pain'),
        ("the patient’s ﬁndings", "the patient's findings"),
        ("re\N{SOFT HYPHEN}duces  it", "reduces it"),
        ("caf\N{LATIN SMALL LETTER E WITH ACUTE}", "cafe\N{COMBINING ACUTE ACCENT}"),
        ("a long\N{NON-BREAKING HYPHEN}term effect", "a long-term effect"),
    ],
)
def test_glyphs_and_white_space_are_no_difference(one: str, other: str) -> None:
    assert plain_words(one) == plain_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("2.5 mg", "2. 5 mg"), ("10² cells", "102 cells"), ("−5", "-5"), ("10–20", "10-20"), ("US", "us"), ("so.", "so?")],
)
def test_figures_signs_and_case_are(one: str, other: str) -> None:
    assert plain_words(one) != plain_words(other)


def test_marks_of_references_are_no_words() -> None:
    text = "Pears help [12]."
    assert [word.text for word in words_in(text, TextSpan(0, 16), [TextSpan(11, 15)])] == ["Pears", "help", "."]
