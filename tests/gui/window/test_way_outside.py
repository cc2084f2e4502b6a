"""Links and files open outside, and only what may."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from factcheck_app.gui.window.way_outside import WayOutside
from tests.gui.article.example_draft import make_draft


class Desktop(QObject):
    """Stands for the programs of the system."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def desktop(qapp: object) -> Iterator[Desktop]:
    opener = Desktop()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, opener, "open")  # type: ignore[arg-type]  # the stub is wrong: Qt asks for str here
    yield opener
    for scheme in ("https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_a_web_link_goes_to_the_browser(desktop: Desktop) -> None:
    WayOutside().open_link("https://example.org/a?b=1&c=2")
    assert [url.toString() for url in desktop.opened] == ["https://example.org/a?b=1&c=2"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "C:\\x.exe", "", "../x"])
def test_a_link_to_anything_else_stays_closed(desktop: Desktop, qtbot: QtBot, address: str) -> None:
    outside = WayOutside()
    with qtbot.waitSignal(outside.problem_raised):
        outside.open_link(address)
    assert desktop.opened == []


def test_the_draft_s_own_file_is_shown_as_a_copy(desktop: Desktop) -> None:
    outside = WayOutside()
    outside.open_original(make_draft("Words.", file_name="../../draft.txt"))
    path = Path(desktop.opened[0].toLocalFile())
    assert path.name == "draft.txt"
    assert path.read_bytes() == b"Words."
    assert path.stat().st_mode & 0o077 == 0
