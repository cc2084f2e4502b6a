"""The system ends the window as the reviewer would: what is typed is kept, the database is backed up and set free."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from factcheck_app.settings import Settings
from factcheck_app.storage.backup_folder import backups_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.unfinished_text_store import UnfinishedTextStore
from tests.fakes.reviews import make_review

ROOT = Path(__file__).resolve().parents[2]

# the window as it runs, and a reviewer whose last word is still being typed
TYPING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from factcheck_app.cli.parser import parse_arguments
from factcheck_app.domain.decision import TypedField, UnfinishedText
from factcheck_app.gui import application
from factcheck_app.gui.main_window import MainWindow
from tests.fakes.reviews import make_review

def type_a_word():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.review_controller.add_review(make_review(()))
    window.review_controller.typing.take(UnfinishedText("claim-01", TypedField.NOTE, "half a sen"))
    print("typed", flush=True)

application.make_application()
QTimer.singleShot(0, type_a_word)
sys.exit(application.run_window(parse_arguments(["--database", sys.argv[1]])))
"""


def test_sigterm_while_typing_closes_the_window_and_keeps_the_words(tmp_path: Path) -> None:
    path = tmp_path / "library" / "reviews.db"
    command = [sys.executable, "-c", TYPING, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate()
    assert (process.returncode, "Traceback" in complaints) == (0, False), complaints
    assert len(backups_of(path)) == 1
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    texts = UnfinishedTextStore(database).texts(make_review(()).id, Settings.load().default_reviewer())
    database.close()
    assert not database.was_unclean
    assert [text.text for text in texts] == ["half a sen"]
