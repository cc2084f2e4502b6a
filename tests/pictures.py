"""Every screen and report page as PNG, from the sample, through the real window: `python -m tests.pictures FOLDER`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pypdfium2
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from factcheck_app.domain.evidence import Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.gui.application import make_application, open_window
from factcheck_app.gui.dialogs.wording_dialog import WordingDialog
from factcheck_app.gui.help.help_window import HelpWindow
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from factcheck_app.workflow.export_review import choose_targets, export_review
from factcheck_app.workflow.reword_claim import reword_claim
from factcheck_app.workflow.sample_review import open_sample
from tests import pictures_of_drafts, pictures_of_library
from tests.source_pictures import draw_sources


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
            with window_of(application, screen, Path(scratch)) as window:
                for state, enter in STATES.items():
                    enter(window)
                    settle()
                    _grab(_top(window), folder / f"{state}_{screen.name}.png")
        draw_sources(application, SCREENS, folder)
        _draw_report(folder, Path(scratch))


def settle(milliseconds: int = 350) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def window_of(application: QApplication, screen: Screen, scratch: Path) -> Iterator[MainWindow]:
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
    settle()
    yield window
    window.close()
    window.deleteLater()
    settle(50)


def _top(window: MainWindow) -> QWidget:
    dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    guide = next((guide for guide in window.findChildren(HelpWindow) if guide.isVisible()), None)
    return dialog or guide or window


def _grab(widget: QWidget, path: Path) -> None:
    widget.grab().save(str(path))
    print(path)


# the states of the desk, each reached from the one before


def _first_start(window: MainWindow) -> None:
    window.show_review(None)


def _fresh_review(window: MainWindow) -> None:
    sample = open_sample()
    window.review_controller.add_review(sample.review, sample.history, sample.source_files)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a careful reviewer says of the claim that begins so (see resources/sample/README.md)."""

    begins: str
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    severity: Severity | None = None
    citation: CitationVerdict | None = None
    note: str = ""
    wording: str = ""


ANSWERS = (
    Answer("Studies show", Verdict.UNSUPPORTED, (Reason.NO_SOURCE,), Severity.MAJOR, CitationVerdict.MISSING),
    Answer(
        "Two hours in front",
        Verdict.OVERSTATED,
        (Reason.SURROGATE_TO_OUTCOME,),
        Severity.MAJOR,
        CitationVerdict.ADEQUATE,
        "Melatonin was measured; sleep was not.",
        "Two hours in front of a tablet lowered the evening level of melatonin in a laboratory study.",
    ),
    Answer("Blue light at night", Verdict.OVERSTATED, (Reason.ANIMAL_OR_LAB_TO_HUMAN,), Severity.MAJOR),
    Answer("Among 2,318 adults", Verdict.SUPPORTED, (Reason.DIRECT,), None, CitationVerdict.ADEQUATE),
    Answer(
        "In a study published",
        Verdict.OVERSTATED,
        (Reason.EFFECT_INFLATED, Reason.POPULATION_WIDENED),
        Severity.MAJOR,
        CitationVerdict.WRONG_SOURCE,
        "The trial found 6 minutes, not 16, and the link belongs to another journal than the one named.",
        "In a small trial, young adults who wore amber lenses fell asleep 6 minutes sooner.",
    ),
    Answer("Fewer headaches", Verdict.UNSUPPORTED, (Reason.CONTRADICTED,), Severity.CRITICAL, CitationVerdict.MISSING),
    Answer("Some wearers say", Verdict.UNDECIDED, (Reason.QUERY_TO_AUTHOR,), note="Who said so, and where?"),
    Answer("Nine in ten", Verdict.UNSUPPORTED, (Reason.INDIRECT,), Severity.MAJOR, CitationVerdict.SECONDARY),
)


def _answer(window: MainWindow, answer: Answer) -> str:
    """Gives the verdict through the controller; returns the claim's id."""
    controller = window.review_controller
    assert controller.review is not None
    found = next(claim for claim in controller.review.claims if claim.claim.text.startswith(answer.begins))
    controller.judging.mark_verdict(found.id, answer.verdict)
    controller.judging.change_reasons(found.id, answer.reasons)
    controller.judging.change_severity(found.id, answer.severity)
    controller.judging.change_citation(found.id, answer.citation)
    controller.judging.change_note(found.id, answer.note)
    controller.judging.change_wording(found.id, answer.wording)
    return found.id


def _some_decided(window: MainWindow) -> None:
    ids = {answer.begins: _answer(window, answer) for answer in ANSWERS}
    controller = window.review_controller
    assert controller.review is not None
    last = controller.review.claims[-1]
    controller.judging.set_aside(last.id, SetAsideReason.DUPLICATE)
    window.desk.claims.select_claim(ids["In a study published"])


def _decided_claim(window: MainWindow) -> None:
    assert window.review_controller.review is not None
    claims = window.review_controller.review.claims
    window.desk.claims.select_claim(next(c.id for c in claims if c.claim.text.startswith("Two hours")))


def _all_sources(window: MainWindow) -> None:
    window.desk.article.tabs.open_page("Sources")
    window.desk.sources.show_source(1)


def _only_flags(window: MainWindow) -> None:
    window.desk.claims.set_claim_filter("flags")


def _last_claims(window: MainWindow) -> None:
    _closed_wording(window)
    window.desk.claims.set_claim_filter("all")
    window.desk.article.tabs.open_page("Draft")
    if window.review_controller.review is not None:
        window.desk.claims.select_claim(window.review_controller.review.claims[-1].id)


def _evidence(window: MainWindow) -> None:
    """The sentence of 16 minutes beside the trial's 6, taken with its stance."""
    window.desk.article.tabs.open_page("Draft")
    _choose(window, "In a study published")
    settle()
    page = window.desk.claims.evidence
    window.desk.claims.keys.open_evidence()
    found = next((each for each in page.passages if "31.2 minutes" in each.quote), page.passages[0])
    page.mark(found)
    page.take_marked()
    assert window.review_controller.review is not None
    claim_id = window.desk.claims.current_claim_id
    assert claim_id is not None
    window.review_controller.judging.change_stance(claim_id, found, Stance.LIMITS)


def _compare(window: MainWindow) -> None:
    window.desk.claims.compare_requested.emit()
    if window.desk.comparison.rows:
        window.desk.comparison.rows[0].setFocus()


def _compare_other(window: MainWindow) -> None:
    _choose(window, "Two hours")


def _source_text(window: MainWindow) -> None:
    _choose(window, "In a study published")
    settle()
    window.desk.claims.evidence.text_requested.emit(window.desk.claims.evidence.passages[0])


def _suggestion(window: MainWindow) -> None:
    window.desk.article.tabs.open_page("Draft")
    _choose(window, "Time to fall asleep")
    window.review_controller.judging.mark_verdict(_current(window).id, Verdict.SUPPORTED)


def _summary(window: MainWindow) -> None:
    window.desk.article.tabs.open_page("Summary")


def _guide(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    for guide in window.findChildren(HelpWindow):
        guide.resize(window.size() * 0.75)


def _no_text(window: MainWindow) -> None:
    for guide in window.findChildren(HelpWindow):
        guide.close()
    window.desk.article.tabs.open_page("Draft")
    _choose(window, "Studies show")


def _careful_wording(window: MainWindow) -> None:
    _choose(window, "Two hours")
    settings = window.settings_controller.settings
    look = Look(dark=settings.theme == "dark", scale=settings.text_scale)
    dialog = WordingDialog(look, _current(window).claim.text, partial(reword_claim, _current(window).claim))
    dialog.setParent(window, dialog.windowFlags())
    dialog.open()
    settle()
    for name in ("low", "small"):
        next(b for b in dialog.findChildren(QAbstractButton) if b.accessibleName() == name).click()


def _closed_wording(window: MainWindow) -> None:
    for dialog in window.findChildren(WordingDialog):
        dialog.reject()


def _choose(window: MainWindow, begins: str) -> None:
    assert window.review_controller.review is not None
    claims = window.review_controller.review.claims
    window.desk.claims.select_claim(next(c.id for c in claims if c.claim.text.startswith(begins)))


def _current(window: MainWindow) -> ReviewedClaim:
    review, claim_id = window.review_controller.review, window.desk.claims.current_claim_id
    assert review is not None
    assert claim_id is not None
    return review.claim(claim_id)


STATES: dict[str, Callable[[MainWindow], None]] = {
    "first_start": _first_start,
    "fresh": _fresh_review,
    "desk": _some_decided,
    "decided": _decided_claim,
    "flags": _only_flags,
    "sources": _all_sources,
    "evidence": _evidence,
    "comparison": _compare,
    "comparison_other": _compare_other,
    "source_text": _source_text,
    "suggestion": _suggestion,
    "summary": _summary,
    "guide": _guide,
    "evidence_none": _no_text,
    "wording": _careful_wording,
    "end": _last_claims,
    **pictures_of_drafts.STATES,
    **pictures_of_library.STATES,
}


def _draw_report(folder: Path, scratch: Path) -> None:
    screen = Screen("report", 1440, 900, "light")
    with window_of(make_application(), screen, scratch) as window:
        _fresh_review(window)
        _some_decided(window)
        _evidence(window)
        settle()
        controller = window.review_controller
        targets = choose_targets([scratch / "report.pdf", folder / "report.html"])
        export_review(controller.export_material(targets), targets)
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
