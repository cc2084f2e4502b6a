"""What a click on the network's place in the status line offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from factcheck_app.gui.look.menu_letters import letter_entries
from factcheck_app.gui.look.translation import translate


@dataclass(frozen=True, slots=True)
class NetworkWishes:
    """What each entry of the menu does."""

    allow_review: Callable[[bool], object]
    allow_always: Callable[[], object]
    show_ledger: Callable[[], object]
    open_settings: Callable[[], object]


def make_network_menu(
    wishes: NetworkWishes, *, is_on: bool, is_always: bool, is_offline: bool, has_review: bool, parent: QWidget
) -> QMenu:
    """The menu; a desk that was started offline offers no way to switch the network on."""
    menu = QMenu(parent)
    letter_entries(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    if is_offline:
        menu.addAction(translate("network_menu", "Started offline: nobody is asked")).setEnabled(False)
    else:
        if has_review and is_on:
            _add(menu, translate("network_menu", "Switch off for this review"), lambda: wishes.allow_review(False))
        elif has_review:
            _add(menu, translate("network_menu", "Switch on for this review"), lambda: wishes.allow_review(True))
        if not is_always:
            _add(menu, translate("network_menu", "Switch on for every review"), wishes.allow_always)
    menu.addSeparator()
    _add(menu, translate("network_menu", "Network ledger…"), wishes.show_ledger)
    _add(menu, translate("network_menu", "Network settings…"), wishes.open_settings)
    return menu


def _add(menu: QMenu, words: str, run: Callable[[], object]) -> None:
    menu.addAction(words).triggered.connect(lambda _checked=False: run())
