"""The look: colours, sizes and type of `resources/tokens.json` at the present theme and text size."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from factcheck_app.resource_files import resource_path

READING_SIZES = (13, 28)
DEFAULT_READING_SIZE = 17
_FONT_FILES = ("Inter.ttf", "Inter-Italic.ttf", "SourceSerif4.ttf", "SourceSerif4-Italic.ttf")


@cache
def load_tokens() -> dict[str, Any]:
    """The design tokens as they stand in the file."""
    tokens: dict[str, Any] = json.loads(resource_path("tokens.json").read_text(encoding="utf-8"))
    return tokens


@cache
def _load_fonts() -> None:
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))


class Look(QObject):
    """Handed to every pane; panes repaint when `changed` is emitted.

    `scale` multiplies every length and type size of the controls (1.0 = 100%); `reading_size` is the draft's type
    size in pixels before scaling.
    """

    changed = Signal()

    def __init__(self, *, dark: bool = False, scale: float = 1.0, reading_size: int = DEFAULT_READING_SIZE) -> None:
        super().__init__()
        _load_fonts()
        self._tokens = load_tokens()
        self._dark = dark
        self._scale = scale
        self._reading_size = reading_size
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int | None, bool], QFont] = {}

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def reading_size(self) -> int:
        return self._reading_size

    def change(self, *, dark: bool | None = None, scale: float | None = None, reading_size: int | None = None) -> None:
        """Take another theme or size; emits `changed` once where something differs."""
        before = (self._dark, self._scale, self._reading_size)
        self._dark = self._dark if dark is None else dark
        self._scale = self._scale if scale is None else max(0.75, min(3.0, scale))
        if reading_size is not None:
            self._reading_size = max(READING_SIZES[0], min(READING_SIZES[1], reading_size))
        if before != (self._dark, self._scale, self._reading_size):
            self._colours.clear()
            self._fonts.clear()
            self.changed.emit()

    def colour(self, name: str) -> QColor:
        """A colour by its token, for instance "text.muted" or "verdict.supported.underline"."""
        if name not in self._colours:
            node: Any = self._tokens["colour"]["dark" if self._dark else "light"]
            for part in name.split("."):
                node = node[part]
            self._colours[name] = QColor(node)
        return self._colours[name]

    def px(self, length: float) -> int:
        """A length of the design, scaled to the present text size, in whole pixels."""
        return round(length * self._scale)

    def size(self, name: str) -> int:
        """A size token ("claim_row_height"), scaled."""
        length: float = self._tokens["size"][name]
        return self.px(length)

    def font(self, role: str, *, weight: int | None = None, tabular: bool = False) -> QFont:
        """The font of a role of the type scale ("body", "reading_h2").

        `tabular` gives every figure the same width, for counts and numbers in columns; hyphens grow wide with it.
        """
        made = self._fonts.get((role, weight, tabular))
        if made is None:
            made = self._fonts[role, weight, tabular] = self._make_font(role, weight, tabular)
        # a copy: who asks may give it another size
        return QFont(made)

    def _make_font(self, role: str, weight: int | None, tabular: bool) -> QFont:
        style = self._tokens["type"]["scale"][role]
        family = self._tokens["type"]["families"][style["family"]]
        font = QFont(family["name"])
        font.setFamilies([family["name"], *family["fallback"]])
        font.setPixelSize(max(1, round(style["size"] * self._factor(role))))
        font.setWeight(QFont.Weight(weight or style["weight"]))
        # Qt reads one instance of a variable font and takes other weights from its axis alone
        font.setVariableAxis(QFont.Tag("wght"), weight or style["weight"])
        font.setVariableAxis(QFont.Tag("opsz"), font.pixelSize())
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line_height(self, role: str) -> int:
        """Line height of a role in pixels."""
        height: float = self._tokens["type"]["scale"][role]["line_height"]
        return round(height * self._factor(role))

    def reading_length(self, length: float) -> float:
        """A length given at 17 px text (the marks' offsets), scaled with the reading size."""
        return length * self._factor("reading_body")

    def _factor(self, role: str) -> float:
        # the reader sets the size of the draft; quotes and all controls follow the text size alone
        if role in {"reading_body", "reading_h1", "reading_h2", "reading_h3"}:
            return self._scale * self._reading_size / DEFAULT_READING_SIZE
        return self._scale
