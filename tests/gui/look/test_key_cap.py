"""A cap is as wide as its keys, and says them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.key_cap import KeyCap, key_cap_size
from factcheck_app.gui.look.look import Look


def test_one_letter_stands_in_a_square_and_more_are_wider(look: Look) -> None:
    one, more = key_cap_size("1", look), key_cap_size("Ctrl Z", look)
    assert one.width() == one.height() == more.height()
    assert more.width() > 2 * one.width()


def test_a_cap_is_heard_and_grows_with_the_text(look: Look, qtbot: QtBot) -> None:
    cap = KeyCap(look, "F1")
    qtbot.addWidget(cap)
    before = cap.sizeHint()
    look.change(scale=2.0)
    assert cap.accessibleName() == "F1"
    assert cap.sizeHint().height() == 2 * before.height()
