"""The head of the pane: its name, the filter with counts, the order, and what else the list is filtered by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QMenu, QToolButton, QWidget

from factcheck_app.domain.review_figures import CountedClaims
from factcheck_app.gui.claims.claim_choice import Criterion
from factcheck_app.gui.claims.claim_filter import ClaimFilter, ClaimOrder, filter_name, order_name
from factcheck_app.gui.claims.filter_chips import FilterChips
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.menu_letters import letter_entries
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.look.words import Words


class ClaimListHeader(QWidget):
    """Says which filter or order the reviewer chose; the order moves under the name where the pane is narrow."""

    filter_chosen = Signal(object)  # ClaimFilter
    order_chosen = Signal(object)  # ClaimOrder
    panel_requested = Signal()
    choices_changed = Signal(object)  # frozenset[Criterion]
    figure_removed = Signal()
    all_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._one_line: bool | None = None
        self._name = Words(look, self.tr("Claims"), "strong", parent=self)
        self._filter = SegmentedFilter(look, [filter_name(each) for each in ClaimFilter], self.tr("Show claims"), self)
        self.more = IconButton(
            look, "filter", self.tr("More filters: verdict, flag, kind, strength, source, tag"), side=26, parent=self
        )
        self.more.setToolTip(self.tr("More filters (Shift+F)"))
        self._chips = FilterChips(look, self)
        self._chosen: tuple[Criterion, ...] = ()
        self._order = QToolButton(self)
        self._order.setObjectName("claim_order")
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self._order.setAutoRaise(True)
        self._order.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self._order)
        letter_entries(self._menu)
        group = QActionGroup(self)
        for order in ClaimOrder:
            action = self._menu.addAction(order_name(order))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, chosen=order: self.order_chosen.emit(chosen))
        self._order.setMenu(self._menu)
        self._grid = QGridLayout(self)
        self._filter.chosen.connect(lambda index: self.filter_chosen.emit(list(ClaimFilter)[index]))
        self.more.clicked.connect(lambda: self.panel_requested.emit())
        self._chips.removed.connect(lambda gone: self.choices_changed.emit(frozenset(self._chosen) - {gone}))
        self._chips.cleared.connect(lambda: self.choices_changed.emit(frozenset()))
        self._chips.figure_removed.connect(self.figure_removed)
        self._chips.all_requested.connect(self.all_requested)
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_order(ClaimOrder.PLACE)

    def show_counts(self, counts: Mapping[ClaimFilter, int]) -> None:
        self._filter.show_counts([counts[claim_filter] for claim_filter in ClaimFilter])
        self._arrange()

    def show_filter(self, claim_filter: ClaimFilter) -> None:
        self._filter.select(list(ClaimFilter).index(claim_filter))

    def show_chosen(
        self, chosen: Sequence[Criterion], tag_names: dict[str, str], figure: CountedClaims | None = None
    ) -> None:
        """What else the list is filtered by, as chips."""
        self._chosen = tuple(chosen)
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._chips.isAncestorOf(focus)
        self._chips.show_chosen(chosen, tag_names, figure)
        if had_keyboard and not chosen and figure is None:
            self.more.setFocus(Qt.FocusReason.TabFocusReason)

    def show_order(self, order: ClaimOrder) -> None:
        self._order.setText(order_name(order))
        self._order.setAccessibleName(self.tr("Order of the claims: {order}").format(order=order_name(order)))
        self._menu.actions()[list(ClaimOrder).index(order)].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widths = (part.sizeHint().width() for part in (self._name, self._filter, self.more, self._order))
        one_line = sum(widths) + self._look.px(14 + 8 + 3 * 8) <= self.width()
        if one_line == self._one_line:
            return
        self._one_line = one_line
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.addWidget(self._name, 0, 0)
        self._grid.addWidget(self._filter, *((0, 1) if one_line else (1, 0, 1, 5)))
        self._grid.addWidget(self.more, 0, 3)
        self._grid.addWidget(self._order, 0, 4)
        self._grid.addWidget(self._chips, 2, 0, 1, 5)
        self._grid.setColumnStretch(2, 1)

    def _take_look(self) -> None:
        look = self._look
        self._order.setFont(look.font("body"))
        self._order.setIcon(icons.icon(look, "chev", "text.muted"))
        self._order.setIconSize(QSize(look.px(16), look.px(16)))
        self._order.setMinimumHeight(look.size("control_height_small"))
        self._menu.setFont(look.font("body"))
        self._grid.setContentsMargins(look.px(14), look.px(8), look.px(8), look.px(8))
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(6))
        self._one_line = None
        self._arrange()
