"""Pasted text leaves the field as it came, unless it was edited."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.dialogs.paste_field import PasteField
from factcheck_app.gui.look.look import Look

HTML = '<h2 style="color:#000">Iron</h2><p>It <b>helps</b>.<img src="file:///etc/hostname"></p>'


def make_field(look: Look, qtbot: QtBot) -> PasteField:
    field = PasteField(look)
    qtbot.addWidget(field)
    return field


def paste(field: PasteField, text: str, html: str | None = None) -> None:
    data = QMimeData()
    data.setText(text)
    if html is not None:
        data.setHtml(html)
    field.insertFromMimeData(data)


def test_what_a_widget_would_rewrite_is_kept(look: Look, qtbot: QtBot) -> None:
    field = make_field(look, qtbot)
    text = "Iron\u00a0helps.\r\n\r\nIt\u2028does \U0001f600."
    field.take(text, None)
    assert field.taken() == (text, None)


def test_html_is_handed_on_as_it_came_also_after_another_theme(look: Look, qtbot: QtBot) -> None:
    field = make_field(look, qtbot)
    paste(field, "Iron\nIt helps.", HTML)
    look.change(dark=True)
    assert field.taken() == ("Iron\nIt helps.", HTML)
    assert field.toPlainText() == "Iron\nIt helps."


def test_what_is_edited_is_what_is_taken(look: Look, qtbot: QtBot) -> None:
    field = make_field(look, qtbot)
    field.take("Iron helps.", None)
    QTest.keyClicks(field, "No: ")
    assert field.taken() == ("No: Iron helps.", None)


def test_edited_html_keeps_its_headings(look: Look, qtbot: QtBot) -> None:
    field = make_field(look, qtbot)
    field.take("Iron\nIt helps.", HTML)
    QTest.keyClicks(field, "Zinc and ")
    text, html = field.taken()
    assert text == "Zinc and Iron\nIt helps."
    assert html is not None
    assert "<h2" in html


def test_a_second_paste_is_put_where_the_cursor_is(look: Look, qtbot: QtBot) -> None:
    field = make_field(look, qtbot)
    paste(field, "Iron helps. ")
    paste(field, "Zinc does not.")
    assert field.taken() == ("Iron helps. Zinc does not.", None)


def test_words_can_be_read_in_the_dark(look: Look, qtbot: QtBot) -> None:
    look.change(dark=True)
    field = make_field(look, qtbot)
    field.take("Iron\nIt helps.", HTML)
    cursor = field.textCursor()
    cursor.setPosition(1)
    assert cursor.charFormat().foreground().color() == look.colour("text.primary")
