"""The ledger as a table: a row a request, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.gui.look.translation import translate

HEADS = ("Time", "Host", "What was sent", "Why", "Status", "Bytes", "Time taken")
_FIGURES = (4, 5, 6)
_TOP = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


def ledger_cells(entry: LedgerEntry) -> tuple[str, ...]:
    """The words of a row, in the order of the heads; the time is local."""
    status = entry.problem or translate("ledger_model", "no answer") if entry.status is None else str(entry.status)
    if entry.status is not None and entry.problem:
        status = f"{status}: {entry.problem}"
    return (
        f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}",
        entry.host,
        f"{entry.method} {entry.sent}",
        entry.why,
        status,
        f"{entry.received:,}",
        translate("ledger_model", "{milliseconds:,} ms").format(milliseconds=entry.milliseconds),
    )


def ledger_text(entries: Sequence[LedgerEntry]) -> str:
    """The rows with their heads, tabs between the cells, as spreadsheets take them."""
    rows = [HEADS, *(ledger_cells(entry) for entry in entries)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


class LedgerModel(QAbstractTableModel):
    """Read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[LedgerEntry] = []

    def show_entries(self, entries: Sequence[LedgerEntry]) -> None:
        """Shows these, given oldest first."""
        self.beginResetModel()
        self.entries = list(reversed(entries))
        self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _FIGURES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return ledger_cells(self.entries[index.row()])[index.column()]
        return None
