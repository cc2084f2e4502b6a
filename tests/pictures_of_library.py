"""States of the library and of a review as a whole, for `python -m tests.pictures`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from factcheck_app.domain.review_event import set_due, set_tags, tag_claim
from factcheck_app.gui.claims.claim_choice import ANY_FLAG, Criterion, Subject
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.workflow.sample_review import open_sample
from tests.gui.whole_window import review_of

_OTHERS = (("Vitamin D in winter", -4), ("Coffee and the heart", 9), ("Zinc lozenges", 30))


def _library(window: MainWindow) -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    for title, days in _OTHERS:
        sample = open_sample()
        window.review_controller.add_review(replace(sample.review, title=title), (), sample.source_files)
        window.review_controller.say(set_due(date.today() + timedelta(days=days)))
        window.review_controller.say(set_tags(("series",)))
    first = review_of(window).claims[0]
    window.review_controller.say(tag_claim(first.id, ("ask the author", "figures")))
    window.desk.claims.select_claim(first.id)
    window.desk.claims.keys.focus_list()


def _filter(window: MainWindow) -> None:
    chosen = {Criterion(Subject.FLAG, ANY_FLAG), Criterion(Subject.KIND, "benefit")}
    window.desk.claims.narrowing.choose(frozenset(chosen))


def _filter_panel(window: MainWindow) -> None:
    window.desk.claims.narrowing.open_panel()


def _found(window: MainWindow) -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.hide()
    window.desk.claims.narrowing.choose(frozenset())
    window.toolbar.find_field.setFocus()
    window.toolbar.find_field.setText("vitamin")
    window.toolbar.find_field.textEdited.emit("vitamin")


def _signed_off(window: MainWindow) -> None:
    window.toolbar.find_field.escaped.emit()
    window.review_controller.sign_off()


STATES: dict[str, Callable[[MainWindow], None]] = {
    "library": _library,
    "filter": _filter,
    "filter_panel": _filter_panel,
    "found_in_library": _found,
    "signed_off": _signed_off,
}
