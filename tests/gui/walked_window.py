"""The whole window on the sample, walked from page to page; each stop stands still when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.gui.finding.find_list import FindList
from factcheck_app.gui.help.help_window import HelpWindow
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.window.desk import CHECKLIST_PAGE, SOURCES_PAGE, SUMMARY_PAGE
from factcheck_app.workflow.sample_review import open_sample
from tests.gui.shown_texts import ShownText, menu_texts, shown_texts
from tests.gui.whole_window import press, review_of

NOTE, WORDING = "Zinc is no lens.", "Zinc may shorten a cold."
CHANGED = ("Blue light at night also weakens the memory", "Blue light at night may weaken the memory")
ADDED = "Zinc lozenges can cause headaches in one in ten wearers."
_EVIDENCE = "In a study published"


def walk(window: MainWindow, qtbot: QtBot, folder: Path) -> Iterator[tuple[str, list[ShownText]]]:
    """The name of each stop and every text that stands there."""
    stops: tuple[tuple[str, Callable[[], QWidget]], ...] = (
        ("first page", lambda: window),
        ("review", lambda: _open_review(window, qtbot)),
        ("decided", lambda: _decide(window)),
        *((page, partial(_page, window, qtbot, page)) for page in (SOURCES_PAGE, CHECKLIST_PAGE, SUMMARY_PAGE)),
        *((f"tab {tab}", partial(_tab, window, qtbot, tab)) for tab in (2, 3, 1, 0)),
        ("comparison", lambda: _compare(window, qtbot)),
        ("source text", lambda: _source_text(window)),
        ("filter", lambda: _filter(window)),
        ("palette", lambda: _palette(window)),
        ("guide", lambda: _guide(window)),
        ("next draft", lambda: _next_draft(window, qtbot, folder)),
        ("still true", lambda: _still_true(window)),
    )
    for name, go in stops:
        top = go()
        QApplication.processEvents()
        yield name, [*shown_texts(window), *(shown_texts(top) if top is not window else ())]
        if isinstance(top, HelpWindow | FindList) or top.windowType() is Qt.WindowType.Popup:
            top.hide()
    menus = [menu for menu in window.findChildren(QMenu) if not isinstance(menu.parent(), QMenu)]
    yield "menus", [text for menu in menus for text in menu_texts(menu)]


def _open_review(window: MainWindow, qtbot: QtBot) -> QWidget:
    sample = open_sample()
    window.review_controller.add_review(sample.review, sample.history, sample.source_files)
    _settle(window, qtbot)
    return window


def _settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.background.jobs, timeout=60_000)


def _choose(window: MainWindow, begins: str) -> str:
    claim = next(each for each in review_of(window).claims if each.claim.text.startswith(begins))
    window.desk.claims.select_claim(claim.id)
    return claim.id


def _decide(window: MainWindow) -> QWidget:
    judging, claims = window.review_controller.judging, review_of(window).claims
    judging.set_aside(claims[-1].id, SetAsideReason.DUPLICATE)
    judging.change_reasons(claims[7].id, (Reason.QUERY_TO_AUTHOR,))
    judging.mark_verdict(_choose(window, "Blue light"), Verdict.OVERSTATED)
    judging.mark_verdict(claims[3].id, Verdict.SUPPORTED)
    claim_id = _choose(window, _EVIDENCE)
    judging.mark_verdict(claim_id, Verdict.SUPPORTED)
    judging.mark_verdict(claim_id, Verdict.OVERSTATED)
    judging.change_reasons(claim_id, (Reason.EFFECT_INFLATED, Reason.POPULATION_WIDENED))
    judging.change_severity(claim_id, Severity.MAJOR)
    judging.change_citation(claim_id, CitationVerdict.WRONG_SOURCE)
    judging.change_note(claim_id, NOTE)
    judging.change_wording(claim_id, WORDING)
    return window


def _page(window: MainWindow, qtbot: QtBot, page: str) -> QWidget:
    window.desk.article.tabs.open_page(page)
    _settle(window, qtbot)
    return window


def _tab(window: MainWindow, qtbot: QtBot, tab: int) -> QWidget:
    window.desk.article.tabs.open_page("Draft")
    next(bar for bar in window.findChildren(QTabBar) if bar.objectName() == "claim_tabs").setCurrentIndex(tab)
    _settle(window, qtbot)
    return window


def _compare(window: MainWindow, qtbot: QtBot) -> QWidget:
    page = window.desk.claims.evidence
    page.mark(page.passages[0])
    page.take_marked()
    window.review_controller.judging.change_stance(_choose(window, _EVIDENCE), page.passages[0], Stance.LIMITS)
    window.desk.claims.compare_requested.emit()
    _settle(window, qtbot)
    return window


def _source_text(window: MainWindow) -> QWidget:
    page = window.desk.claims.evidence
    page.text_requested.emit(page.passages[0])
    return window


def _filter(window: MainWindow) -> QWidget:
    window.desk.article.tabs.open_page("Draft")
    window.desk.claims.keys.focus_list()
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def _palette(window: MainWindow) -> QWidget:
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return next(shown for shown in window.findChildren(FindList) if shown.isVisible())


def _guide(window: MainWindow) -> QWidget:
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    return next(guide for guide in window.findChildren(HelpWindow) if guide.isVisible())


def _next_draft(window: MainWindow, qtbot: QtBot, folder: Path) -> QWidget:
    article = review_of(window).article
    text = article.content.decode("utf-8").replace(*CHANGED)
    path = folder / (article.file_name or "draft.md")
    path.write_text(text.replace("\n## References", f"\n\n{ADDED}\n\n## References"), encoding="utf-8")
    window.revisions.open_next(path)
    qtbot.waitUntil(window.desk.carry_over.isVisible, timeout=60_000)
    _settle(window, qtbot)
    return window


def _still_true(window: MainWindow) -> QWidget:
    window.desk.carry_over.head.go_on.click()
    window.desk.claims.select_claim(next(claim.id for claim in review_of(window).claims if claim.pending is not None))
    return window
