"""The characters of a PDF page with their places, collected while the page is interpreted."""

from __future__ import annotations

import math
import time
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextDevice, PDFTextSeq
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFGraphicState, PDFPageInterpreter, PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream
from pdfminer.utils import Matrix, PathSegment, Rect, apply_matrix_pt, apply_matrix_rect

from factcheck_app.domain.errors import Cancelled
from factcheck_app.readers.docx.symbols import symbol

UNKNOWN = "\ufffd"
_SOFT_HYPHEN = "\u00ad"
_SECONDS_A_PAGE = 20.0
_CHECK_EVERY = 4096
_MOST_CHARACTERS = 200_000
_INVISIBLE = 3
_ASLANT = 4
_MOST_SLANT = 0.12
_LIGATURES = str.maketrans({
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\xa0": " ",
    "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u200a": " ", "\u202f": " ", "\t": " ", "\r": " ", "\n": " ",
    "\u200b": "", "\ufeff": "",
})  # fmt: skip
_DESCENT, _ASCENT = 0.22, 0.78


class PageTooLong(Exception):
    """A page that takes too long or has too many characters; what was read of it stays."""


@dataclass(slots=True)
class Character:
    """One glyph: x runs along its line, `baseline` is where it stands, both in points; `quarter` turns to the left."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    font: str
    quarter: int = 0
    is_hidden: bool = False

    @property
    def is_space(self) -> bool:
        return not self.text.strip()


@dataclass(slots=True)
class PageContent:
    """What stands on a page; width and height in points as it is shown, `unknown` glyphs have no letter."""

    width: float
    height: float
    characters: list[Character] = field(default_factory=list)
    pictures: int = 0
    shapes: int = 0
    unknown: int = 0
    outside: int = 0
    sideways: int = 0
    is_cut: bool = False


class _Device(PDFTextDevice):
    """Collects characters; lines and pictures are only counted."""

    def __init__(self, resources: PDFResourceManager, is_cancelled: Callable[[], bool] | None) -> None:
        super().__init__(resources)
        self.content = PageContent(0.0, 0.0)
        self._is_cancelled = is_cancelled
        self._steps = 0
        self._started = 0.0
        self._is_hidden = False
        self._visible: Rect = (0.0, 0.0, 0.0, 0.0)

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        x0, y0, x1, y1 = apply_matrix_rect(ctm, page.mediabox)
        self.content = PageContent(abs(x1 - x0), abs(y1 - y0))
        self._visible = apply_matrix_rect(ctm, page.cropbox)
        self._started = time.monotonic()

    def step(self) -> None:
        """One step of the interpreter; raises where the page takes too long or the reading was cancelled."""
        self._steps += 1
        if self._steps % _CHECK_EVERY == 0:
            if self._is_cancelled is not None and self._is_cancelled():
                raise cancelled()
            if time.monotonic() - self._started > _SECONDS_A_PAGE:
                raise PageTooLong

    def render_image(self, name: str, stream: PDFStream) -> None:
        self.content.pictures += 1

    def paint_path(
        self, graphicstate: PDFGraphicState, stroke: bool, fill: bool, evenodd: bool, path: Sequence[PathSegment]
    ) -> None:
        self.step()
        self.content.shapes += 1

    def render_string(
        self, textstate: PDFTextState, seq: PDFTextSeq, ncs: PDFColorSpace, graphicstate: PDFGraphicState
    ) -> None:
        self._is_hidden = textstate.render == _INVISIBLE
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> float:
        self.step()
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = UNKNOWN
        advance = font.char_width(cid) * fontsize * scaling
        self._add(_clean(text), matrix, advance, rise, fontsize, str(font.fontname))
        return advance

    def _add(self, text: str, matrix: Matrix, advance: float, rise: float, fontsize: float, font: str) -> None:
        if not text:
            return
        x0, y0 = apply_matrix_pt(matrix, (0, rise))
        x1, y1 = apply_matrix_pt(matrix, (advance, rise))
        size = abs(fontsize) * math.hypot(matrix[2], matrix[3])
        if not all(map(math.isfinite, (x0, y0, x1, y1, size))) or size <= 0:
            return
        content = self.content
        if len(content.characters) >= _MOST_CHARACTERS:
            raise PageTooLong
        left, bottom, right, top = self._visible
        if not (left - 1 <= (x0 + x1) / 2 <= right + 1 and bottom - 1 <= (y0 + y1) / 2 <= top + 1):
            content.outside += not text.isspace()
            return
        quarter = _quarter(matrix)
        along0, along1, baseline = _turned(quarter, (x0, y0), (x1, y1), content)
        content.unknown += text == UNKNOWN
        content.characters.append(
            Character(text, min(along0, along1), max(along0, along1), baseline, size, font, quarter, self._is_hidden)
        )


class _Interpreter(PDFPageInterpreter):
    """Asks its device at every step, so that a page without text cannot run on for ever."""

    device: _Device

    def push(self, obj: Any) -> None:
        self.device.step()
        super().push(obj)

    def do_q(self) -> None:
        self.device.step()
        super().do_q()


class PageReader:
    """Reads the pages of one file; fonts are kept from page to page."""

    def __init__(self, is_cancelled: Callable[[], bool] | None = None) -> None:
        resources = PDFResourceManager()
        self._device = _Device(resources, is_cancelled)
        self._interpreter = _Interpreter(resources, self._device)

    def read(self, page: PDFPage) -> PageContent:
        """The page's characters, all turned as most of them stand. Raises Cancelled, or what damage raises."""
        try:
            self._interpreter.process_page(page)
        except PageTooLong:
            self._device.content.is_cut = True
        content = self._device.content
        _keep_main_direction(content)
        return content


def cancelled() -> Cancelled:
    """The error of a reading that the user stopped."""
    return Cancelled("Opening the draft was cancelled.", "Open it again when you are ready.")


def box_of(
    content: PageContent, quarter: int, x0: float, x1: float, baseline: float, size: float
) -> tuple[float, float, float, float]:
    """The box on the page as it is shown (x0, y0, x1, y1 from its lower left corner) of a stretch of a line."""
    y0, y1 = baseline - _DESCENT * size, baseline + _ASCENT * size
    width, height = content.width, content.height
    match quarter:
        case 1:
            x0, y0, x1, y1 = width - y1, x0, width - y0, x1
        case 2:
            x0, y0, x1, y1 = width - x1, height - y1, width - x0, height - y0
        case 3:
            x0, y0, x1, y1 = y0, height - x1, y1, height - x0
    return (round(x0, 1), round(y0, 1), round(x1, 1), round(y1, 1))


def _clean(text: str) -> str:
    """Ligatures as letters, white space as spaces, and every character one that can be stored and shown."""
    text = text.translate(_LIGATURES)
    return text if text.isprintable() else "".join(one if one.isprintable() else _readable(one) for one in text)


def _readable(one: str) -> str:
    """A character that prints, for one that does not: private ones of the Symbol font have a meaning."""
    if one == _SOFT_HYPHEN or (one > "\x9f" and unicodedata.category(one) == "Cf"):
        return one
    if "\uf020" <= one <= "\uf0ff":
        return "▪" if one == "\uf0a7" else symbol(ord(one)) or UNKNOWN
    return UNKNOWN


def _quarter(matrix: Matrix) -> int:
    """In which direction the text runs: 0 to the right, 1 up, 2 to the left, 3 down; aslant (a watermark) is 4."""
    quarters = math.atan2(matrix[1], matrix[0]) / (math.pi / 2)
    return round(quarters) % 4 if abs(quarters - round(quarters)) < _MOST_SLANT else _ASLANT


def _turned(
    quarter: int, start: tuple[float, float], end: tuple[float, float], content: PageContent
) -> tuple[float, float, float]:
    """Both ends along the line and the baseline, as if the page were turned so that the text runs to the right."""
    (x0, y0), (x1, y1) = start, end
    match quarter:
        case 1:
            return y0, y1, content.width - x0
        case 2:
            return content.width - x0, content.width - x1, content.height - y0
        case 3:
            return content.height - y0, content.height - y1, x0
    return x0, x1, y0


def _keep_main_direction(content: PageContent) -> None:
    counts = [0, 0, 0, 0, 0]
    for character in content.characters:
        counts[character.quarter] += not character.is_space
    main = counts.index(max(counts[:_ASLANT]))
    content.sideways = sum(counts) - counts[main]
    if content.sideways:
        content.characters = [one for one in content.characters if one.quarter == main]
