"""The house's logo: a PNG or JPEG, and the size it has at the head of a page."""

from __future__ import annotations

import struct
from base64 import b64encode
from dataclasses import dataclass

from factcheck_app.domain.errors import ExportFailed

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# frames that carry height and width: all but tables of Huffman codes (C4), JPEG extensions (C8) and arithmetic (CC)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length
_HEIGHT, _WIDEST = 26.0, 160.0  # at the head of a page, in design pixels
_MOST_BYTES = 2_000_000
_MOST_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture with its size in pixels. `media_type` is "image/png" or "image/jpeg"."""

    content: bytes
    media_type: str
    width: int
    height: int

    @property
    def shown(self) -> tuple[float, float]:
        """Width and height at the head of a page, in design pixels (96 to the inch)."""
        scale = min(_HEIGHT / self.height, _WIDEST / self.width)
        return self.width * scale, self.height * scale

    @property
    def data_address(self) -> str:
        """The picture as an address that needs no request."""
        return f"data:{self.media_type};base64,{b64encode(self.content).decode()}"


def read_logo(content: bytes) -> Logo:
    """The picture of these bytes. Raises ExportFailed where it is neither PNG nor JPEG, or far too large for a logo."""
    size = _png_size(content) or _jpeg_size(content)
    if size is None or not all(size):
        raise ExportFailed("The logo is neither a PNG nor a JPEG picture.", "Choose a PNG or JPEG file as the logo.")
    width, height = size
    if len(content) > _MOST_BYTES or width * height > _MOST_PIXELS:
        raise ExportFailed("The logo is too large for the head of a page.", "Choose a picture of less than 2 MB.")
    return Logo(content, "image/png" if content.startswith(_PNG) else "image/jpeg", width, height)


def _png_size(content: bytes) -> tuple[int, int] | None:
    """From the header chunk (PNG specification, 11.2.2)."""
    if not content.startswith(_PNG) or len(content) < 24 or content[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """From the first frame header (ITU-T T.81, B.2.2)."""
    if not content.startswith(_JPEG):
        return None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None
