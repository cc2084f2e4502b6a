"""Look-ups through the whole window by keyboard, with services that stand on this computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.source import Access
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.application import make_application
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.networking.network_dialog import NetworkDialog
from factcheck_app.gui.sources.source_card import SourceCard
from factcheck_app.gui.works.choose_work_dialog import ChooseWorkDialog
from factcheck_app.gui.works.work_list import WorkList
from factcheck_app.settings import Settings
from factcheck_app.workflow.open_article import open_article, open_pasted
from tests.fakes.cited_works import COHORT, GONE, RETRACTED
from tests.fakes.drafts import write_tea_draft
from tests.fakes.service_answers import CROSSREF, EUROPE_PMC, OPENALEX, PUBMED, Prepared, ServiceAnswers
from tests.fakes.service_records import crossref_answer, crossref_list, crossref_work, openalex_work
from tests.gui.dialog_answers import answering
from tests.gui.find_control import find_control
from tests.gui.online_window import online_window
from tests.gui.sources.shown_cards import shown_cards
from tests.gui.whole_window import press, review_of, show_active
from tests.readers.pdf_files import Page, column, pdf_file

# what the screenless platform says whenever a popup opens
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
OTHER = "10.5555/other.2016.1"


def agree(dialog: NetworkDialog) -> None:
    find_control(dialog, QPushButton, "This review").click()


def look_up(window: MainWindow, qtbot: QtBot, answer: Callable[[NetworkDialog], object] = agree) -> None:
    """L, the reviewer's answer, and the end of the look-up."""
    answering(NetworkDialog, answer, lambda: press(window, Key.Key_L))
    qtbot.waitUntil(lambda: not window.look_ups.is_running, timeout=20_000)


def cards(window: MainWindow) -> list[SourceCard]:
    return shown_cards(window.desk.sources)


def test_l_says_what_is_sent_to_whom_before_anything_is(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot
) -> None:
    said: list[str] = []

    def read(dialog: NetworkDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        said.append(find_control(dialog, QPlainTextEdit, "What is sent").toPlainText())
        assert answers.asked == []
        find_control(dialog, QPushButton, "Not now").click()

    look_up(online, qtbot, read)
    words = "\n".join(said)
    for host in ("api.crossref.org", "eutils.ncbi.nlm.nih.gov", "www.ebi.ac.uk", "api.openalex.org", "doi.org"):
        assert host in words
    assert f"Source 1: DOI {RETRACTED}" in words
    assert answers.asked == []
    assert "6 wait: nothing was sent." in online.banner.sentence
    assert online.status_line.network.text() == "Offline: nothing leaves this computer"


def test_after_agreeing_cards_and_claims_tell_what_services_say(online: MainWindow, qtbot: QtBot) -> None:
    look_up(online, qtbot)
    review = review_of(online)
    assert review.source(1).status is EditorialStatus.RETRACTED
    assert review.source(5).access is Access.NOT_FOUND
    assert online.banner.sentence.startswith("Source 1 is retracted. 6 sources were looked up")
    assert online.status_line.network.text() == "Network on for this review"
    assert [card.number for card in cards(online)] == [1, 5, 2, 3, 4, 6]
    assert "flag: review cited as a study" in cards(online)[2].accessibleName()
    assert "flag: protocol cited as a result" in cards(online)[3].accessibleName()
    first = review.claims[0]
    assert "retracted" in {signal.code for signal in first.claim.signals}
    line = find_control(online.desk.sources, Banner, "Five of six sources are checked.")
    assert "Source 5 is not checked for retractions." in line.sentence


def test_the_draft_names_the_standing_of_a_source_under_the_mouse(online: MainWindow, qtbot: QtBot) -> None:
    draft = online.desk.article.draft
    cursor = draft.document().find(RETRACTED)
    cursor.setPosition(cursor.selectionStart() + 4)
    place = draft.cursorRect(cursor).center()
    QTest.mouseMove(draft.viewport(), place)
    assert "Source 1 (not checked for retractions)" in draft.viewport().toolTip()
    look_up(online, qtbot)
    QTest.mouseMove(draft.viewport(), place + QPoint(1, 0))
    assert "Source 1 (retracted): Evening walks" in draft.viewport().toolTip()


def test_a_second_look_up_asks_nobody_again(online: MainWindow, answers: ServiceAnswers, qtbot: QtBot) -> None:
    look_up(online, qtbot)
    asked = len(answers.asked)
    press(online, Key.Key_L)
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)
    assert len([one for one in answers.asked[asked:] if GONE not in one]) == 0


def test_always_is_kept_in_the_settings(online: MainWindow, qtbot: QtBot) -> None:
    look_up(online, qtbot, lambda dialog: find_control(dialog, QPushButton, "Always").click())
    assert Settings.load().network == "on"
    assert online.status_line.network.text() == "Network on"
    assert review_of(online).source(1).status is EditorialStatus.RETRACTED


def test_a_service_that_fails_is_named_in_the_banner_and_on_the_card(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot
) -> None:
    answers.answer(PUBMED, "/", Prepared("<html>busy</html>", "503 Service Unavailable", "text/html"))
    look_up(online, qtbot)
    assert "PubMed" in online.banner.sentence
    assert "not checked there." in online.banner.sentence
    online.desk.article.tabs.open_page("Sources")
    card = next(card for card in cards(online) if card.number == 6)
    said = [part.accessibleName() for part in card.findChildren(QWidget)]
    assert any(words.startswith("PubMed") and words.endswith("; not checked there.") for words in said)


def test_cancel_keeps_what_was_found(online: MainWindow, answers: ServiceAnswers, qtbot: QtBot) -> None:
    # whichever service is asked about the last source is silent until the test ends, however slow the computer; as a
    # host is asked one thing at a time, other sources may have to wait for it too
    for host, start in ((CROSSREF, "/works/"), (PUBMED, '/entrez/eutils/esearch.fcgi?db=pubmed&term="')):
        answers.answer(host, f"{start}{COHORT}", lambda visit: visit.closing.wait(60))
    answering(NetworkDialog, agree, lambda: press(online, Key.Key_L))
    words = online.status_line.findChildren(QLabel)
    # what is stored stands on its card while the last one is awaited
    qtbot.waitUntil(lambda: "flag: retracted" in cards(online)[0].accessibleName(), timeout=20_000)
    qtbot.waitUntil(lambda: any(label.text()[:-6] == "Looking up source " for label in words), timeout=20_000)
    assert online.look_ups.is_running
    find_control(online.status_line, QPushButton, "Cancel").click()
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)
    assert online.banner.sentence == "The look-up was cancelled. What was found so far is kept."
    assert review_of(online).source(1).status is EditorialStatus.RETRACTED
    assert review_of(online).source(6).status is EditorialStatus.NOT_CHECKED
    asked = len(answers.asked)
    qtbot.wait(400)
    assert len(answers.asked) == asked, "nobody is asked after Cancel"


def test_the_desk_is_usable_meanwhile_and_a_closed_review_is_left_alone(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot
) -> None:
    first = review_of(online).id
    answering(NetworkDialog, agree, lambda: press(online, Key.Key_L))
    online.desk.claims.verdict_requested.emit(review_of(online).claims[0].id, Verdict.UNSUPPORTED)
    online.review_controller.leave_review()
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)
    assert online.banner.isHidden()
    online.review_controller.open_stored(first)
    assert review_of(online).source(1).status is EditorialStatus.RETRACTED
    assert review_of(online).claims[0].judgement.verdict is Verdict.UNSUPPORTED


REFERENCED = """Shifts

Early shifts raised the risk of insomnia in nurses [1].

References

1. Nordin E, Berg F. Early shifts and insomnia in hospital nurses over four years. J Shift Work. 2016;4:11-19.
"""


def take_first(dialog: ChooseWorkDialog) -> None:
    QTest.keyClick(find_control(dialog, WorkList, "Candidates"), Key.Key_Return)


def test_a_work_that_no_service_is_sure_of_is_chosen(online: MainWindow, answers: ServiceAnswers, qtbot: QtBot) -> None:
    title = "Early shifts and insomnia in nurses of one hospital: a cohort"
    answers.answer(CROSSREF, "/works?", crossref_list(crossref_work(OTHER, title)))
    answers.answer(CROSSREF, f"/works/{OTHER}", crossref_answer(OTHER, title))
    online.review_controller.add_review(open_pasted(REFERENCED))
    online.desk.claims.keys.focus_list()
    look_up(online, qtbot)
    assert review_of(online).source(1).status is EditorialStatus.NOT_CHECKED
    assert "Say which work source 1 is." in online.banner.sentence
    online.desk.article.tabs.open_page("Sources")
    button = find_control(online.desk.sources, QPushButton, "Which of these is it?: source 1")
    answering(ChooseWorkDialog, take_first, button.click)
    qtbot.waitUntil(lambda: not online.look_ups.is_running, timeout=20_000)
    chosen = review_of(online).source(1)
    assert chosen.doi == OTHER
    assert chosen.status is EditorialStatus.NONE_FOUND


def test_an_open_copy_is_fetched_on_click_alone(online: MainWindow, answers: ServiceAnswers, qtbot: QtBot) -> None:
    look_up(online, qtbot)
    assert "repository.example.org" not in {entry.host for entry in online.network.entries(of_review=True)}
    online.desk.article.tabs.open_page("Sources")
    find_control(online.desk.sources, QPushButton, "Fetch and attach: source 6").click()
    qtbot.waitUntil(lambda: not online.background.jobs, timeout=20_000)
    hosts = [entry.host for entry in online.network.entries(of_review=True)]
    assert hosts[-1] == "repository.example.org"
    # nobody stands there: the reviewer is told, and the abstract stays
    assert "repository.example.org" in online.banner.sentence


QUOTED = "A trial found that people who go to bed at the same hour are less likely to be tired (Rowan et al., 2007)."
FILLER = "The wards were visited on five days, and the nurses kept a diary of their shifts. " * 60


def offer_copy(answers: ServiceAnswers) -> None:
    """OpenAlex knows an open copy of the cohort, and a PDF stands at its address."""
    place = {"is_oa": True, "pdf_url": f"https://{EUROPE_PMC}/copies/cohort.pdf", "license": "cc-by"}
    answers.answer(
        OPENALEX, f"/works/doi:{COHORT}", openalex_work(COHORT, "Regular bedtimes", ids={}, best_oa_location=place)
    )
    page = Page(column(f"{QUOTED} {FILLER}", 60, 740, width=480))
    answers.answer(EUROPE_PMC, "/copies/", Prepared(pdf_file(page), content_type="application/pdf"))


def test_an_open_copy_that_is_fetched_is_the_text_of_the_source(
    online: MainWindow, answers: ServiceAnswers, qtbot: QtBot
) -> None:
    offer_copy(answers)
    look_up(online, qtbot)
    assert review_of(online).source(6).access is Access.ABSTRACT_ONLY
    online.desk.article.tabs.open_page("Sources")
    find_control(online.desk.sources, QPushButton, "Fetch and attach: source 6").click()
    qtbot.waitUntil(lambda: not online.background.jobs, timeout=20_000)
    source, text = review_of(online).source(6), review_of(online).source_text(6)
    assert text is not None
    assert (text.file_name, text.access, source.access) == ("cohort.pdf", Access.FULL_TEXT, Access.FULL_TEXT)
    assert "same hour" in text.text
    card = next(card for card in cards(online) if card.number == 6)
    assert "full text" in card.accessibleName()
    entry = online.network.entries(of_review=True)[-1]
    assert (entry.sent, entry.status) == (f"https://{EUROPE_PMC}/copies/cohort.pdf", 200)
    find_control(card, QPushButton, "Open the text").click()
    assert online.desk.article.tabs.cover is online.desk.source_text


def test_a_text_that_is_attached_tells_its_source_anew(online: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    look_up(online, qtbot)
    assert "quoted_from_another" not in {flag.code for flag in review_of(online).source(6).flags}
    path = tmp_path / "cohort.html"
    path.write_text(f"<html><body><article><h1>Shifts</h1><p>{FILLER}</p><p>{QUOTED}</p></article></body></html>")
    online.evidence_controller.attach_file(6, path)
    qtbot.waitUntil(lambda: not online.background.jobs, timeout=20_000)
    assert "quoted_from_another" in {flag.code for flag in review_of(online).source(6).flags}
    assert "quoted_from_another" in {signal.code for signal in review_of(online).claims[5].claim.signals}
    online.desk.article.tabs.open_page("Sources")
    card = next(card for card in cards(online) if card.number == 6)
    assert "flag: " in card.accessibleName()


def test_a_desk_started_offline_asks_nobody(
    qapp: object, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, answers: ServiceAnswers
) -> None:
    folder = tmp_path_factory.mktemp("offline")
    settings = Settings.load()
    with online_window(make_application(), folder, answers, settings, is_offline=True) as window:
        show_active(qtbot, window)
        window.review_controller.add_review(open_article(write_tea_draft(folder)))
        window.desk.claims.keys.focus_list()
        press(window, Key.Key_L)
        qtbot.waitUntil(lambda: not window.look_ups.is_running, timeout=20_000)
        assert "Source 1 waits: nothing was sent." in window.banner.sentence
        assert answers.asked == []
