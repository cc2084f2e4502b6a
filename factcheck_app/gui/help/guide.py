"""The pages of the user guide: their order, titles and text, and which of them hold some words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck_app.domain.word_search import find_words
from factcheck_app.gui.look.translation import translate
from factcheck_app.resource_files import resource_path

FIRST_PAGE = "first_review"
KEYS_PAGE = "keys"
# in the order of reading; each is a file of resources/help but the keys, which are made from the commands
PAGES = (
    FIRST_PAGE,
    "claims",
    "sources",
    "evidence",
    "next_drafts",
    "handing_back",
    "library",
    KEYS_PAGE,
    "record",
    "data",
)
# marks of Markdown that the reader does not see, and the addresses of links and pictures
_MARKS = re.compile(r"\]\([^)]*\)|[`*#|>\[\]!]|^[-\d]+[.)]? ", re.MULTILINE)
_IN_TABLE = str.maketrans({"|": "\\|", "\\": "\\\\"})


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page: its name in links, its title, and its text as Markdown with the title as first line."""

    name: str
    title: str
    text: str

    @property
    def words(self) -> str:
        """The text as it is read."""
        return _MARKS.sub(" ", self.text)


def load_guide(keys: Mapping[str, Sequence[tuple[str, str]]]) -> tuple[GuidePage, ...]:
    """All pages in order. `keys` are, for each subject, keys ("Ctrl+Z") and what they do."""
    return tuple(_page(name, keys_page(keys) if name == KEYS_PAGE else _read(name)) for name in PAGES)


def keys_page(keys: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """The page of keys as Markdown: a table for each subject."""
    lines = [
        translate("guide", "# Keys"),
        "",
        translate("guide", "Letters work wherever no text is edited. `Esc` leads back from a field to the list."),
    ]
    for subject, rows in keys.items():
        lines += ["", f"## {subject}", "", translate("guide", "| Key | What it does |"), "|---|---|"]
        lines += [f"| {_caps(caps)} | {words.translate(_IN_TABLE)} |" for caps, words in rows]
    return "\n".join(lines) + "\n"


def pages_with(pages: Sequence[GuidePage], sought: str) -> list[tuple[GuidePage, int]]:
    """The pages that hold every one of the words, taken as they stand, with the number of places of the first."""
    words = sought.split()
    found = []
    for page in pages:
        places = [sum(1 for _ in find_words(page.words, word)) for word in words]
        if all(places):
            found.append((page, places[0] if places else 0))
    return found


def _page(name: str, text: str) -> GuidePage:
    return GuidePage(name, text.partition("\n")[0].removeprefix("# "), text)


def _read(name: str) -> str:
    return resource_path("help", f"{name}.md").read_text(encoding="utf-8")


def _caps(keys: str) -> str:
    joint = translate("guide", "or")
    return f" {joint} ".join(f"`{key}`" for key in keys.split(" or "))
