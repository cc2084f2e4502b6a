"""Every key and what it does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.focus_ring import RING_RADIUS
from factcheck_app.gui.look.key_cap import KeyCap
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

# how keys of one command are joined; shown in the reviewer's language
_OR = " or "
# the signs between keys, not the key + itself
_JOINS = re.compile(r"\+(?=.)")


class ShortcutsSheet(QDialog):
    """`keys` are pairs of keys ("J or Down") and words, shown in their order."""

    def __init__(self, look: Look, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Shortcuts"), self.tr("Close"), cancels=False)
        content = self._frame.content
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._rows: list[QHBoxLayout] = []
        joint = " ".join(("", self.tr("or"), ""))
        for number, (caps, words) in enumerate(keys):
            label = Words(look, words, wraps=True, parent=content)
            label.setAccessibleName(f"{words}: {caps.replace(_OR, joint)}")
            self._grid.addWidget(label, number, 0)
            self._grid.addLayout(self._caps(caps, content), number, 1)
        self._frame.body.addLayout(self._grid)
        self._frame.body.addStretch(1)
        # the arrows and the page keys scroll it
        self._frame.area.setAccessibleName(self.tr("Shortcuts"))
        self._frame.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._frame.area.setProperty(RING_RADIUS, 4)
        self._frame.area.setFocus()
        look.changed.connect(self._take_look)
        self._take_look()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(460), super().sizeHint().height())

    def _caps(self, keys: str, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for number, key in enumerate(keys.split(_OR)):
            if number:
                row.addWidget(Words(self._look, self.tr("or"), "caption", "text.muted", parent=parent))
            row.addWidget(KeyCap(self._look, _JOINS.sub(" ", key), parent))
        self._rows.append(row)
        return row

    def _take_look(self) -> None:
        look = self._look
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setHorizontalSpacing(look.px(16))
        for row in self._rows:
            row.setSpacing(look.px(5))
        self.setMinimumWidth(look.px(320))
