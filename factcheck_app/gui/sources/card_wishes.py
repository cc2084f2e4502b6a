"""A list of cards wishes what its cards wish."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from factcheck_app.gui.sources.source_card import WISHES, SourceCard


def hand_on(card: SourceCard, pane: QWidget) -> None:
    """Connects every wish of the card with the signal of that name of the pane."""
    for wish in WISHES:
        getattr(card, wish).connect(getattr(pane, wish))
