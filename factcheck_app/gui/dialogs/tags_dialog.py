"""The tags of one review, or tags that are put on several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review_event import clean_tags
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.tag_field import TagField
from factcheck_app.gui.look.words import Words


class TagsDialog(QDialog):
    """Enter takes a typed tag; with nothing typed it accepts. `names` are tags in use, for completion."""

    def __init__(
        self, look: Look, of_what: str, tags: Sequence[str], names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = DialogFrame(self, look, self.tr("Tags"), self.tr("Keep these tags"))
        self._field = TagField(look, self.tr("Tags of the review"), stays=True, parent=self)
        self._field.offer(names)
        self._problem = Words(look, "", "label", "signal.foreground", wraps=True, parent=self)
        self._problem.hide()
        hint = self.tr("Commas separate tags. A chip goes away when it is pressed.")
        for part in (
            Words(look, of_what, "strong", wraps=True, parent=self),
            self._field,
            self._problem,
            Words(look, hint, "caption", "text.muted", wraps=True, parent=self),
        ):
            self._frame.body.addWidget(part)
        self._frame.body.addStretch(1)
        # Return takes a typed tag and must not press the button besides
        self._frame.primary.setDefault(False)
        self._frame.primary.setAutoDefault(False)
        self._field.tags_requested.connect(self._take)
        self._field.escaped.connect(self.reject)
        look.changed.connect(self._take_look)
        self._take_look()
        self._field.show_tags(tags)
        self._field.open()

    def ask(self) -> tuple[str, ...] | None:
        """The tags, with one that is typed and not taken; None where the reviewer gave up."""
        if self.exec() != QDialog.DialogCode.Accepted:
            return None
        return (*self._field.tags, *self._field.typed)

    def accept(self) -> None:
        if self._take((*self._field.tags, *self._field.typed)):
            super().accept()

    def _take(self, tags: tuple[str, ...]) -> bool:
        try:
            cleaned = clean_tags(tags)
        except InvalidDecision as error:
            self._problem.show_words(f"{error.sentence} {error.next_step}")
            self._problem.show()
            return False
        self._problem.hide()
        self._field.show_tags(cleaned)
        return True

    def _take_look(self) -> None:
        self.setMinimumSize(self._look.px(440), self._look.px(264))
