"""A page of a PDF as a picture of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from factcheck_app import page_drawing


@dataclass(frozen=True, eq=False)
class PageImage:
    """A drawn page: its number from 1, of how many, its picture, its size in points, whether it has a text layer.

    `corner` is where what is shown begins on the whole page (`page_drawing.DrawnPage`).
    """

    number: int
    count: int
    image: QImage
    width: float
    height: float
    has_text_layer: bool = True
    corner: tuple[float, float] = (0.0, 0.0)


def draw_page(content: bytes, number: int, scale: float) -> PageImage | None:
    """Page `number`, from 1, with `scale` pixels a point; None where the file has no such page or cannot be drawn."""
    drawn = page_drawing.draw_page(content, number, scale)
    if drawn is None:
        return None
    picture = QImage(drawn.pixels, drawn.columns, drawn.rows, drawn.stride, QImage.Format.Format_RGB888)
    # a picture that only points at the pixels would outlive them
    size, known = (drawn.width, drawn.height), (drawn.has_text_layer, drawn.corner)
    return PageImage(drawn.number, drawn.count, picture.copy(), *size, *known)
