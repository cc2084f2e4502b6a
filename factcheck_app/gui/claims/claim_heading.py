"""The head of the card: number, kind and strength of the claim, and what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import SET_ASIDE_WORDS, SetAsideReason, Verdict
from factcheck_app.gui.claims.claim_words import rung_words, uncapitalised
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import RING_REACH
from factcheck_app.gui.look.glyphs import paint_strength_bars
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.menu_letters import letter_entries


class ClaimTitle(QWidget):
    """Paints number, kind and strength; the strength moves to a second line in a narrow pane."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = ""
        self._kind = ""
        self._strength = ""
        self._rung = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_claim(self, claim: ReviewedClaim) -> None:
        self._name = self.tr("Claim {number}").format(number=claim.number)
        self._kind = codebook_word(claim.claim.kind)
        self._strength = rung_words(claim.claim.strength)
        self._rung = claim.claim.strength.rung
        self.setAccessibleName(
            self.tr("{name}, {kind}, strength {strength}").format(
                name=self._name, kind=self._kind, strength=self._strength
            )
        )
        self.setAccessibleDescription(claim.claim.text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = 1 if self._widths()[0] + self._widths()[1] <= width else 2
        return self._look.px(24) + (lines - 1) * self._look.line_height("body")

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.heightForWidth(max(self.width(), self._look.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = float(look.px(24))
        strong, body = QFontMetricsF(look.font("strong")), QFontMetricsF(look.font("body"))
        painter.setFont(look.font("strong"))
        painter.setPen(look.colour("text.primary"))
        painter.drawText(QRectF(0, 0, self.width(), height), Qt.AlignmentFlag.AlignVCenter, self._name)
        left = strong.horizontalAdvance(self._name) + look.px(8)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text.muted"))
        painter.drawText(QRectF(left, 0, self.width(), height), Qt.AlignmentFlag.AlignVCenter, self._kind)
        left += body.horizontalAdvance(self._kind) + look.px(8)
        top = 0.0
        if sum(self._widths()) <= self.width():
            painter.drawText(QRectF(left, 0, look.px(10), height), Qt.AlignmentFlag.AlignVCenter, "·")
            left += look.px(12)
        else:
            left, top, height = 0.0, height, float(look.line_height("body"))
        bars = QRectF(left, top + (height - look.px(13)) / 2, look.px(15), look.px(13))
        paint_strength_bars(painter, bars, self._rung, look)
        words = QRectF(bars.right() + look.px(7), top, self.width(), height)
        painter.setPen(look.colour("text.muted"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._strength)

    def _widths(self) -> tuple[float, float]:
        """Widths in pixels of number with kind, and of the strength."""
        look = self._look
        strong, body = QFontMetricsF(look.font("strong")), QFontMetricsF(look.font("body"))
        first = strong.horizontalAdvance(self._name) + body.horizontalAdvance(self._kind) + look.px(16)
        return first, look.px(12 + 15 + 7) + body.horizontalAdvance(self._strength)


class ClaimHeading(QWidget):
    """The title and the menu of the claim."""

    verdict_cleared = Signal()
    set_aside_chosen = Signal(object)  # SetAsideReason | None
    compare_requested = Signal()
    careful_wording_requested = Signal()
    split_requested = Signal()
    merge_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claim: ReviewedClaim | None = None
        self._title = ClaimTitle(look, self)
        self.compare = IconButton(look, "compare", self.tr("Compare with its source"), side=26, parent=self)
        self.compare.setToolTip(self.tr("Compare with its source (C)"))
        self.more = IconButton(look, "more", self.tr("More for this claim"), side=26, parent=self)
        self.more.setObjectName("claim_menu")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more)
        letter_entries(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        box = QHBoxLayout(self)
        box.setContentsMargins(RING_REACH, 0, 0, 0)  # in line with the boxes below, which keep room for their rings
        box.addWidget(self._title, 1)
        box.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.compare.clicked.connect(lambda: self.compare_requested.emit())
        look.changed.connect(self._take_look)
        self._take_look()

    def show_claim(self, claim: ReviewedClaim) -> None:
        self._claim = claim
        self._title.show_claim(claim)

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._claim is None:
            return
        judgement = self._claim.judgement
        if judgement.set_aside is not None:
            self._menu.addAction(self.tr("Take the claim back")).triggered.connect(
                lambda: self.set_aside_chosen.emit(None)
            )
        else:
            for reason in SetAsideReason:
                action = self._menu.addAction(
                    self.tr("Set aside: {reason}").format(reason=uncapitalised(codebook_word(SET_ASIDE_WORDS[reason])))
                )
                action.triggered.connect(lambda _=False, chosen=reason: self.set_aside_chosen.emit(chosen))
            if judgement.verdict is not Verdict.UNDECIDED:
                self._menu.addSeparator()
                self._menu.addAction(self.tr("Clear the verdict")).triggered.connect(self.verdict_cleared)
        self._menu.addSeparator()
        for words, wish in (
            (self.tr("Split the claim…"), self.split_requested),
            (self.tr("Merge with the next"), self.merge_requested),
        ):
            self._menu.addAction(words).triggered.connect(lambda _checked=False, ask=wish: ask.emit())
        self._menu.addSeparator()
        careful = self._menu.addAction(self.tr("A more careful wording…"))
        careful.triggered.connect(lambda _checked=False: self.careful_wording_requested.emit())
        self._menu.addAction(self.tr("Copy the claim's words")).triggered.connect(self._copy)

    def _copy(self) -> None:
        if self._claim is not None:
            QGuiApplication.clipboard().setText(self._claim.claim.text)

    def _take_look(self) -> None:
        self._menu.setFont(self._look.font("body"))
