"""Draws the line under a claim's words: dots, a line, a wave, two lines; shape carries the verdict before hue does."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from factcheck_app.gui.article.text_geometry import MarkedLine
from factcheck_app.gui.look.look import Look, load_tokens

# ribbons are drawn once and then cut to length: a page of waves would else take longer than a frame
_RIBBON_STEP = 512
_ROOM = 2
_KNOB = 3.5


def paint_mark(painter: QPainter, line: MarkedLine, mark: str, look: Look) -> None:
    """Draws one line of a mark; `mark` is a verdict, "undecided" or "set_aside" (which has none)."""
    token = load_tokens()["article_mark"][mark]
    if "pen" not in token or line.rect.width() <= 0:
        return
    ratio = painter.device().devicePixelRatioF()
    length = math.ceil(line.rect.width() / _RIBBON_STEP) * _RIBBON_STEP
    colour = look.colour(f"verdict.{mark}.underline").rgba()
    ribbon = _ribbon(mark, colour, look.reading_length(1), length, ratio)
    y = line.baseline + look.reading_length(token["offset"]) - ribbon.height() / ratio / 2
    # on whole pixels of the screen, else the ribbon is blurred
    place = QPointF(round(line.rect.left() * ratio) / ratio, round(y * ratio) / ratio)
    part = QRectF(0, 0, round(line.rect.width() * ratio), ribbon.height())
    painter.drawPixmap(place, ribbon, part)


def paint_grip(painter: QPainter, line: MarkedLine, look: Look, *, at_start: bool) -> None:
    """Draws the grip of a claim's end: a bar beside its first or last word, with a knob above or below."""
    colour = look.colour("accent.base")
    place = grip_place(line, look, at_start=at_start)
    # a line may begin at the very edge of the view
    x = max(0.75, line.rect.left() - 1.5) if at_start else line.rect.right() + 1.5
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(QPointF(x, line.rect.top()), QPointF(x, line.rect.bottom()))
    painter.setPen(QPen(look.colour("background.page"), 1))
    painter.setBrush(colour)
    radius = look.reading_length(_KNOB)
    painter.drawEllipse(place, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def grip_place(line: MarkedLine, look: Look, *, at_start: bool) -> QPointF:
    """The middle of the knob, in the coordinates of the line."""
    if at_start:
        return QPointF(max(look.reading_length(_KNOB) + 1, line.rect.left() - 1.5), line.rect.top())
    return QPointF(line.rect.right() + 1.5, line.rect.bottom())


@lru_cache(maxsize=64)
def _ribbon(mark: str, colour: int, factor: float, length: int, ratio: float) -> QPixmap:
    """A mark of this length, its own line in the middle of the picture's height; `factor` multiplies every token."""
    token = load_tokens()["article_mark"][mark]
    pen = QPen(QColor.fromRgba(colour), token["pen"] * factor)
    gap = token.get("gap", 0.0) * factor
    reach = math.ceil(token["pen"] * factor / 2 + token.get("amplitude", 0.0) * factor * 2 + gap) + _ROOM
    picture = QPixmap(math.ceil(length * ratio), math.ceil(2 * reach * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark == "undecided":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern(token["dash_pattern_in_pen_widths"])
    painter.setPen(pen)
    if mark == "overstated":
        painter.drawPath(_wave(length, reach, token["amplitude"] * factor, token["wavelength"] * factor))
    elif mark == "unsupported":
        y = _sharp(reach, pen.widthF(), ratio)
        below = y + round(gap * ratio) / ratio
        painter.drawLines([QLineF(0, y, length, y), QLineF(0, below, length, below)])
    else:
        # the first dot whole
        begin = pen.widthF() / 2 if mark == "undecided" else 0.0
        y = _sharp(reach, pen.widthF(), ratio)
        painter.drawLine(QLineF(begin, y, length, y))
    painter.end()
    return picture


def _sharp(y: float, width: float, ratio: float) -> float:
    """The height at which a pen of this width fills whole pixels of the screen."""
    return y + 0.5 / ratio if round(width * ratio) % 2 else y


def _wave(length: float, y: float, amplitude: float, wavelength: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, y))
    half = wavelength / 2
    for number in range(math.ceil(length / half)):
        peak = y - 2 * amplitude if number % 2 == 0 else y + 2 * amplitude
        path.quadTo(QPointF((number + 0.5) * half, peak), QPointF((number + 1) * half, y))
    return path
