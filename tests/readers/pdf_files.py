"""PDFs written by hand for tests: lines of text at places on pages, in the raw operators of the format."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import wrap

_FONTS = {"F1": "Helvetica", "F2": "Helvetica-Bold", "F3": "Helvetica-Oblique"}
_AVERAGE_WIDTH = 0.5


@dataclass(frozen=True)
class Put:
    """Words at a place, in points from the lower left corner; `more` are operators before them."""

    text: str
    x: float
    y: float
    size: float = 10.0
    font: str = "F1"
    more: str = ""

    def operators(self) -> str:
        escaped = self.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"BT {self.more} /{self.font} {self.size} Tf 1 0 0 1 {self.x} {self.y} Tm ({escaped}) Tj ET"


@dataclass(frozen=True)
class Page:
    """What stands on a page; `annotations` are dictionaries in PDF's syntax."""

    puts: Sequence[Put] = ()
    annotations: Sequence[str] = ()
    more: str = ""
    entries: str = ""
    extra: Sequence[bytes] = field(default=())


def column(words: str, x: float, top: float, width: float = 220.0, size: float = 10.0) -> list[Put]:
    """Running text in a column of this width, from `top` down; each paragraph begins after a blank line."""
    puts = []
    y = top
    for paragraph in words.split("\n\n"):
        for line in wrap(paragraph, int(width / (_AVERAGE_WIDTH * size))):
            puts.append(Put(line, x, y, size))
            y -= 1.2 * size
        y -= 0.8 * size
    return puts


def pdf_file(*pages: Page, info: str = "", catalog: str = "") -> bytes:
    """The bytes of a PDF of these pages; `info` and `catalog` are entries of those dictionaries."""
    fonts = " ".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>"
        for name, font in _FONTS.items()
    )
    objects = [b"", b"", f"<< {info} >>".encode("cp1252")]
    kids = []
    for page in pages:
        operators = "\n".join([page.more, *(put.operators() for put in page.puts)]).encode("cp1252")
        objects.append(stream(operators))
        content = len(objects)
        objects.extend(page.extra)
        objects.append(
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {content} 0 R "
                f"/Resources << /Font << {fonts} >> /XObject << /X1 {content + 1} 0 R >> >> "
                f"/Annots [{' '.join(page.annotations)}] {page.entries} >>"
            ).encode("cp1252")
        )
        kids.append(len(objects))
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode()
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>".encode()
    return with_objects(objects)


def stream(data: bytes, entries: str = "") -> bytes:
    """A packed stream."""
    packed = zlib.compress(data)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>".encode()
    return head + b"\nstream\n" + packed + b"\nendstream"


def with_objects(objects: Sequence[bytes]) -> bytes:
    """The bytes of a PDF of these objects: the first is the catalog, the third the information."""
    content = b"%PDF-1.7\n"
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(content))
        content += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info 3 0 R >>"
    start = len(content)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return content + f"{head}trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode()
