"""Plain words that wrap anywhere, with some of them underlined or a bold lead before them; never HTML."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.shown_text import utf16_length
from factcheck_app.gui.look.text_lines import lay_out_lines


class WrappedText(QWidget):
    """Words in one role of the type scale and one colour; takes the height that its width asks for."""

    def __init__(
        self,
        look: Look,
        role: str = "body",
        colour: str = "text.primary",
        parent: QWidget | None = None,
        *,
        weight: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._colour = colour
        self._weight = weight
        self._text = ""
        self._lead = ""
        self._lead_colour = ""
        self._underlined: tuple[TextSpan, ...] = ()
        self._italic: tuple[TextSpan, ...] = ()
        self._lines: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._lines.clear)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def show_text(self, text: str, underlined: Sequence[TextSpan] = (), italic: Sequence[TextSpan] = ()) -> None:
        """Show `text`; `underlined` and `italic` are spans of it in code points."""
        self._text = text
        self._lead = ""
        self._underlined = tuple(underlined)
        self._italic = tuple(italic)
        self._lines.clear()
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def show_lead(self, lead: str, text: str, colour: str) -> None:
        """Show `text` behind a bold `lead` of that colour."""
        self.show_text(f"{lead} {text}")
        self._lead, self._lead_colour = lead, colour
        self._lines.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._text:
            return 0
        # layouts ask again and again for the same widths
        if width not in self._lines:
            self._lines[width] = self._laid_out(width).lineCount()
        return self._lines[width] * self._look.line_height(self._role)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self.heightForWidth(max(self.width(), self._look.px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(60), self._look.line_height(self._role) if self._text else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._colour if self.isEnabled() else "text.disabled"))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        text = self._text.replace("\n", "\u2028")
        layout = QTextLayout(text, self._look.font(self._role, weight=self._weight))
        formats = [_underline(text, span) for span in self._underlined]
        formats += [self._slanted(text, span) for span in self._italic]
        layout.setFormats([*formats, *self._lead_format()])
        lay_out_lines(layout, width, self._look.line_height(self._role))
        return layout

    def _slanted(self, text: str, span: TextSpan) -> QTextLayout.FormatRange:
        drawn = QTextLayout.FormatRange()
        drawn.start = utf16_length(text[: span.start])
        drawn.length = utf16_length(span.of(text))
        font = self._look.font(self._role, weight=self._weight)
        font.setItalic(True)
        look = QTextCharFormat()
        look.setFont(font)
        drawn.format = look
        return drawn

    def _lead_format(self) -> list[QTextLayout.FormatRange]:
        if not self._lead:
            return []
        drawn = QTextLayout.FormatRange()
        drawn.start = 0
        drawn.length = utf16_length(self._lead)
        look = QTextCharFormat()
        look.setFont(self._look.font(self._role, weight=600))
        look.setForeground(self._look.colour(self._lead_colour))
        drawn.format = look
        return [drawn]


def _underline(text: str, span: TextSpan) -> QTextLayout.FormatRange:
    drawn = QTextLayout.FormatRange()
    drawn.start = utf16_length(text[: span.start])
    drawn.length = utf16_length(span.of(text))
    look = QTextCharFormat()
    look.setFontUnderline(True)
    drawn.format = look
    return drawn
