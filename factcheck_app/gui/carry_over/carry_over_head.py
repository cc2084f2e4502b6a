"""The head of the carry-over screen: which drafts, how many claims of each fate, and the way on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.domain.review import Review
from factcheck_app.gui.carry_over.carry_over_view import CarryOverView
from factcheck_app.gui.carry_over.counts_bar import CountsBar
from factcheck_app.gui.claims.history_page import local_time
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.words import Words


class CarryOverHead(QWidget):
    """The primary button says how many claims still wait."""

    go_on_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = Words(look, "", "title", wraps=True, parent=self)
        self._drafts = Words(look, "", "body", "text.muted", wraps=True, parent=self)
        self.go_on = ActionButton(look, self.tr("Go on"), kind="primary", parent=self)
        self._bar = CountsBar(look, self)
        self._name = Words(look, self.tr("Needs a look"), "strong", parent=self)
        self._count = Words(look, "", "label", "text.muted", parent=self)
        self._rule = Words(look, "", "label", "text.muted", weight=400, wraps=True, parent=self)
        self._rule.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._box = QVBoxLayout(self)
        self._top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._drafts)
        self._top.addLayout(words, 1)
        self._top.addWidget(self.go_on)
        row = QHBoxLayout()
        row.addWidget(self._name)
        row.addWidget(self._count)
        row.addWidget(self._rule, 1)
        self._box.addLayout(self._top)
        self._box.addWidget(self._bar)
        self._box.addLayout(row)
        self.go_on.clicked.connect(lambda: self.go_on_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()

    def show_view(self, view: CarryOverView) -> None:
        """Name the drafts and count the claims."""
        old, new = view.drafts
        opened = view.new.is_newest and view.new.follows == old
        self._title.show_words(
            _opened_words(view) if opened else self.tr("Draft {old} beside draft {new}").format(old=old, new=new)
        )
        self._drafts.show_words(f"{_draft_words(view, view.old)} · {_draft_words(view, view.new)}")
        self._bar.show_counts(view.counts())
        self._count.show_words(str(len(view.to_look_at)))
        self._rule.show_words(self.tr("A verdict is carried over only where every word of the claim is the same."))

    def show_waiting(self, count: int, *, is_newest: bool) -> None:
        """How many claims still wait for the reviewer."""
        if not is_newest:
            self.go_on.show_words(self.tr("Back to the draft"))
        elif count:
            self.go_on.show_words(
                self.tr("Go on with 1 claim")
                if count == 1
                else self.tr("Go on with {count} claims").format(count=count)
            )
        else:
            self.go_on.show_words(self.tr("Go on"))

    def _take_look(self) -> None:
        look = self._look
        self._box.setContentsMargins(look.px(24), look.px(18), look.px(24), look.px(8))
        self._box.setSpacing(look.px(12))
        self._top.setSpacing(look.px(12))


def _opened_words(view: CarryOverView) -> str:
    """ "Draft 2 is open; 3 verdicts came along": what was undecided before came along as that."""
    count = view.verdicts_that_came_along
    said = translate("carry_over_head", "Draft {new} is open; {count} verdicts came along")
    if count == 1:
        said = translate("carry_over_head", "Draft {new} is open; 1 verdict came along")
    elif not count:
        said = translate("carry_over_head", "Draft {new} is open; no verdict came along")
    return said.format(new=view.new.revision, count=count)


def _draft_words(view: CarryOverView, review: Review) -> str:
    """ "Draft 1, 22 Nov 2026, 20 claims" """
    number = review.revision
    known = next((revision for revision in view.revisions if revision.number == number), None)
    at = f", {day_words(known.opened_at)}" if known is not None else ""
    count = len(review.claims)
    claims = (
        translate("carry_over_head", "1 claim")
        if count == 1
        else translate("carry_over_head", "{count} claims").format(count=count)
    )
    return translate("carry_over_head", "Draft {number}{at}, {claims}").format(number=number, at=at, claims=claims)


def day_words(at: datetime) -> str:
    """The day of a UTC time as the reviewer's calendar has it: "23 Nov 2026"."""
    return local_time(at).split(",")[0]
