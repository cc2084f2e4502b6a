"""Opens a link of the draft, or the draft's own file, in the program that the system has for it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import UserFacingError

_OPENED = {"http", "https", "mailto"}


class WayOutside(QObject):
    """Only where the reviewer asks for it; the program itself fetches nothing."""

    problem_raised = Signal(object)  # UserFacingError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # copies of drafts live no longer than the window
        self._copies: QTemporaryDir | None = None

    def open_link(self, address: str) -> None:
        """Hands a web or mail address to the system; a draft can name files and commands, and these stay closed."""
        url = QUrl(address)
        if url.scheme().lower() not in _OPENED:
            self._refuse(
                self.tr("This link does not lead to a web page."),
                self.tr("Copy its address from the menu to look at it."),
            )
        elif not QDesktopServices.openUrl(url):
            self._refuse(
                self.tr("No program opened the link."), self.tr("Copy its address from the menu into a browser.")
            )

    def open_original(self, article: Article) -> None:
        """Shows a copy of the file that the draft was read from."""
        if self._copies is None:
            self._copies = QTemporaryDir()
        path = Path(self._copies.path()) / Path(article.file_name).name
        try:
            descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(article.content)
        except OSError:
            self._refuse(self.tr("The file cannot be shown."), self.tr("Open it from the folder that it came from."))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._refuse(self.tr("No program opened the file."), self.tr("Open it from the folder that it came from."))

    def _refuse(self, sentence: str, next_step: str) -> None:
        self.problem_raised.emit(UserFacingError(sentence, next_step))
