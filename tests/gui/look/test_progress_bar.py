"""The bar shows a share and never more than the whole."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.progress_bar import ProgressBar


@pytest.mark.parametrize(("done", "total", "value"), [(7, 20, 7), (25, 20, 20), (-1, 20, 0), (3, 0, 0)])
def test_a_share_stays_within_the_whole(look: Look, qtbot: QtBot, done: int, total: int, value: int) -> None:
    bar = ProgressBar(look, "Decided claims")
    qtbot.addWidget(bar)
    bar.show_share(done, total)
    assert bar.value() == value


def test_more_done_is_more_blue(look: Look, qtbot: QtBot) -> None:
    bar = ProgressBar(look, "Decided claims", width=100)
    qtbot.addWidget(bar)
    bar.resize(100, 6)
    blue = []
    for done in (0, 5, 10):
        bar.show_share(done, 10)
        picture = bar.grab().toImage()
        blue.append(sum(picture.pixelColor(x, 3) == look.colour("accent.base") for x in range(100)))
    assert blue[0] == 0
    assert abs(blue[1] - 50) <= 4
    assert blue[2] >= 96
