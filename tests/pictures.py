"""Every screen and report page as PNG, from the sample, through the real window: `python -m tests.pictures FOLDER`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pypdfium2
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.gui.application import make_application, open_window
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from factcheck_app.workflow.export_review import export_review
from factcheck_app.workflow.open_article import open_article
from factcheck_app.workflow.sample_review import sample_path


@dataclass(frozen=True, slots=True)
class Screen:
    """A window size, theme and text size to draw in."""

    name: str
    width: int
    height: int
    theme: str
    text_scale: float = 1.0


SCREENS = (
    Screen("1440_light", 1440, 900, "light"),
    Screen("1440_dark", 1440, 900, "dark"),
    Screen("1100_light", 1100, 700, "light"),
    Screen("1100_dark", 1100, 700, "dark"),
    Screen("1440_light_200", 1440, 900, "light", 2.0),
    Screen("1440_dark_200", 1440, 900, "dark", 2.0),
)


def main(folder: Path) -> None:
    """Draws everything into the folder and prints the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ |= dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), scratch)
        for screen in SCREENS:
            with _window(application, screen, Path(scratch)) as window:
                for state, enter in STATES.items():
                    enter(window)
                    _settle()
                    _grab(_top(window), folder / f"{state}_{screen.name}.png")
        _draw_report(folder, Path(scratch))


def _settle(milliseconds: int = 350) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def _window(application: QApplication, screen: Screen, scratch: Path) -> Iterator[MainWindow]:
    settings = replace(
        Settings.load(),
        reviewer_name="Ana Brandt",
        reviewer_initials="AB",
        theme=screen.theme,
        text_scale=screen.text_scale,
    )
    window = open_window(application, settings, str(scratch / f"{screen.name}.db"))
    window.resize(screen.width, screen.height)
    window.show()
    _settle()
    yield window
    window.close()
    window.deleteLater()
    _settle(50)


def _top(window: MainWindow) -> QWidget:
    dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return dialog or window


def _grab(widget: QWidget, path: Path) -> None:
    widget.grab().save(str(path))
    print(path)


# the states of the desk, each reached from the one before


def _first_start(window: MainWindow) -> None:
    window.show_review(None)


def _fresh_review(window: MainWindow) -> None:
    window.review_controller.add_review(open_article(sample_path()))


def _some_decided(window: MainWindow) -> None:
    controller = window.review_controller
    ids = [claim.id for claim in controller.review.claims] if controller.review else []
    for claim_id, verdict in zip(ids, (Verdict.OVERSTATED, Verdict.SUPPORTED, Verdict.UNSUPPORTED), strict=False):
        controller.mark_verdict(claim_id, verdict)
    controller.change_reasons(ids[0], (Reason.HEDGE_DROPPED, Reason.POPULATION_WIDENED))
    controller.change_severity(ids[0], Severity.MAJOR)
    controller.change_citation(ids[0], CitationVerdict.ADEQUATE)
    controller.change_note(ids[0], "The source says “may”, and only of adults over 65.")
    controller.change_wording(ids[0], "It may help adults over 65.")
    controller.change_reasons(ids[2], (Reason.NO_SOURCE,))
    controller.mark_verdict(ids[6], Verdict.SUPPORTED)
    controller.mark_verdict(ids[7], Verdict.OVERSTATED)
    controller.change_reasons(ids[7], (Reason.CAUSAL_FROM_CORRELATION,))
    controller.mark_verdict(ids[8], Verdict.UNSUPPORTED)
    controller.set_aside(ids[9], SetAsideReason.DUPLICATE)
    controller.change_reasons(ids[10], (Reason.QUERY_TO_AUTHOR,))
    window.desk.claims.select_claim(ids[7])


def _decided_claim(window: MainWindow) -> None:
    if window.review_controller.review is not None:
        window.desk.claims.select_claim(window.review_controller.review.claims[0].id)


def _only_flags(window: MainWindow) -> None:
    window.desk.claims.set_claim_filter("flags")


def _last_claims(window: MainWindow) -> None:
    window.desk.claims.set_claim_filter("all")
    if window.review_controller.review is not None:
        window.desk.claims.select_claim(window.review_controller.review.claims[-1].id)


STATES: dict[str, Callable[[MainWindow], None]] = {
    "first_start": _first_start,
    "fresh": _fresh_review,
    "desk": _some_decided,
    "decided": _decided_claim,
    "flags": _only_flags,
    "end": _last_claims,
}


def _draw_report(folder: Path, scratch: Path) -> None:
    screen = Screen("report", 1440, 900, "light")
    with _window(make_application(), screen, scratch) as window:
        _fresh_review(window)
        _some_decided(window)
        controller = window.review_controller
        assert controller.review is not None
        history, head = controller.whole_history(), controller.audit_head()
        targets = [scratch / "report.pdf", folder / "report.html"]
        export_review(controller.review, history, head, targets, datetime.now(UTC))
    with pypdfium2.PdfDocument(scratch / "report.pdf") as document:
        for number in range(len(document)):
            path = folder / f"report_page_{number + 1}.png"
            page = document[number].render(scale=1.5)
            image = QImage(page.buffer, page.width, page.height, page.stride, QImage.Format.Format_BGR888)
            image.save(str(path))
            print(path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.pictures FOLDER")
    main(Path(sys.argv[1]))
