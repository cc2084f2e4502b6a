"""The ledger as a table: a row a request, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate

_HEADS = (
    QT_TRANSLATE_NOOP("ledger_model", "Time"),
    QT_TRANSLATE_NOOP("ledger_model", "Host"),
    QT_TRANSLATE_NOOP("ledger_model", "What was sent"),
    QT_TRANSLATE_NOOP("ledger_model", "Why"),
    QT_TRANSLATE_NOOP("ledger_model", "Status"),
    QT_TRANSLATE_NOOP("ledger_model", "Bytes"),
    QT_TRANSLATE_NOOP("ledger_model", "Time taken"),
)
TIME, HOST, SENT, WHY, STATUS, BYTES, TAKEN = range(len(_HEADS))
_FIGURES = (BYTES, TAKEN)
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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


def ledger_words(entry: LedgerEntry) -> str:
    """All of a row as lines that can be read: what was sent whole, why, and what came of it."""
    time, host, sent, why, status, received, taken = ledger_cells(entry)
    came = translate("ledger_model", "Answer: {status}, {received} bytes in {taken}").format(
        status=status, received=received, taken=taken
    )
    return "\n".join((f"{time}, {host}", sent, why, came))


def ledger_text(entries: Sequence[LedgerEntry]) -> str:
    """The rows with their heads, tabs between the cells, as spreadsheets take them."""
    heads = [translate("ledger_model", head) for head in _HEADS]
    rows = [heads, *(ledger_cells(entry) for entry in entries)]
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
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return _AT_RIGHT
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("ledger_model", _HEADS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _FIGURES:
            return _AT_RIGHT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return ledger_cells(self.entries[index.row()])[index.column()]
        return None
