"""A logo is a PNG or JPEG of which the size is known, or it is refused."""

from __future__ import annotations

import struct

import pytest

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.house_logo import read_logo
from tests.fakes.logos import make_jpeg, make_png


def test_a_png_and_a_jpeg_are_read_with_their_size() -> None:
    png, jpeg = read_logo(make_png(120, 40)), read_logo(make_jpeg(64, 32))
    assert (png.media_type, png.width, png.height) == ("image/png", 120, 40)
    assert (jpeg.media_type, jpeg.width, jpeg.height) == ("image/jpeg", 64, 32)
    assert png.data_address.startswith("data:image/png;base64,iVBOR")


@pytest.mark.parametrize(("width", "height"), [(10, 1000), (4000, 20), (26, 26)])
def test_it_is_shown_small_and_keeps_its_shape(width: int, height: int) -> None:
    shown = read_logo(make_png(width, height)).shown
    assert shown[0] <= 160
    assert shown[1] <= 26
    assert shown[0] / shown[1] == pytest.approx(width / height)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg/>",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00",
        b"\xff\xd8\xff\xe0\x00\x00" + bytes(40),
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 0, 5),
    ],
)
def test_anything_else_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(ExportFailed) as problem:
        read_logo(content)
    assert problem.value.next_step == "Choose a PNG or JPEG file as the logo."


def test_a_picture_of_enormous_size_is_refused() -> None:
    huge = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 60_000, 60_000)
    with pytest.raises(ExportFailed):
        read_logo(huge)
