"""A button for one verdict: glyph, name, key, and what the verdict means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_DEFINITIONS, VERDICT_KEYS, Verdict
from factcheck_app.gui.claims.claim_words import capitalised
from factcheck_app.gui.claims.field_frame import RING_ROOM
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.focus_ring import paint_focus_ring
from factcheck_app.gui.look.glyphs import paint_verdict_glyph
from factcheck_app.gui.look.key_cap import paint_key_cap
from factcheck_app.gui.look.look import Look

_PADDING = 10
_TIGHT_PADDING = 8
_GLYPH = 16
_CAP = 18  # the key's box
_FAINT = 0.45  # a glyph that cannot be chosen
_LINE = 15  # of the definition, which is set closer than a caption


class VerdictButton(QPushButton):
    """Checked where its verdict is given; a click asks for it and changes nothing by itself."""

    focus_changed = Signal()

    def __init__(self, look: Look, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.verdict = verdict
        self._compact = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setObjectName(f"verdict_{verdict.value}")
        self.setText(capitalised(codebook_word(verdict)))
        self.setAccessibleName(self.tr("{verdict}, key {key}").format(verdict=self.text(), key=VERDICT_KEYS[verdict]))
        self.setAccessibleDescription(codebook_word(VERDICT_DEFINITIONS[verdict]))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._take_look)

    def set_compact(self, compact: bool) -> None:
        """Without the definition, 36 high."""
        self._compact = compact
        self._take_look()

    def narrowest(self) -> int:
        """The least width in pixels at which name and key stand beside each other."""
        name = QFontMetricsF(self._name_font(tight=True)).horizontalAdvance(_longest_name())
        key = QFontMetricsF(self._look.font("caption")).horizontalAdvance("3")
        return round(name + key + self._look.px(2 * _TIGHT_PADDING + _GLYPH + 5 + 5)) + 2 * RING_ROOM

    def nextCheckState(self) -> None:
        """The mark follows what is on record, never the click."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._look
        if self._compact:
            return look.size("verdict_button_height_compact") + 2 * RING_ROOM
        room = width - 2 * RING_ROOM - look.px(2 * _PADDING)
        needed = look.px(30) + self._definition_lines(max(1, room)) * look.px(_LINE) + look.px(8)
        tall = look.size("verdict_button_height") if room < look.px(240) else 0
        return max(needed, tall) + 2 * RING_ROOM

    def sizeHint(self) -> QSize:
        return QSize(self.narrowest(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.narrowest(), self._look.size("verdict_button_height_compact") + 2 * RING_ROOM)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
        self._paint_box(painter, box)
        self._paint_name(painter, box)
        if not self._compact:
            look = self._look
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("text.muted" if self.isEnabled() else "text.disabled"))
            top = box.top() + look.px(30)
            for line in self._wrapped(box.width() - look.px(2 * _PADDING)):
                painter.drawText(QRectF(box.left() + look.px(_PADDING), top, box.width(), look.px(_LINE)), line)
                top += look.px(_LINE)
        if self.hasFocus():
            paint_focus_ring(painter, box, self._look, self._look.px(6))

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        look, given = self._look, f"verdict.{self.verdict.value}"
        if self.isChecked():
            ground, border, width = (
                f"{given}.background",
                f"{given}.foreground",
                2.0,
            )
        else:
            pressed = "background.pressed" if self.isDown() else "background.hover"
            ground = pressed if self.isEnabled() and (self.underMouse() or self.isDown()) else "background.raised"
            border, width = "border.button", 1.0
        if not self.isEnabled() and not self.isChecked():
            ground = "background.panel"
        painter.setBrush(look.colour(ground))
        painter.setPen(QPen(look.colour(border if self.isEnabled() or self.isChecked() else "border.button"), width))
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), look.px(6), look.px(6))

    def _paint_name(self, painter: QPainter, box: QRectF) -> None:
        look, given = self._look, f"verdict.{self.verdict.value}"
        caption = QFontMetricsF(look.font("caption"))
        # the longest name decides for all three, so that they look alike
        roomy = QFontMetricsF(self._name_font(tight=False)).horizontalAdvance(_longest_name())
        tight = roomy + look.px(2 * _PADDING + _GLYPH + 6 + 5) + caption.horizontalAdvance("3") > box.width()
        capped = not self._compact and roomy + look.px(_PADDING + _GLYPH + 6 + 3 + _CAP + 5) <= box.width()
        padding, gap = look.px(_TIGHT_PADDING if tight else _PADDING), look.px(5 if tight else 6)
        height = box.height() if self._compact else float(look.px(33))
        glyph = look.px(_GLYPH)
        at = QRectF(box.left() + padding, box.top() + (height - glyph) / 2, glyph, glyph)
        # the shape says which verdict it is, however faint
        painter.setOpacity(1.0 if self.isEnabled() or self.isChecked() else _FAINT)
        paint_verdict_glyph(painter, at, self.verdict.value, look)
        painter.setOpacity(1.0)
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        # what was given stays as plain to read where it is locked
        painter.setPen(look.colour(f"{given}.foreground" if self.isChecked() else ink))
        painter.setFont(self._name_font(tight=tight))
        name = QRectF(at.right() + gap, box.top(), box.right() - at.right(), height)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text.muted" if self.isEnabled() else "text.disabled"))
        if capped:
            side = float(look.px(_CAP))
            inset = padding if roomy + look.px(70) <= box.width() else look.px(6)
            cap = QRectF(box.right() - inset - side, box.top() + (height - side) / 2, side, side)
            paint_key_cap(painter, cap, VERDICT_KEYS[self.verdict], look, enabled=self.isEnabled())
        else:
            key = QRectF(box.left(), box.top(), box.width() - padding, height)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(key, right, VERDICT_KEYS[self.verdict])

    def _name_font(self, *, tight: bool) -> QFont:
        return self._look.font("label", weight=600) if tight else self._look.font("strong")

    def _wrapped(self, width: float) -> list[str]:
        metrics = QFontMetricsF(self._look.font("caption"))
        lines = [""]
        for word in codebook_word(VERDICT_DEFINITIONS[self.verdict]).split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _definition_lines(self, width: float) -> int:
        return len(self._wrapped(width))

    def _take_look(self) -> None:
        self.updateGeometry()
        self.update()


def _longest_name() -> str:
    return max((capitalised(codebook_word(verdict)) for verdict in GIVEN_VERDICTS), key=len)
