"""A source is read as sentences with their places, without what is no statement of its own."""

from __future__ import annotations

from factcheck_app.analysis.evidence.source_reading import read_source_text
from factcheck_app.domain.evidence import SourceText
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.workflow.attach_source import source_of_article
from tests.fakes.evidence import TRIAL_TEXT

PAPER = """# Walks

## Results

Walkers slept better. Others did not (p = 0.04).

| Outcome | Walkers |
|---|---|
| Minutes to fall asleep | 18 |

## References

1. Ek B. Walkers sleep better in the evening. Rest. 2019;1:1-2.

## Appendix

The walkers were paid for their time.
"""


def text_of(markdown: str, name: str = "a.md") -> SourceText:
    return source_of_article(read_content(name, markdown.encode()), 1, "Ana Brandt").text


def test_sentences_stand_at_their_places() -> None:
    text = text_of(PAPER)
    reading = read_source_text(text)
    assert [span.of(text.text) for span in reading.spans] == list(reading.sentences)
    assert reading.sentences[:2] == ("Walkers slept better.", "Others did not (p = 0.04).")


def test_references_and_headings_are_left_out_and_what_follows_them_is_not() -> None:
    said = " ".join(read_source_text(text_of(PAPER)).sentences)
    assert "Minutes to fall asleep" in said
    assert "The walkers were paid" in said
    assert "Rest. 2019" not in said


def test_a_heading_that_is_a_plain_line_ends_the_reading() -> None:
    plain = "Walkers slept better than others did.\n\nReferences\n\nEk B. Walkers sleep better. Rest. 2019;1:1-2.\n"
    assert read_source_text(text_of(plain, "a.txt")).sentences == ("Walkers slept better than others did.",)


def test_a_text_is_read_once() -> None:
    assert read_source_text(TRIAL_TEXT) is read_source_text(TRIAL_TEXT)


def test_figures_alone_are_still_something_to_read() -> None:
    assert read_source_text(text_of("12 14 17\n", "a.txt")).sentences == ("12 14 17",)
