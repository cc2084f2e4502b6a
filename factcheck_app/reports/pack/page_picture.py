"""A page of a source as PNG, with the quoted words tinted and framed."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

from factcheck_app.domain.page_places import PageBox
from factcheck_app.page_drawing import DrawnPage
from factcheck_app.reports.report_colours import colour

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR = 2
_ROOM = 2  # pixels round the words
_FRAME = 1
_EFFORT = 4  # of the packing: twice as quick as the usual one, and hardly larger


def draw_picture(page: DrawnPage, boxes: Sequence[PageBox]) -> bytes:
    """The page as PNG (W3C, third edition). `boxes` are in points from the whole page's lower left corner.

    The tint is multiplied with what is drawn, so that black words stay black.
    """
    rows = [
        bytearray(page.pixels[row * page.stride : row * page.stride + 3 * page.columns]) for row in range(page.rows)
    ]
    tint, frame = _channels(colour("quote.mark_passage")), bytes(_channels(colour("accent.base")))
    tables = [bytes(value * channel // 255 for value in range(256)) for channel in tint]
    for left, top, right, bottom in (_pixels(page, box) for box in boxes):
        for number in range(top, bottom):
            row = rows[number]
            for channel, table in enumerate(tables):
                part = slice(3 * left + channel, 3 * right, 3)
                row[part] = row[part].translate(table)
            whole = number < top + _FRAME or number >= bottom - _FRAME
            if whole:
                row[3 * left : 3 * right] = frame * (right - left)
            else:
                row[3 * left : 3 * (left + _FRAME)] = frame * _FRAME
                row[3 * (right - _FRAME) : 3 * right] = frame * _FRAME
    return _png(page.columns, rows)


def _pixels(page: DrawnPage, box: PageBox) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a box in pixels, within the page and at least one wide and high."""
    by = page.columns / max(page.width, 1.0)
    x0, y0, x1, y1 = page.shown(box)
    left = min(max(int(x0 * by) - _ROOM, 0), page.columns - 1)
    top = min(max(int((page.height - y1) * by) - _ROOM, 0), page.rows - 1)
    right = max(min(int(x1 * by) + 1 + _ROOM, page.columns), left + 1)
    bottom = max(min(int((page.height - y0) * by) + 1 + _ROOM, page.rows), top + 1)
    return left, top, right, bottom


def _png(columns: int, rows: Sequence[bytearray]) -> bytes:
    header = struct.pack(">IIBBBBB", columns, len(rows), 8, _TRUE_COLOUR, 0, 0, 0)
    # each row begins with the number of its filter: none
    data = zlib.compress(b"".join(b"\0" + row for row in rows), _EFFORT)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _channels(name: str) -> tuple[int, int, int]:
    """Red, green and blue of "#RRGGBB"."""
    return int(name[1:3], 16), int(name[3:5], 16), int(name[5:7], 16)
