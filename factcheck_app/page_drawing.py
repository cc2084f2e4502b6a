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
    """A drawn page: its number from 1, of how many, its size in points, and its pixels.

    `pixels` holds three bytes a pixel (red, green, blue) and `stride` bytes a row, the first row on top.
    """

    number: int
    count: int
    width: float
    height: float
    pixels: bytes
    columns: int
    rows: int
    stride: int


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
        return DrawnPage(
            number, len(document), width, height, bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride
        )
    except pypdfium2.PdfiumError:
        return None
