"""Rows of the library keep their place while only counts change."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review import Progress
from factcheck_app.gui.library.library_model import APART_ROLE, IS_OPEN_ROLE, LibraryModel
from factcheck_app.gui.library.namesakes import opened_words
from tests.gui.library.example_draft import WHEN, make_summary


def test_a_row_is_heard_with_its_progress(qapp: object) -> None:
    model = LibraryModel()
    model.show_library([make_summary("a"), make_summary("b", "Iron", 42, 42)], "a")
    heard = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    origin = f"sleep.txt, opened {opened_words(WHEN)}"
    assert heard == [
        f"Sleep and minerals, 7 of 20 decided, in review, open, {origin}",
        f"Iron, 42 of 42 decided, in review, {origin}",
    ]
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == f"Iron\nsleep.txt\nopened {opened_words(WHEN)}"


def test_other_counts_do_not_reset_the_list(qtbot: QtBot) -> None:
    model = LibraryModel()
    model.show_library([make_summary("a"), make_summary("b")], "a")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_library([make_summary("a", decided=8), make_summary("b")], "b")
    assert [model.index(row).data(IS_OPEN_ROLE) for row in range(2)] == [False, True]
    assert model.row_of_open() == 1


def test_another_review_resets_it(qtbot: QtBot) -> None:
    model = LibraryModel()
    with qtbot.waitSignal(model.modelReset):
        model.show_library([make_summary("a")], None)
    assert model.row_of_open() is None


def test_a_decision_changes_the_count_of_its_review_alone(qtbot: QtBot) -> None:
    model = LibraryModel()
    model.show_library([make_summary("a"), make_summary("b")], "a")
    progress = Progress(total=20, supported=5, overstated=3, unsupported=0, undecided=11, set_aside=1, open_questions=0)
    with qtbot.waitSignal(model.dataChanged):
        model.show_progress("a", progress)
    assert [(summary.decided, summary.claims) for summary in model.summaries] == [(8, 19), (7, 20)]


def test_only_reviews_of_one_title_say_what_tells_them_apart(qapp: object) -> None:
    model = LibraryModel()
    later = replace(make_summary("c"), created_at=WHEN + timedelta(days=3))
    model.show_library([make_summary("a"), make_summary("b", "Iron"), later], "a")
    apart = [model.index(row).data(APART_ROLE) for row in range(model.rowCount())]
    assert apart == [f"{WHEN.astimezone().day} Nov", "", f"{(WHEN + timedelta(days=3)).astimezone().day} Nov"]
