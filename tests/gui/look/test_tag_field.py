"""Tags are typed, completed, and taken away one by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.removable_chip import RemovableChip
from factcheck_app.gui.look.tag_field import TagField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> TagField:
    made = TagField(look, "Tags of the claim", stays=False)
    qtbot.addWidget(made)
    made.show_tags(("heart",))
    made.show()
    return made


def test_enter_asks_for_the_typed_tags_beside_the_others(field: TagField, qtbot: QtBot) -> None:
    field.open()
    QTest.keyClicks(field.edit, "#soon, ask  the author")
    with qtbot.waitSignal(field.tags_requested) as asked:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert asked.args == [("heart", "soon", "ask the author")]
    assert field.edit.text() == ""


def test_a_chip_takes_its_tag_away_and_a_locked_one_cannot(field: TagField, qtbot: QtBot) -> None:
    (chip,) = field.findChildren(RemovableChip)
    with qtbot.waitSignal(field.tags_requested) as asked:
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert asked.args == [()]
    field.show_tags(("sleep",), locked=True)
    (locked,) = [each for each in field.findChildren(RemovableChip) if each.text() == "#sleep"]
    assert not locked.isEnabled()


def test_escape_closes_the_field(field: TagField, qtbot: QtBot) -> None:
    field.open()
    assert not field.edit.isHidden()
    with qtbot.waitSignal(field.escaped):
        QTest.keyClick(field.edit, Qt.Key.Key_Escape)
    assert field.edit.isHidden()


def test_of_very_many_tags_the_first_are_shown_and_more_when_asked(field: TagField) -> None:
    names = tuple(f"tag {number}" for number in range(10_000))
    field.show_tags(names)
    first = [chip for chip in field.findChildren(RemovableChip) if chip.isVisibleTo(field)]
    assert len(first) < 100
    more = [button for button in field.findChildren(ActionButton) if "more" in button.accessibleName()][-1]
    more.click()
    assert field.tags == names, "no tag is lost"
    assert len([chip for chip in field.findChildren(RemovableChip) if chip.isVisibleTo(field)]) > len(first)
