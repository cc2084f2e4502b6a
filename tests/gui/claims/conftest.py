"""A pane on the screen with a review in it, and a notebook of its wishes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.look.look import Look
from tests.gui.claims.example_review import make_review

WISHES = ("verdict", "reasons", "severity", "citation", "note", "wording", "set_aside")


@pytest.fixture
def look(qapp: object) -> Look:
    return Look()


@pytest.fixture
def open_pane(qtbot: QtBot, look: Look) -> Iterator[Callable[..., ClaimPane]]:
    """Shows a pane with a review and its first claim open; the pane is hidden at the end."""
    panes: list[ClaimPane] = []

    def show(judgements: dict[int, Judgement] | None = None, review: Review | None = None) -> ClaimPane:
        pane = ClaimPane(look)
        qtbot.addWidget(pane)
        panes.append(pane)
        pane.resize(484, 826)
        shown = review or make_review(judgements)
        pane.show_review(shown)
        pane.show()
        pane.activateWindow()
        if shown.claims:
            pane.select_claim(shown.claims[0].id)
        return pane

    yield show
    for pane in panes:
        pane.hide()


def note_wishes(pane: ClaimPane) -> list[tuple[str, str, object]]:
    """Every wish of the pane from now on: its name, the claim, the value."""
    wishes: list[tuple[str, str, object]] = []
    for name in WISHES:
        signal = getattr(pane, f"{name}_requested")
        signal.connect(lambda claim_id, value, name=name: wishes.append((name, claim_id, value)))
    return wishes
