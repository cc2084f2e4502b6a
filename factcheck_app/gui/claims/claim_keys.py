"""Where the keys go in the pane of claims: to the list, to a field of the card, and back."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal

from factcheck_app.domain.verdict import VERDICT_KEYS
from factcheck_app.gui.claims.claim_card import ClaimCard
from factcheck_app.gui.claims.claim_list import ClaimList


class ClaimKeys(QObject):
    """Moves the focus between list and card; keys of the desk that come while a list is open go on to the desk."""

    verdict_requested = Signal(object)  # Verdict, for the current claim
    finished_requested = Signal()

    def __init__(self, card: ClaimCard, claims: ClaimList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._list = claims
        # whether the keys go back to the list once a reason is taken or none is wanted: where they came from there
        self._reason_was_asked = False
        card.escaped.connect(self.focus_list)
        card.fields.reason.settled.connect(self._reason_left)
        card.fields.reason.given_up.connect(self._reason_left)
        card.fields.reason.passed_on.connect(self._take_key)

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_reason(self) -> None:
        """Go to the reasons and open their list; the keys are those of the desk again when one is taken, or at Esc."""
        reason = self._card.fields.reason
        self._card.focus_part(reason)
        self._reason_was_asked = True
        reason.open_list()

    def focus_note(self) -> None:
        self._card.focus_part(self._card.fields.note)
        self._card.fields.note.focus_end()

    def focus_wording(self) -> None:
        self._card.focus_part(self._card.fields.wording)
        self._card.fields.wording.focus_end()

    def open_evidence(self) -> None:
        """Show the passages of the current claim, with the keys on them."""
        self._card.tabs.open_page("Evidence")
        self._card.focus_part(self._card.tabs.evidence)

    def open_sources(self) -> None:
        """Shows the sources of the current claim on its card."""
        self._card.tabs.open_page("Source")

    def _reason_left(self) -> None:
        if self._reason_was_asked:
            self._reason_was_asked = False
            self.focus_list()

    def _take_key(self, keys: QKeyCombination) -> None:
        """A key of the desk that came while the reasons were open."""
        self._reason_was_asked = False
        self.focus_list()
        if keys.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished_requested.emit()
            return
        self.verdict_requested.emit(next(each for each, key in VERDICT_KEYS.items() if key == chr(keys.key().value)))
