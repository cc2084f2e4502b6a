"""Type and gaps of the draft on screen, at the present theme and reading size."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from factcheck_app.domain.article import Block, BlockKind, TextStyle
from factcheck_app.gui.look.look import Look, load_tokens

INDENT = 20
_BOLD = 600
_HEADING_ROLES = {1: "reading_h1", 2: "reading_h2"}


class TextFormats:
    """Formats for one document; made anew when the look changes. Lengths are given at 17 px text."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.characters = cache(self._make_characters)

    def role_of(self, block: Block) -> tuple[str, str]:
        """The role of the type scale and the colour in which a block stands."""
        if block.kind is BlockKind.HEADING:
            return _HEADING_ROLES.get(block.level, "reading_h3"), "text.primary"
        if block.is_title:
            return "reading_h3", "text.primary"
        if block.kind in (BlockKind.NOTE, BlockKind.CAPTION):
            return "reading_quote", "text.muted"
        return ("reading_quote" if block.kind is BlockKind.TABLE_ROW else "reading_body"), "text.primary"

    def block(self, role: str, above: float = 0, below: float = 0, indent: float = 0) -> QTextBlockFormat:
        """A block of one role with its gaps."""
        form = QTextBlockFormat()
        form.setLineHeight(self._line_height(role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTopMargin(self.look.reading_length(above))
        form.setBottomMargin(self.look.reading_length(below))
        form.setLeftMargin(self.look.reading_length(indent))
        return form

    def _make_characters(
        self, role: str, colour: str = "text.primary", styles: frozenset[TextStyle] = frozenset()
    ) -> QTextCharFormat:
        form = QTextCharFormat()
        font = self._font(role, is_bold=TextStyle.BOLD in styles)
        font.setItalic(TextStyle.ITALIC in styles)
        font.setStrikeOut(TextStyle.STRUCK in styles)
        form.setFont(font)
        if TextStyle.SUPERSCRIPT in styles:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif TextStyle.SUBSCRIPT in styles:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        form.setForeground(self.look.colour("text.muted" if TextStyle.HIDDEN in styles else colour))
        return form

    def _font(self, role: str, *, is_bold: bool) -> QFont:
        font = self.look.font(role, weight=_BOLD if is_bold else None)
        if role == "reading_quote":
            # quotes elsewhere keep their size; in the draft they grow with the words around them
            font.setPixelSize(max(1, round(self.look.reading_length(_size(role, "size")))))
            font.setVariableAxis(QFont.Tag("opsz"), font.pixelSize())
        return font

    def _line_height(self, role: str) -> int:
        if role == "reading_quote":
            return round(self.look.reading_length(_size(role, "line_height")))
        return self.look.line_height(role)


def gaps_of(block: Block) -> tuple[float, float]:
    """Gap above and below a block; of two gaps that meet the larger one stands."""
    if block.kind is BlockKind.HEADING:
        return 22, 6
    if block.is_title:
        return 10, 4
    if block.kind is BlockKind.LIST_ITEM:
        return 0, 4
    return 0, 6 if block.kind in (BlockKind.NOTE, BlockKind.CAPTION) else 10


def _size(role: str, name: str) -> float:
    value: float = load_tokens()["type"]["scale"][role][name]
    return value
