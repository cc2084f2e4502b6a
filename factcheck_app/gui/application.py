"""The Qt application around the window."""

from __future__ import annotations

import argparse
import faulthandler
import logging
import sys
from logging.handlers import RotatingFileHandler

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from factcheck_app.composition import build_services
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.gui.dialogs.problem_dialog import tell_problem
from factcheck_app.gui.look.icons import application_icon
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import install_translation
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.running.bug_door import BugDoor
from factcheck_app.gui.running.ending_watch import EndingWatch
from factcheck_app.gui.running.garbage_keeper import GarbageKeeper
from factcheck_app.gui.window.theme_keeper import ThemeKeeper
from factcheck_app.gui.window.window_memory import WindowMemory
from factcheck_app.settings import Settings


def make_application() -> QApplication:
    """The one QApplication, named and in the style that our palette is made for."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Factcheck Desk")
    application.setStyle("Fusion")
    install_translation(application)
    QGuiApplication.setDesktopFileName("factcheck-desk")
    return application


def open_window(
    application: QApplication, settings: Settings, database: str | None, *, offline: bool = False
) -> MainWindow:
    """The window on this database, not yet shown; `offline` refuses every request. Raises DatabaseUnusable."""
    holder = f"the window of {settings.default_reviewer() or 'another reviewer'}"
    services = build_services(settings, database=database, writer=True, holder=holder, offline=offline)
    look = Look()
    application.setWindowIcon(application_icon(look))
    keeper = ThemeKeeper(application, look, settings)
    keeper.use_settings(settings)
    keeper.apply()
    window = MainWindow(services, look, WindowMemory(str(settings.config_folder / "window.ini")))
    window.settings_controller.changed.connect(keeper.use_settings)
    return window


def run_window(options: argparse.Namespace) -> int:
    """Shows the window until it is closed; returns the exit status."""
    application = make_application()
    settings = Settings()
    try:
        settings = Settings.load()
        start_log(settings)
        window = open_window(application, settings, options.database, offline=options.offline)
    except UserFacingError as error:
        print(f"factcheck: {error.sentence} {error.next_step}", file=sys.stderr)
        # its box looks like the dialogs of the window that there is not
        look = Look()
        keeper = ThemeKeeper(application, look, settings)
        keeper.use_settings(settings)
        keeper.apply()
        tell_problem(look, error)
        return 1
    sys.excepthook = BugDoor(window.show_bug)
    garbage = GarbageKeeper(application)
    garbage.start()
    window.review_controller.review_opened.connect(lambda _review: garbage.settle())
    watch = EndingWatch(application)
    watch.ending_requested.connect(window.close)
    window.show()
    for draft in options.drafts:
        window.draft_controller.open_named(draft)
    return application.exec()


def start_log(settings: Settings) -> None:
    """A small rotating log beside the data; it holds no draft text, no note, no key."""
    folder = settings.data_folder
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name in ("factcheck.log", "crash.log"):
            (folder / name).touch(mode=0o600)
        handler = RotatingFileHandler(folder / "factcheck.log", maxBytes=500_000, backupCount=2, encoding="utf-8")
        crashes = (folder / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return  # no log is no reason to refuse the desk; a database that cannot be written speaks for itself
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("factcheck_app").addHandler(handler)
    logging.getLogger("factcheck_app").setLevel(logging.INFO)
    faulthandler.enable(crashes)
