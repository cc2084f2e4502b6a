"""Draws the line under a claim's words: dots, a line, a wave, two lines; shape carries the verdict before hue does."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from factcheck_app.gui.article.text_geometry import MarkedLine
from factcheck_app.gui.look.look import Look, load_tokens


def paint_mark(painter: QPainter, line: MarkedLine, mark: str, look: Look) -> None:
    """Draws one line of a mark; `mark` is a verdict, "undecided" or "set_aside" (which has none)."""
    token = load_tokens()["article_mark"][mark]
    if "pen" not in token:
        return
    pen = QPen(look.colour(f"verdict.{mark}.underline"), look.reading_length(token["pen"]))
    y = line.baseline + look.reading_length(token["offset"])
    ends = (line.rect.left(), line.rect.right())
    if mark == "undecided":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern(token["dash_pattern_in_pen_widths"])
    painter.setPen(pen)
    if mark == "overstated":
        amplitude, wave = look.reading_length(token["amplitude"]), look.reading_length(token["wavelength"])
        painter.drawPath(_wave(*ends, y, amplitude, wave))
    elif mark == "unsupported":
        gap = look.reading_length(token["gap"])
        painter.drawLines([QLineF(ends[0], y, ends[1], y), QLineF(ends[0], y + gap, ends[1], y + gap)])
    else:
        painter.drawLine(QLineF(ends[0], y, ends[1], y))


def _wave(left: float, right: float, y: float, amplitude: float, length: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(length / 2, right - x)
        peak = y - 2 * amplitude if up else y + 2 * amplitude
        path.quadTo(QPointF(x + step / 2, peak), QPointF(x + step, y))
        x += step
        up = not up
    return path
