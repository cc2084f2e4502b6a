"""What is new since the reviews of the library were decided; each finding leads to its review."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.look_up import RecheckedReview
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame, width_within
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.works.work_list import WorkList
from factcheck_app.gui.works.work_row import WorkRow

_WIDTH, _HEIGHT = 760, 320


class RecheckDialog(QDialog):
    """Return or a double click opens the review of the marked finding at its source."""

    def __init__(self, look: Look, checked: Sequence[RecheckedReview], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._targets: list[tuple[str, int]] = []
        self._frame = DialogFrame(self, look, self.tr("Checked again"), self.tr("Open the review"))
        self._frame.cancel.show_words(self.tr("Close"))
        self._said = Words(look, recheck_sentence(checked), wraps=True, parent=self)
        self._list = WorkList(look, self.tr("What is new"), self)
        rows = []
        for review in checked:
            changes = sorted(review.changes, key=lambda change: (not change.is_status_news, change.number))
            for change, words in zip(changes, review.words, strict=True):
                rows.append(WorkRow(words, review.title))
                self._targets.append((review.review_id, change.number))
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._frame.primary.setVisible(bool(rows))
        self._frame.body.addWidget(self._said)
        self._frame.body.addWidget(self._list, 1)
        self._list.taken.connect(lambda _index: self.accept())
        look.changed.connect(self._take_look)
        self._take_look()
        self._list.setFocus()

    def ask(self) -> tuple[str, int] | None:
        """Review id and source number of the finding to open, or None."""
        if self.exec() != QDialog.DialogCode.Accepted or self._list.currentRow() < 0:
            return None
        return self._targets[self._list.currentRow()]

    def _take_look(self) -> None:
        look = self._look
        width = width_within(self, look.px(_WIDTH))
        self._said.setMinimumWidth(width)
        if self._targets:
            self._list.setMinimumSize(width, look.px(_HEIGHT))


def recheck_sentence(checked: Sequence[RecheckedReview]) -> str:
    """How many reviews were looked at, how many have something new, who did not answer, what waits."""
    changed = sum(bool(one.changes) for one in checked)
    reviews = (
        translate("recheck_dialog", "One review was")
        if len(checked) == 1
        else translate("recheck_dialog", "{count} reviews were").format(count=len(checked))
    )
    news = (
        translate("recheck_dialog", "{changed} with something new").format(changed=changed)
        if changed
        else translate("recheck_dialog", "nothing is new")
    )
    sentences = [translate("recheck_dialog", "{reviews} checked again: {news}.").format(reviews=reviews, news=news)]
    failures = dict.fromkeys(failure.why.rstrip(".") for one in checked for failure in one.failures)
    sentences += [translate("recheck_dialog", "{why}; not checked there.").format(why=why) for why in failures]
    waiting = sum(len(one.left_out) for one in checked)
    if waiting:
        what = (
            translate("recheck_dialog", "1 source waits")
            if waiting == 1
            else translate("recheck_dialog", "{waiting} sources wait").format(waiting=waiting)
        )
        sentences.append(
            translate("recheck_dialog", "{what}: nothing about it is kept, and nobody was asked.").format(what=what)
        )
    return " ".join(sentences)
