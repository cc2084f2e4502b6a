"""The reviews of the library as rows, newest change first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck_app.domain.review import Progress, ReviewSummary
from factcheck_app.gui.library.namesakes import opened_words, telling_words

SUMMARY_ROLE = Qt.ItemDataRole.UserRole
IS_OPEN_ROLE = Qt.ItemDataRole.UserRole + 1
# what tells it from reviews of the same title; empty where there is none
APART_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Holds summaries; one of them is the open review."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: list[ReviewSummary] = []
        self._open: str | None = None
        self._apart: dict[str, str] = {}

    def show_library(self, summaries: Sequence[ReviewSummary], current_id: str | None) -> None:
        """Shows these rows; where only their values differ the list keeps its place."""
        same = [s.id for s in summaries] == [s.id for s in self._summaries]
        if not same:
            self.beginResetModel()
        self._summaries, self._open = list(summaries), current_id
        self._apart = telling_words(summaries)
        if not same:
            self.endResetModel()
        elif self._summaries:
            self.dataChanged.emit(self.index(0), self.index(len(self._summaries) - 1))

    def show_progress(self, review_id: str, progress: Progress) -> None:
        """Other counts in the row of this review, where it has one."""
        for row, summary in enumerate(self._summaries):
            if summary.id == review_id:
                self._summaries[row] = replace(summary, claims=progress.in_count, decided=progress.decided)
                self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def summaries(self) -> tuple[ReviewSummary, ...]:
        return tuple(self._summaries)

    def row_of_open(self) -> int | None:
        """Row of the open review."""
        return next((row for row, summary in enumerate(self._summaries) if summary.id == self._open), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._summaries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        summary = self._summaries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return summary.title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((summary.title, *_origin(summary)))
            case Qt.ItemDataRole.AccessibleTextRole:
                state = ", open" if summary.id == self._open else ""
                origin = ", ".join(_origin(summary))
                return f"{summary.title}, {summary.decided} of {summary.claims} decided{state}, {origin}"
            case _ if role == SUMMARY_ROLE:
                return summary
            case _ if role == IS_OPEN_ROLE:
                return summary.id == self._open
            case _ if role == APART_ROLE:
                return self._apart.get(summary.id, "")
        return None


def _origin(summary: ReviewSummary) -> tuple[str, ...]:
    opened = f"opened {opened_words(summary.created_at)}"
    return (summary.file_name, opened) if summary.file_name else (opened,)
