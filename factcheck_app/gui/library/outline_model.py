"""The outline as rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck_app.gui.library.outline import OutlineEntry, entry_at

ENTRY_ROLE = Qt.ItemDataRole.UserRole
IS_CURRENT_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class OutlineModel(QAbstractListModel):
    """Holds the entries; one of them is where the reviewer reads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[OutlineEntry] = []
        self._current: int | None = None

    def show_entries(self, entries: list[OutlineEntry]) -> None:
        """Shows these rows; where only counts differ the list keeps its place."""
        same = [(e.position, e.title) for e in entries] == [(e.position, e.title) for e in self._entries]
        if not same:
            self.beginResetModel()
            self._current = None
        self._entries = entries
        if not same:
            self.endResetModel()
        elif entries:
            self._say_changed(0, len(entries) - 1)

    def show_position(self, position: int) -> int | None:
        """Marks the entry that holds this code point of the draft; returns its row."""
        before, self._current = self._current, entry_at(self._entries, position)
        for row in {before, self._current} - {None}:
            if row is not None and row < len(self._entries):
                self._say_changed(row, row)
        return self._current

    @property
    def entries(self) -> tuple[OutlineEntry, ...]:
        return tuple(self._entries)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.title}, {entry.state}" if entry.state else entry.title
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == IS_CURRENT_ROLE:
                return index.row() == self._current
        return None

    def _say_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
