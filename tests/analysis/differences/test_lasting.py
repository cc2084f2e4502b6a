"""How long a claim says that an effect lasts, and how long its source looked."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.lasting import claimed_lasting, longest_studied, says_long


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("It relieves pain for good.", "for good"),
        ("It permanently removes the itch.", "permanently"),
        ("The effect lasts for two years.", "two years"),
        ("It brings long-lasting relief.", "long-lasting"),
        ("Pain stayed low for several months.", "for several months"),
    ],
)
def test_a_claim_says_how_long(claim: str, words: str) -> None:
    lasting = claimed_lasting(claim)
    assert lasting is not None
    assert lasting.words == words
    assert lasting.span.of(claim) == words


@pytest.mark.parametrize(
    "claim",
    [
        "It works within a week.",
        "Wear it for two hours before bed.",
        "Adults aged 20 years slept.",
        "It is for good health.",
    ],
)
def test_other_times_say_nothing_of_it(claim: str) -> None:
    assert claimed_lasting(claim) is None


def test_the_source_looked_as_long_as_its_longest_time() -> None:
    sentences = [
        "Adults aged 40 years took part.",
        "They had been ill for the past 10 years.",
        "Follow-up was 6 months.",
    ]
    longest = longest_studied(sentences)
    assert longest is not None
    assert longest.words == "6 months"


def test_a_long_time_that_was_not_studied_is_not_said() -> None:
    assert says_long(["Relief was permanent in most."])
    assert not says_long(["Whether relief is permanent is unknown."])
