"""The body of an answer, read within a cap on what comes over the wire and on what it unpacks to."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable

_AT_ONCE = 1 << 16


class BodyTooLarge(Exception):
    """More bytes than the cap allows, as they came or unpacked."""


class BodyBroken(Exception):
    """The body cannot be unpacked, or ends before its end."""


def unpack(pieces: Iterable[bytes], encoding: str, most: int, on_received: Callable[[int], None]) -> bytes:
    """The body from its pieces as they come. Raises BodyTooLarge or BodyBroken.

    `encoding` is the Content-Encoding, empty for none; `most` caps both the bytes received and those unpacked.
    `on_received` is told the length of each piece.
    """
    unpacker = _unpacker(encoding)
    body = bytearray()
    received = 0
    for piece in pieces:
        received += len(piece)
        on_received(len(piece))
        if received > most:
            raise BodyTooLarge
        if unpacker is None:
            body += piece
        else:
            unpacker.feed(piece, body, most)
    if unpacker is not None and received and not unpacker.is_complete:
        raise BodyBroken("the packed body ends early")
    return bytes(body)


def _unpacker(encoding: str) -> _Unpacker | None:
    match encoding.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip":
            return _Unpacker(gzip=True)
        case "deflate":
            return _Unpacker(gzip=False)
    raise BodyBroken("an encoding that was not asked for")


class _Unpacker:
    """Unpacks piece by piece and never more than the cap; a gzip body may have several members."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inflater = zlib.decompressobj(31) if gzip else None
        self.is_complete = False

    def feed(self, piece: bytes, body: bytearray, most: int) -> None:
        if self._inflater is None:
            self._inflater = _deflater(piece)
        more = True
        while more:
            if self._inflater.eof:
                # what stands behind the end is another member, or padding that nobody needs
                if not self._gzip or not piece.startswith(b"\x1f"):
                    return
                self._inflater = zlib.decompressobj(31)
            try:
                unpacked = self._inflater.decompress(piece, _AT_ONCE)
            except zlib.error:
                raise BodyBroken("the packed body is damaged") from None
            body += unpacked
            if len(body) > most:
                raise BodyTooLarge
            self.is_complete = self._inflater.eof
            piece = self._inflater.unused_data if self.is_complete else self._inflater.unconsumed_tail
            # a full portion may leave more inside although all of the input is taken
            more = bool(piece) or (len(unpacked) == _AT_ONCE and not self.is_complete)


def _deflater(start: bytes) -> zlib._Decompress:
    # "deflate" means zlib's format, and raw deflate where servers misread the standard
    is_zlib = start[:1] and start[0] & 0x0F == 8
    return zlib.decompressobj(15 if is_zlib else -15)
