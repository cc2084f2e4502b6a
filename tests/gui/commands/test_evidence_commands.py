"""Evidence by keyboard through the whole window: attach, take, compare, read, word with care."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.source import Access
from factcheck_app.domain.text_part import TextAtHand, TextPart
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.application import open_window
from factcheck_app.gui.claims.claim_list import ClaimList
from factcheck_app.gui.claims.suggestion_line import SuggestionLine
from factcheck_app.gui.dialogs.paste_field import PasteField
from factcheck_app.gui.dialogs.source_text_dialog import SourceTextDialog
from factcheck_app.gui.dialogs.text_part_menu import TextPartMenu
from factcheck_app.gui.dialogs.wording_dialog import WordingDialog
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.sources.part_line import PartLine
from factcheck_app.gui.sources.source_card import SourceCard
from factcheck_app.gui.sources.source_foot import SourceFoot
from factcheck_app.settings import Settings
from factcheck_app.workflow.open_article import open_article
from tests.fakes.drafts import write_tea_draft
from tests.gui.evidence.test_pdf_page import write_pdf
from tests.gui.find_control import find_control
from tests.gui.sources.shown_cards import shown_cards

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TRIAL = (
    "Ninety adults drank tea or water for twelve weeks.\n\n"
    "Three cups a day reduced systolic pressure by 2 mmHg compared with water in adults with mild hypertension. "
    "Diastolic pressure did not differ.\n\nFurther trials of tea are needed."
)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with a draft whose second claim leans on source 1."""
    palette, style_sheet = QPalette(qapp.palette()), qapp.styleSheet()
    settings = replace(Settings.load(), reviewer_name="Ana Brandt", theme="light")
    window = open_window(qapp, settings, str(tmp_path / "reviews.db"), offline=True)
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.review_controller.add_review(open_article(write_tea_draft(tmp_path)))
    go_to(window, "A trial published")
    yield window
    window.close()
    window.deleteLater()
    qapp.setPalette(palette)
    qapp.setStyleSheet(style_sheet)


@pytest.fixture
def with_text(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The same, with the text of source 1 attached and looked into."""
    attach(desk, qtbot, tmp_path / "trial.txt", TRIAL.encode())
    return desk


def attach(desk: MainWindow, qtbot: QtBot, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    desk.evidence_controller.attach_file(1, path)
    qtbot.waitUntil(lambda: bool(desk.desk.claims.evidence.passages))


def go_to(desk: MainWindow, begins: str) -> None:
    review = desk.review_controller.review
    assert review is not None
    desk.desk.claims.select_claim(next(c.id for c in review.claims if c.claim.text.startswith(begins)))
    desk.desk.claims.keys.focus_list()


def press(desk: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk, key, modifier)


def judgement(desk: MainWindow) -> Judgement:
    review, claim_id = desk.review_controller.review, desk.desk.claims.current_claim_id
    assert review is not None
    assert claim_id is not None
    return review.claim(claim_id).judgement


def quotes(passages: tuple[Passage, ...]) -> list[str]:
    return [" ".join(passage.quote.split()) for passage in passages]


def cover(desk: MainWindow) -> object:
    return desk.desk.article.tabs.cover


def test_attach_by_button_gives_the_source_its_text(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "trial.txt"
    path.write_text(TRIAL)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    desk.desk.article.tabs.open_page("Sources")
    find_control(desk.desk.sources, ActionButton, "Attach text: source 1").click()
    qtbot.waitUntil(lambda: bool(desk.desk.claims.evidence.passages))
    review = desk.review_controller.review
    assert review is not None
    assert review.source(1).access in (Access.FULL_TEXT, Access.ABSTRACT_ONLY)
    find_control(desk.desk.sources, ActionButton, "Open the text: source 1")
    assert desk.review_controller.open_stored(review.id)
    assert desk.review_controller.review is not None
    assert desk.review_controller.review.source_text(1) is not None


def test_an_abstract_can_be_pasted(desk: MainWindow, qtbot: QtBot) -> None:
    def paste() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SourceTextDialog)
        (keep,) = [each for each in dialog.findChildren(QAbstractButton) if each.text() == "Keep as its text"]
        assert not keep.isEnabled()
        find_control(dialog, PasteField, "Text of the source").insertPlainText(TRIAL)
        keep.click()

    QTimer.singleShot(0, desk, paste)
    desk.desk.article.tabs.open_page("Sources")
    menu = next(foot for foot in desk.desk.sources.findChildren(SourceFoot) if foot.isVisible()).make_menu()
    next(action for action in menu.actions() if action.text() == "Paste its text…").trigger()
    qtbot.waitUntil(lambda: bool(desk.desk.claims.evidence.passages))
    card = find_control(desk.desk.sources, SourceCard, "Source 1")
    assert card.number == 1


def test_a_file_that_is_no_text_says_so_and_changes_nothing(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.4 nothing")
    desk.evidence_controller.attach_file(1, path)
    qtbot.waitUntil(desk.banner.isVisible)
    assert "draft" not in desk.banner.sentence
    assert desk.review_controller.review is not None
    assert desk.review_controller.review.source_texts == ()


def test_e_opens_the_passages_and_e_takes_the_marked_one(with_text: MainWindow) -> None:
    press(with_text, Key.Key_E)
    assert judgement(with_text).evidence == ()
    press(with_text, Key.Key_E)
    assert quotes(judgement(with_text).evidence)[0].startswith("Three cups a day reduced systolic pressure by 2 mmHg")
    press(with_text, Key.Key_Right)
    assert judgement(with_text).evidence[0].stance is Stance.SUPPORTS
    press(with_text, Key.Key_Delete)
    assert judgement(with_text).evidence == ()


def test_what_was_taken_is_undone_by_name(with_text: MainWindow) -> None:
    press(with_text, Key.Key_E)
    press(with_text, Key.Key_E)
    press(with_text, Key.Key_Right)
    stack = with_text.review_controller.undo_stack
    assert stack.undoText().startswith("change the stance of a passage of claim")
    press(with_text, Key.Key_Z, Modifier.ControlModifier)
    assert judgement(with_text).evidence[0].stance is None
    assert stack.undoText().startswith("take a passage for claim")
    press(with_text, Key.Key_Z, Modifier.ControlModifier)
    assert judgement(with_text).evidence == ()


def test_c_compares_and_escape_goes_back(with_text: MainWindow) -> None:
    press(with_text, Key.Key_C)
    comparison = with_text.desk.comparison
    assert cover(with_text) is comparison
    assert any("differs" in row.accessibleName() for row in comparison.rows)
    press(with_text, Key.Key_Escape)
    assert cover(with_text) is None
    press(with_text, Key.Key_C)
    press(with_text, Key.Key_C)
    assert cover(with_text) is None


def test_from_a_row_right_turns_the_passage_and_escape_still_goes_back(with_text: MainWindow) -> None:
    press(with_text, Key.Key_E)
    press(with_text, Key.Key_C)
    press(with_text, Key.Key_Down)
    assert QApplication.focusWidget() in with_text.desk.comparison.rows
    press(with_text, Key.Key_Right)
    press(with_text, Key.Key_Escape)
    assert cover(with_text) is None


def test_the_comparison_follows_the_claim(with_text: MainWindow, qtbot: QtBot) -> None:
    press(with_text, Key.Key_C)
    press(with_text, Key.Key_K)
    page = with_text.desk.comparison
    qtbot.waitUntil(lambda: "Claim 1 beside" in page.accessibleDescription())


def test_t_reads_the_source_and_e_takes_another_passage(with_text: MainWindow) -> None:
    press(with_text, Key.Key_T)
    page = with_text.desk.source_text
    assert cover(with_text) is page
    page.browser.setTextCursor(page.browser.document().find("Diastolic pressure did not differ."))
    press(with_text, Key.Key_E)
    assert quotes(judgement(with_text).evidence) == ["Diastolic pressure did not differ."]
    press(with_text, Key.Key_Escape)
    assert cover(with_text) is None


def test_from_the_text_one_comes_back_to_the_comparison(with_text: MainWindow) -> None:
    press(with_text, Key.Key_C)
    press(with_text, Key.Key_T)
    assert cover(with_text) is with_text.desk.source_text
    press(with_text, Key.Key_Escape)
    assert cover(with_text) is with_text.desk.comparison


def test_a_page_of_a_pdf_is_drawn_with_the_quote(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    attach(desk, qtbot, tmp_path / "paper.pdf", write_pdf(tmp_path).read_bytes())
    press(desk, Key.Key_T)
    next(b for b in desk.desk.source_text.findChildren(QAbstractButton) if b.text() == "Page").click()
    qtbot.waitUntil(lambda: bool(desk.desk.source_text.pages.highlighted()))


def test_words_selected_on_the_page_are_taken_by_the_same_key(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    attach(desk, qtbot, tmp_path / "paper.pdf", write_pdf(tmp_path).read_bytes())
    press(desk, Key.Key_T)
    page = desk.desk.source_text
    next(b for b in page.findChildren(QAbstractButton) if b.text() == "Page").click()
    qtbot.waitUntil(lambda: page.pages.sheet.page is not None)
    page.pages.setFocus()
    press(desk, Key.Key_Home)
    for _ in range(2):
        press(desk, Key.Key_Right, Modifier.ShiftModifier)
    press(desk, Key.Key_E)
    (taken,) = judgement(desk).evidence
    assert len(taken.quote.split()) == 3
    assert f"/p{page.pages.number}/" in taken.locator
    text = page.shown
    assert text is not None
    assert taken.span.of(text.text) == taken.quote


def test_shift_t_says_what_the_text_is_and_all_that_rests_on_it_follows(with_text: MainWindow, qtbot: QtBot) -> None:
    desk = with_text.desk

    def answer() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, TextPartMenu)
        QTest.keyClick(menu, Key.Key_E)

    QTimer.singleShot(0, with_text, answer)
    press(with_text, Key.Key_T, Modifier.ShiftModifier)
    desk.article.tabs.open_page("Sources")
    assert "excerpt only" in shown_cards(desk.sources)[0].accessibleName()
    desk.sources.part_told.emit(1, TextPart.FULL_TEXT)
    assert "full text at hand" in shown_cards(desk.sources)[0].accessibleName()
    with_text.settings_controller.change(decide_first=False)
    (line,) = desk.claims.findChildren(SuggestionLine)
    qtbot.waitUntil(lambda: bool(line.words) and "Only" not in line.words)
    review = with_text.review_controller.review
    assert review is not None
    assert review.source(1).access is Access.FULL_TEXT
    assert review.source_texts[0].attached_by == "Ana Brandt"


def test_where_the_form_leaves_doubt_the_card_asks_once(with_text: MainWindow) -> None:
    cards = with_text.desk.sources
    with_text.desk.article.tabs.open_page("Sources")
    find_control(cards, QAbstractButton, "Abstract only").click()
    review = with_text.review_controller.review
    assert review is not None
    assert review.source_texts[0].at_hand == TextAtHand(TextPart.ABSTRACT, is_told=True)
    assert not [line for line in cards.findChildren(PartLine) if line.isVisible()]
    press(with_text, Key.Key_T)
    find_control(with_text.desk.source_text, ActionButton, "Abstract only: say what the text of source 1 is")


def test_a_suggestion_waits_for_the_verdict_of_the_reviewer(with_text: MainWindow) -> None:
    (line,) = with_text.desk.claims.findChildren(SuggestionLine)
    assert line.words == ""
    press(with_text, Key.Key_2)
    assert line.words.startswith(("Suggestion: ", "No suggestion: "))
    press(with_text, Key.Key_0)
    assert line.words == ""
    with_text.settings_controller.change(decide_first=False)
    assert line.words.startswith(("Suggestion: ", "No suggestion: "))
    assert judgement(with_text).verdict is Verdict.UNDECIDED


def test_letters_in_a_field_are_letters(with_text: MainWindow) -> None:
    press(with_text, Key.Key_W)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPlainTextEdit)
    QTest.keyClicks(focused, "ect E")
    assert focused.toPlainText() == "ect E"
    assert cover(with_text) is None


def test_a_careful_wording_goes_into_its_field(with_text: MainWindow) -> None:
    go_to(with_text, "Drinking green tea")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WordingDialog)
        for name in ("low", "small"):
            find_control(dialog, QAbstractButton, name).click()
        find_control(dialog, QLineEdit, "Rated by").setText("Ana Brandt")
        find_control(dialog, QPushButton, "Take into Wording").click()

    QTimer.singleShot(0, with_text, answer)
    press(with_text, Key.Key_W, Modifier.ShiftModifier)
    assert "may lower" in judgement(with_text).wording
    rating = "Evidence (GRADE): certainty low (rated by Ana Brandt), effect small"
    assert judgement(with_text).note.endswith(rating)
    assert with_text.review_controller.undo_stack.undoText().startswith("change the wording")


def test_e_on_the_comparison_takes_the_passage_that_is_shown(with_text: MainWindow) -> None:
    press(with_text, Key.Key_C)
    press(with_text, Key.Key_Right)
    shown = with_text.desk.comparison.accessibleDescription()
    press(with_text, Key.Key_E)
    assert len(judgement(with_text).evidence) == 1
    assert locator_words(judgement(with_text).evidence[0].locator) in shown
    assert not find_control(with_text.desk.comparison, ActionButton, "Taken").isEnabled()
    press(with_text, Key.Key_Z, Modifier.ControlModifier)
    assert find_control(with_text.desk.comparison, ActionButton, "Take as evidence").isEnabled()


def test_escape_leads_from_the_passages_to_the_claims(with_text: MainWindow) -> None:
    press(with_text, Key.Key_E)
    press(with_text, Key.Key_Escape)
    press(with_text, Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), ClaimList)
    assert judgement(with_text).evidence == ()


def test_the_keys_stand_in_the_sheet_of_keys(with_text: MainWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        assert sheet is not None
        seen.extend(label.accessibleName() for label in sheet.findChildren(QLabel))
        sheet.close()

    QTimer.singleShot(0, with_text, look)
    press(with_text, Key.Key_F1)
    assert "Compare with the marked passage, and back: C" in seen
    assert "Text of the source: T" in seen
    assert "Remove the marked passage: Del" in seen


def test_attach_is_a_command_and_the_next_tab_stop_of_a_claim_without_a_text(
    desk: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "trial.txt"
    path.write_text(TRIAL)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(desk, Key.Key_E)
    press(desk, Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, ActionButton)
    assert focus.text() == "Attach text"
    action = next(each for each in desk.actions() if each.text() == "Attach a text to a source of the claim…")
    action.trigger()
    qtbot.waitUntil(lambda: bool(desk.desk.claims.evidence.passages))


def test_another_file_says_whose_place_it_takes_and_where_quotes_stay(
    with_text: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with_text.desk.claims.evidence.take_marked()
    second = tmp_path / "second.txt"
    second.write_text(f"{TRIAL} And more was told.", encoding="utf-8")
    with_text.evidence_controller.attach_file(1, second)
    qtbot.waitUntil(with_text.banner.isVisible)
    said = with_text.banner.accessibleName()
    assert "Source 1 had another text" in said
    assert "1 quote stays with the old text" in said


def test_return_takes_the_marked_passage_and_then_leads_on_to_the_note(with_text: MainWindow) -> None:
    with_text.desk.claims.keys.open_evidence()
    press(with_text, Key.Key_Return)
    assert len(judgement(with_text).evidence) == 1
    press(with_text, Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Note"
