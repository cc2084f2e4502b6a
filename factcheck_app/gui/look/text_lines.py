"""How many lines a text takes at a width, and how high they are."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextLayout, QTextOption


def measure_lines(text: str, font: QFont, width: float) -> tuple[int, float]:
    """Number of lines (at least 1) and height of one in pixels; long words break anywhere."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines, height = 0, 0.0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            lines += 1
            height = max(height, line.height())
        layout.endLayout()
    return max(1, lines), height
