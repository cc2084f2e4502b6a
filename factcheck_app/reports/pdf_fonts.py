"""The type of the PDF: the shipped cuts made for it, at the size of the page's device units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from factcheck_app.resource_files import resource_path

DOTS_PER_INCH = 1200
# the page is laid out in design pixels, 96 to the inch; glyphs are placed in the finer units of the device
UNITS = DOTS_PER_INCH / 96

_FILES = (
    "InterReport-Regular.ttf",
    "InterReport-Medium.ttf",
    "InterReport-Semibold.ttf",
    "SourceSerifReport-Regular.ttf",
    "SourceSerifReport-Semibold.ttf",
)
# for scripts that the shipped cuts do not hold; Qt goes on to every other font of the machine
_FALLBACK = ("Noto Sans", "Segoe UI", "DejaVu Sans")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Family, size and line height in design pixels, and colour of a kind of text."""

    family: str
    size: float
    line_height: float
    colour: str


def load_fonts() -> None:
    """Makes the cuts known to Qt, once in the life of the application."""
    if "Inter Report" not in QFontDatabase.families():
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resource_path("fonts", "report", name)))


def device_font(style: TextStyle) -> QFont:
    """The font in device units. Ligatures are off, so that "Insufficient" is found by a search."""
    font = QFont([style.family, *_FALLBACK])
    font.setPixelSize(round(style.size * UNITS))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig", "calt", "dlig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def baseline(style: TextStyle) -> float:
    """How far the baseline lies below the top of a line of this style, in device units."""
    ascent, descent = _extent(style)
    return (style.line_height * UNITS - ascent - descent) / 2 + ascent


@cache
def _extent(style: TextStyle) -> tuple[float, float]:
    metrics = QFontMetricsF(device_font(style))
    return metrics.ascent(), metrics.descent()
