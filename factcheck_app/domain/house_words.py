"""A house's own words: names for the codebook's reasons, and snippets for notes; each is a line "name = meaning"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck_app.domain.reason import REASON_WORDS, Reason


@dataclass(frozen=True, slots=True)
class HouseReason:
    """A house's words for a reason of the codebook: "Dose wrong" for `number_differs`."""

    words: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words for notes that are typed by their short name: ";abs" and a blank."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line that says nothing usable: its number from 1, and why in a sentence."""

    number: int
    why: str


def read_reasons(lines: Iterable[str]) -> tuple[list[HouseReason], list[UnreadLine]]:
    """The reasons in lines like "Dose wrong = number_differs", and the lines that are none; blank ones are passed."""
    found: list[HouseReason] = []
    unread: list[UnreadLine] = []
    codes = {str(reason): reason for reason in REASON_WORDS}
    for number, name, meaning in _pairs(lines):
        if not name or not meaning:
            unread.append(UnreadLine(number, f"Line {number}: write your words, = and the code of a reason."))
        elif meaning not in codes:
            unread.append(UnreadLine(number, f"Line {number}: there is no reason called {meaning[:40]}."))
        else:
            found.append(HouseReason(name, codes[meaning]))
    return found, unread


def read_snippets(lines: Iterable[str]) -> tuple[list[Snippet], list[UnreadLine]]:
    """The snippets in lines like "abs = Give the absolute risk.", and the lines that are none; blank ones are passed.

    A name is one word; of several lines with one name the last counts.
    """
    found: dict[str, Snippet] = {}
    unread: list[UnreadLine] = []
    for number, name, meaning in _pairs(lines):
        if not name or not meaning or len(name.split()) != 1:
            unread.append(UnreadLine(number, f"Line {number}: write one short word, = and the text."))
        else:
            found[name.casefold()] = Snippet(name, meaning)
    return list(found.values()), unread


def snippet_before(text: str, snippets: Iterable[Snippet]) -> Snippet | None:
    """The snippet whose name with a semicolon before it ends `text`; None where there is none."""
    tail = text[-60:].casefold()
    for snippet in snippets:
        typed = f";{snippet.name.casefold()}"
        if tail.endswith(typed) and (len(tail) == len(typed) or not tail[-len(typed) - 1].isalnum()):
            return snippet
    return None


def _pairs(lines: Iterable[str]) -> Iterable[tuple[int, str, str]]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            name, _, meaning = line.partition("=")
            yield number, name.strip(), meaning.strip()
