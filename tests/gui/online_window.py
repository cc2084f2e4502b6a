"""The whole window on services that stand on this computer; every request goes into its own ledger."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from factcheck_app.composition import build_services
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.main_window import MainWindow
from factcheck_app.gui.window.theme_keeper import ThemeKeeper
from factcheck_app.gui.window.window_memory import WindowMemory
from factcheck_app.settings import Settings
from factcheck_app.web.host_pace import HostPace
from factcheck_app.web.http_client import HttpClient
from tests.fakes.service_answers import ServiceAnswers


@contextmanager
def online_window(
    application: QApplication, folder: Path, answers: ServiceAnswers, settings: Settings, *, is_offline: bool = False
) -> Iterator[MainWindow]:
    """A window that can reach these services and nobody else; not shown yet."""
    services = build_services(settings, database=str(folder / "reviews.db"), writer=True, holder="a test")
    internet, ledger = answers.internet, services.ledger
    client = HttpClient(
        lambda entry: ledger.append([entry]),
        is_offline=is_offline,
        look_up=internet.look_up,
        connect=internet.connect,
        certificates=answers.certificates,
        pace=HostPace(internet.patience.now, internet.patience.wait),
    )
    services = replace(services, client=client, look_ups=replace(services.look_ups, client=client))
    look = Look()
    keeper = ThemeKeeper(application, look, settings)
    keeper.use_settings(settings)
    keeper.apply()
    window = MainWindow(services, look, WindowMemory(str(folder / "window.ini")))
    window.settings_controller.changed.connect(keeper.use_settings)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
