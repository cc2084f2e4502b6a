"""The history of a review as a whole: every decision, every change of the claims, every draft, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from factcheck_app.gui.claims.history_page import local_time
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.look.words import Words

# lines at a time: a list of thousands is laid out as a whole
_MOST_LINES = 2_000
_CLAIM = Qt.ItemDataRole.UserRole
# from this size of text on
_LARGE = 1.5


class LineKind(StrEnum):
    """What a line is about."""

    DECISION = QT_TRANSLATE_NOOP("review_history_dialog", "Decisions")
    CLAIMS = QT_TRANSLATE_NOOP("review_history_dialog", "Claims")
    DRAFT = QT_TRANSLATE_NOOP("review_history_dialog", "Drafts")
    REVIEW = QT_TRANSLATE_NOOP("review_history_dialog", "The review")


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened: when (UTC), who, to which claim (its number is in the words), and what."""

    at: datetime
    reviewer: str
    kind: LineKind
    words: str
    claim_id: str = ""


class ReviewHistoryDialog(QDialog):
    """Filtered by kind and by words; Return on a line about a claim goes to the claim."""

    def __init__(self, look: Look, lines: Sequence[HistoryLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = list(lines)
        self._claim_id: str | None = None
        self._frame = DialogFrame(
            self, look, self.tr("History of the review"), self.tr("Close"), cancels=False, accept_return=False
        )
        content = self._frame.content
        self.kinds = SegmentedFilter(
            look,
            [self.tr("All"), *(translate("review_history_dialog", kind.value) for kind in LineKind)],
            self.tr("Show"),
            content,
        )
        self.search = QLineEdit(content)
        self.search.setAccessibleName(self.tr("Words in the history"))
        self.search.setPlaceholderText(self.tr("Words, a name, “claim 8”"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(content)
        self.list.setAccessibleName(self.tr("What happened, newest first"))
        self.list.setWordWrap(True)
        self.list.setProperty("kind", "lines")
        self.list.setProperty(RING_RADIUS, 4)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = Words(look, "", "label", "text.muted", weight=400, parent=content)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.kinds)
        self._row.addWidget(self.search, 1)
        self._frame.body.addLayout(self._row)
        self._frame.body.addWidget(self.list, 1)
        self._frame.body.addWidget(self._count)
        counts = [len(self._lines), *(sum(line.kind is kind for line in self._lines) for kind in LineKind)]
        self.kinds.show_counts(counts)
        self.kinds.chosen.connect(lambda _index: self._fill())
        self.search.textChanged.connect(lambda _typed: self._fill())
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.itemActivated.connect(self._go)
        look.changed.connect(self._take_look)
        self._take_look()
        self._fill()
        self.list.setFocus()

    def ask(self) -> str | None:
        """The claim that the reviewer wants to see, or None."""
        self.exec()
        return self._claim_id

    @property
    def shown(self) -> list[str]:
        """The lines that are listed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(760), self._look.px(640))

    def _fill(self) -> None:
        kind = None if self.kinds.current == 0 else list(LineKind)[self.kinds.current - 1]
        wanted = self.search.text().casefold().split()
        # words are taken literally, each of them anywhere in the line
        found = [
            line
            for line in self._lines
            if (kind is None or line.kind is kind) and all(word in _text(line).casefold() for word in wanted)
        ]
        self.list.clear()
        for line in found[:_MOST_LINES]:
            item = QListWidgetItem(_text(line), self.list)
            item.setData(_CLAIM, line.claim_id)
        left = len(found) - _MOST_LINES
        more = self.tr("; {left} older ones are found by their words").format(left=left) if left > 0 else ""
        self._count.show_words(
            self.tr("{found} of {count} entries{more}. Return goes to the claim of a line.").format(
                found=len(found), count=len(self._lines), more=more
            )
        )

    def _go(self, item: QListWidgetItem) -> None:
        if item.data(_CLAIM):
            self._claim_id = item.data(_CLAIM)
            self.accept()

    def _take_look(self) -> None:
        look = self._look
        for part in (self.list, self.search):
            part.setFont(look.font("body"))
        # large letters leave no room for words beside the kinds
        is_large = look.scale >= _LARGE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)


def _text(line: HistoryLine) -> str:
    return f"{local_time(line.at)} · {line.reviewer}\n{line.words}"
