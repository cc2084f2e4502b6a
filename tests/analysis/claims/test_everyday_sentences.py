"""Sentences as drafts hold them every day: short ones, advice, firms, and what is none of our business."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.readers.pasted_text import read_pasted


def found(text: str) -> list[tuple[str, str, int]]:
    """Words, kind and rung of each claim of a draft."""
    claims = find_claims(read_pasted(f"{text} This sentence is written in English so that its language is known."))
    own = [claim for claim in claims if "written in English" not in claim.text]
    return [(claim.text, str(claim.kind), claim.strength.rung) for claim in own]


@pytest.mark.parametrize("text", ["Coffee causes ulcers.", "Milk prevents flu.", "Aspirin cures headaches."])
def test_a_whole_sentence_of_three_words_is_a_claim(text: str) -> None:
    assert [words for words, _, _ in found(text)] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Do not stop the tablets during an attack.",
        "Avoid beer and spirits, which raise uric acid levels.",
        "It is not suitable for people with a pacemaker.",
    ],
)
def test_advice_that_could_harm_is_a_claim(text: str) -> None:
    assert [(words, kind) for words, kind, _ in found(text)] == [(text, "advice")]


@pytest.mark.parametrize(
    "text",
    [
        "Your best sleep ever is just one click away.",
        "We recommend booking early.",
        "We are dedicated to transforming the lives of patients.",
        "These data mark a turning point in the field.",
        "We don't know yet whether it helps children.",
    ],
)
def test_flourishes_and_sales_talk_are_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It may cause skin irritation.", "harm"),
        ("Coffee causes ulcers.", "harm"),
        ("The injection does not cause shingles.", "harm"),
        ("There was no increase in renal events.", "harm"),
        ("The injection is free on the NHS.", "regulatory"),
        ("Nine out of ten customers slept better.", "benefit"),
    ],
)
def test_a_claim_is_told_by_what_it_is_about(text: str, kind: str) -> None:
    assert [said for _, said, _ in found(text)] == [kind]


def test_verbs_of_headlines_state_a_cause() -> None:
    assert found("The habit slashes the risk of dementia.")[0][2] == 3


def test_a_firm_is_not_cut_from_its_place_on_the_exchange() -> None:
    assert [
        words for words, _, _ in found("NovaCardia, Inc. (NASDAQ: NVCD) today announced results of its trial.")
    ] == ["NovaCardia, Inc. (NASDAQ: NVCD) today announced results of its trial."]
