"""The cards that a pane shows, as they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from factcheck_app.gui.sources.source_card import SourceCard


def shown_cards(pane: QWidget) -> list[SourceCard]:
    """From top to bottom; Qt finds them as they were made."""
    return sorted((card for card in pane.findChildren(SourceCard) if not card.isHidden()), key=_place)


def _place(card: SourceCard) -> int:
    column = card.parentWidget()
    box = column.layout() if column is not None else None
    assert box is not None
    return int(box.indexOf(card))
