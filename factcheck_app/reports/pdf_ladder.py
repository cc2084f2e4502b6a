"""The strength chart and a claim's own ladder, drawn with the marks of the desk: disc, open square, purple rail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factcheck_app.domain import ladder_layout as layout
from factcheck_app.domain.ladder_layout import ChartMark, lay_out_chart, rung_y, small_rungs
from factcheck_app.domain.strength import RUNG_NAMES
from factcheck_app.domain.strength_ladder import RUNGS_FROM_ABOVE, Ladder, LadderPoint
from factcheck_app.reports.pdf_fonts import UNITS
from factcheck_app.reports.pdf_styles import LABEL, SMALL
from factcheck_app.reports.pdf_text import TextLine, Typesetter
from factcheck_app.reports.report_colours import colour

_DISC, _SQUARE, _RAIL = colour("text.primary"), colour("accent.base"), colour("signal.mark")
_LINE, _PAPER = colour("border.hairline"), colour("background.page")


def draw_disc(painter: QPainter, x: float, y: float) -> None:
    """The claim's mark, its middle at x, y in design pixels."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_DISC))
    painter.drawEllipse(QPointF(x * UNITS, y * UNITS), layout.DISC * UNITS, layout.DISC * UNITS)


def draw_square(painter: QPainter, x: float, y: float, *, has_bar: bool = False, larger: bool = False) -> None:
    """The source's mark; a bar across it says "found no effect", a larger one has room for the disc."""
    size = layout.SQUARE + (2.5 if larger else 0)
    painter.setPen(QPen(QColor(_SQUARE), layout.SQUARE_LINE * UNITS))
    painter.setBrush(QColor(_PAPER))
    box = QRectF((x - size / 2) * UNITS, (y - size / 2) * UNITS, size * UNITS, size * UNITS)
    painter.drawRoundedRect(box, layout.SQUARE_RADIUS * UNITS, layout.SQUARE_RADIUS * UNITS)
    if has_bar:
        painter.drawLine(QPointF((x - 3) * UNITS, y * UNITS), QPointF((x + 3) * UNITS, y * UNITS))


def draw_line(painter: QPainter, x: float, y: float, to_x: float, to_y: float, ink: str, width: float) -> None:
    """A straight line in design pixels."""
    painter.setPen(QPen(QColor(ink), width * UNITS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(x * UNITS, y * UNITS), QPointF(to_x * UNITS, to_y * UNITS))


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart, as wide as the page."""

    marks: tuple[ChartMark, ...]
    rungs: tuple[TextLine, ...]
    numbers: tuple[TextLine, ...]
    no_effect: TextLine

    @property
    def height(self) -> float:
        return layout.CHART_HEIGHT

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the top left corner at x, y in design pixels."""
        for rung, name in zip(RUNGS_FROM_ABOVE, self.rungs, strict=True):
            at = y + rung_y(rung)
            draw_line(painter, x + layout.LINE_LEFT, at, x + layout.CHART_WIDTH, at, _LINE, 1)
            name.draw(painter, x + layout.LABEL_RIGHT - name.width, at - name.height / 2)
        for mark, number in zip(self.marks, self.numbers, strict=True):
            self._draw_mark(painter, mark, x + mark.x, y)
            number.draw(painter, x + mark.x - number.width / 2, y + layout.NUMBER_TOP)

    def _draw_mark(self, painter: QPainter, mark: ChartMark, x: float, y: float) -> None:
        if mark.is_above:
            draw_line(painter, x, y + mark.claim_y, x, y + mark.source_y, _RAIL, layout.RAIL)
        has_bar = mark.found_no_effect and not mark.words_fit
        draw_square(painter, x, y + mark.source_y, has_bar=has_bar, larger=mark.claim_y == mark.source_y)
        draw_disc(painter, x, y + mark.claim_y)
        if mark.found_no_effect and mark.words_fit:
            self.no_effect.draw(painter, x + 11, y + mark.source_y - self.no_effect.height - 1)


@dataclass(frozen=True, slots=True)
class ChartLegend:
    """What the marks mean, and how many claims the chart holds, on one line."""

    entries: tuple[tuple[str, TextLine], ...]
    caption: TextLine

    @property
    def height(self) -> float:
        return self.caption.height

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the top left corner at x, y in design pixels."""
        self.caption.draw(painter, x + layout.CHART_WIDTH - self.caption.width, y)
        middle = y + self.height / 2
        for sign, words in self.entries:
            if sign == "claim":
                draw_disc(painter, x + 6, middle)
            elif sign == "rail":
                draw_line(painter, x + 6, middle - 6, x + 6, middle + 6, _RAIL, layout.RAIL)
            else:
                draw_square(painter, x + 6, middle, has_bar=sign == "no effect")
            words.draw(painter, x + 17, y)
            x += 17 + words.width + 18


@dataclass(frozen=True, slots=True)
class SmallLadder:
    """A claim's own ladder: four rungs with their names, and who stands where."""

    ladder: Ladder
    lines: tuple[TextLine, ...]

    @property
    def height(self) -> float:
        return layout.SMALL_HEIGHT

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws with the top left corner at x, y in design pixels."""
        heights = {rung.rung: y + rung.y for rung in small_rungs(self.ladder)}
        middle = x + layout.SMALL_MIDDLE
        draw_line(painter, middle, min(heights.values()), middle, max(heights.values()), _LINE, 1)
        for at in heights.values():
            draw_line(painter, middle - 4, at, middle + 4, at, _LINE, 1)
        claim, source = heights[self.ladder.claim], heights[self.ladder.source]
        if self.ladder.is_above:
            draw_line(painter, middle, claim, middle, source, _RAIL, layout.RAIL)
        draw_square(painter, middle, source, has_bar=self.ladder.found_no_effect, larger=claim == source)
        draw_disc(painter, middle, claim)
        for line, at in zip(self.lines, heights.values(), strict=True):
            line.draw(painter, x + layout.SMALL_WORDS, at - line.height / 2)


def set_chart(typesetter: Typesetter, points: Sequence[LadderPoint]) -> Chart:
    """The chart with its words set."""
    return Chart(
        lay_out_chart(points),
        tuple(typesetter.set(RUNG_NAMES[rung], LABEL)[0] for rung in RUNGS_FROM_ABOVE),
        tuple(typesetter.set(str(point.number), LABEL)[0] for point in points),
        typesetter.set(layout.NO_EFFECT_WORDS, SMALL)[0],
    )


def set_legend(typesetter: Typesetter, caption: str, *, has_bars: bool) -> ChartLegend:
    """The legend; squares with a bar are explained where there are any."""
    entries = [("claim", "claim"), ("source", "source"), ("rail", "the claim stands above its source")]
    if has_bars:
        entries.append(("no effect", layout.NO_EFFECT_WORDS))
    return ChartLegend(
        tuple((sign, typesetter.set(words, LABEL)[0]) for sign, words in entries), typesetter.set(caption, LABEL)[0]
    )


def set_small_ladder(typesetter: Typesetter, ladder: Ladder) -> SmallLadder:
    """The ladder with its words set."""
    words = (f"{rung.name} · {rung.who}" if rung.who else rung.name for rung in small_rungs(ladder))
    return SmallLadder(ladder, tuple(typesetter.set(line, LABEL)[0] for line in words))
