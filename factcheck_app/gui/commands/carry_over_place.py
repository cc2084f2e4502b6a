"""Where a reviewer is on the screen of two drafts, so that the next start leads there, however the program ended."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QObject

from factcheck_app.domain.review import Review
from factcheck_app.gui.carry_over.carry_over_page import CarryOverPage
from factcheck_app.gui.window.window_memory import WindowMemory

_NAME = "carry_over_place"


@dataclass(frozen=True, slots=True)
class ScreenPlace:
    """The two drafts that are shown, and the claim that the keys mean."""

    old: int
    new: int
    claim_id: str | None


class CarryOverPlace(QObject):
    """Written while the screen is open, and forgotten when the reviewer leaves it."""

    def __init__(self, page: CarryOverPage, memory: WindowMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._memory = memory
        self._is_open = False
        # what the last run of the program left; asked for once, with the first review
        self._left = memory.recall_words(_NAME)
        page.turned.connect(self._note)

    def note_open(self) -> None:
        """The screen is open."""
        self._is_open = True
        self._note()

    def forget(self) -> None:
        """The reviewer left the screen, or another review came onto the desk."""
        self._is_open = False
        self._memory.remember_words(_NAME, "")

    def take_left(self, review: Review) -> ScreenPlace | None:
        """Where the last run of the program ended, if that was on this screen of this review."""
        left, self._left = self._left, ""
        try:
            review_id, old, new, claim_id = json.loads(left) if left else ("", 0, 0, None)
        except (ValueError, TypeError):
            return None
        if review_id != review.id or not (isinstance(old, int) and isinstance(new, int)):
            return None
        return ScreenPlace(old, new, claim_id if isinstance(claim_id, str) else None)

    def _note(self) -> None:
        view = self._page.view
        if view is not None and self._is_open:
            said = [view.new.id, *view.drafts, self._page.current_claim_id]
            self._memory.remember_words(_NAME, json.dumps(said))
