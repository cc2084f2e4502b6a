"""Asks where a claim is to be cut: its pieces are shown, and the arrows move the cut from word to word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.word_edges import word_starts
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.evidence.quote_text import QuoteText
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.look.wrapped_text import WrappedText

# a statement likely begins after these
_JOINT = re.compile(r"(?:[.;:,–—]\s+|\s)(?=(?:and|but|or|while|whereas|which|because|so|although)\b)|[.;:]\s+", re.I)


@dataclass(frozen=True, slots=True)
class SplitChoice:
    """Where to cut: before this character of the claim's text, or None for the statements that it is made of."""

    offset: int | None


def likely_cut(text: str) -> int | None:
    """The place where the second of two statements most likely begins; None in a text of one word."""
    starts = word_starts(text)
    if not starts:
        return None
    joints = [match.end() for match in _JOINT.finditer(text) if match.end() in starts]
    return min(joints or starts, key=lambda at: abs(at - len(text) / 2))


class _Piece(QWidget):
    """One piece in a frame."""

    def __init__(self, look: Look, letter: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        box = QHBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        box.setSpacing(look.px(10))
        box.addWidget(Words(look, letter, "label", "text.muted", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        words = QuoteText(look, parent=self)
        words.show_text(text)
        box.addWidget(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("background.raised"))
        painter.setPen(QPen(self._look.colour("border.card"), 1))
        radius = self._look.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class SplitDialog(QDialog):
    """Begins with the statements of a compound claim, else with the likeliest place."""

    def __init__(
        self, look: Look, number: int, text: str, parts: Sequence[TextSpan], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text
        self._parts = tuple(parts)
        self._starts = word_starts(text)
        self._cut = None if parts else likely_cut(text)
        self._frame = DialogFrame(self, look, self.tr("Split claim {number}").format(number=number), self.tr("Split"))
        content = self._frame.content
        self._hint = WrappedText(look, "body", "text.muted", content)
        self._pieces = QVBoxLayout()
        self._pieces.setSpacing(look.px(8))
        self._earlier = ActionButton(
            look, self.tr("Cut a word earlier"), kind="flat", icon="back", small=True, parent=content
        )
        self._later = ActionButton(
            look, self.tr("Cut a word later"), kind="flat", icon="chevr", small=True, parent=content
        )
        row = QHBoxLayout()
        row.addWidget(self._earlier)
        row.addWidget(self._later)
        row.addStretch(1)
        self._frame.body.addWidget(self._hint)
        self._frame.body.addLayout(self._pieces)
        self._frame.body.addLayout(row)
        self._frame.body.addStretch(1)
        self._earlier.clicked.connect(lambda: self.move_cut(-1))
        self._later.clicked.connect(lambda: self.move_cut(1))
        # in a dialog the arrows would go from button to button
        for button in (self._frame.primary, self._frame.cancel, self._earlier, self._later):
            button.installEventFilter(self)
        self._show_pieces()

    @property
    def pieces(self) -> tuple[str, ...]:
        """The words of the pieces as they are shown."""
        if self._cut is not None:
            return self._text[: self._cut].strip(), self._text[self._cut :].strip()
        return tuple(part.of(self._text) for part in self._parts) or (self._text,)

    def ask(self) -> SplitChoice | None:
        """What was chosen, or None."""
        return SplitChoice(self._cut) if self.exec() == QDialog.DialogCode.Accepted else None

    def move_cut(self, by: int) -> None:
        """Cuts a word further on or back; from the statements of a compound claim, at their first joint."""
        if not self._starts:
            return
        if self._cut is None:
            self._cut = self._nearest(self._parts[1].start) if len(self._parts) > 1 else self._starts[0]
        else:
            index = bisect_right(self._starts, self._cut) if by > 0 else bisect_left(self._starts, self._cut) - 1
            self._cut = self._starts[max(0, min(len(self._starts) - 1, index))]
        self._show_pieces()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in steps:
            self.move_cut(steps[Qt.Key(event.key())])
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Return splits, wherever the tab order begins
        self._frame.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        # as high as the pieces are at this width, which the frame asks them
        return QSize(self._look.px(560), 0)

    def _nearest(self, at: int) -> int:
        return min(self._starts, key=lambda start: abs(start - at))

    def _show_pieces(self) -> None:
        while (item := self._pieces.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for letter, words in zip("abcdefghijklmnopqrstuvwxyz", self.pieces, strict=False):
            piece = _Piece(self._look, letter, words, self._frame.content)
            self._pieces.addWidget(piece)
            piece.show()
        self._hint.show_text(
            self.tr("Left and Right move the cut by a word; Return splits.")
            if self._cut is not None
            else self.tr("The statements that the program tells apart. Left and Right cut elsewhere; Return splits.")
        )
        self.setAccessibleDescription(" | ".join(self.pieces))
        if self.isVisible():
            self._frame.make_room(self)
