"""Whether services may be asked, and what they are told."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.preferences.page import Page, say

NETWORK = {
    "off": QT_TRANSLATE_NOOP("network_page", "Off"),
    "ask": QT_TRANSLATE_NOOP("network_page", "Ask for each review"),
    "on": QT_TRANSLATE_NOOP("network_page", "On"),
}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
# keeps a key of that service (empty forgets it); gives a sentence on what came of it
KeepKey = Callable[[str, str], str]


class NetworkPage(Page):
    """Keys go to the system's keyring and are never shown again."""

    name = "Network"

    def __init__(
        self,
        look: Look,
        network: str,
        email: str,
        keys: dict[str, tuple[str, bool]],
        change: Callable[..., Any],
        keep_key: KeepKey,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, self.tr("Network"), parent)
        self._change = change
        self._keep_key = keep_key
        self._network = network
        answers = [translate("network_page", words) for words in NETWORK.values()]
        self._switch = ChoiceSwitch(look, answers, self.tr("Look-ups"), self)
        self._switch.select(list(NETWORK).index(network))
        self._switch.index_chosen.connect(self._take_network)
        self.add_row(self.tr("Look-ups"), self._switch)
        self.add_words(
            self.tr(
                "While it is off nothing leaves this computer. When it is on, only identifiers, titles and "
                "queries that you see are sent, and each request stands in the ledger."
            )
        )
        self._email = QLineEdit(email, self)
        self._email.setPlaceholderText("you@example.org")
        self._email.editingFinished.connect(self._take_email)
        self.add_row(self.tr("Contact address"), self._email, wide=True)
        self._email_problem = self.add_problem()
        self.add_words(
            self.tr(
                "Crossref, NCBI and Unpaywall are told it, so that they can write to you instead of shutting you out. "
                "Without one Unpaywall is not asked and the others answer more slowly."
            )
        )
        for code, (name, is_kept) in keys.items():
            self._add_key(code, name, is_kept=is_kept)
        self.end()

    def _add_key(self, code: str, name: str, *, is_kept: bool) -> None:
        look = self._look
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(self.tr("A key is kept") if is_kept else self.tr("Your own key, if you have one"))
        field.setAccessibleName(name)
        keep = ActionButton(look, self.tr("Keep"), small=True, parent=self)
        keep.setAccessibleName(self.tr("Keep the {name}").format(name=name))
        forget = ActionButton(look, self.tr("Forget"), small=True, kind="link", parent=self)
        forget.setAccessibleName(self.tr("Forget the {name}").format(name=name))
        forget.setVisible(is_kept)
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(keep)
        row.addWidget(forget)
        box.setAccessibleName(name)
        self.add_row(name, box, wide=True)
        said = self.add_problem()

        def take(key: str) -> None:
            say(said, self._keep_key(code, key))
            field.clear()
            if not key:
                # the button that goes has the keyboard
                field.setFocus()
            forget.setVisible(bool(key))

        def keep_typed() -> None:
            if field.text().strip():
                take(field.text())

        for kept in (keep.clicked, field.returnPressed):
            kept.connect(keep_typed)
        forget.clicked.connect(lambda: take(""))

    def _take_network(self, index: int | None) -> None:
        if index is None:
            self._switch.select(list(NETWORK).index(self._network))
            return
        self._network = list(NETWORK)[index]
        self._change(network=self._network)

    def _take_email(self) -> None:
        email = self._email.text().strip()
        fits = not email or bool(_EMAIL.fullmatch(email))
        say(
            self._email_problem,
            "" if fits else self.tr("This is no e-mail address. Correct it, or leave the field empty."),
        )
        if fits:
            self._change(contact_email=email)
