"""A page of a PDF as a picture, and the places of a passage on it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan

# the library must not be entered by two threads at once
_ONE_AT_A_TIME = threading.Lock()
_LARGEST = 4_000  # pixels a side: a page of a poster is drawn smaller


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
    import pypdfium2  # here, since the window opens without it

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            return None
        try:
            if not 1 <= number <= len(document):
                return None
            page = document[number - 1]
            width, height = page.get_size()
            drawn = page.render(scale=min(scale, _LARGEST / max(width, height, 1.0)))
            picture = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_BGR888)
            # the buffer goes with the page
            return PageImage(number, len(document), picture.copy(), width, height)
        except pypdfium2.PdfiumError:
            return None
        finally:
            document.close()


def page_of(text: SourceText, span: TextSpan) -> int | None:
    """The page on which a passage begins, from 1; None where the text has no pages."""
    origins = [origin for origin in text.origins if origin.span.overlaps(span) and origin.box]
    if origins:
        return min(origins, key=lambda origin: origin.span.start).index
    return next((block.page for block in text.blocks if block.span.overlaps(span) and block.page), None)


def boxes_on(text: SourceText, spans: Sequence[TextSpan], page: int) -> list[tuple[float, float, float, float]]:
    """Boxes of the words of these passages on a page, in points from its lower left corner; one a line of words."""
    lines: list[tuple[float, float, float, float]] = []
    for origin in text.origins:
        if origin.index != page or len(origin.box) != 4 or not any(origin.span.overlaps(span) for span in spans):
            continue
        x0, y0, x1, y1 = origin.box
        if lines and _goes_on(lines[-1], x0, y0, y1):
            before = lines[-1]
            lines[-1] = (before[0], min(before[1], y0), x1, max(before[3], y1))
        else:
            lines.append((x0, y0, x1, y1))
    return lines


def _goes_on(line: tuple[float, float, float, float], x0: float, y0: float, y1: float) -> bool:
    """Whether a word stands behind the line's last one, and not in the next line or column."""
    height = max(y1 - y0, 1.0)
    return abs((line[1] + line[3]) / 2 - (y0 + y1) / 2) < height / 2 and 0 <= x0 - line[2] + height < 3 * height
