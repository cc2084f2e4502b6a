"""Says exactly what will be sent to whom, and asks whether the network may be used for it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QDialog, QGridLayout, QPlainTextEdit, QWidget

from factcheck_app.domain.planned_request import PlannedRequests
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame, width_within
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words

_WIDTH, _MOST_LINES = 560, 7


class NetworkAnswer(StrEnum):
    """What the reviewer said."""

    REVIEW = "review"
    ALWAYS = "always"
    NOT_NOW = "not_now"


class NetworkDialog(QDialog):
    """`once` are the words of the primary button: for this review, or for this one time."""

    def __init__(
        self,
        look: Look,
        sentence: str,
        plan: PlannedRequests,
        once: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._answer = NetworkAnswer.NOT_NOW
        self._frame = DialogFrame(self, look, self.tr("Use the network?"), once or self.tr("This review"))
        self._frame.cancel.show_words(self.tr("Not now"))
        self._always = ActionButton(look, self.tr("Always"), parent=self)
        self._always.setAccessibleDescription(self.tr("Switches the network on for every review, in the settings"))
        self._frame.add_choice(self._always)
        self._words = Words(look, sentence, wraps=True, parent=self)
        self._frame.body.addWidget(self._words)
        self._hosts = QGridLayout()
        self._hosts.setColumnStretch(1, 1)
        for at, service in enumerate(plan.services):
            self._hosts.addWidget(Words(look, service.name, "label", "text.muted", parent=self), at, 0)
            self._hosts.addWidget(Words(look, f"{service.host}: {service.told}", wraps=True, parent=self), at, 1)
        self._frame.body.addLayout(self._hosts)
        self._sent = self._list_of(plan)
        self._promise = Words(look, self._promise_of(plan), "label", "text.muted", weight=400, wraps=True, parent=self)
        self._frame.body.addWidget(self._promise)
        self._always.clicked.connect(self._say_always)
        look.changed.connect(self._take_look)
        self._take_look()
        self._frame.primary.setFocus()

    def ask(self) -> NetworkAnswer:
        """What the reviewer said."""
        if self.exec() == QDialog.DialogCode.Accepted and self._answer is NetworkAnswer.NOT_NOW:
            return NetworkAnswer.REVIEW
        return self._answer

    def _say_always(self) -> None:
        self._answer = NetworkAnswer.ALWAYS
        self.accept()

    def _list_of(self, plan: PlannedRequests) -> QPlainTextEdit | None:
        if not plan.sources:
            return None
        lines = [
            self.tr("Source {number}: {sent}").format(
                number=source.number,
                sent=", ".join(source.sent) or self.tr("nothing, the draft names no identifier and no title"),
            )
            for source in plan.sources
        ]
        self._frame.body.addWidget(Words(self._look, self.tr("What is sent"), "label", "text.muted", parent=self))
        sent = QPlainTextEdit("\n".join(lines), self)
        sent.setProperty("kind", "field")
        sent.setReadOnly(True)
        sent.setTabChangesFocus(True)
        sent.setAccessibleName(self.tr("What is sent"))
        self._frame.body.addWidget(sent)
        return sent

    def _promise_of(self, plan: PlannedRequests) -> str:
        promise = self.tr(
            "Nothing else of the draft and none of your notes is sent. Each request stands in the network ledger."
        )
        goes_along = self.tr("Your contact address {email} goes along.").format(email=plan.email)
        return f"{goes_along} {promise}" if plan.email else promise

    def _take_look(self) -> None:
        look = self._look
        self._hosts.setHorizontalSpacing(look.px(16))
        self._hosts.setVerticalSpacing(look.px(4))
        for words in (self._words, self._promise):
            words.setFixedWidth(width_within(self, look.px(_WIDTH)))
        if self._sent is not None:
            self._sent.setFont(look.font("body"))
            lines = min(_MOST_LINES, max(2, self._sent.blockCount()))
            self._sent.setFixedHeight(lines * look.line_height("body") + look.px(14))
