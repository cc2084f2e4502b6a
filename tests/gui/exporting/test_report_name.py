"""A report's name is one that every system takes."""

from __future__ import annotations

import pytest

from factcheck_app.gui.exporting.report_name import LONGEST_NAME, problem_with_name, propose_name, without_ending

ENDINGS = (".pdf", ".docx")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Iron and fatigue, review", "Iron and fatigue, review"),
        ("Iron/zinc: what\nworks?", "Iron zinc what works"),
        ("draft.PDF", "draft"),
        ("...", "Review"),
        ("", "Review"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert propose_name(title, ENDINGS) == name


def test_a_long_title_is_cut_between_letters() -> None:
    name = propose_name("ä" * 500, ENDINGS)
    assert len(name.encode()) <= LONGEST_NAME
    assert set(name) == {"ä"}


@pytest.mark.parametrize("title", ["a/b", "x" * 900, " .hidden. ", "tab\there", "é" * 300])
def test_a_proposed_name_has_no_problem(title: str) -> None:
    assert problem_with_name(propose_name(title, ENDINGS)) == ""


@pytest.mark.parametrize("name", ["", "a/b", 'say "no"', ".hidden", "end.", "x" * 300])
def test_a_name_that_cannot_be_written_is_said_in_a_sentence(name: str) -> None:
    assert problem_with_name(name).endswith(".")


def test_an_ending_that_is_typed_is_not_doubled() -> None:
    assert without_ending(" report.docx ", ENDINGS) == "report"
    assert without_ending("report.v2", ENDINGS) == "report.v2"
