"""The letter of each entry of a menu that chooses it while the menu is open, underlined by Qt behind an ampersand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

# "&&" stands for "&", a lone one for nothing
_SIGNS = re.compile(r"&(&?)")
_LETTER = re.compile(r"&(?!&)(\w)")


def letter_entries(menu: QMenu) -> None:
    """From when the menu opens each entry, of its branches too, has a letter; readers are told its words as status."""
    menu.aboutToShow.connect(partial(_letter, menu))


def with_letters(entries: Sequence[str]) -> list[str]:
    """The entries, as Qt reads them, with an ampersand before their letters; beginnings of words go first.

    No two have the same letter, and one that an entry has already stays. An entry for which none can be made free
    shares its first, and Qt goes from one to the other.
    """
    holders = {found[1].casefold(): -1 for words in entries if (found := _own_letter(words)) is not None}
    places = [[] if _own_letter(words) else list(_places(words.partition("\t")[0])) for words in entries]
    chosen: dict[int, int] = {}

    def give(entry: int, tried: set[str]) -> bool:
        """Kuhn's way to match: where no letter is free, who holds one moves to another of its own if it can."""
        letters = {entries[entry][place].casefold(): place for place in reversed(places[entry])}
        wanted = [entries[entry][place].casefold() for place in places[entry]]
        free = next((letter for letter in wanted if letter not in holders), None)
        for letter in [free] if free is not None else dict.fromkeys(wanted):
            if letter in tried:
                continue
            tried.add(letter)
            holder = holders.get(letter)
            if holder is None or (holder >= 0 and give(holder, tried)):
                holders[letter], chosen[entry] = entry, letters[letter]
                return True
        return False

    for entry, own in enumerate(places):
        if own and not give(entry, set()):
            chosen[entry] = own[0]
    return [
        f"{words[: chosen[entry]]}&{words[chosen[entry] :]}" if entry in chosen else words
        for entry, words in enumerate(entries)
    ]


def _letter(menu: QMenu) -> None:
    entries = [action for action in menu.actions() if not action.isSeparator()]
    for action, words in zip(entries, with_letters([action.text() for action in entries]), strict=True):
        action.setText(words)
        if not action.statusTip():
            action.setStatusTip(_SIGNS.sub("\\1", words.partition("\t")[0]))
        branch: object = action.menu()
        if isinstance(branch, QMenu):
            _letter(branch)


def _own_letter(words: str) -> re.Match[str] | None:
    return _LETTER.search(words.partition("\t")[0].replace("&&", "  "))


def _places(words: str) -> Iterator[int]:
    letters = [place for place, letter in enumerate(words) if letter.isalnum()]
    begins = [place for place in letters if place == 0 or not words[place - 1].isalnum()]
    yield from begins
    yield from (place for place in letters if place not in begins)
