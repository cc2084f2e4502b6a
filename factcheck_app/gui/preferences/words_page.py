"""The house's own words for reasons, and snippets for notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from factcheck_app.domain.house_words import UnreadLine, read_reasons, read_snippets
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.preferences.page import Page, say

# of a field that are seen
_LINES = 4


class WordsPage(Page):
    """Two lists of lines; a line that says nothing usable is named and kept as it is."""

    name = "House words"

    def __init__(
        self,
        look: Look,
        reasons: Sequence[str],
        snippets: Sequence[str],
        change: Callable[..., Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("House words"), parent)
        self._change = change
        self._reasons = self._field(self.tr("Reasons in your house's words"), reasons)
        self._reason_problem = self.add_problem()
        self.add_words(
            self.tr(
                "One a line, with the code of a reason: Dose wrong = number_differs. They stand in the list of "
                "reasons; taking one gives that reason and puts your words at the head of the note."
            )
        )
        self._snippets = self._field(self.tr("Snippets for notes"), snippets)
        self._snippet_problem = self.add_problem()
        self.add_words(
            self.tr("One a line: abs = Give the absolute risk. In a note, ;abs and a blank become the text.")
        )
        self.end()
        # a method, that Qt lets go of with the page
        self._look.changed.connect(self._fit_fields)
        say(self._reason_problem, _first(read_reasons(reasons)[1]))
        say(self._snippet_problem, _first(read_snippets(snippets)[1]))
        self._reasons.textChanged.connect(self._take_reasons)
        self._snippets.textChanged.connect(self._take_snippets)

    def _field(self, name: str, lines: Sequence[str]) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(lines), self)
        field.setProperty("kind", "field")
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        self._fit(field)
        self.add_field(name, field)
        return field

    def _fit_fields(self) -> None:
        for field in (self._reasons, self._snippets):
            self._fit(field)

    def _fit(self, field: QPlainTextEdit) -> None:
        field.setFont(self._look.font("body"))
        field.setFixedHeight(_LINES * self._look.line_height("body") + self._look.px(14))

    def _take_reasons(self) -> None:
        lines = self._reasons.toPlainText().split("\n")
        say(self._reason_problem, _first(read_reasons(lines)[1]))
        self._change(house_reasons=tuple(lines))

    def _take_snippets(self) -> None:
        lines = self._snippets.toPlainText().split("\n")
        say(self._snippet_problem, _first(read_snippets(lines)[1]))
        self._change(note_snippets=tuple(lines))


def _first(unread: Sequence[UnreadLine]) -> str:
    return unread[0].why if unread else ""
