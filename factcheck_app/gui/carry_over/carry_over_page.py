"""What the next draft changed: claims that need a look with a key each, those that came along, those that are gone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_KEYS
from factcheck_app.gui.carry_over.carried_side import CarriedSide
from factcheck_app.gui.carry_over.carry_over_card import CarryOverCard
from factcheck_app.gui.carry_over.carry_over_head import CarryOverHead
from factcheck_app.gui.carry_over.carry_over_view import CarryOverView
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.scroll_column import ScrollColumn, scroll_column
from factcheck_app.gui.look.words import Words

# cards at a time: each is made of a dozen controls
_AT_ONCE = 40
_LEAST_SIDE, _MOST_SIDE_SHARE = 300, 0.36
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Area(QScrollArea):
    """Leaves the arrows to the page; the page keys scroll."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class CarryOverPage(QWidget):
    """K keeps the verdict of the current card, D decides again, 1 to 3 give another; Up and Down, Return, Escape.

    Its keys are its own: what they mean in the draft does not hold while it is open.
    """

    keep_requested = Signal(object)  # claim id
    again_requested = Signal(object)  # claim id
    verdict_requested = Signal(object, object)  # claim id, Verdict
    claim_requested = Signal(object)  # claim id: show it in the draft
    closed = Signal()
    turned = Signal()  # the keys mean another claim

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view: CarryOverView | None = None
        self._claims: dict[str, ReviewedClaim] = {}
        # review, draft and claim: they outlast the screen as long as they can be undone
        self._again: set[tuple[str, int, str]] = set()
        self._cards: list[CarryOverCard] = []
        self._current = -1
        self.head = CarryOverHead(look, self)
        self._area = _Area(self)
        self._content = ScrollColumn(self._area)
        self._column = QVBoxLayout(self._content)
        self._more = ActionButton(look, self.tr("Show more"), parent=self._content)
        self._nothing = Words(look, "", "body", "text.muted", wraps=True, parent=self._content)
        self.side = CarriedSide(look, self)
        self._lay_out()
        self.head.go_on_requested.connect(self.go_on)
        self.side.claim_requested.connect(self.claim_requested)
        self._more.clicked.connect(lambda: self._add_cards())
        look.changed.connect(self._take_look)
        self._take_look()

    # what is shown

    def show_view(self, view: CarryOverView) -> None:
        """Show two drafts, and what is marked to be decided again in the newer one."""
        self._view = view
        self._claims = {claim.id: claim for claim in view.new.claims}
        self.head.show_view(view)
        self.side.show_view(view)
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards, self._current = [], -1
        self._nothing.show_words("" if view.to_look_at else self._words_for_nothing(view))
        self._nothing.setVisible(not view.to_look_at)
        self._add_cards()
        self._area.verticalScrollBar().setValue(0)
        waiting = [index for index, card in enumerate(self._cards) if card.can_keep]
        self._turn_to(waiting[0] if waiting else 0)
        self._show_waiting()

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Show one claim as it stands now."""
        if self._view is None or claim.id not in self._claims:
            return
        self._claims[claim.id] = claim
        for card in self._cards:
            if card.claim_id == claim.id:
                self._fill(card)
        self._show_waiting()

    def is_marked(self, claim_id: str) -> bool:
        """Whether the claim is marked to be decided again."""
        return self._mark_of(claim_id) in self._again

    def mark_again(self, claim_id: str, is_marked: bool) -> None:
        """Whether the card says that the claim is to be decided again; that is no decision, and not on record."""
        mark = self._mark_of(claim_id)
        if is_marked:
            self._again.add(mark)
        else:
            self._again.discard(mark)
        for card in self._cards:
            if card.claim_id == claim_id:
                self._fill(card)

    def turn_to_claim(self, claim_id: str) -> None:
        """The keys mean this claim from now on; nothing happens where it needs no look."""
        looked_at = self._view.to_look_at if self._view is not None else ()
        ids = [carried.claim.id for carried in looked_at]
        if claim_id not in ids:
            return
        index = ids.index(claim_id)
        while index >= len(self._cards):
            self._add_cards()
        self._turn_to(index)

    @property
    def view(self) -> CarryOverView | None:
        """What is shown."""
        return self._view

    @property
    def cards(self) -> tuple[CarryOverCard, ...]:
        """The cards that are made so far, in order."""
        return tuple(self._cards)

    @property
    def current_claim_id(self) -> str | None:
        """The claim that the keys mean."""
        return self._cards[self._current].claim_id if 0 <= self._current < len(self._cards) else None

    def waiting(self) -> list[str]:
        """Ids of the claims that wait: for an answer to "still true?", or for a first verdict."""
        looked_at = self._view.to_look_at if self._view is not None and self._view.new.is_newest else ()
        claims = [self._claims[carried.claim.id] for carried in looked_at if carried.claim.id in self._claims]
        return [claim.id for claim in claims if not claim.judgement.is_answer]

    # what the keys mean

    def keep_current(self) -> None:
        """K: what was said still holds."""
        claim_id = self.current_claim_id
        if claim_id is not None and self._cards[self._current].can_keep:
            self.keep_requested.emit(claim_id)
            self._step(1)

    def decide_current_again(self) -> None:
        """D: it is decided anew in the draft."""
        claim_id = self.current_claim_id
        if claim_id is not None and self._cards[self._current].again.isVisibleTo(self):
            self.again_requested.emit(claim_id)
            self._step(1)

    def go_on(self) -> None:
        """To the first claim that waits, in the draft."""
        waiting = self.waiting()
        if waiting:
            self.claim_requested.emit(waiting[0])
        else:
            self.closed.emit()

    # Qt

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard on the cards; Tab comes to the head before them."""
        self._area.setFocus(reason)

    def event(self, event: QEvent) -> bool:
        # bare keys mean something else in the whole window, and nothing here where this page has no use for them
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and (event.text().isalnum() or Qt.Key(event.key()) in (*_STEPS, Qt.Key.Key_Return)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        verdicts = {VERDICT_KEYS[verdict]: verdict for verdict in GIVEN_VERDICTS}
        claim_id = self.current_claim_id
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key == Qt.Key.Key_K:
            self.keep_current()
        elif key == Qt.Key.Key_D:
            self.decide_current_again()
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and claim_id is not None:
            self.claim_requested.emit(claim_id)
        elif event.text() in verdicts and claim_id is not None and self._view is not None and self._view.new.is_newest:
            self.verdict_requested.emit(claim_id, verdicts[event.text()])
            self._step(1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("background.page"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = min(self._look.size("decision_pane_width"), round(self.width() * _MOST_SIDE_SHARE))
        self.side.setFixedWidth(max(min(self._look.px(_LEAST_SIDE), self.width() // 2), wanted))

    # inside

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("What the next draft changed"))
        scroll_column(self._area, self._content, self.tr("Claims that need a look"))
        # the frame of the current card says where the keyboard is
        self._area.setProperty(RING_RADIUS, None)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)

    def _add_cards(self) -> None:
        if self._view is None:
            return
        begun = len(self._cards)
        for carried in self._view.to_look_at[begun : begun + _AT_ONCE]:
            card = CarryOverCard(self._look, carried, self._view.drafts, self._content)
            card.keep_requested.connect(self.keep_requested)
            card.again_requested.connect(self.again_requested)
            card.chosen.connect(self._choose)
            self._column.insertWidget(self._column.indexOf(self._more), card)
            self._cards.append(card)
            self._fill(card)
        left = len(self._view.to_look_at) - len(self._cards)
        self._more.show_words(self.tr("Show {count} more of {left}").format(count=min(left, _AT_ONCE), left=left))
        self._more.setVisible(left > 0)

    def _fill(self, card: CarryOverCard) -> None:
        if self._view is not None:
            claim_id = card.claim_id
            is_open, before = self._view.new.is_newest, self._view.before(claim_id)
            card.show_claim(self._claims[claim_id], before, again=self.is_marked(claim_id), is_open=is_open)

    def _mark_of(self, claim_id: str) -> tuple[str, int, str]:
        new = self._view.new if self._view is not None else None
        return (new.id, new.revision, claim_id) if new is not None else ("", 0, claim_id)

    def _choose(self, claim_id: str) -> None:
        self._turn_to([card.claim_id for card in self._cards].index(claim_id))

    def _step(self, by: int) -> None:
        if self._current + by >= len(self._cards) and not self._more.isHidden():
            self._add_cards()
        self._turn_to(max(0, min(len(self._cards) - 1, self._current + by)))
        # the keys stay with the page, not with the button of an answered card
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, index: int) -> None:
        for number, card in enumerate(self._cards):
            card.set_current(number == index)
        self._current = index if 0 <= index < len(self._cards) else -1
        self.turned.emit()
        if self._current >= 0:
            card = self._cards[self._current]
            self._column.activate()
            self._area.ensureWidgetVisible(card, 0, self._look.px(14))
            self._area.setAccessibleDescription(card.accessibleName())

    def _words_for_nothing(self, view: CarryOverView) -> str:
        count = view.kept_undecided
        if not count:
            return self.tr("Every claim came along; there is nothing to answer.")
        if count == 1:
            return self.tr("Every claim came along; 1 of them was undecided, and waits for a verdict in the draft.")
        said = self.tr("Every claim came along; {count} of them were undecided, and wait for a verdict in the draft.")
        return said.format(count=count)

    def _show_waiting(self) -> None:
        if self._view is not None:
            self.head.show_waiting(len(self.waiting()), is_newest=self._view.new.is_newest)

    def _take_look(self) -> None:
        look = self._look
        self._column.setContentsMargins(look.px(24), look.px(4), look.px(24), look.px(20))
        self._column.setSpacing(look.px(11))
        self.update()
