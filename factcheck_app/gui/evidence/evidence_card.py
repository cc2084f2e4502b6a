"""One passage as a card: the quote, where it stands, what it does to the claim."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.evidence import Passage
from factcheck_app.gui.evidence.evidence_words import card_words, place_words
from factcheck_app.gui.evidence.quote_text import QuoteText, WordMark, marked
from factcheck_app.gui.evidence.split_row import SplitRow
from factcheck_app.gui.evidence.stance_switch import StanceSwitch
from factcheck_app.gui.look import icons
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.record_lock import off_while_locked

_LEAD = "“"
TAKE_KEY = "E"


class EvidenceCard(QWidget):
    """Raised; the marked card, which the keys act on, has the blue border. A stance takes a passage that was not."""

    touched = Signal()
    take_requested = Signal()
    remove_requested = Signal()
    stance_chosen = Signal(object)  # Stance | None
    compare_requested = Signal()
    text_requested = Signal()

    def __init__(self, look: Look, passage: Passage, *, stands: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stands = stands
        self._comparison: Comparison | None = None
        self._is_marked = False
        self._is_cited = True
        self.is_taken = False
        self.passage = passage
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._quote = QuoteText(look, parent=self)
        self._check = QLabel(self)
        self._place = ActionButton(look, place_words(passage), kind="link", small=True, shrinks=True, parent=self)
        self._place.setAccessibleDescription(self.tr("Opens the text of the source at this passage"))
        self._compare = IconButton(
            look, "compare", self.tr("Compare the claim with this passage"), side=24, parent=self
        )
        self._remove = IconButton(look, "close", self.tr("Remove this passage from the evidence"), side=24, parent=self)
        self._take = ActionButton(look, self.tr("Take"), small=True, keys=TAKE_KEY, parent=self)
        self._take.setAccessibleName(self.tr("Take this passage as evidence"))
        self.stance = StanceSwitch(look, self)
        for changing in (self._take, self._remove, self.stance):
            off_while_locked(changing)
        self._lay_out()
        self._connect()
        look.changed.connect(self._take_look)
        self._show_quote()
        self.show_taken(passage, is_taken=False)
        self._take_look()

    def show_passage(self, passage: Passage, *, stands: bool) -> None:
        """Show another passage, which is not taken and compared with nothing yet; as good as a new card."""
        self.passage = passage
        self._comparison = None
        self._place.show_words(place_words(passage, is_cited=self._is_cited))
        self._show_quote()
        if stands is not self._stands:
            self._stands = stands
            self._show_check()
        self.show_marked(False)

    def show_taken(self, passage: Passage, *, is_taken: bool) -> None:
        """Show the passage as the record has it: taken or not, with its stance."""
        self.passage = passage
        self.is_taken = is_taken
        self._take.setVisible(not is_taken)
        self._remove.setVisible(is_taken)
        self.stance.show_stance(passage.stance)
        self.setAccessibleName(card_words(passage, is_taken=is_taken))
        self._foot.place_again()

    def show_cited(self, is_cited: bool) -> None:
        """Say where the claim does not cite the source that the passage stands in."""
        self._is_cited = is_cited
        self._place.show_words(place_words(self.passage, is_cited=is_cited))
        self._foot.place_again()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Mark the words that differ from the claim's."""
        if comparison is not self._comparison:
            self._comparison = comparison
            self._show_quote()

    def _show_quote(self) -> None:
        spans = self._comparison.words.differing_in_passage if self._comparison is not None else ()
        shift = len(_LEAD)
        marks = marked((span.shifted(shift) for span in spans), WordMark.DIFFERS)
        self._quote.show_text(f"{_LEAD}{' '.join(self.passage.quote.split(chr(10)))}”", marks)

    def show_marked(self, is_marked: bool) -> None:
        """Whether the keys act on this card."""
        self._is_marked = is_marked
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.compare_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.px(8)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(look.colour("background.raised"))
        painter.setPen(QPen(look.colour("accent.base" if self._is_marked else "border.card"), 1))
        painter.drawRoundedRect(box, radius, radius)
        if self._is_marked:
            painter.setClipRect(0, 0, look.px(4), self.height())
            painter.setBrush(look.colour("accent.base"))
            painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _lay_out(self) -> None:
        where, acts = QWidget(self), QWidget(self)
        self._where = QHBoxLayout(where)
        self._where.addWidget(self._check)
        self._where.addWidget(self._place, 1)
        self._acts = QHBoxLayout(acts)
        for part in (self.stance, self._take, self._compare, self._remove):
            self._acts.addWidget(part)
        for row in (self._where, self._acts):
            row.setContentsMargins(0, 0, 0, 0)
        self._foot = SplitRow(where, acts, 6, self)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._quote)
        self._box.addWidget(self._foot)

    def _connect(self) -> None:
        self._place.clicked.connect(lambda: self._say(self.text_requested))
        self._compare.clicked.connect(lambda: self._say(self.compare_requested))
        self._take.clicked.connect(lambda: self._say(self.take_requested))
        self._remove.clicked.connect(lambda: self._say(self.remove_requested))
        self.stance.chosen.connect(self._choose_stance)

    def _say(self, wish: object) -> None:
        self.touched.emit()
        wish.emit()  # type: ignore[attr-defined]

    def _choose_stance(self, stance: object) -> None:
        self.touched.emit()
        self.stance_chosen.emit(stance)

    def _show_check(self) -> None:
        look = self._look
        icon, colour = ("saved", "status.verified") if self._stands else ("warn", "status.problem")
        self._check.setPixmap(icons.pixmap(look, icon, colour, look.px(14), self.devicePixelRatioF()))
        said = (
            self.tr("The quote stands in the stored text")
            if self._stands
            else self.tr("The quote is not in the stored text")
        )
        self._check.setToolTip(said)
        self._check.setAccessibleName(said)

    def _take_look(self) -> None:
        look = self._look
        self._show_check()
        self._box.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(8))
        self._box.setSpacing(look.px(7))
        self._where.setSpacing(look.px(2))
        self._acts.setSpacing(look.px(6))
        self._foot.set_gap(look.px(6))
        self.update()
