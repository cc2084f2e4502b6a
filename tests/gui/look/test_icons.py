"""Icons take the colour of the look and the pixels of the screen."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QIcon

from factcheck_app.gui.look import icons
from factcheck_app.gui.look.look import Look
from factcheck_app.resource_files import resource_path


def colours(look: Look, name: str) -> Counter[str]:
    """Names of the opaque pixels' colours, with their counts."""
    picture = icons.pixmap(look, name, "text.muted", 32).toImage()
    pixels = (picture.pixelColor(x, y) for y in range(32) for x in range(32))
    return Counter(pixel.name() for pixel in pixels if pixel.alpha() == 255)


@pytest.mark.parametrize(
    "name", sorted(p.stem for p in resource_path("icons").glob("*.svg") if "verdict" not in p.stem)
)
def test_every_icon_is_drawn(look: Look, name: str) -> None:
    assert colours(look, name)


def test_an_icon_is_tinted_anew_with_the_theme(look: Look) -> None:
    light = set(colours(look, "menu"))
    look.change(dark=True)
    assert light == {"#595f67"}
    assert set(colours(look, "menu")) == {"#a7abb0"}


def test_a_pixmap_has_the_pixels_of_its_screen(look: Look) -> None:
    picture = icons.pixmap(look, "open", size=16, ratio=1.5)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (24, 16.0)


def test_a_disabled_icon_is_paler(look: Look) -> None:
    made = icons.icon(look, "open")
    assert made.pixmap(16, QIcon.Mode.Disabled).toImage() != made.pixmap(16, QIcon.Mode.Normal).toImage()


def test_the_window_has_a_sign_in_all_sizes(look: Look) -> None:
    assert {size.width() for size in icons.application_icon(look).availableSizes()} >= {16, 48, 256}
