"""PDF streams unpacked within limits, so that a few kilobytes cannot become gigabytes."""

from __future__ import annotations

import zlib
from typing import Any, BinaryIO

from pdfminer.lzw import lzwdecode
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import PSKeyword

LARGEST_STREAM = 40_000_000
LARGEST_TOTAL = 250_000_000
# LZW never packs denser than this, so a short stream needs no count; a long one is refused unread
_LONGEST_LZW = 3_000_000
_DENSEST_RUN_LENGTH = 64
_CHUNK = 1_000_000


class TooMuchUnpacked(Exception):
    """A stream, or all of a file together, unpacks to more than a draft holds."""


class UnpackBudget:
    """How much one file may still unpack, in bytes."""

    def __init__(self, total: int = LARGEST_TOTAL) -> None:
        self._left = total

    def spend(self, size: int) -> None:
        self._left -= size
        if size > LARGEST_STREAM or self._left < 0:
            raise TooMuchUnpacked


class BoundedStream(PDFStream):
    """A stream that is measured before it is unpacked."""

    budget = UnpackBudget()

    def decode(self) -> None:
        self.budget.spend(self._unpacked_size())
        super().decode()

    def _unpacked_size(self) -> int:
        """The size after the packing filters; each step is counted without being kept where it could be large."""
        data = self.rawdata or b""
        names = [str(getattr(name, "name", "")) for name, _ in self.get_filters()]
        if self.decipher and self.objid is not None and self.genno is not None and names:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        size = len(data)
        for name in names:
            if name in {"FlateDecode", "Fl"}:
                data = _inflated(data)
            elif name in {"LZWDecode", "LZW"}:
                if len(data) > _LONGEST_LZW:
                    raise TooMuchUnpacked
                data = lzwdecode(data)
            elif name in {"RunLengthDecode", "RL"}:
                self.budget.spend(0 if len(data) * _DENSEST_RUN_LENGTH <= LARGEST_STREAM else LARGEST_STREAM + 1)
                return size
            else:
                # the others do not grow, or are pictures that nobody unpacks
                return max(size, len(data))
            size = max(size, len(data))
        return size


def _inflated(data: bytes) -> bytes:
    inflater = zlib.decompressobj()
    found = []
    size = 0
    try:
        while data:
            part = inflater.decompress(data, _CHUNK)
            found.append(part)
            size += len(part)
            if size > LARGEST_STREAM:
                raise TooMuchUnpacked
            data = inflater.unconsumed_tail
            if not part and not data:
                break
    except zlib.error:
        # the reader itself mends or drops a damaged stream
        return b"".join(found)
    return b"".join(found)


class BoundedParser(PDFParser):
    """A parser whose streams are bounded by one budget."""

    def __init__(self, file: BinaryIO, budget: UnpackBudget) -> None:
        super().__init__(file)
        self._budget = budget

    def do_keyword(self, pos: int, token: PSKeyword) -> None:
        super().do_keyword(pos, token)
        if token is not self.KEYWORD_STREAM or not self.curstack:
            return
        place, made = self.curstack[-1]
        if type(made) is PDFStream:
            self.curstack[-1] = (place, self._bounded(made))

    def _bounded(self, made: PDFStream) -> PDFStream:
        attributes: dict[str, Any] = made.attrs
        stream = BoundedStream(attributes, made.rawdata or b"", made.decipher)
        stream.budget = self._budget
        return stream
