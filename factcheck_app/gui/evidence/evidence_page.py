"""The passages for the current claim: those taken as evidence, and those the program found in the sources' texts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.gui.claims.tab_page import TabPage
from factcheck_app.gui.evidence.evidence_card import EvidenceCard
from factcheck_app.gui.evidence.found_passages import FoundPassages, Place
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.empty_state import EmptyState
from factcheck_app.gui.look.fact_line import FactLine
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import off_while_locked, record_lock
from factcheck_app.gui.look.wrapped_text import WrappedText
from factcheck_app.gui.sources.dropped_file import dropped_file

_LEAST_HEIGHT = 196
_MOST_ASKED = 260  # pixels, whatever the text size
_STANCES: tuple[Stance | None, ...] = (None, *Stance)


class EvidencePage(TabPage):
    """Arrows mark a passage, E or Enter takes it, Left and Right change its stance, Delete removes it."""

    take_requested = Signal(object)  # Passage, with the stance that it is taken with
    remove_requested = Signal(object)  # Passage
    stance_requested = Signal(object, object)  # Passage, Stance | None
    compare_requested = Signal(object)  # Passage
    text_requested = Signal(object)  # Passage
    attach_requested = Signal(object)  # source number
    file_dropped = Signal(object, object)  # source number, Path
    escaped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Evidence"), parent)
        self._own_look = look
        self._claim: ReviewedClaim | None = None
        self._found = FoundPassages()
        self._cards: dict[Place, EvidenceCard] = {}
        # cards of the claim before, to be shown with other passages: making one takes as long as drawing five
        self._spare: list[EvidenceCard] = []
        self._marked: Place | None = None
        self._acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Down: partial(self.step, 1),
            Qt.Key.Key_Up: partial(self.step, -1),
            Qt.Key.Key_E: self.take_marked,
            Qt.Key.Key_Return: self.take_marked,
            Qt.Key.Key_Enter: self.take_marked,
            Qt.Key.Key_Right: partial(self.step_stance, 1),
            Qt.Key.Key_Left: partial(self.step_stance, -1),
            Qt.Key.Key_Delete: self.remove_marked,
        }
        self.setAcceptDrops(True)

    @property
    def marked(self) -> Passage | None:
        """The passage that the keys act on."""
        return self._cards[self._marked].passage if self._marked is not None else None

    @property
    def passages(self) -> list[Passage]:
        """Every passage shown, those taken first."""
        return [card.passage for card in self._cards.values()]

    def show_claim(self, claim: ReviewedClaim, found: FoundPassages) -> None:
        """Show another claim, or what was found for the same one in the meantime."""
        same = self._claim is not None and claim.id == self._claim.id
        self._claim, self._found = claim, found
        if not same:
            self._put_cards_by()
        self._arrange(stays=same)

    def show_judgement(self, claim: ReviewedClaim) -> None:
        """Show what is on record of the claim shown; another one's is not shown."""
        before = self._claim
        if before is None or claim.id != before.id:
            return
        self._claim = claim
        if claim.judgement.evidence != before.judgement.evidence:
            self._arrange(stays=True)

    def mark(self, passage: Passage) -> None:
        """Let the keys act on this passage, and bring it into view."""
        if passage.place in self._cards:
            self._mark(passage.place)

    def take_marked(self) -> None:
        """Take the marked passage as evidence; nothing happens where it is taken."""
        card = self._cards.get(self._marked) if self._marked is not None else None
        if card is not None and not card.is_taken:
            self.take_requested.emit(card.passage)

    def event(self, event: QEvent) -> bool:
        # these keys mean something else in the rest of the pane
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act(event)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif act is None:
            super().keyPressEvent(event)
        else:
            act()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        may_take = self._found.without_text and not record_lock(self).is_locked
        if may_take and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event.mimeData())
        if file is not None and self._found.without_text:
            event.acceptProposedAction()
            self.file_dropped.emit(self._found.without_text[0], file)

    def minimumSizeHint(self) -> QSize:
        # a whole card, so that its quote and its stance are seen together; large text must leave the tabs in view
        least = min(self._own_look.px(_LEAST_HEIGHT), _MOST_ASKED)
        return QSize(super().minimumSizeHint().width(), least)

    # inside

    def _act(self, event: QKeyEvent) -> Callable[[], None] | None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or not self._cards:
            return None
        card = self._cards.get(self._marked) if self._marked is not None else None
        # on a passage that is taken Return has nothing left to do here, and leads on to the note as anywhere else
        is_done = card is not None and card.is_taken and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return None if is_done else self._acts.get(Qt.Key(event.key()))

    def _arrange(self, *, stays: bool) -> None:
        if self._claim is None:
            self.show_parts([], spare=self._spare)
            return
        taken = self._claim.judgement.evidence
        shown = self._found.shown_with(taken)
        taken_places = {passage.place for passage in taken}
        before, self._cards = self._cards, {passage.place: self._card_of(passage) for passage in shown}
        self._spare += [card for place, card in before.items() if place not in self._cards]
        for passage in shown:
            card = self._cards[passage.place]
            card.show_taken(passage, is_taken=passage.place in taken_places)
            card.show_cited(passage.source_number in self._claim.claim.sources)
            card.show_comparison(self._found.comparisons.get(passage.place))
        if self._marked not in self._cards:
            self._marked = next(iter(self._cards), None)
        self._show_marked()
        cards = list(self._cards.values())
        parts: list[QWidget] = []
        if self._found.abstract_words:
            parts.append(FactLine(self._own_look, "info", self._found.abstract_words, "text.muted"))
        if taken:
            parts += [self._head(self.tr("Taken as evidence")), *cards[: len(taken)]]
        if len(cards) > len(taken):
            cited = (
                self.tr("the text of its sources")
                if self._found.leans_on_them
                else self.tr("texts that it does not cite")
            )
            parts += [self._head(self.tr("Found in {cited}").format(cited=cited)), *cards[len(taken) :]]
        missing = self._missing(has_cards=bool(cards))
        self.show_parts([*parts, *missing], stays=stays, spare=self._spare)
        if not cards:
            self._let_tab_come_to(missing)
        for card in cards:
            card.show()

    def _card_of(self, passage: Passage) -> EvidenceCard:
        known = self._cards.get(passage.place)
        if known is not None:
            return known
        stands = passage.place not in self._found.doubtful
        if self._spare:
            card = self._spare.pop()
            card.show_passage(passage, stands=stands)
            return card
        card = EvidenceCard(self._own_look, passage, stands=stands, parent=self.widget())
        card.touched.connect(lambda: self._mark(card.passage.place))
        card.take_requested.connect(self.take_marked)
        card.remove_requested.connect(self.remove_marked)
        card.stance_chosen.connect(self._give_stance)
        card.compare_requested.connect(lambda: self.compare_requested.emit(card.passage))
        card.text_requested.connect(lambda: self.text_requested.emit(card.passage))
        return card

    def _put_cards_by(self) -> None:
        """No card is of the claim shown, and none keeps the keyboard that was on it."""
        if any(card.isAncestorOf(focus) for card in self._cards.values() if (focus := QApplication.focusWidget())):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._spare += self._cards.values()
        self._cards, self._marked = {}, None

    def _missing(self, *, has_cards: bool) -> list[QWidget]:
        """What is not there yet, and what to do about it."""
        found = self._found
        if found.is_waiting and not has_cards:
            return [self._quiet(self.tr("Looking for passages in the texts at hand."))]
        if not found.with_text and not found.without_text and not has_cards:
            nothing = self.tr("This claim cites nothing, so there is no text to look in.")
            step = self.tr("Search for a source with Shift+L; once it is added, attach its text.")
            return [self._quiet(f"{nothing} {step}")]
        if not has_cards and not found.with_text:
            empty = EmptyState(self._own_look, icon="quote")
            number = found.without_text[0]
            which = (
                self.tr("this source")
                if len(found.without_text) == 1
                else self.tr("source {number}").format(number=number)
            )
            empty.show_words(
                self.tr("No text of {which} is at hand").format(which=which),
                self.tr("Attach it, or drop a file here."),
                self.tr("Attach text"),
            )
            empty.action_requested.connect(lambda: self.attach_requested.emit(number))
            off_while_locked(empty)
            return [empty]
        parts: list[QWidget] = []
        if not has_cards:
            parts.append(
                self._quiet(self.tr("Nothing in the text at hand bears on this claim. Open it to look for yourself."))
            )
        for number in found.without_text:
            words = self.tr("Attach the text of source {number}").format(number=number)
            button = ActionButton(self._own_look, words, kind="link", small=True)
            button.clicked.connect(lambda _checked=False, number=number: self.attach_requested.emit(number))
            off_while_locked(button)
            parts.append(button)
        return parts

    def _let_tab_come_to(self, missing: list[QWidget]) -> None:
        """The buttons of these come next: made last, they would be the last of the window."""
        after: QWidget = self
        for part in missing:
            for button in [part] if isinstance(part, ActionButton) else part.findChildren(ActionButton):
                self.setTabOrder(after, button)
                after = button

    def _head(self, words: str) -> WrappedText:
        head = WrappedText(self._own_look, "label", "text.muted")
        head.show_text(words)
        return head

    def _quiet(self, words: str) -> WrappedText:
        said = WrappedText(self._own_look, "body", "text.muted")
        said.show_text(words)
        return said

    def _mark(self, place: Place) -> None:
        self._marked = place
        self._show_marked()
        self.bring_into_view(self._cards[place])

    def _show_marked(self) -> None:
        for place, card in self._cards.items():
            card.show_marked(place == self._marked)
        passage = self.marked
        self.setAccessibleDescription(self._cards[passage.place].accessibleName() if passage is not None else "")

    def step(self, by: int) -> None:
        """Mark the passage so many further down."""
        places = list(self._cards)
        if self._marked is not None:
            at = places.index(self._marked) + by
            self._mark(places[max(0, min(len(places) - 1, at))])

    def step_stance(self, by: int) -> None:
        """Give the marked passage the next stance, or the one before."""
        passage = self.marked
        if passage is not None:
            at = _STANCES.index(passage.stance) + by
            self._give_stance(_STANCES[max(0, min(len(_STANCES) - 1, at))])

    def _give_stance(self, stance: Stance | None) -> None:
        card = self._cards.get(self._marked) if self._marked is not None else None
        if card is None or (card.is_taken and stance is card.passage.stance):
            return
        if card.is_taken:
            self.stance_requested.emit(card.passage, stance)
        elif stance is not None:
            self.take_requested.emit(_with_stance(card.passage, stance))

    def remove_marked(self) -> None:
        """Remove the marked passage from the evidence; nothing happens where it was not taken."""
        card = self._cards.get(self._marked) if self._marked is not None else None
        if card is not None and card.is_taken:
            self.remove_requested.emit(card.passage)


def _with_stance(passage: Passage, stance: Stance) -> Passage:
    return Passage(passage.source_number, passage.sha256, passage.span, passage.quote, passage.locator, stance)
