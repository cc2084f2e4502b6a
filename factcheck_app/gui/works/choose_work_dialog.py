"""Asks which of several works a source is, where no service is certain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.work import WorkRecord
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame, width_within
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.works.work_list import WorkList
from factcheck_app.gui.works.work_row import row_of_record

_WIDTH, _MOST_ROWS = 700, 6


class ChooseWorkDialog(QDialog):
    """The draft's words stand above the candidates; to choose none of them is an answer too."""

    def __init__(
        self, look: Look, number: int, written: str, candidates: Sequence[WorkRecord], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._candidates = tuple(candidates)
        self._frame = DialogFrame(
            self, look, self.tr("Which of these is source {number}?").format(number=number), self.tr("This one")
        )
        self._frame.cancel.show_words(self.tr("None of these"))
        self._words = Words(
            look, self.tr("The draft: “{listed}”").format(listed=" ".join(written.split())), wraps=True, parent=self
        )
        said = self.tr(
            "None agrees with it in title, first author and year, so nothing is said of its standing until you choose."
        )
        self._said = Words(look, said, "label", "text.muted", weight=400, wraps=True, parent=self)
        self._list = WorkList(look, self.tr("Candidates"), self)
        self._list.show_rows([row_of_record(record) for record in candidates])
        for part in (self._words, self._said):
            self._frame.body.addWidget(part)
        self._frame.body.addWidget(self._list, 1)
        self._list.taken.connect(lambda _index: self.accept())
        look.changed.connect(self._take_look)
        self._take_look()
        self._list.setFocus()

    def ask(self) -> WorkRecord | None:
        """The work, or None where it is none of them."""
        if self.exec() != QDialog.DialogCode.Accepted or self._list.currentRow() < 0:
            return None
        return self._candidates[self._list.currentRow()]

    def _take_look(self) -> None:
        look = self._look
        rows = max(2, min(_MOST_ROWS, len(self._candidates)))
        height = min(rows * look.px(52) + 4, self.screen().size().height())
        self._list.setMinimumSize(width_within(self, look.px(_WIDTH)), height)
