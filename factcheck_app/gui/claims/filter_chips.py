"""What the claim list is filtered by, as chips that can be taken away one by one or all at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.gui.claims.claim_choice import Criterion, criterion_words
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.removable_chip import RemovableChip
from factcheck_app.gui.look.translation import translate

# what lists every claim again
_KEYS = "Shift A"


class FilterChips(FlowRow):
    """Hidden while nothing is chosen."""

    removed = Signal(object)  # Criterion
    cleared = Signal()
    figure_removed = Signal()
    all_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.px(6), parent)
        self._look = look
        self.setAccessibleName(self.tr("Chosen filters"))
        self.hide()

    def show_chosen(
        self, chosen: Sequence[Criterion], tag_names: dict[str, str], figure: CountedClaims | None = None
    ) -> None:
        """These in their order, behind the figure of the summary whose claims alone are listed."""
        items: list[QWidget] = []
        if figure is not None:
            chip = RemovableChip(self._look, figure_words(figure), parent=self)
            chip.clicked.connect(lambda: self.figure_removed.emit())
            items.append(chip)
        for criterion in chosen:
            chip = RemovableChip(self._look, criterion_words(criterion, tag_names), parent=self)
            chip.clicked.connect(partial(self._remove, criterion))
            items.append(chip)
        if figure is not None:
            words = self.tr("Show all claims")
            whole = ActionButton(self._look, words, kind="link", small=True, keys=_KEYS, parent=self)
            whole.clicked.connect(lambda: self.all_requested.emit())
            items.append(whole)
        elif items:
            clear = ActionButton(self._look, self.tr("Clear"), kind="link", small=True, keys=_KEYS, parent=self)
            clear.setAccessibleDescription(self.tr("Takes every choice of the filter away"))
            clear.clicked.connect(lambda: self.cleared.emit())
            items.append(clear)
        self.show_items(items)
        self.setVisible(bool(items))

    def _remove(self, criterion: Criterion, _checked: bool = False) -> None:
        self.removed.emit(criterion)


def figure_words(figure: CountedClaims) -> str:
    """ "Summary: overstated, 2 claims" """
    count = len(figure.claims)
    claims = (
        translate("filter_chips", "1 claim") if count == 1 else translate("filter_chips", "{count} claims")
    ).format(count=count)
    return translate("filter_chips", "Summary: {words}, {claims}").format(
        words=codebook_word(figure.words), claims=claims
    )
