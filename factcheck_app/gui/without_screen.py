"""The main job where there is no screen: the sample, its claims, reports and a picture of the real window."""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

from factcheck_app.domain.errors import ExportFailed, NotFound
from factcheck_app.settings import Settings
from factcheck_app.workflow.export_review import choose_targets, export_review
from factcheck_app.workflow.sample_review import open_sample


def run_without_screen(options: argparse.Namespace, say: Callable[[str], None]) -> None:
    """Says line by line what it does and where the files are. Raises UserFacingError."""
    if options.drafts:
        raise NotFound(
            "There is no screen to open a window on.",
            f"Store the draft with: factcheck open {shlex.quote(options.drafts[0])}",
        )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _show_the_main_job(Settings.load(), say)


def _show_the_main_job(settings: Settings, say: Callable[[str], None]) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    from factcheck_app.gui.application import make_application, open_window

    say("There is no screen here, so the desk does its main job without one, on the sample draft.")
    folder = _empty_folder(settings.data_folder / "without-a-screen")
    sample = open_sample()
    review = sample.review
    say(f"{len(review.claims)} claims found in “{review.title}”:")
    for claim in review.claims:
        say(f"{claim.number:>4}  {' '.join(claim.claim.text.split())}")
        say(f"      {claim.claim.kind}, {claim.claim.strength.name}")
    application = make_application()
    # a library of its own: the reviewer's own is not touched
    window = open_window(application, settings, str(folder / "reviews.db"))
    window.resize(1440, 900)
    window.show()
    controller = window.review_controller
    controller.add_review(review, sample.history, sample.source_files)
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    picture = folder / "desk.png"
    window.grab().save(str(picture))
    targets = [folder / "report.html", folder / "report.pdf"]
    chosen = choose_targets(targets)
    export_review(controller.export_material(chosen), chosen)
    window.close()
    for words, path in (("Report", targets[0]), ("Report as PDF", targets[1]), ("Picture of the desk", picture)):
        say(f"{words}: {path}")
    say("On a machine with a screen the same command opens the desk. Other commands: factcheck --help")


def _empty_folder(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(parents=True, mode=0o700)
    except OSError as problem:
        raise ExportFailed(
            f"The folder {folder} cannot be made ({problem.strerror}).",
            "Set XDG_DATA_HOME to a folder that you can write, or store a draft elsewhere: factcheck --help",
        ) from None
    return folder
