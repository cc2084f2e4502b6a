"""The pages of a PDF, each read to its lines, links and comments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pdfminer.pdfpage import PDFPage

from factcheck_app.domain.article import TextStyle
from factcheck_app.readers.pdf.annotations import filled_fields, notes_on, touched
from factcheck_app.readers.pdf.characters import PageContent, PageReader, box_of, cancelled
from factcheck_app.readers.pdf.document import DAMAGE, OpenedPdf, too_much
from factcheck_app.readers.pdf.left_out import Missing
from factcheck_app.readers.pdf.lines import Line, find_lines
from factcheck_app.readers.pdf.streams import TooMuchUnpacked

_MOST_CHARACTERS = 10_000_000


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment on a page: its words, its author, and the stretches of lines that it lies over."""

    words: str
    author: str
    stretches: tuple[tuple[Line, int, int], ...]


@dataclass(slots=True)
class ReadPage:
    """A page's lines in no order; width and height in points. `quarter` is how often its text is turned to the left."""

    width: float
    height: float
    quarter: int = 0
    lines: list[Line] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def along(self) -> float:
        """The height of the page as its lines run down it."""
        return self.height if self.quarter % 2 == 0 else self.width

    def box(self, line: Line, x0: float, x1: float) -> tuple[float, float, float, float]:
        """The box of a stretch of a line on the page as it is shown."""
        return box_of(PageContent(self.width, self.height), self.quarter, x0, x1, line.baseline, line.size)


def read_pages(
    opened: OpenedPdf,
    missing: Missing,
    is_cancelled: Callable[[], bool] | None,
    on_progress: Callable[[int, int], None] | None,
) -> list[ReadPage]:
    """Every page in order; a damaged one is empty and counted in `missing`. Raises Cancelled or DraftRefused."""
    reader = PageReader(is_cancelled)
    pages = []
    characters = 0
    for number, page in enumerate(opened.pages, start=1):
        if is_cancelled is not None and is_cancelled():
            raise cancelled()
        read = _read_page(reader, page, number, missing)
        pages.append(read)
        characters += sum(len(line.text) for line in read.lines)
        if characters > _MOST_CHARACTERS:
            raise too_much()
        if on_progress is not None:
            on_progress(number, len(opened.pages))
    return pages


def _read_page(reader: PageReader, page: PDFPage, number: int, missing: Missing) -> ReadPage:
    try:
        content = reader.read(page)
    except TooMuchUnpacked as error:
        raise too_much() from error
    except DAMAGE:
        missing.damaged_pages.append(number)
        return ReadPage(0.0, 0.0)
    missing.pictures += content.pictures
    missing.shapes += content.shapes
    missing.fields += filled_fields(page)
    missing.unknown += content.unknown
    missing.outside += content.outside
    missing.sideways += content.sideways
    if content.is_cut:
        missing.cut_pages.append(number)
    if content.pictures and not content.characters:
        missing.empty_pages.append(number)
    quarter = content.characters[0].quarter if content.characters else 0
    read = ReadPage(content.width, content.height, quarter, find_lines(content.characters))
    _unmark_recognised(read.lines)
    for note in notes_on(page):
        stretches = tuple(touched(note, read.lines, content, quarter))
        if note.url:
            for line, start, end in stretches:
                line.links.append((start, end, note.url))
        else:
            read.remarks.append(Remark(note.words, note.author, stretches))
    for line in read.lines:
        line.page = number
        line.characters = []
    return read


def _unmark_recognised(lines: list[Line]) -> None:
    """Text recognition lays invisible letters over a scan: a page of them alone is no hidden text."""
    hidden = sum(end - start for line in lines for start, end, style in line.marks if style is TextStyle.HIDDEN)
    if hidden * 2 > sum(len(line.text) for line in lines):
        for line in lines:
            line.marks = [mark for mark in line.marks if mark[2] is not TextStyle.HIDDEN]
