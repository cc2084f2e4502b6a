"""The sentences that bear most on a claim."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.evidence_ranking import rank_sentences, score_sentences

ABSTRACT = (
    "BACKGROUND: Little is known about evening walks and sleep.",
    "METHODS: We randomised 120 adults to evening walks or to reading.",
    "RESULTS: Evening walks shortened the time to fall asleep by 12 minutes compared with reading.",
    "Adverse events were rare in both groups.",
    "CONCLUSIONS: Walking in the evening may help adults to fall asleep sooner.",
)


def test_a_finding_goes_before_its_background_and_method() -> None:
    order = rank_sentences("Evening walks shorten the time it takes to fall asleep.", ABSTRACT)
    assert order[0] == 2
    assert set(order[:2]) == {2, 4}


def test_every_sentence_has_a_place() -> None:
    sentences = [f"Sentence {number} tells of the results of walks." for number in range(90)]
    assert sorted(rank_sentences("Walks help.", sentences)) == list(range(90))


def test_a_short_form_is_found_by_its_long_form() -> None:
    sentences = [
        "Resting heart rate (RHR) was measured each week.",
        "Blood samples were stored at low temperature.",
        "Training reduced RHR by 6 beats per minute.",
        "Training reduced body weight by 2 kg.",
    ]
    assert rank_sentences("Training lowers the resting heart rate.", sentences)[0] == 2


def test_related_words_bring_a_sentence_up() -> None:
    sentences = ["The garden was watered twice a week.", "Mortality was lower among those who walked."]
    assert rank_sentences("Walking lets fewer people die.", sentences)[0] == 1


def test_scores_are_in_the_order_of_the_sentences() -> None:
    scores = score_sentences("Evening walks shorten the time it takes to fall asleep.", ABSTRACT)
    assert len(scores) == len(ABSTRACT)
    assert max(scores) == scores[2]


@pytest.mark.parametrize(
    ("claim", "sentences"),
    [
        ("", ABSTRACT),
        ("Walks help.", ()),
        ("Walks help.", ("", " ", "")),
        ("слово " * 3_000, ABSTRACT),
        ("12 34 5.6%", ("7", "8 | 9 | 10")),
        ("W4lks h€lp \x00 \ufffd", ("\x00", "♥" * 500)),
    ],
)
def test_any_text_is_ranked(claim: str, sentences: tuple[str, ...]) -> None:
    assert sorted(rank_sentences(claim, sentences)) == list(range(len(sentences)))
