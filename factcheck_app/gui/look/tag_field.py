"""The tags of a claim or a review as chips, and the field that puts one more beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from factcheck_app.domain.review_event import LONGEST_TAG
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.flow_row import FlowRow
from factcheck_app.gui.look.focus_ring import RING_RADIUS, RING_REACH
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.removable_chip import RemovableChip
from factcheck_app.gui.look.shown_text import shown_text

_MOST_OFFERED = 8
# chips that are shown at first, and with each wish for more
_FIRST_SHOWN, _MORE_SHOWN = 24, 100
_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class TagField(QWidget):
    """Says which tags the reviewer wants; it shows those that it is told of. `stays` keeps the field open."""

    tags_requested = Signal(object)  # tuple[str, ...]
    escaped = Signal()

    def __init__(self, look: Look, name: str, *, stays: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stays = stays
        self._tags: tuple[str, ...] = ()
        self._is_locked = False
        self._most = _FIRST_SHOWN
        self._names = QStringListModel(self)
        self._chips = FlowRow(look.px(6), self)
        self._chips.setAccessibleName(name)
        self.edit = _TagEdit(look, name, self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST_OFFERED)
        self.edit.setCompleter(self._completer)
        self.edit.setVisible(stays)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._box = QVBoxLayout(self)
        # in line with the boxes below, which keep room for their rings
        self._box.setContentsMargins(RING_REACH, 0, RING_REACH, 0)
        self._box.addWidget(self._chips)
        self._box.addWidget(self.edit)
        self.edit.added.connect(self._add_typed)
        self.edit.escaped.connect(self._close)
        # the completer writes the chosen name into the field after this; it is taken from there
        self._completer.activated.connect(lambda _name: QTimer.singleShot(0, self, self._add_typed))
        look.changed.connect(self._take_look)
        self._take_look()
        self.show_tags(())

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags shown."""
        return self._tags

    @property
    def typed(self) -> tuple[str, ...]:
        """Tags that are typed and not taken yet."""
        return tuple(_split(self.edit.text()))

    def show_tags(self, tags: Sequence[str], *, locked: bool = False) -> None:
        """These tags; those of a locked review cannot be taken away."""
        if tuple(tags)[:1] != self._tags[:1]:
            self._most = _FIRST_SHOWN
        self._tags, self._is_locked = tuple(tags), locked
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._chips.isAncestorOf(focus)
        items: list[QWidget] = []
        for tag in self._tags[: self._most]:
            chip = RemovableChip(self._look, f"#{shown_text(tag)}", fixed=locked, parent=self)
            chip.clicked.connect(partial(self._remove, tag))
            items.append(chip)
        left = len(self._tags) - len(items)
        if left > 0:
            more = ActionButton(
                self._look, self.tr("{left:,} more").format(left=left), kind="link", small=True, parent=self
            )
            more.setAccessibleName(self.tr("Show more tags, {left:,} are not shown").format(left=left))
            more.clicked.connect(self._show_more)
            items.append(more)
        self._chips.show_items(items)
        self._chips.setVisible(bool(items))
        self._show_or_hide()
        if had_keyboard and not items:
            # its last chip is gone
            if self._stays:
                self.edit.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.escaped.emit()

    def offer(self, names: Sequence[str]) -> None:
        """Tags that are in use, for completion."""
        self._names.setStringList(list(names))

    def open(self) -> None:
        """Shows the field with the keyboard in it."""
        self.edit.show()
        self._show_or_hide()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_typed(self) -> None:
        names = self.typed
        self.edit.clear()
        if names:
            self.tags_requested.emit((*self._tags, *names))
        elif not self._stays:
            self._close()

    def _remove(self, tag: str, _checked: bool = False) -> None:
        self.tags_requested.emit(tuple(kept for kept in self._tags if kept != tag))

    def _show_more(self) -> None:
        self._most += _MORE_SHOWN
        self.show_tags(self._tags, locked=self._is_locked)

    def _close(self) -> None:
        self.edit.clear()
        if not self._stays:
            self.edit.hide()
            self._show_or_hide()
        self.escaped.emit()

    def _show_or_hide(self) -> None:
        if not self._stays:
            self.setVisible(bool(self._tags) or not self.edit.isHidden())

    def _take_look(self) -> None:
        look = self._look
        self._box.setSpacing(look.px(6))
        self.edit.setFont(look.font("body"))
        popup = self._completer.popup()
        if popup is not None:
            popup.setFont(look.font("body"))


class _TagEdit(QLineEdit):
    """Enter adds what is typed, Esc leaves; commas separate tags."""

    added = Signal()
    escaped = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("New tag: {name}").format(name=name))
        self.setPlaceholderText(self.tr("A tag, then Enter"))
        self.setProperty(RING_RADIUS, 6)
        # several of them, with commas between
        self.setMaxLength(10 * LONGEST_TAG)

    def event(self, event: QEvent) -> bool:
        # Return and Esc are the field's while the keyboard is here, and not the window's
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.added.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def _split(typed: str) -> Iterator[str]:
    for part in typed.split(","):
        name = " ".join(part.split()).removeprefix("#")
        if name:
            yield name
