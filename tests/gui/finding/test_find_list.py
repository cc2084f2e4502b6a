"""The list under the find field: its rows, and what the keys mark."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.finding.find_list import FindList
from factcheck_app.gui.finding.find_row import FindRow, excerpt
from factcheck_app.gui.look.look import Look


def filled(qtbot: QtBot, done: list[str]) -> FindList:
    window = QWidget()
    qtbot.addWidget(window)
    found = FindList(Look(), window)
    sections = {"Commands": ["Undo", "Redo"], "Claims": ["Tea helps"]}
    rows = [FindRow(name, words, partial(done.append, words)) for name, listed in sections.items() for words in listed]
    found.show_rows(rows, "Nothing found.")
    return found


def test_the_first_row_is_marked_and_headings_are_passed_over(qtbot: QtBot) -> None:
    found = filled(qtbot, [])
    marked = []
    for _ in range(4):
        assert found.marked is not None
        marked.append(found.marked.words)
        found.mark_next(1)
    assert marked == ["Undo", "Redo", "Tea helps", "Undo"]


def test_choosing_says_which_row_it_was(qtbot: QtBot) -> None:
    found = filled(qtbot, [])
    found.mark_next(-1)
    with qtbot.waitSignal(found.chosen) as told:
        found.choose_marked()
    assert told.args[0].words == "Tea helps"


def test_an_empty_list_says_so_and_chooses_nothing(qtbot: QtBot) -> None:
    found = filled(qtbot, [])
    found.show_rows([], "Nothing found.")
    found.mark_next(1)
    found.choose_marked()
    assert found.marked is None
    assert found.rows == []


def test_an_excerpt_begins_at_a_word_and_keeps_the_place() -> None:
    text = "Many people who sleep badly\nread late in bed. " * 4
    span = TextSpan(text.index("late", 60), text.index("late", 60) + 4)
    words, place = excerpt(text, span)
    assert place.of(words) == "late"
    assert words.startswith("…")
    assert "\n" not in words
