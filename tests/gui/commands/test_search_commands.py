"""Further sources through the whole window: searched for, added by what they are called; and nothing else is sent."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_plus

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.networking.network_dialog import NetworkDialog
from factcheck_app.gui.works.add_source_dialog import AddSourceDialog
from factcheck_app.gui.works.search_dialog import SearchDialog
from factcheck_app.gui.works.work_list import WorkList
from factcheck_app.workflow.open_article import open_pasted
from tests.fakes.cited_works import BETTER, COHORT
from tests.fakes.service_answers import PUBMED, Prepared, ServiceAnswers
from tests.gui.dialog_answers import answering
from tests.gui.find_control import find_control
from tests.gui.whole_window import press, review_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
MARKERS = ("Zyxomark", "Qvornote", "Wumblewort")
MARKED = f"""Rest and {MARKERS[0]}

A study found that the {MARKERS[0]} habit improved sleep in adults (https://doi.org/{COHORT}).
"""


def asked_words(answers: ServiceAnswers) -> str:
    return unquote_plus("\n".join(answers.heads))


def test_a_search_sends_the_words_that_were_seen_and_one_key_adds_the_work(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot
) -> None:
    def search(dialog: SearchDialog) -> None:
        assert answers.asked == []
        words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        assert "PubMed (eutils.ncbi.nlm.nih.gov) and Europe PMC (www.ebi.ac.uk)" in words
        query = find_control(dialog, QLineEdit, "Query")
        assert "doi" not in query.text()
        query.setText("evening walks sleep")
        QTest.keyClick(query, Key.Key_Return)
        qtbot.waitUntil(lambda: bool(dialog.works), timeout=20_000)
        works = find_control(dialog, WorkList, "Works")
        assert works.rows[0].title == BETTER
        assert "randomised trial" in works.rows[0].about
        assert works.rows[1].mark == "source 6"
        QTest.keyClick(works, Key.Key_A)
        assert works.rows[0].mark == "source 7 of the claim"
        find_control(dialog, QPushButton, "Close").click()

    answering(SearchDialog, search, lambda: press(online, Key.Key_L, Shift))
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)
    assert "term=evening walks sleep&" in asked_words(answers)
    added = review_of(online).source(7)
    assert (added.title, added.is_added) == (BETTER, True)
    assert review_of(online).claims[0].claim.sources == (1, 7)
    assert added.work is not None
    assert online.status_line.network.text() == "Network on for this review"


def test_a_work_that_the_review_has_is_linked_to_the_claim(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot
) -> None:
    def search(dialog: SearchDialog) -> None:
        dialog.send()
        qtbot.waitUntil(lambda: bool(dialog.works), timeout=20_000)
        works = find_control(dialog, WorkList, "Works")
        QTest.keyClick(works, Key.Key_Down)
        assert find_control(dialog, QPushButton, "Link source 6 to the claim").isEnabled()
        QTest.keyClick(works, Key.Key_A)
        assert works.rows[1].mark == "source 6 of the claim"
        QTest.keyClick(works, Key.Key_A)
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert "Claim 1 leans on source 6 already. Choose another work, or close." in said
        find_control(dialog, QPushButton, "Close").click()

    answering(SearchDialog, search, lambda: press(online, Key.Key_L, Shift))
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)
    review = review_of(online)
    assert review.claims[0].claim.sources == (1, 6)
    assert len(review.sources) == 6
    assert review.source(6).work is not None


def test_a_search_names_the_service_that_failed(online: MainWindow, answers: ServiceAnswers, qtbot: QtBot) -> None:
    answers.answer(PUBMED, "/", Prepared("<html>busy</html>", "503 Service Unavailable", "text/html"))

    def search(dialog: SearchDialog) -> None:
        dialog.send()
        said = dialog.findChildren(QLabel)
        qtbot.waitUntil(lambda: any("not searched there" in label.text() for label in said), timeout=20_000)
        assert any(label.text().startswith("PubMed") for label in said)
        find_control(dialog, QPushButton, "Close").click()

    answering(SearchDialog, search, lambda: press(online, Key.Key_L, Shift))


def test_a_source_is_added_by_what_it_is_called(online: MainWindow, answers: ServiceAnswers) -> None:
    def add(dialog: AddSourceDialog) -> None:
        field = find_control(dialog, QLineEdit, "Identifier")
        field.setText("no work at all")
        find_control(dialog, QPushButton, "Add").click()
        assert any("These words name no work." in label.text() for label in dialog.findChildren(QLabel))
        field.setText("10.5555/better.2023.9")
        QTest.keyClick(field, Key.Key_Return)

    online.desk.article.tabs.open_page("Sources")
    answering(AddSourceDialog, add, find_control(online.desk.sources, QPushButton, "Add source").click)
    assert review_of(online).source(7).doi == "10.5555/better.2023.9"
    assert answers.asked == []


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """All that any part of the program logs, down to what is only for those who look for bugs."""
    path, root = tmp_path / "everything.log", logging.getLogger()
    handler, level = logging.FileHandler(path, encoding="utf-8"), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield path
    root.setLevel(level)
    root.removeHandler(handler)
    handler.close()


def test_no_word_of_draft_or_note_leaves_but_what_was_shown(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot, log_file: Path
) -> None:
    answers.answer(PUBMED, "/", Prepared("<html>busy</html>", "503 Service Unavailable", "text/html"))
    online.review_controller.add_review(open_pasted(MARKED, title=f"Draft of {MARKERS[2]}"))
    claim = review_of(online).claims[0]
    online.review_controller.judging.change_note(claim.id, f"Ask about {MARKERS[1]}")
    online.desk.claims.select_claim(claim.id)
    online.desk.claims.keys.focus_list()
    agree = lambda dialog: find_control(dialog, QPushButton, "This review").click()  # noqa: E731
    answering(NetworkDialog, agree, lambda: press(online, Key.Key_L))
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)
    kept = "\n".join(f"{entry.sent} {entry.why} {entry.problem}" for entry in online.network.entries(of_review=False))
    for marker in MARKERS:
        assert marker.lower() not in asked_words(answers).lower()
        assert marker.lower() not in unquote_plus(kept).lower()

    def search(dialog: SearchDialog) -> None:
        find_control(dialog, QLineEdit, "Query").setText(f"sleep {MARKERS[0]}")
        dialog.send()
        qtbot.waitUntil(lambda: MARKERS[0] in asked_words(answers), timeout=20_000)
        find_control(dialog, QPushButton, "Close").click()

    answering(SearchDialog, search, online.desk.claims.cited.search_requested.emit)
    assert all(marker not in asked_words(answers) for marker in MARKERS[1:])
    # the ledger tells what was sent; no log does
    logging.getLogger("factcheck_app").warning("The log is written.")
    logged = unquote_plus(log_file.read_text(encoding="utf-8")).lower()
    assert "the log is written" in logged
    assert [marker for marker in MARKERS if marker.lower() in logged] == []
