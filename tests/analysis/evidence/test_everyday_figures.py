"""What a source has of a claim in everyday words."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.evidence.everyday_figures import EVERYDAY, everyday_figures
from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords

SOURCE = ("We asked 300 adults.", "Tea lowered the risk of falls.", "Nothing else was measured.")


def figures(claim: str, source: tuple[str, ...] = SOURCE) -> dict[str, float]:
    read_claim, read = read_sentence(claim), [read_sentence(sentence) for sentence in source]
    return everyday_figures(read_claim, read, SourceWords(read_claim, read), (1, 0, 2))


def test_a_sentence_of_the_source_is_as_close_as_can_be() -> None:
    found = figures(SOURCE[1])
    assert found["closeness"] == found["best part"] == found["known meanings"] == pytest.approx(1.0)
    assert found.keys() == {*EVERYDAY, "closeness"}


def test_a_part_of_a_long_claim_is_found_although_the_source_has_little_of_the_whole() -> None:
    said = "Drinking green tea lowered the risk of falls"
    long = figures(f"{said}, and gardeners with violet hats prefer marmalade.", (SOURCE[0], f"{said}.", SOURCE[2]))
    assert long["best part"] == pytest.approx(1.0)
    assert long["known meanings"] < 0.7


def test_speaking_for_the_same_thing_goes_along_and_speaking_against_it_goes_against() -> None:
    assert figures("Tea is good protection against falls.")["worth along"] > 0
    assert figures("Tea is harmful.", (*SOURCE[:2], "Falls are harmful."))["worth against"] > 0
    assert figures("Does tea lower the risk of falls? No.")["worth against"] > 0


def test_a_claim_without_words_has_figures_too() -> None:
    assert set(figures("12").values()) >= {0.0}
