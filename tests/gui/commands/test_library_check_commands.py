"""The library is checked again through the window, with services and with an imported list of retractions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.networking.network_dialog import NetworkDialog
from factcheck_app.gui.works.recheck_dialog import RecheckDialog
from factcheck_app.gui.works.work_list import WorkList
from tests.fakes.cited_works import COHORT
from tests.fakes.service_answers import ServiceAnswers
from tests.gui.dialog_answers import answering
from tests.gui.find_control import find_control

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
COLUMNS = (
    "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,"
    "RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,"
    "Reason,Paywalled,Notes"
)
ROW = (
    f"7,A cohort,,,,,,,,Research Article,4/1/2026 0:00,10.5555/gone.notice,0,1/1/2021 0:00,{COHORT},0,Retraction,"
    "+Error in Data;,No,"
)


def run(window: MainWindow, words: str) -> None:
    """A command by its name, as the palette runs it."""
    next(action for action in window.actions() if action.text() == words).trigger()


def test_what_is_new_leads_to_its_review(online: MainWindow, answers: ServiceAnswers, qtbot: QtBot) -> None:
    review = online.review_controller.review
    assert review is not None
    opened: list[str] = []

    def agree(dialog: NetworkDialog) -> None:
        find_control(dialog, QPushButton, "This time").click()

    def open_first(dialog: RecheckDialog) -> None:
        works = find_control(dialog, WorkList, "What is new")
        opened.extend(row.title for row in works.rows)
        QTest.keyClick(works, Qt.Key.Key_Return)

    def check() -> None:
        answering(NetworkDialog, agree, lambda: run(online, "Check all sources again…"))
        qtbot.waitUntil(lambda: bool(opened), timeout=20_000)

    online.review_controller.leave_review()
    answering(RecheckDialog, open_first, check)
    assert opened[0].startswith("Source 1 (Evening walks")
    assert "is retracted since your review of" in opened[0]
    assert online.review_controller.review is not None
    assert online.review_controller.review.id == review.id
    assert online.desk.article.tabs.current == "Sources"
    assert online.status_line.network.text() == "Offline: nothing leaves this computer"


def test_an_imported_list_tells_the_sources_without_a_network(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "retraction_watch.csv"
    path.write_text(f"{COLUMNS}\n{ROW}\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    run(online, "Import Retraction Watch's list…")
    qtbot.waitUntil(lambda: "1 notices imported." in online.banner.sentence or "1 notice" in online.banner.sentence)
    review = online.review_controller.review
    assert review is not None
    assert review.source(6).status is EditorialStatus.RETRACTED
    assert "Retraction Watch's list of 1 April 2026; it is older than 30 days." in online.banner.sentence
    assert "1 of your reviews has something new." in online.banner.sentence
    assert answers.asked == []


def test_a_long_list_tells_how_far_it_is_read_and_may_be_cancelled(
    online: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "retraction_watch.csv"
    path.write_text(f"{COLUMNS}\n" + f"{ROW}\n" * 60_000, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(online.background.job_progressed) as told:
        run(online, "Import Retraction Watch's list…")
    assert told.args is not None
    job, _done, lines = told.args
    assert (job.sentence, lines) == ("Reading retraction_watch.csv", 60_001)
    find_control(online.status_line, QPushButton, "Cancel").click()
    qtbot.waitUntil(lambda: not online.background.jobs, timeout=20_000)
    assert online.library_check.list_at_hand is None


def test_a_verdict_is_given_while_a_long_list_is_read(
    online: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "retraction_watch.csv"
    path.write_text(f"{COLUMNS}\n" + f"{ROW}\n" * 20_000, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    run(online, "Import Retraction Watch's list…")
    assert online.background.jobs
    review = online.review_controller.review
    assert review is not None
    online.desk.claims.verdict_requested.emit(review.claims[1].id, Verdict.UNSUPPORTED)
    qtbot.waitUntil(lambda: "20,000 notices imported." in online.banner.sentence, timeout=20_000)
    after = online.review_controller.review
    assert after is not None
    assert after.claims[1].judgement.verdict is Verdict.UNSUPPORTED
    assert after.source(6).status is EditorialStatus.RETRACTED
