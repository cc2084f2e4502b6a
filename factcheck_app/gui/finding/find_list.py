"""The list that hangs under the find field while it is written in; the field keeps the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from factcheck_app.gui.finding.find_row import FindRow
from factcheck_app.gui.finding.find_row_delegate import ROW_ROLE, FindRowDelegate
from factcheck_app.gui.look.announcement import announce
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_WIDTH, _MOST_HEIGHT = 560, 460


class FindList(QFrame):
    """Lies over the window; `mark_next` and `choose_marked` are what the keys of the field do."""

    chosen = Signal(object)  # FindRow

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._window = parent
        self._section = ""
        self.setObjectName("find_list")
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setItemDelegate(FindRowDelegate(look, self._list))
        self._none = Words(look, "", colour="text.muted", wraps=True, parent=self)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._list)
        self._box.addWidget(self._none)
        self._list.itemClicked.connect(lambda _item: self.choose_marked())
        self.hide()

    @property
    def marked(self) -> FindRow | None:
        """The row that Enter would choose."""
        item: QListWidgetItem | None = self._list.currentItem()
        row: FindRow | None = item.data(ROW_ROLE) if item is not None else None
        return row

    @property
    def rows(self) -> list[FindRow]:
        """The rows that are listed, without their headings."""
        found = (self._list.item(index).data(ROW_ROLE) for index in range(self._list.count()))
        return [row for row in found if row is not None]

    def show_rows(self, rows: Sequence[FindRow], nothing: str) -> None:
        """Lists these under their sections, the first one marked; says `nothing` where there are none."""
        self._list.clear()
        self._section = ""
        self.add_rows(rows, nothing)

    def add_rows(self, rows: Sequence[FindRow], nothing: str) -> None:
        """Lists these too, below the others; the mark stays where it is."""
        for row in rows:
            if row.section != self._section:
                self._section = row.section
                heading = QListWidgetItem(row.section, self._list)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(self._list)
            item.setData(ROW_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (row.words, row.aside, row.key))))
            if self._list.currentRow() < 0:
                self._list.setCurrentItem(item)
        is_empty = self._list.count() == 0
        self._list.setVisible(not is_empty)
        self._none.setVisible(is_empty)
        self._none.show_words(nothing)

    def mark_next(self, step: int) -> None:
        """Marks a later or an earlier row; headings are passed over, and the end leads to the beginning."""
        count = self._list.count()
        index = self._list.currentRow()
        for _ in range(count):
            index = (index + step) % count
            if self._list.item(index).data(ROW_ROLE) is not None:
                self._list.setCurrentRow(index)
                # the field keeps the keyboard, so that a reader hears nothing of the list by itself
                announce(self._list, str(self._list.item(index).data(Qt.ItemDataRole.AccessibleTextRole)))
                return

    def choose_marked(self) -> None:
        """Closes the list and says which row was marked."""
        row = self.marked
        if row is not None:
            self.hide()
            self.chosen.emit(row)

    def open_under(self, field: QWidget) -> None:
        """Shows the list below the field, inside the window."""
        look, window = self._look, self._window
        side = look.px(6)
        self._box.setContentsMargins(side, side, side, side)
        width = min(max(field.width(), look.px(_WIDTH)), window.width() - 2 * side)
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        corner = field.mapTo(window, QPoint(0, field.height() + look.px(4)))
        left = max(side, min(corner.x() + (field.width() - width) // 2, window.width() - width - side))
        height = rows + 2 * side + 2 if rows else look.px(44)
        height = min(height, look.px(_MOST_HEIGHT), window.height() - corner.y() - side)
        self.setGeometry(left, corner.y(), width, height)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("background.raised"))
        painter.setPen(QPen(look.colour("border.control"), 1))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), look.px(8), look.px(8))
        painter.end()
