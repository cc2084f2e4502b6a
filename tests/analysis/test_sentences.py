"""Where sentences end."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. J. R. Smith of the U.S. Navy said so.",
        "Take fish, e.g. herring, i.e. what is fresh, at 8 p.m. every day.",
        "It fell by 3.5% (p < .05) in 20 vs. 30 people (Fig. 3).",
        "No. 5 is the best of all.",
        "Smith et al. (2019) found it.",
        "Visit www.example.com/a.b for more.",
        "She has a Ph.D. in biology.",
        "The dose was approx. 5 euros.",
        '"Why?" she asked.',
        "They trusted J. Smith and A. B. Jones.",
    ],
)
def test_a_stop_that_ends_nothing_splits_nothing(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The dose was 5 mg. Patients slept.", ["The dose was 5 mg.", "Patients slept."]),
        ("Take vitamin C. It helps.", ["Take vitamin C.", "It helps."]),
        ("It was strong.12 The next was not.", ["It was strong.12", "The next was not."]),
        ("It was strong.[3] The next was not.", ["It was strong.[3]", "The next was not."]),
        ("It was strong. 4 Even so it faded.", ["It was strong. 4", "Even so it faded."]),
        ('He said "Stop." She left.', ['He said "Stop."', "She left."]),
        ("Go… now. Wait... Now go.", ["Go… now.", "Wait...", "Now go."]),
        ("The gene was mute. p53 rose.", ["The gene was mute.", "p53 rose."]),
        ("It lasted. (credit: a museum)", ["It lasted.", "(credit: a museum)"]),
        ("Is it safe? Yes! It is.", ["Is it safe?", "Yes!", "It is."]),
    ],
)
def test_a_stop_that_ends_a_sentence_splits_it(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_a_blank_line_ends_a_sentence_without_a_stop() -> None:
    assert sentences("A heading without a stop\n\nThen the text.") == ["A heading without a stop", "Then the text."]


def test_a_broken_line_does_not() -> None:
    assert sentences("A sentence that goes\non here.") == ["A sentence that goes\non here."]


@pytest.mark.parametrize("text", ["", "   ", "\n\n\n", "...", "?!", "(.)"])
def test_nothing_but_marks_and_blanks_is_harmless(text: str) -> None:
    assert all(span.of(text).strip() for span in split_sentences(text))


def test_spans_are_in_order_and_cover_every_word() -> None:
    text = "One. Two two. Three!  Four\n\nFive."
    spans = split_sentences(text)
    assert spans == sorted(spans)
    assert "".join(span.of(text) for span in spans).replace(" ", "") == "".join(text.split())
