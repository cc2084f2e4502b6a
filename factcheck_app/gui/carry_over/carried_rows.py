"""Claims as one line each: those that were carried over with their verdicts, or those that are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import paint_focus_ring
from factcheck_app.gui.look.glyphs import paint_verdict_glyph
from factcheck_app.gui.look.look import Look

ROW_ROLE = Qt.ItemDataRole.UserRole  # CarriedRow
_NOWHERE = QModelIndex()
_HEIGHT, _GLYPH = 28, 15
_LONGEST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class CarriedRow:
    """A claim in a line: the number in the draft that it was judged in, its glyph, its words, and what was said."""

    claim_id: str
    number: int | None
    mark: str
    text: str
    aside: str
    is_gone: bool = False


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CarriedRow] = []

    def show_rows(self, rows: Sequence[CarriedRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = [
                self.tr("Claim {number}").format(number=row.number) if row.number else "",
                self.tr("set aside") if row.mark == "set_aside" else codebook_word(row.mark),
                row.aside,
                row.text,
            ]
            return ", ".join(part for part in said if part)
        return None


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = self._look, QRectF(option.rect)
        row: CarriedRow = index.data(ROW_ROLE)
        state: QStyle.StateFlag = option.state
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver or has_focus:
            painter.fillRect(rect, look.colour("background.hover"))
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font("caption", tabular=True))
        painter.setPen(look.colour("text.muted"))
        number = QRectF(rect.left(), rect.top(), look.px(32), rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | upright, str(row.number or ""))
        glyph = look.px(_GLYPH)
        left = number.right() + look.px(8)
        paint_verdict_glyph(
            painter, QRectF(left, rect.top() + (rect.height() - glyph) / 2, glyph, glyph), row.mark, look
        )
        left += glyph + look.px(8)
        caption = QFontMetricsF(look.font("caption"))
        wide = min(caption.horizontalAdvance(row.aside), rect.width() * 0.4)
        words = QRectF(left, rect.top(), max(0.0, rect.right() - look.px(20) - wide - left), rect.height())
        font = look.font("body")
        font.setStrikeOut(row.is_gone)
        painter.setFont(font)
        painter.setPen(look.colour("text.muted" if row.is_gone else "text.primary"))
        line = " ".join(row.text[:_LONGEST_SHOWN].split())
        shown = QFontMetricsF(font).elidedText(line, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | upright, shown)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text.muted"))
        aside = QRectF(words.right() + look.px(8), rect.top(), wide, rect.height())
        said = caption.elidedText(row.aside, Qt.TextElideMode.ElideRight, aside.width())
        painter.drawText(aside, Qt.AlignmentFlag.AlignLeft | upright, said)
        if has_focus:
            paint_focus_ring(painter, rect, look, look.px(4), inside=True)
        painter.restore()


class CarriedRows(QListView):
    """Says which claim the reviewer wants to see."""

    claim_requested = Signal(object)  # claim id

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.activated.connect(self._activate)
        look.changed.connect(self.doItemsLayout)

    def show_rows(self, rows: Sequence[CarriedRow]) -> None:
        """Show these, and no others."""
        self._model.show_rows(rows)
        self.updateGeometry()

    @property
    def rows(self) -> tuple[CarriedRow, ...]:
        return tuple(self._model.rows)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(_HEIGHT) * max(1, len(self._model.rows)) + self._look.px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(_HEIGHT) * 2)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page here, never a search."""

    def _activate(self, index: QModelIndex) -> None:
        row: CarriedRow = index.data(ROW_ROLE)
        if not row.is_gone:
            self.claim_requested.emit(row.claim_id)
