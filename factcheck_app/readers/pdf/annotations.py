"""Links and comments that lie over the words of a PDF page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1
from pdfminer.utils import Matrix, Rect, apply_matrix_rect, decode_text

from factcheck_app.readers.pdf.characters import PageContent, box_of
from factcheck_app.readers.pdf.document import DAMAGE
from factcheck_app.readers.pdf.lines import Line

_MOST = 5_000
_WEB = re.compile(r"(?:https?|ftp)://\S|mailto:\S", re.IGNORECASE)
_COMMENTS = {"Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "FreeText"}


@dataclass(frozen=True, slots=True)
class PageNote:
    """A link (with a url) or a comment (with words), and the boxes on the page as it is shown that it lies over."""

    boxes: tuple[Rect, ...]
    url: str = ""
    words: str = ""
    author: str = ""


def notes_on(page: PDFPage) -> list[PageNote]:
    """The web links and comments of a page; a damaged one is passed over."""
    notes = []
    for annotation in _annotations(page):
        try:
            note = _note_of(resolve1(annotation), _view(page))
        except DAMAGE:
            continue
        if note is not None:
            notes.append(note)
    return notes


def filled_fields(page: PDFPage) -> int:
    """How many form fields of the page somebody has filled in with words."""
    count = 0
    for annotation in _annotations(page):
        try:
            field = resolve1(annotation)
            if getattr(resolve1(field.get("Subtype")), "name", "") == "Widget":
                parent = resolve1(field.get("Parent")) or {}
                count += bool(_text(field.get("V")) or _text(parent.get("V")))
        except DAMAGE:
            continue
    return count


def _annotations(page: PDFPage) -> list[Any]:
    try:
        found = resolve1(page.annots)
    except DAMAGE:
        return []
    return found[:_MOST] if isinstance(found, list) else []


def touched(
    note: PageNote, lines: Sequence[Line], content: PageContent, quarter: int
) -> Iterator[tuple[Line, int, int]]:
    """The stretches of lines whose characters lie in the note's boxes."""
    for line in lines:
        left, bottom, right, top = box_of(content, quarter, line.x0, line.x1, line.baseline, line.size)
        if not any(left < x1 and right > x0 and bottom < y1 and top > y0 for x0, y0, x1, y1 in note.boxes):
            continue
        hit = [
            (start, start + len(one.text.strip()))
            for start, one in line.characters
            if _is_in(box_of(content, quarter, one.x0, one.x1, one.baseline, one.size), note.boxes)
        ]
        if hit and note.url:
            yield line, hit[0][0], hit[-1][1]
        elif hit:
            # a comment stands on whole words
            words = [word for word in line.words if word.start < hit[-1][1] and word.end > hit[0][0]]
            yield line, words[0].start, words[-1].end


def _is_in(box: Rect, boxes: Sequence[Rect]) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in boxes)


def _note_of(annotation: Any, view: Matrix) -> PageNote | None:
    kind = getattr(resolve1(annotation.get("Subtype")), "name", "")
    boxes = tuple(apply_matrix_rect(view, box) for box in _boxes_of(annotation))
    if kind == "Link":
        url = _text(resolve1(resolve1(annotation.get("A")) or {}).get("URI"))
        return PageNote(boxes, url=url) if _WEB.match(url) else None
    words = _text(annotation.get("Contents"))
    if kind in _COMMENTS and words:
        return PageNote(boxes, words=words, author=_text(annotation.get("T")))
    return None


def _boxes_of(annotation: Any) -> Iterator[Rect]:
    """The quadrilaterals as boxes, or the whole rectangle."""
    points = [float(resolve1(one)) for one in resolve1(annotation.get("QuadPoints")) or []]
    if points and len(points) % 8 == 0:
        for at in range(0, len(points), 8):
            xs, ys = points[at : at + 8 : 2], points[at + 1 : at + 8 : 2]
            yield (min(xs), min(ys), max(xs), max(ys))
    else:
        x0, y0, x1, y1 = (float(resolve1(one)) for one in resolve1(annotation["Rect"]))
        yield (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _text(found: Any) -> str:
    raw = resolve1(found)
    text = decode_text(raw) if isinstance(raw, bytes) else ""
    return "".join(one for one in text.replace("\r\n", "\n").replace("\r", "\n") if one >= " " or one == "\n").strip()


def _view(page: PDFPage) -> Matrix:
    """From the coordinates of the file to those of the page as it is shown."""
    x0, y0, x1, y1 = page.mediabox
    match page.rotate:
        case 90:
            return (0, -1, 1, 0, -y0, x1)
        case 180:
            return (-1, 0, 0, -1, x1, y1)
        case 270:
            return (0, 1, -1, 0, y1, -x0)
    return (1, 0, 0, 1, -x0, -y0)
