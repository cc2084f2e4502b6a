"""Fields of a Word document: the instruction is no text, the result is, and a HYPERLINK field is a link."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.etree import _Element

from factcheck_app.readers.docx.names import tags_of, value

_HYPERLINK = re.compile(r'^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))?(.*)$', re.IGNORECASE | re.DOTALL)
_ANCHOR = re.compile(r'\\l\s+(?:"([^"]*)"|(\S+))', re.IGNORECASE)
_CAPTION_COUNTER = re.compile(r"^\s*SEQ\b", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shows_result: bool = False
    url: str = ""


class OpenFields:
    """The complex fields that are open at a place of the walk.

    A field that never ends is none: what follows it stays text. So the ends are counted before the walk begins.
    """

    def __init__(self, root: _Element) -> None:
        self._closed = _fields_that_end(root)
        self._begun = -1
        self._open: list[_Field | None] = []

    @property
    def shows_text(self) -> bool:
        """Whether text that stands here is shown, and is no part of an instruction."""
        return all(one is None or one.shows_result for one in self._open)

    @property
    def url(self) -> str:
        return next((one.url for one in reversed(self._open) if one is not None and one.url), "")

    def meet(self, mark: _Element) -> bool:
        """Takes a w:fldChar; returns whether it begins the result of a caption's counter."""
        match value(mark, "w:fldCharType"):
            case "begin":
                self._begun += 1
                self._open.append(_Field() if self._begun in self._closed else None)
            case "separate" if self._open and self._open[-1] is not None:
                field = self._open[-1]
                field.shows_result = True
                field.url = link_of(field.instruction)
                return is_caption_counter(field.instruction)
            case "end" if self._open:
                self._open.pop()
        return False

    def pass_over(self, mark: _Element) -> None:
        """Counts a w:fldChar in what is not read."""
        if value(mark, "w:fldCharType") == "begin":
            self._begun += 1

    def instruct(self, words: str) -> None:
        """Takes the text of a w:instrText."""
        if self._open and self._open[-1] is not None:
            self._open[-1].instruction += words


def _fields_that_end(root: _Element) -> set[int]:
    closed = set()
    begun = -1
    waiting: list[int] = []
    for mark in root.iter(*tags_of("w:fldChar")):
        kind = value(mark, "w:fldCharType")
        if kind == "begin":
            begun += 1
            waiting.append(begun)
        elif kind == "end" and waiting:
            closed.add(waiting.pop())
    return closed


def is_caption_counter(instruction: str) -> bool:
    """Whether the field counts figures or tables."""
    return bool(_CAPTION_COUNTER.match(instruction))


def link_of(instruction: str) -> str:
    """The address of a HYPERLINK field; an empty string for another field or a place in the document itself."""
    found = _HYPERLINK.match(instruction)
    if found is None or not (address := found[1] or found[2]):
        return ""
    anchor = _ANCHOR.search(found[3])
    return f"{address}#{anchor[1] or anchor[2]}" if anchor else address
