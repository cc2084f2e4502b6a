"""A process that types on and on into a note and prints each text's length and time, until it is killed.

`python -m tests.fakes.typing_process FOLDER REVIEW`: the database is `FOLDER/reviews.db`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.gui.controllers.typing_keeper import TypingKeeper
from tests.gui.services import make_services

TYPE_EVERY_MS = 40


def run(folder: str, review_id: str) -> None:
    """Types one letter more each time; prints `LENGTH SECONDS` once it is typed."""
    application = QCoreApplication(sys.argv[:1])
    keeper = TypingKeeper(make_services(Path(folder)), application)
    keeper.open_review(review_id, "Ana Brandt")
    typed = ""

    def type_on() -> None:
        nonlocal typed
        typed += "x"
        keeper.take(UnfinishedText("claim-01", TypedField.NOTE, typed))
        print(len(typed), time.monotonic(), flush=True)

    timer = QTimer(application, interval=TYPE_EVERY_MS)
    timer.timeout.connect(type_on)
    timer.start()
    application.exec()


if __name__ == "__main__":
    run(*sys.argv[1:])
