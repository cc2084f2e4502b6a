"""The reviews of the library as rows: those that are chosen, in the chosen order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from factcheck_app.domain.review import Progress, ReviewSummary
from factcheck_app.gui.library.library_choice import LibraryChoice, in_order, lists
from factcheck_app.gui.library.library_words import spoken_words
from factcheck_app.gui.library.namesakes import opened_words, telling_words
from factcheck_app.gui.look.translation import translate

SUMMARY_ROLE = Qt.ItemDataRole.UserRole
IS_OPEN_ROLE = Qt.ItemDataRole.UserRole + 1
# what tells it from reviews of the same title; empty where there is none
APART_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Holds summaries; one of them is the open review, which is listed whatever is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everything: tuple[ReviewSummary, ...] = ()
        self._choice = LibraryChoice()
        self._summaries: list[ReviewSummary] = []
        self._open: str | None = None
        self._apart: dict[str, str] = {}

    def show_library(self, summaries: Sequence[ReviewSummary], current_id: str | None) -> None:
        """Shows what is chosen of these; where only values differ the list keeps its place."""
        self._everything, self._open = tuple(summaries), current_id
        self._list(telling_words(summaries))

    def choose(self, choice: LibraryChoice) -> None:
        """Lists other reviews, or in another order."""
        self._choice = choice
        self._list(self._apart)

    def _list(self, apart: dict[str, str]) -> None:
        chosen = [s for s in self._everything if s.id == self._open or lists(s, self._choice)]
        listed = in_order(chosen, self._choice)
        same = [s.id for s in listed] == [s.id for s in self._summaries]
        if not same:
            self.beginResetModel()
        self._summaries, self._apart = listed, apart
        if not same:
            self.endResetModel()
        elif self._summaries:
            self.dataChanged.emit(self.index(0), self.index(len(self._summaries) - 1))

    def show_progress(self, review_id: str, progress: Progress) -> None:
        """Other counts in the row of this review, where it has one."""

        def with_progress(summary: ReviewSummary) -> ReviewSummary:
            return replace(summary, claims=progress.in_count, decided=progress.decided)

        self._everything = tuple(with_progress(s) if s.id == review_id else s for s in self._everything)
        for row, summary in enumerate(self._summaries):
            if summary.id == review_id:
                self._summaries[row] = with_progress(summary)
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
                tags = tuple(f"#{tag}" for tag in summary.standing.tags)
                return "\n".join((summary.title, *_origin(summary), *((" ".join(tags),) if tags else ())))
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr(", open") if summary.id == self._open else ""
                origin = ", ".join(_origin(summary))
                return f"{spoken_words(summary, date.today())}{state}, {origin}"
            case _ if role == SUMMARY_ROLE:
                return summary
            case _ if role == IS_OPEN_ROLE:
                return summary.id == self._open
            case _ if role == APART_ROLE:
                return self._apart.get(summary.id, "")
        return None


def _origin(summary: ReviewSummary) -> tuple[str, ...]:
    opened = translate("library_model", "opened {at}").format(at=opened_words(summary.created_at))
    return (summary.file_name, opened) if summary.file_name else (opened,)
