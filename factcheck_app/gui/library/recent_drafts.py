"""The files opened last, each a line that opens it again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

MOST_SHOWN = 4


class RecentDrafts(QWidget):
    """Hidden where there is none; a file that is gone says so when it is opened."""

    recent_requested = Signal(object)  # Path

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: list[ActionButton] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(Words(look, self.tr("Recent drafts"), "label", "text.muted", weight=600, parent=self))
        look.changed.connect(self._take_look)
        self._take_look()
        self.hide()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Newest first; the first few are shown."""
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(path) for path in paths[:MOST_SHOWN]]
        for button in self._buttons:
            self._column.addWidget(button)
        self.setVisible(bool(self._buttons))

    def buttons(self) -> tuple[ActionButton, ...]:
        """From top to bottom."""
        return tuple(self._buttons)

    def _button(self, path: Path) -> ActionButton:
        button = ActionButton(
            self._look, path.name, kind="flat", icon="doc", aside=_place(path), shrinks=True, parent=self
        )
        button.setAccessibleName(self.tr("Open {name} again").format(name=path.name))
        button.setAccessibleDescription(str(path.parent))
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self.recent_requested.emit(path))
        return button

    def _take_look(self) -> None:
        self._column.setContentsMargins(0, self._look.px(4), 0, self._look.px(12))
        self._column.setSpacing(self._look.px(2))


def _place(path: Path) -> str:
    """The folder in short: of the home folder only "~" is said."""
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except ValueError:
        return str(path.parent)
