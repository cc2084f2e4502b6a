"""What a part of the window is: a subject with its own commands, told of the review and of the current claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.commands.desk_actions import Command


class WindowPart(Protocol):
    """Knows the panes of one subject; the window tells every part the same things in the same order."""

    def commands(self) -> Sequence[Command]:
        """Its commands, in the order of menu and palette."""
        ...

    def show_review(self, review: Review | None) -> None:
        """Another review lies on the desk, or none."""
        ...

    def show_selected(self, claim_id: str) -> None:
        """Another claim is the current one."""
        ...

    def show_claim(self, claim: ReviewedClaim) -> None:
        """The record says something new of this claim."""
        ...
