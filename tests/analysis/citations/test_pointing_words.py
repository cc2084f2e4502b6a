"""Words that point back, and words that only look so."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.pointing_words import (
    BRINGS_IN_TABLE,
    CONCLUDES,
    GOES_ON,
    NEW_STUDY,
    SAME_STUDY,
    SOME_STUDIES,
    THE_STUDY,
)


@pytest.mark.parametrize("text", ["The same study found it.", "These cells died, that same trial reported."])
def test_the_same_study_is_named(text: str) -> None:
    assert SAME_STUDY.search(text)


@pytest.mark.parametrize(
    "text",
    ["The study also found it.", "The new 12-week trial ended.", "It is rare, the authors said.", "The findings hold."],
)
def test_a_definite_study_points_back(text: str) -> None:
    assert THE_STUDY.search(text)


@pytest.mark.parametrize("text", ["The study of sleep is old.", "The trial of tea began.", "A study found it."])
def test_a_field_of_study_points_nowhere(text: str) -> None:
    assert not THE_STUDY.search(text)


@pytest.mark.parametrize(
    "text", ["Another study looked at pears.", "A large Danish trial began.", "One small study ended."]
)
def test_another_study_comes_in(text: str) -> None:
    assert NEW_STUDY.search(text)


def test_studies_without_a_name_are_none_in_particular() -> None:
    assert SOME_STUDIES.search("Some studies suggest that tea calms.")
    assert not NEW_STUDY.search("Some studies suggest that tea calms.")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("This effect lasted.", "This effect"),
        ("However, these improvements faded.", "these improvements"),
        ("It also found less pain.", "It"),
        ("The participants slept well.", "The participants"),
    ],
)
def test_a_sentence_that_goes_on_says_with_what(text: str, words: str) -> None:
    found = GOES_ON.match(text)
    assert found is not None
    assert found["words"].strip() == words


@pytest.mark.parametrize("text", ["It is green.", "The benefits of tea are many.", "People sleep."])
def test_a_new_thought_does_not_go_on(text: str) -> None:
    assert GOES_ON.match(text) is None


def test_a_table_is_brought_in_and_a_conclusion_drawn() -> None:
    assert BRINGS_IN_TABLE.search("The main results are set out below.")
    assert not BRINGS_IN_TABLE.search("Tea is good.")
    assert CONCLUDES.search("Putting it away therefore helps.")
    assert not CONCLUDES.search("We did not expect this.")
