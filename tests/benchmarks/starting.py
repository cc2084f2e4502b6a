"""From the command to a usable window, and to the claims of a 1,000-word draft; peak memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]

# runs in a process of its own: a cold start is a new interpreter
_START = """
import time, sys
begun = float(sys.argv[1])
from pathlib import Path
from PySide6.QtCore import QEventLoop
from factcheck_app.gui.application import make_application, open_window
from factcheck_app.settings import Settings
from tests.peak_memory import peak_memory
application = make_application()
window = open_window(application, Settings.load(), sys.argv[2])
window.show()
application.sendPostedEvents()
window.grab()
shown = time.time()
loop = QEventLoop()
window.review_controller.review_opened.connect(lambda review: review and loop.quit())
window.draft_controller.open_file(Path(sys.argv[3]))
loop.exec()
window.grab()
print(shown - begun, time.time() - shown, peak_memory())
window.close()
"""


def run() -> None:
    """Prints medians of five cold starts beside the aims."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.txt"
        draft.write_text(draft_of(1_000), encoding="utf-8")
        rows = [_start(Path(folder), draft, number) for number in range(5)]
        long_draft = Path(folder) / "long.txt"
        long_draft.write_text(draft_of(10_000), encoding="utf-8")
        long_row = _start(Path(folder), long_draft, len(rows))
    for words, column, aim in (
        ("cold start to a drawn window", 0, "aim 1.5 s"),
        ("then to the claims of 1,000 words", 1, "aim 0.5 s"),
        ("peak memory with it, MB", 2, "aim 400"),
    ):
        print(f"{words:40} {median(row[column] for row in rows):8.2f}   {aim}")
    print(f"{'peak memory with 10,000 words, MB':40} {long_row[2]:8.2f}   aim 400")


def draft_of(words: int) -> str:
    """A draft of about this many words in which about every twentieth word begins a claim."""
    paragraph = (
        "Walking for thirty minutes a day reduces blood pressure in adults who are overweight and otherwise well. "
        "A trial of 240 people found that the effect lasted for six months when they kept it up most days. "
        "People who walk more are less likely to have a stroke, although that may have other reasons as well.\n\n"
    )
    count = max(1, words // len(paragraph.split()))
    parts = [f"Section {number // 8 + 1}\n\n{paragraph}" if number % 8 == 0 else paragraph for number in range(count)]
    return "Walking and blood pressure\n\n" + "".join(parts)


def _start(folder: Path, draft: Path, number: int) -> tuple[float, float, float]:
    own = {name: str(folder / "own") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", _START, str(time.time()), str(folder / f"{number}.db"), str(draft)],
        cwd=ROOT,
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    shown, claims, memory = map(float, done.stdout.split())
    return shown, claims, memory
