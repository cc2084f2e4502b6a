"""The pictures of the user guide, drawn from the sample through the real window: `python -m tests.help_pictures`."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceQuestion
from factcheck_app.domain.review_standing import answer_balance
from factcheck_app.gui.application import make_application
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.resource_files import resource_path
from tests.pictures import SCREENS, STATES, settle, window_of

_SCREEN = next(screen for screen in SCREENS if screen.name == "1100_light")
_TAKEN = ("Two hours in front", "Among 2,318", "Time to fall asleep")


def main() -> None:
    """Writes each picture into resources/help/pictures and prints its size."""
    folder = resource_path("help", "pictures")
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ |= dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), scratch)
        with window_of(make_application(), _SCREEN, Path(scratch)) as window:
            for state in ("fresh", "desk"):
                STATES[state](window)
                settle()
            _save(window, window.rect(), folder / "desk.png")
            STATES["sources"](window)
            settle()
            _save(window.desk.sources, QRect(0, 0, window.desk.sources.width(), 470), folder / "sources.png")
            for state in ("evidence", "comparison"):
                STATES[state](window)
                settle()
            _save(window.desk.comparison, QRect(0, 0, window.desk.comparison.width(), 560), folder / "comparison.png")
            _save_summary(window, folder / "summary.png")


def _save_summary(window: MainWindow, path: Path) -> None:
    controller = window.review_controller
    for begins in _TAKEN:
        assert controller.review is not None
        claim = next(each for each in controller.review.claims if each.claim.text.startswith(begins))
        window.desk.claims.select_claim(claim.id)
        settle()
        if window.desk.claims.evidence.passages:
            controller.judging.take_passage(claim.id, window.desk.claims.evidence.passages[0])
    controller.say(answer_balance(BalanceQuestion.HARMS, BalanceAnswer.NO, "Harms are never mentioned."))
    window.desk.article.tabs.open_page("Summary")
    settle(900)
    page = window.desk.summary
    _save(page, QRect(0, 0, page.width(), 640), path)


def _save(widget: QWidget, part: QRect, path: Path) -> None:
    image = widget.grab(part & widget.rect()).toImage()
    # without an alpha channel and at the densest compression: no reader of the guide needs more
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)
    print(f"{path}  {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
