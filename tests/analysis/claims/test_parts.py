"""A compound sentence in its parts, and what stays whole."""

from __future__ import annotations

from itertools import pairwise

import pytest

from factcheck_app.analysis.claims.parts import split_parts


def parts(sentence: str) -> list[str]:
    return [span.of(sentence) for span in split_parts(sentence)]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Veloren reduces pain and improves sleep.", ["Veloren reduces pain", "improves sleep"]),
        ("Veloren lowers pressure; salt raises it.", ["Veloren lowers pressure", "salt raises it"]),
        (
            "Veloren lowers pressure, and patients who took it had fewer falls.",
            ["Veloren lowers pressure", "patients who took it had fewer falls"],
        ),
        ("Walks can lower stress and improve memory.", ["Walks can lower stress", "improve memory"]),
        ("Veloren eased pain and shortened the stay.", ["Veloren eased pain", "shortened the stay"]),
        (
            "Veloren reduces pain, improves sleep and lifts mood.",
            ["Veloren reduces pain", "improves sleep", "lifts mood"],
        ),
        ("Veloren is cheap, but it can irritate the skin.", ["Veloren is cheap", "it can irritate the skin"]),
        ("Lenses restore it and so give deeper sleep.", ["Lenses restore it", "give deeper sleep"]),
        (
            "Veloren lowers pressure, weight and the risk of stroke.",
            ["Veloren lowers pressure", "weight", "the risk of stroke"],
        ),
        ("Veloren helps 😀 Čapek: no", []),
        (
            "😀 Veloren reduces pain (by 3%) and improves sleep [4].",
            ["😀 Veloren reduces pain (by 3%)", "improves sleep [4]"],
        ),
    ],
)
def test_statements_that_can_be_judged_apart_are_parts(sentence: str, wanted: list[str]) -> None:
    assert parts(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Veloren reduces pain.",
        "Signs and symptoms of the disease are common.",
        "Veloren is safe and effective.",
        "The link between diet and sleep is strong.",
        "Veloren reduces pain and fatigue.",
        "Veloren reduces and prevents pain.",
        "Patients had more energy and fewer headaches than before.",
        "Veloren led to reduced pain and improved sleep.",
        "Veloren caused pain and disturbed sleep.",
        "Veloren improved pain and reduced swelling and stiffness were common.",
        "Both salt and sugar raise the risk and are cheap.",
        "Rates of asthma, and of colds, and flu were low.",
    ],
)
def test_pairs_lists_and_comparisons_stay_whole(sentence: str) -> None:
    assert parts(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Researchers found that Veloren reduces pain and that it improves sleep.",
        "Studies show Veloren reduces pain and improves sleep.",
        "Veloren reduces pain and improves sleep, according to its maker.",
        "Veloren, which reduces pain and improves sleep, is cheap.",
        "If you take it, Veloren reduces pain and improves sleep.",
        "Veloren keeps people full to curb cravings and reduce hunger.",
        "Veloren does not reduce pain and improve sleep.",
        "Veloren failed to reduce pain and improve sleep.",
        "Does Veloren reduce pain and improve sleep?",
        "“Veloren reduces pain and improves sleep.”",
    ],
)
def test_what_stands_under_a_frame_a_condition_or_a_denial_stays_whole(sentence: str) -> None:
    assert parts(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        ";",
        "and",
        "; and ;",
        "and and, but",
        "lowers, lowers and lowers",
        "İ reduces pain and improves sleep",
        "42",
        "12 34, 56 and 78",
        "| A | 12 |\n| B | 13 |",
        "该药物可降低中风风险, 疼痛 and 恶心",
        "Ve1oren rcduccd pa1n, fat1gue and naus3a",
    ],
)
def test_what_is_hardly_a_sentence_has_no_parts(sentence: str) -> None:
    assert split_parts(sentence) == ()


def test_parts_stand_in_order_and_do_not_overlap() -> None:
    sentence = "Veloren reduces pain, improves sleep, and lifts mood; salt raises blood pressure, but it is cheap."
    found = split_parts(sentence)
    assert len(found) == 5
    assert all(one.end < other.start for one, other in pairwise(found))


def test_a_sentence_of_thousands_of_words_stays_whole() -> None:
    assert split_parts("Veloren reduces pain and improves sleep, " * 2000) == ()
