"""What is far too long is kept whole and stays workable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from factcheck_app.domain.review_event import tag_claim
from factcheck_app.gui.main_window import MainWindow
from tests.gui.whole_window import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_a_note_of_a_hundred_thousand_characters_is_kept_whole(desk: MainWindow) -> None:
    note = "word " * 19_999 + "words"
    QApplication.clipboard().setText(note)
    desk.desk.claims.keys.focus_list()
    press(desk, Key.Key_Return)
    press(desk, Key.Key_V, Control)
    press(desk, Key.Key_Return, Control)
    review = desk.review_controller.review
    assert review is not None
    assert review.claims[0].judgement.note == note


def test_ten_thousand_tags_on_a_claim_are_all_kept(desk: MainWindow) -> None:
    review = desk.review_controller.review
    assert review is not None
    names = tuple(f"tag {number}" for number in range(10_000))
    desk.review_controller.say(tag_claim(review.claims[0].id, names))
    assert desk.desk.claims.tag_field.tags == names
