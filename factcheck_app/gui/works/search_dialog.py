"""A search for a better source of a claim: the query is seen, changed and sent by the reviewer."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.found_work import FoundWork, SearchResult
from factcheck_app.domain.planned_request import PlannedRequests
from factcheck_app.domain.source import Source
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame, width_within
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.sources.record_words import joined
from factcheck_app.gui.works.work_list import WorkList
from factcheck_app.gui.works.work_row import row_of_work

_WIDTH, _HEIGHT = 760, 340
_LONGEST = 300
# lets the claim lean on the work, as a new source or as the one that it is; or raises what stands against it
AddWork = Callable[[FoundWork], Source]


class SearchDialog(QDialog):
    """Return in the field sends the query, Return or A in the list adds the marked work. Nothing is sent by opening.

    `is_on` whether the network is on; where it is off, sending is the reviewer's word for this review. `refusal` is
    the sentence of a desk that asks nobody, `cited` the sources that the claim leans on.
    """

    search_requested = Signal(object)  # the query

    def __init__(
        self,
        look: Look,
        claim: str,
        query: str,
        plan: PlannedRequests,
        add: AddWork,
        *,
        is_on: bool,
        refusal: str = "",
        cited: Collection[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._add = add
        self._refusal = refusal
        self._cited = set(cited)
        self._works: list[FoundWork] = []
        self._frame = DialogFrame(
            self, look, self.tr("Search for a source"), self.tr("Close"), cancels=False, accept_return=False
        )
        self._claim = Words(
            look, self.tr("Claim: {claim}").format(claim=claim), "body", "text.muted", wraps=True, parent=self
        )
        self._field = QLineEdit(query, self)
        self._field.setAccessibleName(self.tr("Query"))
        self._field.setMaxLength(_LONGEST)
        self._send = ActionButton(
            look, self.tr("Send") if is_on else self.tr("Switch on and send"), icon="search", parent=self
        )
        hosts = joined([f"{service.name} ({service.host})" for service in plan.services])
        switch = "" if is_on else self.tr(" The network is off for this review; sending switches it on.")
        said = refusal or self.tr("Return sends these words, and no others, to {hosts}.{switch}").format(
            hosts=hosts, switch=switch
        )
        self._said = Words(look, said, "label", "text.muted", weight=400, wraps=True, parent=self)
        self._problem = Words(look, "", "label", "signal.foreground", wraps=True, parent=self)
        self._list = WorkList(look, self.tr("Works that were found"), self)
        self._empty = EmptyState(look, self)
        self._stack = QStackedWidget(self)
        self._take = ActionButton(look, self.tr("Add as source"), keys="A", parent=self)
        self._lay_out()
        self._field.returnPressed.connect(self.send)
        self._field.textChanged.connect(lambda _text: self._follow())
        self._send.clicked.connect(lambda _checked=False: self.send())
        self._list.currentRowChanged.connect(self._name_way)
        self._list.taken.connect(self._take_work)
        self._take.clicked.connect(lambda _checked=False: self._take_work(self._list.currentRow()))
        look.changed.connect(self._take_look)
        self._take_look()
        self._empty.show_words(
            self.tr("Nothing was sent yet"), self.tr("Change the query as you like, then press Return.")
        )
        self._follow()
        self._field.setFocus()

    @property
    def works(self) -> list[FoundWork]:
        """What was found."""
        return self._works

    def send(self) -> None:
        """Says that the reviewer sends the query as it stands."""
        query = " ".join(self._field.text().split())
        if not query or self._refusal:
            return
        self._show([])
        self._problem.show_words("")
        self._empty.show_words(self.tr("Searching"), self.tr("You may go on reading; closing this stops it."))
        self._send.setEnabled(False)
        self.search_requested.emit(query)

    def show_result(self, result: SearchResult) -> None:
        """Lists what was found, and names who did not answer."""
        self._empty.show_words(self.tr("No work was found"), self.tr("Try fewer or other words."))
        self._show(list(result.works))
        self._problem.show_words(
            " ".join(
                self.tr("{why}; not searched there.").format(why=failure.rstrip(".")) for failure in result.failures
            )
        )
        self._send.show_words(self.tr("Send"))
        self._follow()
        if result.works:
            self._list.setFocus()

    def show_problem(self, error: UserFacingError) -> None:
        """Why nothing was found, or why a work was not added."""
        self._problem.show_words(f"{error.sentence} {error.next_step}")
        if not self._works:
            self._empty.show_words(self.tr("Nothing was found"), self.tr("See above."))
        self._follow()

    def _show(self, works: list[FoundWork]) -> None:
        self._works = works
        self._list.show_rows([row_of_work(work, self._cited) for work in works])
        self._stack.setCurrentWidget(self._list if works else self._empty)
        self._take.setEnabled(bool(works))
        self._name_way(self._list.currentRow())

    def _name_way(self, index: int) -> None:
        """A work that the review has is linked, not added again."""
        number = self._works[index].source_number if 0 <= index < len(self._works) else None
        self._take.show_words(
            self.tr("Add as source")
            if number is None
            else self.tr("Link source {number} to the claim").format(number=number)
        )

    def _take_work(self, index: int) -> None:
        if not 0 <= index < len(self._works):
            return
        try:
            source = self._add(self._works[index])
        except UserFacingError as error:
            self.show_problem(error)
            return
        self._works[index] = replace(self._works[index], source_number=source.number)
        self._cited.add(source.number)
        self._list.show_row(index, row_of_work(self._works[index], self._cited))
        self._name_way(index)
        self._problem.show_words("")

    def _follow(self) -> None:
        self._send.setEnabled(bool(self._field.text().strip()) and not self._refusal)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(self._field, 1)
        row.addWidget(self._send)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        self._take.setEnabled(False)
        self._take.setAutoDefault(False)
        self._frame.add_choice(self._take)
        self._frame.body.addWidget(self._claim)
        self._frame.body.addLayout(row)
        for part in (self._said, self._problem):
            self._frame.body.addWidget(part)
        self._frame.body.addWidget(self._stack, 1)

    def _take_look(self) -> None:
        look = self._look
        self._field.setFont(look.font("body"))
        room = self.screen().availableSize().height() - 320
        self._stack.setMinimumSize(width_within(self, look.px(_WIDTH)), min(look.px(_HEIGHT), room))
