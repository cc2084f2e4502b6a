"""A body is read within its cap, packed or not, and a broken one is never taken for a whole one."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator

import pytest

from factcheck_app.web.body import BodyBroken, BodyTooLarge, unpack

TEXT = b"Iron helps. " * 5000


def in_pieces(data: bytes, size: int = 700) -> Iterator[bytes]:
    yield from (data[start : start + size] for start in range(0, len(data), size))


def read(data: bytes, encoding: str, most: int = 1_000_000, size: int = 700) -> bytes:
    return unpack(in_pieces(data, size), encoding, most, lambda _length: None)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize("size", [1, 700, 1_000_000])
@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (gzip.compress(TEXT), "gzip"),
        (gzip.compress(TEXT), " X-GZIP "),
        (gzip.compress(TEXT[:30000]) + gzip.compress(TEXT[30000:]), "gzip"),
        (gzip.compress(TEXT) + b"\x00" * 20, "gzip"),
        (zlib.compress(TEXT), "deflate"),
        (raw_deflate(TEXT), "deflate"),
    ],
    ids=["plain", "identity", "gzip", "old gzip", "two members", "padded", "zlib", "raw deflate"],
)
def test_every_packing_comes_out_whole(data: bytes, encoding: str, size: int) -> None:
    assert read(data, encoding, size=size) == TEXT


def test_the_cap_counts_what_comes_and_what_it_unpacks_to() -> None:
    assert len(read(b"x" * 100, "", most=100)) == 100
    for data, encoding in ((b"x" * 101, ""), (gzip.compress(b"x" * 101), "gzip"), (raw_deflate(b"x" * 101), "deflate")):
        with pytest.raises(BodyTooLarge):
            read(data, encoding, most=100)


def test_a_bomb_stops_at_the_cap_and_reads_no_further() -> None:
    bomb = gzip.compress(b"\x00" * 50_000_000)
    taken: list[int] = []
    with pytest.raises(BodyTooLarge):
        unpack(in_pieces(bomb, 1000), "gzip", 1_000_000, taken.append)
    assert sum(taken) < 3000


def test_pieces_are_counted_as_they_come() -> None:
    packed = gzip.compress(TEXT)
    taken: list[int] = []
    unpack(in_pieces(packed), "gzip", 1_000_000, taken.append)
    assert sum(taken) == len(packed)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (gzip.compress(TEXT)[:-4], "gzip"),
        (gzip.compress(TEXT)[:40], "gzip"),
        (b"<p>not packed at all</p>", "gzip"),
        (b"\x1f\x8b" + b"rubbish" * 9, "gzip"),
        (raw_deflate(TEXT)[:-3], "deflate"),
        (TEXT, "br"),
        (TEXT, "gzip, gzip"),
    ],
    ids=["cut", "cut early", "not packed", "damaged", "deflate cut", "brotli", "twice"],
)
def test_a_broken_packing_is_refused(data: bytes, encoding: str) -> None:
    with pytest.raises(BodyBroken):
        read(data, encoding)


def test_nothing_at_all_is_an_empty_body() -> None:
    assert read(b"", "gzip") == b""
