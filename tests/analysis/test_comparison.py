"""A claim set against a passage of its source."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.comparison import compare, compare_strength
from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.comparison import NumberResult, StrengthRelation
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan

PASSAGE = "Walking was associated with less pain in 412 women aged 60 to 70."


def test_strength_is_compared_for_plain_text_and_for_a_claim() -> None:
    text = "Walking prevents pain."
    span, block, kind = TextSpan(0, len(text)), BlockKind.PARAGRAPH, ClaimKind.BENEFIT
    claim = Claim("1", span, text, text, (), "", block, kind, Strength(3), 0.9, ())
    assert compare_strength(text, PASSAGE) == "exaggerates"
    assert compare_strength(claim, PASSAGE) == "exaggerates"


def test_a_comparison_holds_ladder_numbers_words_and_differences() -> None:
    comparison = compare("Walking prevents pain in 412 people.", PASSAGE)
    assert (comparison.claim_strength.rung, comparison.passage_strength.rung) == (3, 1)
    assert comparison.relation is StrengthRelation.EXAGGERATES
    assert [row.result.value for row in comparison.numbers] == ["found"]
    assert comparison.words.same_in_claim
    assert "stronger_than_source" in {difference.code for difference in comparison.differences}


def test_every_span_lies_in_its_text() -> None:
    claim = "Walking prevents pain for good in everyone (62%)."
    comparison = compare(claim, PASSAGE, (PASSAGE, "We followed them for 12 weeks."))
    for difference in comparison.differences:
        assert all(span.end <= len(claim) for span in difference.claim_spans)
        assert all(span.end <= len(PASSAGE) for span in difference.passage_spans)


def test_equal_texts_differ_in_nothing() -> None:
    comparison = compare(PASSAGE, PASSAGE, (PASSAGE,))
    assert comparison.differences == ()
    assert comparison.words.differing_in_claim == ()


def test_a_number_that_stands_elsewhere_in_the_source_is_not_tinted_as_differing() -> None:
    claim = "Walking eased pain in 2,318 adults, by 14.1% against 11.4%, and sleep in 77 children."
    elsewhere = "We enrolled 2318 adults; pain eased in 14.1% of walkers and in 11.4% of controls."
    comparison = compare(claim, PASSAGE, (PASSAGE, elsewhere))
    tinted = comparison.words.differing_in_claim
    found = {row.claim.words: row for row in comparison.numbers if row.result is NumberResult.FOUND}
    assert list(found) == ["2,318", "14.1%", "11.4%"]
    for row in comparison.numbers:
        assert any(row.claim.span.overlaps(span) for span in tinted) is (row.claim.words not in found)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "12 34 56",
        "| 1 | 2 |",
        "Group\tn\t%\nA\t12\t34.5\nB\t13\t36.1",
        "Der Blutdruck ist nicht mit Schmerzen verbunden.",
        "Une étude a montré que la marche réduit la douleur de 20 pour cent.",
        "一项试验表明，步行可降低疼痛20%。",
        "Ходьба снижает боль in adults по данным trial ομάδα ελέγχου.",
        "W a l k i n g r e d u c e d p a i n i n a d u l t s a f t e r s u r g e r y.",
        "walks " * 3000,
        "\x00\ufffd",
    ],
)
def test_what_cannot_be_compared_says_so_and_flags_nothing(bad: str) -> None:
    for comparison in (compare(bad, PASSAGE), compare("Walking prevents pain.", bad)):
        assert comparison.cannot_compare.endswith(".")
        assert comparison.differences == ()
        assert comparison.numbers == ()
