"""Keys and pointer moves for one claim with verdict, reason, evidence and a note of ten words, beside other ways.

The desk's are counted while this script works the real window; what it records is read from the database again.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.application import make_application, open_window
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.settings import Settings
from factcheck_app.workflow.sample_review import open_sample
from tests.evaluation.key_steps import QUALCODER_CORRECTION, WORD_CORRECTION, Step, qualcoder, word_and_spreadsheet

NOTE = "The trial found six minutes, not sixteen; please correct this."
_CLAIM = "In a study published"
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def evaluate(errors: int) -> None:
    """Prints every step, the counts, and how the desk compares with the best of the others."""
    ways = {
        "Factcheck Desk": desk_steps(),
        "Word and spreadsheet": (word_and_spreadsheet(NOTE), WORD_CORRECTION),
        "QualCoder": (qualcoder(NOTE), QUALCODER_CORRECTION),
    }
    print(
        f"One claim: verdict, reason, a passage as evidence, a note of {len(NOTE.split())} words, {len(NOTE)} letters"
    )
    for name, (steps, correction) in ways.items():
        print(f"\n{name}")
        for step in (*steps, *(replace(each, words=f"correction: {each.words}") for each in correction)):
            print(f"  {step.count or '':>3}  {step.words}{f', {step.note} letters' if step.note else ''}")
    print(f"\n{'':24}{'keys':>6}{'moves':>7}{'buttons':>9}{'all':>6}{'corrected':>11}{'with the note':>15}")
    for name, (steps, correction) in ways.items():
        parts = [sum(getattr(step, part) for step in steps) for part in ("keys", "moves", "buttons", "count", "note")]
        more = parts[3] + sum(step.count for step in correction)
        print(f"{name:24}{parts[0]:6}{parts[1]:7}{parts[2]:9}{parts[3]:6}{more:11}{parts[3] + parts[4]:15}")
    _compare(ways)


def _compare(ways: Mapping[str, tuple[Sequence[Step], Sequence[Step]]]) -> None:
    own, *others = (
        (sum(step.count for step in steps), sum(step.count for step in (*steps, *correction)))
        for steps, correction in ways.values()
    )
    print("The letters of the note are the same in every way, and are left out of what follows.")
    for words, part in (("straight", 0), ("with a correction", 1)):
        best = min(each[part] for each in others)
        print(f"{words}: {own[part]} beside {best} of the best other way, {own[part] / best:.0%} (aim 50%)")


def desk_steps() -> tuple[list[Step], list[Step]]:
    """The steps as they were done in the window, and those of the correction; each checked on record."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
        settings = replace(Settings(), reviewer_name="Ana Brandt")
        window = open_window(make_application(), settings, str(Path(folder) / "reviews.db"), offline=True)
        hands = _Hands(window)
        steps = _decide(window, hands)
        _demand(window, Verdict.OVERSTATED, Reason.EFFECT_INFLATED)
        window.desk.claims.select_claim(_claim_id(window))
        window.desk.claims.keys.focus_list()
        correction = [
            hands.press("other verdict: 3, its reasons open", Qt.Key.Key_3),
            hands.type("other reason: its first letters", "numb"),
            hands.press("take it: Enter", Qt.Key.Key_Return),
        ]
        _demand(window, Verdict.UNSUPPORTED, Reason.NUMBER_DIFFERS)
        window.close()
        window.deleteLater()
    return steps, correction


def _decide(window: MainWindow, hands: _Hands) -> list[Step]:
    sample = open_sample()
    window.review_controller.add_review(sample.review, sample.history, sample.source_files)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    window.desk.claims.select_claim(_claim_id(window))
    window.desk.claims.keys.focus_list()
    wait()
    return [
        hands.press("passages of the sources, best first: E", Qt.Key.Key_E),
        hands.press("mark the second one: Down", Qt.Key.Key_Down),
        hands.press("take it: E", Qt.Key.Key_E),
        hands.press("verdict: 2, its reasons open", Qt.Key.Key_2),
        hands.type("reason: its first letters", "eff"),
        hands.press("take it: Enter", Qt.Key.Key_Return),
        hands.press("to the note: Enter", Qt.Key.Key_Return),
        replace(hands.type("type the note", NOTE), keys=0, note=len(NOTE)),
        hands.press("finish and go on: Ctrl+Enter", Qt.Key.Key_Return, _CONTROL),
    ]


class _Hands:
    """Presses keys where the keyboard is, and says how many."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def press(self, words: str, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> Step:
        """One key or chord; every key of a chord counts."""
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        wait()
        return Step(words, keys=1 if modifier is _NONE else 2)

    def type(self, words: str, text: str) -> Step:
        """Letters one by one."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self._window, letter)
        wait()
        return Step(f"{words}: {text}" if len(text) < 10 else words, keys=len(text))


def wait(milliseconds: int = 400) -> None:
    """Lets the window do what it does by itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _claim_id(window: MainWindow) -> str:
    assert window.review_controller.review is not None
    claims = window.review_controller.review.claims
    return next(claim.id for claim in claims if claim.claim.text.startswith(_CLAIM))


def _demand(window: MainWindow, verdict: Verdict, reason: Reason) -> None:
    """What was counted must be on record, or the count is worth nothing."""
    judgement: Judgement = window.review_controller.history_of(_claim_id(window))[-1].judgement
    found = (judgement.verdict, judgement.reasons[:1], judgement.note, len(judgement.evidence))
    if found != (verdict, (reason,), NOTE, 1):
        raise SystemExit(f"The keys did not do what they were counted for: {found}")
