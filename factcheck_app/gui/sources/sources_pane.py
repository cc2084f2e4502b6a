"""The sources of the draft as cards, those in trouble first; a button leads from each to the claims that lean on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextAtHand
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.banner import Banner
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import off_while_locked
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.segmented_filter import SegmentedFilter
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.sources.card_wishes import hand_on
from factcheck_app.gui.sources.check_line import CheckState, check_sentence
from factcheck_app.gui.sources.source_card import SourceCard
from factcheck_app.gui.sources.source_filter import SourceFilter, matching_sources, source_filter_name
from factcheck_app.gui.sources.source_words import claims_of_sources

# cards are widgets: a long reference list gets them as the reader comes near
_CARDS_AT_ONCE = 8
_NO_FAILURES: Mapping[int, Sequence[str]] = MappingProxyType({})
_MISSING = {
    SourceFilter.CITED: (
        QT_TRANSLATE_NOOP("sources_pane", "The draft cites nothing"),
        QT_TRANSLATE_NOOP("sources_pane", "All sources here were added by you."),
    ),
    SourceFilter.ADDED: (
        QT_TRANSLATE_NOOP("sources_pane", "No source was added"),
        QT_TRANSLATE_NOOP("sources_pane", "Add one that you know, or search for one from a claim."),
    ),
    SourceFilter.FLAGS: (
        QT_TRANSLATE_NOOP("sources_pane", "No flags"),
        QT_TRANSLATE_NOOP("sources_pane", "Nothing was noticed. What is not checked says so on its card."),
    ),
}


@dataclass(frozen=True, slots=True)
class _Said:
    """What a card says."""

    source: Source
    cited_by: tuple[int, ...]
    text: TextAtHand | None
    has_choice: bool
    unanswered: tuple[str, ...]


class SourcesPane(QWidget):
    """Shows the sources of one review; the card of a chosen source is brought into view."""

    claims_requested = Signal(object)  # source number
    link_requested = Signal(object)  # address
    look_up_requested = Signal(object)  # source number, None for all that wait
    choice_requested = Signal(object)  # source number
    copy_requested = Signal(object, object)  # source number, OpenCopy
    attach_requested = Signal(object)  # source number
    paste_requested = Signal(object)  # source number
    text_requested = Signal(object)  # source number
    part_requested = Signal(object)  # source number: what its text is
    part_told = Signal(object, object)  # source number, TextPart
    file_dropped = Signal(object, object)  # source number, Path
    add_requested = Signal()
    escaped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sources: Sequence[Source] = ()
        self._cited_by: Mapping[int, list[int]] = {}
        self._at_hand: Mapping[int, TextAtHand] = {}
        self._with_choice: frozenset[int] = frozenset()
        self._failures = _NO_FAILURES
        self._state = CheckState()
        self._waiting: list[Source] = []
        self._cards: dict[int, SourceCard] = {}
        # those that were shown before: one that says the same is shown again, with its details open or not
        self._earlier: dict[int, SourceCard] = {}
        self._said: dict[int, _Said] = {}
        # Tab goes through cards as they were made: each has its place in that order
        self._turns: dict[int, int] = {}
        self._last_turn = 0
        self._was_led_away = False
        self._filter = SegmentedFilter(
            look, [source_filter_name(each) for each in SourceFilter], self.tr("Show sources"), self
        )
        self._add = ActionButton(look, self.tr("Add source"), icon="plus", small=True, parent=self)
        self._line = Banner(look, self)
        self._empty = EmptyState(look, self, icon="quote")
        self._area = QScrollArea(self)
        self._content = ScrollColumn(self._area)
        self._lay_out()
        self._filter.chosen.connect(self._show_filter)
        for leads_away in (self.claims_requested, self.text_requested):
            leads_away.connect(self._note_led_away)
        self._add.clicked.connect(lambda _checked=False: self.add_requested.emit())
        off_while_locked(self._add)
        self._area.verticalScrollBar().valueChanged.connect(self._add_where_near)
        self._area.verticalScrollBar().rangeChanged.connect(self._add_where_near)
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_review(None)

    def show_review(self, review: Review | None) -> None:
        """The sources of this review; nothing where none is open."""
        self._failures, self._with_choice = _NO_FAILURES, frozenset()
        self._take(review)
        self._show_cards(SourceFilter.ALL)

    def show_texts(self, review: Review) -> None:
        """The same review, whose sources or texts are others now; filter and place stay."""
        self._take(review)
        self._show_anew()

    def show_outcome(self, failures: Mapping[int, Sequence[str]], choices: Collection[int]) -> None:
        """Who did not answer in the last look-up, as sentences, and for which sources the reviewer has to choose."""
        changed = (dict(failures), frozenset(choices)) != (dict(self._failures), self._with_choice)
        self._failures, self._with_choice = failures, frozenset(choices)
        if changed:
            self._show_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # back from what a card led to, the reader goes on there; else the list begins with what is in trouble
        if not event.spontaneous() and not self._was_led_away:
            self._area.verticalScrollBar().setValue(0)
        self._was_led_away = False

    def show_state(self, state: CheckState) -> None:
        """Whether services may be asked, and what follows for the line below the cards."""
        self._state = state
        sentence, action = check_sentence(self._sources, state)
        if not sentence:
            self._line.hide()
        elif action:
            self._line.show_information(sentence, (action, lambda: self.look_up_requested.emit(None)))
        else:
            self._line.show_information(sentence)

    def show_source(self, number: int) -> None:
        """Brings the card of this source into view and marks it; all sources are shown for it where it was hidden."""
        if number not in self._cards and number not in {source.number for source in self._waiting}:
            self._show_cards(SourceFilter.ALL)
        # one that is far down comes next: to make all cards before it would take long
        self._waiting.sort(key=lambda source: source.number != number)
        if number not in self._cards:
            self._add_cards()
        for card in self._cards.values():
            card.show_chosen(card.number == number)
        if number in self._cards:
            self._column.activate()
            self._area.ensureWidgetVisible(self._cards[number], 0, self._look.px(24))
            if self._cards[number].height() > self._area.viewport().height():
                # its title first
                self._area.verticalScrollBar().setValue(self._cards[number].y() - self._look.px(6))

    def focus_card(self, number: int | None) -> None:
        """The keyboard on the card of this source, or on the first; on the button that adds one where there is none."""
        if number is not None:
            self.show_source(number)
        card = self._cards.get(number) if number is not None else next(iter(self._cards.values()), None)
        target = card if card is not None else self._add
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _note_led_away(self, _number: object) -> None:
        self._was_led_away = True

    def _lay_out(self) -> None:
        scroll_column(self._area, self._content, self.tr("Sources"))
        self._column = QVBoxLayout(self._content)
        self._row = QHBoxLayout()
        self._row.addWidget(self._filter)
        self._row.addStretch(1)
        self._row.addWidget(self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._row)
        box.addWidget(self._empty, 1)
        box.addWidget(self._area, 1)
        # at the foot: where it comes or goes, no card moves under the mouse
        box.addWidget(self._line)

    def _take(self, review: Review | None) -> None:
        self._sources = review.sources if review is not None else ()
        self._cited_by = claims_of_sources(review) if review is not None else {}
        texts = review.source_texts if review is not None else ()
        self._at_hand = {text.source_number: text.at_hand for text in texts}
        self._filter.show_counts([len(matching_sources(self._sources, each)) for each in SourceFilter])
        self.show_state(self._state)

    def _show_anew(self) -> None:
        place = self._area.verticalScrollBar().value()
        chosen = [number for number, card in self._cards.items() if card.is_chosen]
        self._show_cards(list(SourceFilter)[self._filter.current], least=len(self._cards))
        for number in chosen:
            if number in self._cards:
                self._cards[number].show_chosen(True)
        self._column.activate()
        self._area.verticalScrollBar().setValue(place)

    def _show_filter(self, index: int) -> None:
        self._show_cards(list(SourceFilter)[index])

    def _show_cards(self, source_filter: SourceFilter, least: int = 1) -> None:
        self._filter.select(list(SourceFilter).index(source_filter))
        while self._column.takeAt(0) is not None:
            pass
        self._earlier, self._cards = self._cards, {}
        self._last_turn = 0
        self._waiting = matching_sources(self._sources, source_filter)
        self._area.setVisible(bool(self._waiting))
        self._empty.setVisible(not self._waiting)
        if not self._sources:
            none = self.tr("No link, number or reference was found. Ask the author for sources, or add one.")
            self._empty.show_words(self.tr("The draft cites nothing"), none)
        elif not self._waiting:
            title, words = _MISSING[source_filter]
            self._empty.show_words(translate("sources_pane", title), translate("sources_pane", words))
        self._area.verticalScrollBar().setValue(0)
        self._add_cards()
        while self._waiting and len(self._cards) < least:
            self._add_cards()
        for old in self._earlier.values():
            old.hide()
            old.deleteLater()
        self._earlier = {}

    def _add_cards(self) -> None:
        now, self._waiting = self._waiting[:_CARDS_AT_ONCE], self._waiting[_CARDS_AT_ONCE:]
        if self._column.count():
            self._column.takeAt(self._column.count() - 1)  # the stretch at the end
        for source in now:
            card = self._card_of(source)
            self._cards[source.number] = card
            self._take_turn(card)
            self._column.addWidget(card)
            card.show()
        self._column.addStretch(1)

    def _take_turn(self, card: SourceCard) -> None:
        """Lets Tab come to this card after those above it."""
        turn = self._turns.get(card.number, 0)
        if turn <= self._last_turn:
            if turn:
                # one that was made before those above it goes behind them
                card.setParent(None)
                card.setParent(self._content)
            turn = max([self._last_turn, *self._turns.values()]) + 1
        self._turns[card.number] = self._last_turn = turn

    def _card_of(self, source: Source) -> SourceCard:
        number = source.number
        said = _Said(
            source,
            tuple(self._cited_by.get(number, ())),
            self._at_hand.get(number),
            number in self._with_choice,
            tuple(self._failures.get(number, ())),
        )
        if number in self._earlier and self._said.get(number) == said:
            return self._earlier.pop(number)
        card = SourceCard(
            self._look,
            source,
            cited_by=said.cited_by,
            text=said.text,
            has_choice=said.has_choice,
            unanswered=said.unanswered,
            parent=self._content,
        )
        hand_on(card, self)
        self._said[number] = said
        self._turns.pop(number, None)
        return card

    def _add_where_near(self) -> None:
        bar = self._area.verticalScrollBar()
        if self._waiting and bar.value() + bar.pageStep() >= bar.maximum():
            self._add_cards()

    def _take_look(self) -> None:
        look = self._look
        side = look.px(20)
        self._row.setContentsMargins(side, look.px(10), side, look.px(4))
        self._row.setSpacing(look.px(8))
        self._column.setContentsMargins(side - RING_REACH, look.px(6), side - RING_REACH, look.px(16))
        self._column.setSpacing(look.px(10))
