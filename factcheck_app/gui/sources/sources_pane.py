"""The sources of the draft as cards, with their flags; a button leads from each to the claims that lean on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.sources.source_card import SourceCard
from factcheck_app.gui.sources.source_filter import SOURCE_FILTER_NAMES, SourceFilter, matching_sources
from factcheck_app.gui.sources.source_words import claims_of_sources

# cards are widgets: a long reference list gets them as the reader comes near
_CARDS_AT_ONCE = 30


class SourcesPane(QWidget):
    """Shows the sources of one review; the card of a chosen source is brought into view."""

    claims_requested = Signal(object)  # source number
    link_requested = Signal(object)  # address
    attach_requested = Signal(object)  # source number
    paste_requested = Signal(object)  # source number
    text_requested = Signal(object)  # source number
    file_dropped = Signal(object, object)  # source number, Path

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sources: Sequence[Source] = ()
        self._cited_by: Mapping[int, list[int]] = {}
        self._with_text: frozenset[int] = frozenset()
        self._waiting: list[Source] = []
        self._cards: dict[int, SourceCard] = {}
        self._filter = SegmentedFilter(look, list(SOURCE_FILTER_NAMES.values()), "Show sources", self)
        self._empty = EmptyState(look, self, icon="quote")
        self._area = QScrollArea(self)
        self._content = ScrollColumn(self._area)
        self._lay_out()
        self._filter.chosen.connect(self._show_filter)
        self._area.verticalScrollBar().valueChanged.connect(self._add_where_near)
        self._area.verticalScrollBar().rangeChanged.connect(self._add_where_near)
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_review(None)

    def show_review(self, review: Review | None) -> None:
        """The sources of this review; nothing where none is open."""
        self._sources = review.sources if review is not None else ()
        self._cited_by = claims_of_sources(review) if review is not None else {}
        texts = review.source_texts if review is not None else ()
        self._with_text = frozenset(text.source_number for text in texts)
        counts = [len(matching_sources(self._sources, self._cited_by, each)) for each in SourceFilter]
        self._filter.show_counts(counts)
        self._show_cards(SourceFilter.ALL)

    def show_texts(self, review: Review) -> None:
        """The same sources, of which others have a text now; filter and place stay."""
        place = self._area.verticalScrollBar().value()
        chosen = [number for number, card in self._cards.items() if card.is_chosen]
        shown = len(self._cards)
        self._sources = review.sources
        self._with_text = frozenset(text.source_number for text in review.source_texts)
        self._show_cards(list(SourceFilter)[self._filter.current])
        while self._waiting and len(self._cards) < shown:
            self._add_cards()
        for number in chosen:
            if number in self._cards:
                self._cards[number].show_chosen(True)
        self._column.activate()
        self._area.verticalScrollBar().setValue(place)

    def show_source(self, number: int) -> None:
        """Brings the card of this source into view and marks it; all sources are shown for it where it was hidden."""
        if number not in self._cards and number not in {source.number for source in self._waiting}:
            self._show_cards(SourceFilter.ALL)
        while self._waiting and number not in self._cards:
            self._add_cards()
        for card in self._cards.values():
            card.show_chosen(card.number == number)
        if number in self._cards:
            self._column.activate()
            self._area.ensureWidgetVisible(self._cards[number], 0, self._look.px(24))

    def _lay_out(self) -> None:
        scroll_column(self._area, self._content, "Sources")
        self._column = QVBoxLayout(self._content)
        self._row = QHBoxLayout()
        self._row.addWidget(self._filter)
        self._row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        box.addWidget(self._empty, 1)
        box.addWidget(self._area, 1)

    def _show_filter(self, index: int) -> None:
        self._show_cards(list(SourceFilter)[index])

    def _show_cards(self, source_filter: SourceFilter) -> None:
        self._filter.select(list(SourceFilter).index(source_filter))
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._cards = {}
        self._waiting = matching_sources(self._sources, self._cited_by, source_filter)
        self._say_what_is_missing(source_filter)
        self._area.verticalScrollBar().setValue(0)
        self._add_cards()

    def _say_what_is_missing(self, source_filter: SourceFilter) -> None:
        self._area.setVisible(bool(self._waiting))
        self._empty.setVisible(not self._waiting)
        if not self._sources:
            self._empty.show_words(
                "The draft cites nothing", "No link, number or reference was found. Ask the author for sources."
            )
        elif source_filter is SourceFilter.FLAGS:
            self._empty.show_words("No flags", "Nothing was noticed offline; editorial status is not checked.")
        else:
            self._empty.show_words("Every source is used", "At least one claim leans on each source.")

    def _add_cards(self) -> None:
        now, self._waiting = self._waiting[:_CARDS_AT_ONCE], self._waiting[_CARDS_AT_ONCE:]
        if self._column.count():
            self._column.takeAt(self._column.count() - 1)  # the stretch at the end
        for source in now:
            cited_by = self._cited_by.get(source.number, ())
            has_text = source.number in self._with_text
            card = SourceCard(self._look, source, cited_by=cited_by, has_text=has_text, parent=self._content)
            card.attach_requested.connect(self.attach_requested)
            card.paste_requested.connect(self.paste_requested)
            card.text_requested.connect(self.text_requested)
            card.file_dropped.connect(self.file_dropped)
            card.claims_requested.connect(self.claims_requested)
            card.link_requested.connect(self.link_requested)
            self._cards[source.number] = card
            self._column.addWidget(card)
            card.show()
        self._column.addStretch(1)

    def _add_where_near(self) -> None:
        bar = self._area.verticalScrollBar()
        if self._waiting and bar.value() + bar.pageStep() >= bar.maximum():
            self._add_cards()

    def _take_look(self) -> None:
        look = self._look
        side = look.px(20)
        self._row.setContentsMargins(side, look.px(10), side, look.px(4))
        self._column.setContentsMargins(side - RING_REACH, look.px(6), side - RING_REACH, look.px(16))
        self._column.setSpacing(look.px(10))
