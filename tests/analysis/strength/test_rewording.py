"""A more careful wording by GRADE's terms, in the author's words."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.strength.rewording import reword
from factcheck_app.domain.certainty import Certainty, CertaintyRating, EffectSize, EvidenceDesign

CLAIM = "Daily walking reduces blood pressure in older adults."
HIGH, MODERATE, LOW, VERY_LOW = Certainty
LARGE, SMALL, LITTLE = EffectSize


@pytest.mark.parametrize(
    ("certainty", "size", "text"),
    [
        (HIGH, LARGE, "Daily walking results in a large reduction in blood pressure in older adults."),
        (HIGH, SMALL, "Daily walking reduces blood pressure slightly in older adults."),
        (MODERATE, SMALL, "Daily walking probably reduces blood pressure slightly in older adults."),
        (LOW, SMALL, "Daily walking may reduce blood pressure slightly in older adults."),
        (LOW, LITTLE, "Daily walking may result in little to no difference in blood pressure in older adults."),
        (
            VERY_LOW,
            SMALL,
            "Daily walking may reduce blood pressure slightly in older adults, but the evidence is very uncertain.",
        ),
    ],
)
def test_certainty_and_size_choose_the_words(certainty: Certainty, size: EffectSize, text: str) -> None:
    assert reword(CLAIM, CertaintyRating(certainty, size, "the review")).text == text


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (CLAIM, "Daily walking is associated with lower blood pressure in older adults."),
        ("Statins lower the risk of stroke.", "Statins are associated with a lower risk of stroke."),
        ("Reading on paper prevents falls.", "Reading on paper is associated with a lower risk of falls."),
        ("The diet has been shown to improve mood.", "The diet is associated with better mood."),
    ],
)
def test_what_only_goes_together_is_associated(claim: str, text: str) -> None:
    rating = CertaintyRating(LOW, SMALL, "", EvidenceDesign.CORRELATION)
    assert reword(claim, rating).text == text


def test_added_words_are_marked_and_the_rest_is_the_authors() -> None:
    rewording = reword(CLAIM, CertaintyRating(LOW, SMALL, "the review"))
    assert [span.of(rewording.text) for span in rewording.added] == ["may reduce", "slightly"]
    assert rewording.because == "Certainty low, rated by the review; effect small."


@pytest.mark.parametrize(
    "claim",
    [
        "",
        "“Tea reduces stress,” she said.",
        'She said: "Tea is fine. It reduces stress."',
        "Tea eases cramps; it also improves sleep.",
        "Fewer headaches",
        "The gel relieves pain and improves sleep.",
        "Deaths were prevented.",
        "12 34",
        "🙂",
    ],
)
def test_where_no_verb_can_be_softened_a_pattern_is_shown_instead(claim: str) -> None:
    rewording = reword(claim, CertaintyRating(LOW, SMALL, ""))
    assert (rewording.text, rewording.pattern) == ("", "X may reduce or increase Y slightly")


def test_a_word_of_degree_takes_the_slightly() -> None:
    rewording = reword("Naps help you to work faster [4].", CertaintyRating(LOW, SMALL, ""))
    assert rewording.text == "Naps may help you to work slightly faster [4]."


@pytest.mark.parametrize(
    ("claim", "certainty", "size", "text"),
    [
        (
            "The trial found that one infusion led to a rapid and significant reduction in cravings.",
            LOW,
            SMALL,
            "The trial found that one infusion may result in a rapid and slight reduction in cravings.",
        ),
        (
            "Infusions may lead to highly significant improvements in mood.",
            MODERATE,
            LARGE,
            "Infusions probably result in large improvements in mood.",
        ),
        ("Tea causes an increase in sleep.", HIGH, SMALL, "Tea results in a slight increase in sleep."),
        ("Tea led to a drop in weight.", MODERATE, LARGE, "Tea probably resulted in a large drop in weight."),
        ("Tea led to a drop in weight.", LOW, LITTLE, "Tea may result in little to no difference in weight."),
        (
            "Tea led to a drop in weight.",
            VERY_LOW,
            SMALL,
            "Tea may result in a slight drop in weight, but the evidence is very uncertain.",
        ),
    ],
)
def test_an_effect_stated_by_a_noun_gets_the_reviewers_size(
    claim: str, certainty: Certainty, size: EffectSize, text: str
) -> None:
    assert reword(claim, CertaintyRating(certainty, size, "the review")).text == text


def test_a_noun_of_what_only_goes_together_is_kept() -> None:
    rating = CertaintyRating(LOW, SMALL, "the review", EvidenceDesign.CORRELATION)
    found = reword("Tea led to a significant drop in weight.", rating).text
    assert found == "Tea was associated with a significant drop in weight."


@pytest.mark.parametrize(
    "claim",
    [
        "Tea did not lead to a reduction in weight.",
        "Tea was found to lead to a reduction in weight.",
        "This effect extends to older adults.",
        "Tea improves mood and decreases anxiety.",
    ],
)
def test_a_verb_that_cannot_be_parted_from_its_words_is_left_to_the_reviewer(claim: str) -> None:
    assert reword(claim, CertaintyRating(MODERATE, LARGE, "the review")).text == ""


def test_of_several_sentences_the_one_that_gives_the_strength_is_worded_anew() -> None:
    claim = "Tea is popular. It reduces stress in adults. Many drink it daily."
    rewording = reword(claim, CertaintyRating(VERY_LOW, SMALL, ""))
    sentence = "It may reduce stress slightly in adults, but the evidence is very uncertain."
    assert rewording.text == f"Tea is popular. {sentence} Many drink it daily."
    assert [span.of(rewording.text) for span in rewording.added][:2] == ["may reduce", "slightly"]
