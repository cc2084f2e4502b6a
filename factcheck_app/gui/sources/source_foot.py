"""The foot of a card: who leans on the source, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextAtHand
from factcheck_app.gui.evidence.split_row import SplitRow
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.icon_button import IconButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.menu_letters import letter_entries
from factcheck_app.gui.look.record_lock import lock_entry, off_while_locked, record_lock
from factcheck_app.gui.look.words import Words
from factcheck_app.gui.sources.source_words import cited_by_words


class SourceFoot(QWidget):
    """Two actions at most stand there; the others are in a menu. `cited_by` of None leaves out who leans on it."""

    claims_requested = Signal()
    look_up_requested = Signal()
    choice_requested = Signal()
    attach_requested = Signal()
    paste_requested = Signal()
    text_requested = Signal()
    part_requested = Signal()
    details_requested = Signal()

    def __init__(
        self,
        look: Look,
        source: Source,
        *,
        cited_by: Sequence[int] | None,
        text: TextAtHand | None,
        has_choice: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._source = source
        self._has_text = text is not None
        self._links, self._actions = QHBoxLayout(), QHBoxLayout()
        left, right = QWidget(self), QWidget(self)
        for part, row in ((left, self._links), (right, self._actions)):
            row.setContentsMargins(0, 0, 0, 0)
            part.setLayout(row)
        self._row = SplitRow(left, right, look.px(6), self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._row)
        if cited_by is not None:
            self._add_claims(cited_by)
        self._toggle = self._button(self.tr("Where this comes from"), "", self.details_requested.emit, kind="link")
        self._toggle.setVisible(source.work is not None)
        self._links.addWidget(self._toggle)
        self._links.addStretch(1)
        self._add_actions(has_choice=has_choice)
        self._more = IconButton(
            look, "more", self.tr("More about source {number}").format(number=source.number), side=24, parent=self
        )
        self._more.clicked.connect(self._open_menu)
        self._actions.addWidget(self._more)
        look.changed.connect(self._take_look)
        self._take_look()

    def show_toggle(self, *, is_open: bool) -> None:
        """Whether what is behind the card is shown."""
        words = self.tr("Hide details") if is_open else self.tr("Where this comes from")
        self._toggle.show_words(
            words, self.tr("{words}: source {number}").format(words=words, number=self._source.number)
        )
        self._row.place_again()

    def make_menu(self) -> QMenu:
        """Everything that can be done with the source."""
        menu = QMenu(self)
        letter_entries(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        again = self.tr("Look up") if self._source.work is None else self.tr("Look up again")
        attach = self.tr("Attach another text…") if self._has_text else self.tr("Attach a text…")
        self._add_entry(menu, again, self.look_up_requested.emit)
        menu.setToolTipsVisible(record_lock(self).is_locked)
        lock_entry(self._add_entry(menu, attach, self.attach_requested.emit), self)
        lock_entry(self._add_entry(menu, self.tr("Paste its text…"), self.paste_requested.emit), self)
        if self._has_text:
            lock_entry(self._add_entry(menu, self.tr("Say what its text is…"), self.part_requested.emit), self)
        return menu

    def _add_claims(self, cited_by: Sequence[int]) -> None:
        lead = self.tr("Added by you · ") if self._source.is_added else ""
        words = f"{lead}{cited_by_words(cited_by)}"
        if cited_by:
            button = self._button(words, "", self.claims_requested.emit, self.tr("Show in draft"), kind="link")
            self._links.addWidget(button)
            return
        text = Words(self._look, words, "caption", "text.muted", elided=True, parent=self)
        self._links.addWidget(text, 0, Qt.AlignmentFlag.AlignVCenter)

    def _add_actions(self, *, has_choice: bool) -> None:
        if has_choice:
            self._add(self.tr("Which of these is it?"), "search", self.choice_requested.emit, changes=True)
        elif self._source.work is None:
            self._add(self.tr("Look up"), "lookup", self.look_up_requested.emit)
        elif self._has_text:
            self._add(self.tr("Attach another"), "doc", self.attach_requested.emit, changes=True)
        else:
            self._add(self.tr("Paste text"), "paste", self.paste_requested.emit, changes=True)
        if self._has_text:
            self._add(self.tr("Open"), "quote", self.text_requested.emit, self.tr("Open the text"))
        else:
            self._add(self.tr("Attach text"), "doc", self.attach_requested.emit, changes=True)

    def _add(
        self, words: str, icon: str, pressed: Callable[[], object], name: str = "", *, changes: bool = False
    ) -> None:
        button = self._button(words, icon, pressed, name)
        if changes:
            off_while_locked(button)
        self._actions.addWidget(button)

    def _button(
        self, words: str, icon: str, pressed: Callable[[], object], name: str = "", kind: str = "plain"
    ) -> ActionButton:
        button = ActionButton(self._look, words, icon=icon, small=True, kind=kind, shrinks=kind == "link", parent=self)
        button.setAccessibleName(
            self.tr("{words}: source {number}").format(words=name or words, number=self._source.number)
        )
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    def _add_entry(self, menu: QMenu, words: str, run: Callable[[], object]) -> QAction:
        entry = menu.addAction(words)
        entry.triggered.connect(lambda _checked=False: run())
        return entry

    def _open_menu(self) -> None:
        self.make_menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _take_look(self) -> None:
        for row in (self._links, self._actions):
            row.setSpacing(self._look.px(8))
        self._row.set_gap(self._look.px(6))
