"""The menu of the draft's words: copy them, make claims of them, and open the links of the place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from factcheck_app.gui.look.menu_letters import letter_entries

_LONGEST_ADDRESS = 60


class DraftMenu(QMenu):
    """`urls` are the links that can be opened from here."""

    copy_requested = Signal()
    all_requested = Signal()
    link_requested = Signal(object)  # url
    claim_requested = Signal()
    split_requested = Signal()
    merge_requested = Signal()

    def __init__(self, parent: QWidget, urls: list[str], *, has_selection: bool) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        letter_entries(self)
        copy = self.addAction(self.tr("Copy"))
        copy.setEnabled(has_selection)
        copy.triggered.connect(lambda _checked=False: self.copy_requested.emit())
        self.addAction(self.tr("Select all")).triggered.connect(lambda _checked=False: self.all_requested.emit())
        self.addSeparator()
        claim = self.addAction(self.tr("Add a claim of the selected words\tA"))
        claim.setEnabled(has_selection)
        claim.triggered.connect(lambda _checked=False: self.claim_requested.emit())
        self.addAction(self.tr("Split the claim\tS")).triggered.connect(
            lambda _checked=False: self.split_requested.emit()
        )
        merge = self.addAction(self.tr("Merge the claim with the next\tM"))
        merge.triggered.connect(lambda _checked=False: self.merge_requested.emit())
        for url in urls:
            self.addSeparator()
            words = url if len(url) <= _LONGEST_ADDRESS else f"{url[:_LONGEST_ADDRESS]}…"
            # an ampersand would be read as the mark of a key
            self.addAction(self.tr("Open {address}").format(address=words.replace("&", "&&"))).triggered.connect(
                partial(self._open, url)
            )
            self.addAction(self.tr("Copy the address")).triggered.connect(partial(_copy, url))

    def _open(self, url: str, _checked: bool = False) -> None:
        self.link_requested.emit(url)


def _copy(words: str, _checked: bool = False) -> None:
    QGuiApplication.clipboard().setText(words)
