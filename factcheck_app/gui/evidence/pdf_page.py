"""A page of a PDF as a picture of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from factcheck_app import page_drawing


@dataclass(frozen=True, eq=False)
class PageImage:
    """A drawn page: its number from 1, of how many, its picture, and its size in points."""

    number: int
    count: int
    image: QImage
    width: float
    height: float


def draw_page(content: bytes, number: int, scale: float) -> PageImage | None:
    """Page `number`, from 1, with `scale` pixels a point; None where the file has no such page or cannot be drawn."""
    drawn = page_drawing.draw_page(content, number, scale)
    if drawn is None:
        return None
    picture = QImage(drawn.pixels, drawn.columns, drawn.rows, drawn.stride, QImage.Format.Format_RGB888)
    # a picture that only points at the pixels would outlive them
    return PageImage(drawn.number, drawn.count, picture.copy(), drawn.width, drawn.height)
