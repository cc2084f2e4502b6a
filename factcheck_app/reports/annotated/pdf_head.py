"""The head of the annotated article's first page: title, facts, and what the marks mean."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from factcheck_app.reports.annotated.article_head import ArticleHead
from factcheck_app.reports.annotated.pdf_marks import draw_mark
from factcheck_app.reports.annotated.pdf_type import GUTTER, LABEL, TITLE, WIDTH
from factcheck_app.reports.pdf_flow import Placed
from factcheck_app.reports.pdf_fonts import UNITS, baseline
from factcheck_app.reports.pdf_shapes import Glyph
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report_colours import colour

_GLYPH, _LEGEND_GAP = 12.0, 18.0


@dataclass(frozen=True, slots=True)
class ImageBox:
    """The house's logo."""

    image: QImage
    width: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the top left corner at x, y in design pixels."""
        painter.drawImage(QRectF(x * UNITS, y * UNITS, self.width * UNITS, self.height * UNITS), self.image)


@dataclass(frozen=True, slots=True)
class SampleMark:
    """A mark under words of the legend."""

    mark: str
    width: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws under a line of words with its top left corner at x, y in design pixels."""
        base = y * UNITS + baseline(LABEL)
        draw_mark(painter, self.mark, x * UNITS, (x + self.width) * UNITS, base, 0)


def head_rows(typesetter: Typesetter, head: ArticleHead, top: float) -> tuple[list[Placed], float]:
    """What stands above the article, and where the article begins."""
    placed, y = [], top
    facts = [*(["Annotated article"] if head.header else []), *head.facts]
    for text, style in ((head.title, TITLE), (" · ".join(facts), LABEL)):
        for line in typesetter.set(text, style, WIDTH - GUTTER):
            placed.append(Placed(GUTTER, y, line))
            y += line.height
    y += 6
    x = GUTTER
    for entry in head.legend:
        ink = colour(f"verdict.{entry.mark}.foreground")
        words = typesetter.set(f"{entry.count} {entry.word}", replace(LABEL, colour=colour("text.primary")))[0]
        placed += [
            Placed(x, y, Glyph(entry.mark, ink, _GLYPH, LABEL.line_height)),
            Placed(x + _GLYPH + 5, y, words),
            Placed(x + _GLYPH + 5, y, SampleMark(entry.mark, words.width, words.height)),
        ]
        x += _GLYPH + 5 + words.width + _LEGEND_GAP
    return placed, y + LABEL.line_height + 16
