"""The panel of the claim list's filter: several choices at once, each with its count."""

from __future__ import annotations

from collections.abc import Mapping, Set

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from factcheck_app.domain.word_search import holds_words
from factcheck_app.gui.claims.claim_choice import Criterion, criterion_words, in_panel_order, subject_words
from factcheck_app.gui.claims.filter_row_delegate import FILTER_ROLE, FilterRow, FilterRowDelegate
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.announcement import announce
from factcheck_app.gui.look.grounds import paint_popup_ground
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_WIDTH, _MOST_ROWS = 280, 15
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterPopup(QFrame):
    """Typing narrows the rows, the arrows move, Enter or a click takes a choice or takes it back, Esc closes."""

    chosen = Signal(object)  # frozenset[Criterion]

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._counts: dict[Criterion, int] = {}
        self._words: dict[Criterion, str] = {}
        self._chosen: frozenset[Criterion] = frozenset()
        self._find = QLineEdit(self)
        self._find.setPlaceholderText(self.tr("Type to find a choice"))
        self._find.setAccessibleName(self.tr("Find a choice of the filter"))
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setAccessibleName(self.tr("Choices of the filter"))
        self._list.setItemDelegate(FilterRowDelegate(look, self._list))
        self._none = Words(look, self.tr("No choice is called so."), colour="text.muted", parent=self)
        self._clear = ActionButton(look, self.tr("Clear"), kind="link", small=True, parent=self)
        self._done = ActionButton(look, self.tr("Done"), small=True, parent=self)
        foot = QHBoxLayout()
        foot.addWidget(self._clear)
        foot.addStretch(1)
        foot.addWidget(self._done)
        self._box = QVBoxLayout(self)
        for part in (self._find, self._list, self._none):
            self._box.addWidget(part)
        self._box.addLayout(foot)
        self._find.textChanged.connect(lambda: self._fill(None))
        self._find.installEventFilter(self)
        self._list.itemClicked.connect(self._take)
        self._clear.clicked.connect(lambda: self._choose(frozenset()))
        self._done.clicked.connect(self.hide)

    def open_under(
        self,
        button: QWidget,
        counts: Mapping[Criterion, int],
        chosen: Set[Criterion],
        tag_names: dict[str, str],
    ) -> None:
        """Opens below the button with these choices."""
        look = self._look
        self._counts = {criterion: counts.get(criterion, 0) for criterion in in_panel_order({*counts, *chosen})}
        self._words = {criterion: criterion_words(criterion, tag_names) for criterion in self._counts}
        self._chosen = frozenset(chosen)
        with QSignalBlocker(self._find):
            self._find.clear()
        self._find.setFont(look.font("body"))
        side = look.px(8)
        self._box.setContentsMargins(side, side, side, side)
        self._box.setSpacing(look.px(6))
        self._fill(None)
        rows = min(max(self._list.count(), 1), _MOST_ROWS)
        self._list.setFixedHeight(rows * look.px(28) + 2)
        self.setFixedWidth(look.px(_WIDTH))
        self.adjustSize()
        screen = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + look.px(4)))
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        top = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self._find.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            # these are the panel's while it is open, and not the window's
            if event.key() in (*_MOVES, *_TAKES):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -1)
                return True
            if event.key() in _TAKES and self._list.currentItem() is not None:
                self._take(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popup_ground(self, self._look)

    def _fill(self, marked: Criterion | None) -> None:
        sought, subject = self._find.text(), None
        scrolled = self._list.verticalScrollBar().value()
        self._list.clear()
        for criterion, count in self._counts.items():
            words, about = self._words[criterion], subject_words(criterion.subject)
            if not holds_words(f"{about} {words}", sought):
                continue
            if criterion.subject is not subject:
                subject = criterion.subject
                QListWidgetItem(about, self._list).setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(self._list)
            is_chosen = criterion in self._chosen
            item.setData(FILTER_ROLE, FilterRow(criterion, words, count, is_chosen))
            state = self.tr("chosen") if is_chosen else self.tr("not chosen")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{subject}: {words}, {count} claims, {state}").format(
                    subject=about, words=words, count=count, state=state
                ),
            )
            if criterion == marked or (marked is None and self._list.currentRow() < 0):
                self._list.setCurrentItem(item)
        if marked is not None:
            self._list.verticalScrollBar().setValue(scrolled)
        self._none.setVisible(self._list.count() == 0)
        self._clear.setEnabled(bool(self._chosen))

    def _move(self, step: int) -> None:
        row = self._list.currentRow() + step
        while 0 <= row < self._list.count():
            if self._list.item(row).data(FILTER_ROLE) is not None:
                self._list.setCurrentRow(row)
                # the field keeps the keyboard, so that a reader hears nothing of the list by itself
                announce(self._list, str(self._list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)))
                return
            row += step

    def _take(self, item: QListWidgetItem) -> None:
        row: FilterRow | None = item.data(FILTER_ROLE)
        if row is not None:
            self._choose(self._chosen ^ {row.criterion}, row.criterion)

    def _choose(self, chosen: frozenset[Criterion], marked: Criterion | None = None) -> None:
        self._chosen = chosen
        self._fill(marked)
        self.chosen.emit(chosen)
