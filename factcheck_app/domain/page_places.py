"""Where a passage of a source stands on the pages of its PDF."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan

PageBox = tuple[float, float, float, float]


def page_of(text: SourceText, span: TextSpan) -> int | None:
    """The page on which a passage begins, from 1; None where the text has no pages."""
    origins = [origin for origin in text.origins if origin.span.overlaps(span) and origin.box]
    if origins:
        return min(origins, key=lambda origin: origin.span.start).index
    return next((block.page for block in text.blocks if block.span.overlaps(span) and block.page), None)


def pages_of(text: SourceText, span: TextSpan) -> list[int]:
    """Every page on which words of a passage stand, in order; empty where the text has no places on pages."""
    return sorted({origin.index for origin in text.origins if origin.box and origin.span.overlaps(span)})


def boxes_on(text: SourceText, spans: Sequence[TextSpan], page: int) -> list[PageBox]:
    """Boxes of the words of these passages on a page, in points from its lower left corner; one a line of words."""
    lines: list[PageBox] = []
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


def _goes_on(line: PageBox, x0: float, y0: float, y1: float) -> bool:
    """Whether a word stands behind the line's last one, and not in the next line or column."""
    height = max(y1 - y0, 1.0)
    return abs((line[1] + line[3]) / 2 - (y0 + y1) / 2) < height / 2 and 0 <= x0 - line[2] + height < 3 * height
