"""The drafts of a review: one can be opened to be read, two can be set side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from factcheck_app.domain.revision import Revision
from factcheck_app.gui.claims.history_page import local_time
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.words import Words

_NUMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class DraftsChoice:
    """The draft to open, or the two to compare, the earlier first."""

    opened: int | None = None
    compared: tuple[int, int] | None = None


def revision_words(revision: Revision, newest: int) -> str:
    """ "Draft 2 (present) · 24 Nov 2026, 12:04:07 · green_tea.docx · 19 claims · opened by Ana Brandt" """
    name = (
        translate("drafts_dialog", "Draft {number} (present)").format(number=revision.number)
        if revision.number == newest
        else translate("drafts_dialog", "Draft {number}").format(number=revision.number)
    )
    count = (
        translate("drafts_dialog", "1 claim")
        if revision.claims == 1
        else translate("drafts_dialog", "{count} claims").format(count=revision.claims)
    )
    parts = [
        name,
        local_time(revision.opened_at),
        revision.file_name or translate("drafts_dialog", "pasted text"),
        count,
    ]
    return " · ".join(
        [
            *parts,
            *(
                [translate("drafts_dialog", "opened by {opened_by}").format(opened_by=revision.opened_by)]
                if revision.opened_by
                else []
            ),
            *([_taken_back(revision)] if revision.taken_back_at is not None else []),
        ]
    )


def _taken_back(revision: Revision) -> str:
    at = local_time(revision.taken_back_at) if revision.taken_back_at is not None else ""
    return translate("drafts_dialog", "taken back by {by}, {at}").format(by=revision.taken_back_by, at=at)


class DraftsDialog(QDialog):
    """Newest first. With one draft chosen it is compared with the one before it, with two they are compared."""

    def __init__(self, look: Look, revisions: Sequence[Revision], shown: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choice: DraftsChoice | None = None
        self._newest = max((each.number for each in revisions if each.taken_back_at is None), default=shown)
        self._follows = {each.number: each.follows for each in revisions}
        self._shown = shown
        self._frame = DialogFrame(self, look, self.tr("Drafts of this review"), self.tr("Open to read"))
        content = self._frame.content
        self._list = QListWidget(content)
        self._list.setAccessibleName(self.tr("Drafts of this review"))
        self._list.setProperty("kind", "lines")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setProperty(RING_RADIUS, 4)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        for revision in reversed(revisions):
            item = QListWidgetItem(revision_words(revision, self._newest), self._list)
            item.setData(_NUMBER, revision.number)
            if revision.number == shown:
                self._list.setCurrentItem(item)
        self._compare = ActionButton(look, self.tr("Compare"), parent=content)
        self._hint = Words(look, "", "label", "text.muted", wraps=True, weight=400, parent=content)
        row = QHBoxLayout()
        row.addWidget(self._compare)
        row.addWidget(self._hint, 1)
        self._frame.body.addWidget(self._list, 1)
        self._frame.body.addLayout(row)
        self._compare.clicked.connect(self._take_compared)
        self._frame.primary.clicked.disconnect()
        self._frame.primary.clicked.connect(self._take_opened)
        self._list.itemActivated.connect(lambda _item: self._take_opened())
        self._list.itemSelectionChanged.connect(self._follow)
        look.changed.connect(self._take_look)
        self._take_look()
        self._follow()
        self._list.setFocus()

    def ask(self) -> DraftsChoice | None:
        """What was chosen, or None."""
        return self._choice if self.exec() == QDialog.DialogCode.Accepted else None

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(680), super().sizeHint().height())

    def _chosen(self) -> list[int]:
        return sorted(item.data(_NUMBER) for item in self._list.selectedItems())

    def _pair(self) -> tuple[int, int] | None:
        chosen = self._chosen()
        before = self._follows.get(chosen[0]) if len(chosen) == 1 else None
        if before is not None:
            return before, chosen[0]
        after = [number for number, follows in self._follows.items() if len(chosen) == 1 and follows == chosen[0]]
        if after:
            return chosen[0], after[-1]
        return (chosen[0], chosen[1]) if len(chosen) == 2 else None

    def _follow(self) -> None:
        chosen, pair = self._chosen(), self._pair()
        self._compare.setEnabled(pair is not None)
        self._compare.show_words(
            self.tr("Compare {old} with {new}").format(old=pair[0], new=pair[1])
            if pair is not None
            else self.tr("Compare")
        )
        self._frame.primary.setEnabled(len(chosen) == 1 and chosen[0] != self._shown)
        is_alone = len(self._follows) == 1
        self._hint.show_words(
            self.tr("This is its only draft so far.")
            if is_alone
            else self.tr("Ctrl or Shift with a click or an arrow chooses a second one.")
        )

    def _take_compared(self) -> None:
        self._choice = DraftsChoice(compared=self._pair())
        self.accept()

    def _take_opened(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and chosen[0] != self._shown:
            self._choice = DraftsChoice(opened=chosen[0])
            self.accept()

    def _take_look(self) -> None:
        self._list.setFont(self._look.font("body"))
        self._list.setMinimumHeight(self._look.px(150))
