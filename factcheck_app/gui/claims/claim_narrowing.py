"""Narrows the claim list by several choices at once: the panel, the chips, and what they tell each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.gui.claims.claim_choice import Criterion, in_panel_order
from factcheck_app.gui.claims.claim_list_header import ClaimListHeader
from factcheck_app.gui.claims.claim_list_model import ClaimListModel
from factcheck_app.gui.claims.filter_popup import FilterPopup
from factcheck_app.gui.look.look import Look


class ClaimNarrowing(QObject):
    """Says when the model lists other claims."""

    changed = Signal()

    def __init__(self, look: Look, header: ClaimListHeader, model: ClaimListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._header = header
        self._model = model
        self._popup = FilterPopup(look, parent)
        header.panel_requested.connect(self.open_panel)
        header.choices_changed.connect(self.choose)
        header.figure_removed.connect(lambda: self.show_figure(None))
        self._popup.chosen.connect(self.choose)

    @property
    def chosen(self) -> frozenset[Criterion]:
        """What is chosen now."""
        return self._model.chosen

    def open_panel(self) -> None:
        """Every choice that any claim fits, with its count."""
        self._popup.open_under(self._header.more, self._model.criteria(), self._model.chosen, self._tag_names())

    def choose(self, chosen: frozenset[Criterion]) -> None:
        """List the claims that fit these choices."""
        if chosen != self._model.chosen:
            self._model.narrow(chosen)
            self.show_chosen()
            self.changed.emit()

    @property
    def figure(self) -> CountedClaims | None:
        """The figure whose claims alone are listed."""
        return self._model.figure

    def show_figure(self, figure: CountedClaims | None) -> None:
        """List the claims behind this figure and no others, or let it go."""
        if figure != self._model.figure:
            self._model.show_figure(figure)
            self.show_chosen()
            self.changed.emit()

    def show_chosen(self) -> None:
        """The chips of what is chosen, with tags as the reviewer writes them now."""
        self._header.show_chosen(in_panel_order(self._model.chosen), self._tag_names(), self._model.figure)

    def _tag_names(self) -> dict[str, str]:
        return {tag.casefold(): tag for tag in self._model.every_tag()}
