"""What the window remembers is for its user alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.window.window_memory import WindowMemory


@pytest.mark.parametrize("is_there", [False, True])
def test_folder_and_file_are_private(tmp_path: Path, qtbot: QtBot, is_there: bool) -> None:
    folder = tmp_path / "settings"
    file = folder / "window.ini"
    if is_there:
        folder.mkdir(mode=0o755)
        file.touch(mode=0o644)
    widget = QWidget()
    qtbot.addWidget(widget)
    memory = WindowMemory(str(file))
    memory.remember(widget, {}, {"sources": True})
    assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    assert WindowMemory(str(file)).recall_choice("sources") is True
