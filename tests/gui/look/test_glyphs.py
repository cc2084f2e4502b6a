"""Glyphs differ in shape, not in colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from factcheck_app.gui.look.glyphs import MARKS, paint_strength_bars, paint_verdict_glyph, verdict_pixmap
from factcheck_app.gui.look.look import Look


def drawn(look: Look, mark: str, side: int) -> list[bool]:
    """Which pixels the glyph covers, left to right and down."""
    picture = verdict_pixmap(look, mark, side).toImage()
    return [picture.pixelColor(x, y).alpha() > 128 for y in range(side) for x in range(side)]


@pytest.mark.parametrize("side", [8, 13, 16])
def test_every_mark_has_an_outline_of_its_own(look: Look, side: int) -> None:
    outlines = [drawn(look, mark, side) for mark in MARKS]
    for i, one in enumerate(outlines):
        for other in outlines[i + 1 :]:
            assert sum(a != b for a, b in zip(one, other, strict=True)) >= side // 2


def test_a_ring_stays_open_after_a_filled_glyph(look: Look) -> None:
    picture = QImage(40, 20, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_verdict_glyph(painter, QRectF(0, 0, 16, 16), "supported", look)
    paint_verdict_glyph(painter, QRectF(20, 0, 16, 16), "undecided", look)
    painter.end()
    assert picture.pixelColor(28, 8).alpha() == 0


@pytest.mark.parametrize("rung", [0, 1, 2, 3])
def test_as_many_bars_are_dark_as_the_rung_says(look: Look, rung: int) -> None:
    picture = QImage(16, 12, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_strength_bars(painter, QRectF(0, 0, 15, 12), rung, look)
    painter.end()
    dark = [picture.pixelColor(x, 10).lightness() < 150 for x in (1, 6, 11)]
    assert dark == [index < rung for index in range(3)]
