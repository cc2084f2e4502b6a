"""The pictures of look-ups: a draft whose works stand on services of this computer; nothing is sent."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.works.search_dialog import SearchDialog
from factcheck_app.settings import Settings
from factcheck_app.workflow.open_article import open_article
from tests.fakes.cited_works import lay_out_cited_works, write_sleep_draft
from tests.fakes.service_answers import ServiceAnswers
from tests.gui.online_window import online_window

_WAIT = 350
_SOURCE_WITH_TEXT = 2


class DrawnScreen(Protocol):
    """A window size, theme and text size to draw in."""

    @property
    def name(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def theme(self) -> str: ...
    @property
    def text_scale(self) -> float: ...


def draw_sources(application: QApplication, screens: Sequence[DrawnScreen], folder: Path) -> None:
    """Draws sources before and after a look-up, and the dialogs about the network, at each of these screens."""
    for screen in screens:
        with tempfile.TemporaryDirectory() as scratch, ServiceAnswers(Path(scratch)) as answers:
            lay_out_cited_works(answers)
            settings = replace(
                Settings.load(),
                reviewer_name="Ana Brandt",
                reviewer_initials="AB",
                theme=screen.theme,
                text_scale=screen.text_scale,
                network="ask",
            )
            with online_window(application, Path(scratch), answers, settings) as window:
                window.resize(screen.width, screen.height)
                window.show()
                window.review_controller.add_review(open_article(write_sleep_draft(Path(scratch))))
                _draw(window, partial(_grab, folder, screen.name))


def _draw(window: MainWindow, grab: Callable[[str, QWidget], None]) -> None:
    tabs, sources = window.desk.article.tabs, window.desk.sources
    tabs.open_page("Sources")
    QTest.qWait(_WAIT)
    grab("sources_unchecked", window)
    _in_dialog(lambda dialog: _grab_and_accept(dialog, "network_asked", grab), window.toolbar.look_up_requested.emit)
    while window.background.jobs:
        QTest.qWait(50)
    QTest.qWait(_WAIT)
    grab("sources_checked", window)
    sources.show_source(_SOURCE_WITH_TEXT)
    QTest.qWait(_WAIT)
    grab("sources_chosen", window)
    sources.text_requested.emit(_SOURCE_WITH_TEXT)
    QTest.qWait(_WAIT)
    grab("source_identity", window)
    tabs.open_page("Draft")
    window.desk.claims.keys.open_sources()
    QTest.qWait(_WAIT)
    grab("claim_with_retracted_source", window)
    _in_dialog(lambda dialog: _search(dialog, grab), window.desk.claims.cited.search_requested.emit)
    ledger = next(action for action in window.actions() if action.text() == "Network ledger…")
    _in_dialog(lambda dialog: _grab_and_accept(dialog, "network_ledger", grab), ledger.trigger)


def _search(dialog: QDialog, grab: Callable[[str, QWidget], None]) -> None:
    assert isinstance(dialog, SearchDialog)
    grab("search_proposed", dialog)
    dialog.send()
    while not dialog.works:
        QTest.qWait(50)
    QTest.qWait(_WAIT)
    _grab_and_accept(dialog, "search_found", grab)


def _grab_and_accept(dialog: QDialog, name: str, grab: Callable[[str, QWidget], None]) -> None:
    grab(name, dialog)
    dialog.accept()


def _in_dialog(answer: Callable[[QDialog], None], open_it: Callable[[], object]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        answer(dialog)

    QTimer.singleShot(_WAIT, look)
    open_it()


def _grab(folder: Path, screen: str, name: str, widget: QWidget) -> None:
    path = folder / f"{name}_{screen}.png"
    widget.grab().save(str(path))
    print(path)
