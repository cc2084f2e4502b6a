"""Lines of a text at a width: laid out at one height, or counted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def measure_lines(text: str, font: QFont, width: float, enough: int | None = None) -> tuple[int, float]:
    """Number of lines (at least 1; counted no further than `enough`) and height of one in pixels.

    Long words break anywhere.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines, height = 0, 0.0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (enough is None or lines < enough) and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            lines += 1
            height = max(height, line.height())
        layout.endLayout()
        if enough is not None and lines >= enough:
            break
    return max(1, lines), height


def lay_out_lines(layout: QTextLayout, width: float, line_height: float) -> None:
    """Breaks the layout's text at a width, long words anywhere; every line stands in the middle of `line_height`."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        top += line_height
    layout.endLayout()
