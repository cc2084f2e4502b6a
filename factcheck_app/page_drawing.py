"""A page of a PDF drawn as plain pixels, for the window and for evidence packs alike."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

# the library must not be entered by two threads at once: a pack may be made while the window draws a page
_ONE_AT_A_TIME = threading.Lock()
_LARGEST = 4_000  # pixels a side: a page of a poster is drawn smaller


@dataclass(frozen=True, eq=False)
class DrawnPage:
    """A drawn page: its number from 1, of how many, its size in points, its pixels, and whether it has a text layer.

    `pixels` holds three bytes a pixel (red, green, blue) and `stride` bytes a row, the first row on top. `corner` is
    where the lower left corner of what is shown lies on the whole page, in points: a crop box shows less than the
    media box (ISO 32000-1, 14.11.2), and places of words count from the corner of the media box.
    """

    number: int
    count: int
    width: float
    height: float
    pixels: bytes
    columns: int
    rows: int
    stride: int
    has_text_layer: bool = True
    corner: tuple[float, float] = (0.0, 0.0)

    def shown(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """A box of the whole page (x0, y0, x1, y1) as it lies on what is shown."""
        left, bottom = self.corner
        return box[0] - left, box[1] - bottom, box[2] - left, box[3] - bottom


def draw_page(content: bytes, number: int, scale: float) -> DrawnPage | None:
    """Page `number`, from 1, with `scale` pixels a point; None where the file has no such page or cannot be drawn."""
    with _opened(content) as document:
        return None if document is None else _draw(document, number, scale)


@contextmanager
def _opened(content: bytes) -> Iterator[Any]:
    import pypdfium2  # here, since the window opens without it

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            yield None
            return
        try:
            yield document
        finally:
            document.close()


def _draw(document: Any, number: int, scale: float) -> DrawnPage | None:
    import pypdfium2

    if not 1 <= number <= len(document):
        return None
    try:
        page = document[number - 1]
        width, height = page.get_size()
        drawn = page.render(scale=min(scale, _LARGEST / max(width, height, 1.0)), rev_byteorder=True)
        # the buffer goes with the page
        pixels = bytes(drawn.buffer)
        letters = page.get_textpage().count_chars()
        size = (drawn.width, drawn.height, drawn.stride)
        return DrawnPage(number, len(document), width, height, pixels, *size, letters > 0, _corner(page))
    except pypdfium2.PdfiumError:
        return None


def _corner(page: Any) -> tuple[float, float]:
    """Where the crop box begins on the media box, both turned as the page is shown."""
    left, bottom, right, top = page.get_mediabox()
    x0, y0, x1, y1 = page.get_cropbox()
    # what lies outside the media box is not shown
    inside = max(x0, left), max(y0, bottom), min(x1, right), min(y1, top)
    corners = {
        0: (inside[0] - left, inside[1] - bottom),
        90: (inside[1] - bottom, right - inside[2]),
        180: (right - inside[2], top - inside[3]),
        270: (top - inside[3], inside[0] - left),
    }
    return corners.get(page.get_rotation(), (0.0, 0.0))
