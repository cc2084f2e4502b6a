"""The four marks differ in shape, so that they can be told apart without colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from factcheck_app.gui.article.mark_painter import paint_mark
from factcheck_app.gui.article.text_geometry import MarkedLine
from factcheck_app.gui.look.look import Look

MARKS = ("undecided", "supported", "overstated", "unsupported")


def shape_of(mark: str, look: Look) -> list[list[bool]]:
    """Which pixels of the mark are inked."""
    picture = QImage(120, 40, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, MarkedLine("claim-1", QRectF(10, 5, 100, 28), 25, True), mark, look)
    painter.end()
    return [[picture.pixelColor(x, y).alpha() > 100 for x in range(120)] for y in range(40)]


def inked_rows(shape: list[list[bool]]) -> list[int]:
    return [y for y, row in enumerate(shape) if any(row)]


def test_each_verdict_has_a_line_of_its_own_shape(look: Look) -> None:
    shapes = {mark: shape_of(mark, look) for mark in MARKS}
    whole = {mark: [y for y, row in enumerate(shape) if all(row[12:108])] for mark, shape in shapes.items()}
    assert whole["supported"], "one line without a break"
    assert len(inked_rows(shapes["supported"])) <= 3
    gap = [y for y in range(whole["unsupported"][0], whole["unsupported"][-1]) if not any(shapes["unsupported"][y])]
    assert gap, "two lines with room between"
    assert not whole["undecided"], "dots"
    assert not whole["overstated"], "a wave"
    assert len(inked_rows(shapes["overstated"])) > len(inked_rows(shapes["undecided"]))


def test_a_mark_stands_under_the_words_and_no_further_than_they(look: Look) -> None:
    for mark in MARKS:
        shape = shape_of(mark, look)
        assert min(inked_rows(shape)) > 25
        assert not any(any(row[:9]) or any(row[111:]) for row in shape)


def test_a_claim_set_aside_has_no_line(look: Look) -> None:
    assert inked_rows(shape_of("set_aside", look)) == []
