"""A page of the guide as it is shown: type and colours of the look, key caps, pictures as wide as the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from factcheck_app.gui.look.look import Look
from factcheck_app.resource_files import resource_path

_LINE = 142.0  # line height of running text, in percent
_BODY = 14
# a key stands on its cap with some room; what is to be typed into a terminal stays as it is
_KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[^\s`;/~.-]{1,9}|-))`")
_ROLES = {1: ("display", 20), 2: ("title", 16), 3: ("strong", 13)}


class GuideText(QTextDocument):
    """Reads nothing but the pictures that ship with the guide; every other address stays empty."""

    def __init__(self, look: Look, text: str, width: int, ratio: float = 1.0) -> None:
        super().__init__()
        self._look = look
        self._ratio = ratio
        font = look.font("body")
        font.setPixelSize(look.px(_BODY))
        self.setDefaultFont(font)
        self.setUndoRedoEnabled(False)
        self.setMarkdown(_KEY.sub("`\u00a0\\1\u00a0`", text), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.setDocumentMargin(look.px(24))
        for block in _blocks(self):
            self._set_block(block)
        for table in _tables(self):
            self._set_table(table)
        self.fit_pictures(width)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # a plain name inside the guide's own folder, and nothing else
        wanted = name if isinstance(name, str) else name.toString()
        if wanted.startswith("pictures/") and ".." not in wanted:
            return QImage(str(resource_path("help", *wanted.split("/"))))
        return None

    def fit_pictures(self, width: int) -> None:
        """Pictures at most as wide as the page."""
        room = max(60, width - round(2 * self.documentMargin()) - 2)
        for cursor, picture in list(self._pictures()):
            image = QImage(str(resource_path("help", *picture.name().split("/"))))
            wide = min(room, self._look.px(image.width()))
            # scaled here, since a text document would do it roughly
            sharp = image.scaledToWidth(max(1, round(wide * self._ratio)), Qt.TransformationMode.SmoothTransformation)
            self.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(picture.name()), sharp)
            picture.setWidth(wide)
            picture.setHeight(round(wide * image.height() / max(1, image.width())))
            cursor.setCharFormat(picture)

    def _pictures(self) -> Iterator[tuple[QTextCursor, QTextImageFormat]]:
        for block in _blocks(self):
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().isImageFormat():
                    yield self._cursor_of(fragment), fragment.charFormat().toImageFormat()
                iterator += 1

    def _set_block(self, block: QTextBlock) -> None:
        look, level = self._look, block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        form = QTextBlockFormat(block.blockFormat())
        has_picture = any(each.charFormat().isImageFormat() for each in _fragments(block))
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        form.setLineHeight(100.0 if level or has_picture else _LINE, height.value)
        form.setTopMargin(look.px({1: 0, 2: 20, 3: 14}.get(level, 0)))
        form.setBottomMargin(look.px(4 if block.textList() is not None else 10))
        cursor.setBlockFormat(form)
        if level:
            self._set_heading(cursor, level)
            return
        for fragment in _fragments(block):
            if fragment.charFormat().fontFixedPitch():
                self._set_cap(self._cursor_of(fragment))
            elif fragment.charFormat().fontWeight() > QFont.Weight.Medium:
                self._set_strong(self._cursor_of(fragment))

    def _set_heading(self, cursor: QTextCursor, level: int) -> None:
        role, size = _ROLES.get(level, _ROLES[3])
        font = self._look.font(role, weight=600)
        font.setPixelSize(self._look.px(size))
        form = QTextCharFormat()
        form.setFont(font)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)

    def _set_strong(self, cursor: QTextCursor) -> None:
        # the weight that Markdown asks for would be smeared on: a variable font takes it from its axis
        font = self._look.font("body", weight=600)
        font.setPixelSize(self._look.px(_BODY))
        form = QTextCharFormat()
        form.setFont(font)
        cursor.setCharFormat(form)

    def _cursor_of(self, fragment: QTextFragment) -> QTextCursor:
        cursor = QTextCursor(self)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _set_cap(self, cursor: QTextCursor) -> None:
        """Keys and what is typed: on a grey ground, in the type of the page."""
        look = self._look
        font: QFont = look.font("label", weight=500)
        font.setPixelSize(look.px(_BODY - 1))
        form = QTextCharFormat()
        form.setFont(font)
        form.setBackground(look.colour("background.pressed"))
        cursor.setCharFormat(form)

    def _set_table(self, table: QTextTable) -> None:
        look = self._look
        form = QTextTableFormat(table.format())
        form.setBorder(1)
        form.setBorderBrush(look.colour("border.card"))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setCellPadding(look.px(6))
        form.setCellSpacing(0)
        form.setTopMargin(look.px(4))
        form.setBottomMargin(look.px(12))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)
        for row in range(table.rows()):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                cursor = cell.firstCursorPosition()
                block = QTextBlockFormat()
                block.setBottomMargin(0)
                block.setLineHeight(130.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(block)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found = []
    iterator = block.begin()
    while not iterator.atEnd():
        found.append(iterator.fragment())
        iterator += 1
    return found


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
