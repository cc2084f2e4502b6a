"""Every text that a window shows or says: words, names, tips, menus, rows of lists, and what is painted."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_SVG = "{http://www.w3.org/2000/svg}"
_MOST_ROWS = 60


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text, what it is ("tool tip", "painted"), and the classes of the control and of all that it stands in."""

    words: str
    where: str


def shown_texts(top: QWidget) -> Iterator[ShownText]:
    """The texts of a window or a popup that is shown, of every part of it that is visible."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible():
            place = _place(widget)
            yield from (ShownText(words, f"{what} of {place}") for what, words in _told(widget) if words.strip())


def _place(widget: QWidget | None) -> str:
    """The classes of the control and of all that it stands in, the innermost first."""
    names = []
    while widget is not None:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names)


def menu_texts(menu: QMenu) -> Iterator[ShownText]:
    """The texts of a menu and of its branches, filled as when it opens."""
    menu.aboutToShow.emit()
    yield from _actions(menu.actions(), f"menu of {type(menu.parent()).__name__}")


def _actions(actions: list[QAction], where: str) -> Iterator[ShownText]:
    for action in actions:
        # what follows the tab are the keys
        yield ShownText(action.text().partition("\t")[0].replace("&", ""), where)
        branch: object = action.menu()
        if isinstance(branch, QMenu):
            yield from menu_texts(branch)


def _told(widget: QWidget) -> Iterator[tuple[str, str]]:
    said = [*_said(widget)]
    yield from said
    view = widget.parentWidget()
    rows = _said(view) if isinstance(view, QAbstractItemView) else ()
    known = " ".join(" ".join(words.split()) for _, words in (*said, *rows))
    # what a reader hears too was looked at already; lines and cut words of it are no texts of their own
    yield from (("painted", words) for words in painted_texts(widget) if words.strip(" \n\t…") not in known)


def _said(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tool tip", widget.toolTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "words", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield "tab", widget.tabText(index)
    if isinstance(widget, QAbstractItemView):
        yield from (("row", words) for words in _rows(widget))


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    # models of lists keep their one column to themselves
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    for column in range(columns if isinstance(view, QTableView) else 0):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        for column in range(columns):
            for role in _ROLES:
                yield str(model.index(row, column).data(role) or "")


def painted_texts(widget: QWidget) -> list[str]:
    """What the control itself draws as text, without its children; documents, which show the draft, are left out."""
    of_document = widget.parentWidget() if isinstance(widget.parentWidget(), QAbstractScrollArea) else widget
    if isinstance(of_document, QTextEdit | QPlainTextEdit) or isinstance(widget, QLabel | QLineEdit):
        return []
    drawn = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(drawn)
    generator.setSize(widget.size())
    widget.render(generator, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
    content = bytes(drawn.data().data())
    picture = ElementTree.fromstring(content) if content else ElementTree.Element("nothing")
    return ["".join(text.itertext()) for text in picture.iter(f"{_SVG}text")]
