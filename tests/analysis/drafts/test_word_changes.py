"""Words that differ between two wordings."""

from __future__ import annotations

from factcheck_app.analysis.drafts.draft_words import words_in
from factcheck_app.analysis.drafts.word_changes import changed_words, mapped_stretch
from factcheck_app.domain.text_span import TextSpan

OLD = "The study found that one infusion led to less pain."
NEW = "The review suggests that one infusion may lead to less pain."


def test_changes_are_spans_of_both_wordings() -> None:
    old, new = (words_in(text, TextSpan(0, len(text))) for text in (OLD, NEW))
    was, now = changed_words(old, new, 0, 0)
    assert [span.of(OLD) for span in was] == ["study found", "led"]
    assert [span.of(NEW) for span in now] == ["review suggests", "may lead"]


def test_a_part_of_the_one_is_found_in_the_other() -> None:
    old, new = (words_in(text, TextSpan(0, len(text))) for text in (OLD, NEW))
    start = OLD.index("one infusion")
    found = mapped_stretch(old, new, TextSpan(start, len(OLD)))
    assert found is not None
    assert found.of(NEW) == "one infusion may lead to less pain."
    assert mapped_stretch(old, words_in("Nothing", TextSpan(0, 7)), TextSpan(0, 9)) is None
