"""The chart as PNG, with or without an application of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from factcheck_app.domain.strength_ladder import Ladder, LadderPoint, make_chart
from factcheck_app.reports.pdf_chart_picture import paint_chart
from factcheck_app.reports.report_colours import colour

ROOT = Path(__file__).resolve().parents[2]
_ALONE = """
from factcheck_app.reports.pdf_chart_picture import paint_chart
from factcheck_app.domain.strength_ladder import Ladder, LadderPoint, make_chart
print(len(paint_chart(make_chart([LadderPoint(1, Ladder(3, 0))])).content) > 1_000)
"""


@pytest.mark.usefixtures("qapp")
def test_disc_square_and_rail_are_painted() -> None:
    chart = make_chart([LadderPoint(1, Ladder(3, 1)), LadderPoint(2, Ladder(2, 2))])
    assert chart is not None
    picture = paint_chart(chart)
    image = QImage.fromData(picture.content)
    assert image.width() == round(picture.width * 3)
    pixels = {image.pixelColor(x, y).name().upper() for x in range(100, image.width(), 2) for y in range(70, 440, 2)}
    assert {colour("text.primary"), colour("accent.base"), colour("signal.mark")} <= pixels


def test_a_command_line_can_paint_it() -> None:
    run = subprocess.run([sys.executable, "-c", _ALONE], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "True", "")
