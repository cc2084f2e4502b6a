"""Who decides: the name and initials of the record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.preferences.page import Page, say

LONGEST_INITIALS = 3


class ReviewerPage(Page):
    """Decisions made from now on carry the new name; earlier ones keep theirs."""

    name = "Reviewer"

    def __init__(
        self, look: Look, name: str, initials: str, change: Callable[..., Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("Reviewer"), parent)
        self._change = change
        self._name = QLineEdit(name, self)
        self._initials = QLineEdit(initials, self, maxLength=LONGEST_INITIALS)
        self._initials.setFixedWidth(look.px(80))
        self.add_row(self.tr("Name"), self._name, wide=True)
        self.add_row(self.tr("Initials"), self._initials)
        self._problem = self.add_problem()
        self.add_words(self.tr("Decisions made from now on carry this name; earlier ones keep theirs."))
        self.end()
        self._name.editingFinished.connect(self._take)
        self._initials.editingFinished.connect(self._take)

    def _take(self) -> None:
        name = " ".join(self._name.text().split())
        say(self._problem, "" if name else self.tr("Give a name: it stands in the record and on every report."))
        if name:
            self._change(reviewer_name=name, reviewer_initials=self._initials.text().strip())
