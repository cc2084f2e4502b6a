"""The program's own icons, tinted from the look and drawn at the screen's pixel ratio."""

from __future__ import annotations

import math
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from factcheck_app.gui.look.look import Look
from factcheck_app.resource_files import resource_path

_RATIOS = (1.0, 2.0, 3.0)
_WINDOW_SIZES = (16, 24, 32, 48, 64, 128, 256)


def pixmap(
    look: Look,
    name: str,
    colour_token: str = "text.primary",  # noqa: S107 - a token of the design
    size: int = 16,
    ratio: float = 1.0,
) -> QPixmap:
    """The icon `resources/icons/<name>.svg` in one colour; `size` is in device-independent pixels, already scaled."""
    return _draw(name, look.colour(colour_token).name(), size, ratio)


def icon(
    look: Look,
    name: str,
    colour_token: str = "text.primary",  # noqa: S107 - a token of the design
    size: int = 16,
) -> QIcon:
    """The same for buttons and menus, sharp at `size` times the text size and at every pixel ratio.

    The disabled state stands in the colour of disabled text.
    """
    made = QIcon()
    for side in sorted({size, look.px(size)}):
        for ratio in _RATIOS:
            made.addPixmap(pixmap(look, name, colour_token, side, ratio))
            made.addPixmap(pixmap(look, name, "text.disabled", side, ratio), QIcon.Mode.Disabled)
    return made


def logo(look: Look, size: int, ratio: float = 1.0) -> QPixmap:
    """The program's sign in the accent colour, as the first page shows it."""
    return _draw("logo", look.colour("accent.base").name(), size, ratio, look.colour("text.on_accent").name())


def application_icon(look: Look) -> QIcon:
    """The sign for the window and the task bar."""
    made = QIcon()
    for size in _WINDOW_SIZES:
        made.addPixmap(logo(look, size))
    return made


@cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _draw(name: str, colour: str, size: int, ratio: float, ink: str = "#ffffff") -> QPixmap:
    # the colours are part of the key: another theme draws other pictures and the old ones fall out by age
    source = _source(name).replace("currentColor", colour).replace("INK", ink)
    picture = QPixmap(math.ceil(size * ratio), math.ceil(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode("utf-8"))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
