"""The branch of the menu with the drafts that were opened last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from factcheck_app.gui.look.translation import translate


def add_recent(menu: QMenu, files: Sequence[str], open_file: Callable[[Path], None]) -> None:
    """Adds the branch; it sleeps where there are none."""
    recent = menu.addMenu(translate("recent_menu", "Open recent"))
    recent.setEnabled(bool(files))
    for name in files:
        recent.addAction(Path(name).name.replace("&", "&&")).triggered.connect(partial(_open, open_file, Path(name)))


def _open(open_file: Callable[[Path], None], path: Path, _checked: bool = False) -> None:
    open_file(path)
