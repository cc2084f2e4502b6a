"""Lines of a plain text, and what each looks like by its shape alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck_app.domain.text_span import TextSpan

_BULLETS = "-–—*•·▪◦‣●○■□➢✓✔"
_LONE_MARK = re.compile(rf"^\s*(?:[{_BULLETS}]|\(?\d{{1,3}}[.)])\s*$")
_ITEM = re.compile(rf"^(?P<indent>\s*)(?P<mark>[{_BULLETS}]|\(?\d{{1,2}}[.)]|\([a-z]\)|[a-z]\))(?P<gap>\s+)(?=\S)")
_RULE = re.compile(r"^\s*(?:[=~_*#]{3,}|-{3,}|(?:\*\s*){3,}|(?:-\s*){3,})\s*$")
_LONGEST_HEADING = 100
_MOST_HEADING_WORDS = 14


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its surrounding white space; `item_start` is where a list item's words begin."""

    span: TextSpan
    text: str
    mark: str = ""
    depth: int = 0
    item_start: int = 0

    @property
    def is_blank(self) -> bool:
        return not self.text

    @property
    def is_rule(self) -> bool:
        return bool(_RULE.match(self.text))

    @property
    def is_lone_mark(self) -> bool:
        return bool(self.mark) and self.item_start == self.span.end

    @property
    def is_item(self) -> bool:
        return bool(self.mark) and not self.is_lone_mark

    @property
    def is_plain(self) -> bool:
        """Running text or a heading: no list item, rule or blank."""
        return not (self.is_blank or self.mark or self.is_rule)

    @property
    def cells(self) -> int:
        """How many cells it would have as a row of a table; 1 where it is none."""
        if "\t" in self.text:
            return len([part for part in self.text.split("\t") if part.strip()])
        parts = list(self.text.strip("|").split("|"))
        return len(parts) if len(parts) > 1 else 1

    @property
    def looks_short(self) -> bool:
        """As short as a heading, and ending like none of the sentences."""
        words = self.text.split()
        return (
            0 < len(words) <= _MOST_HEADING_WORDS
            and len(self.text) <= _LONGEST_HEADING
            and not re.search(r"[.!;,…]['\"”’)]*$", self.text)
        )

    @property
    def looks_like_heading(self) -> bool:
        """Short, begins like a title, and holds words."""
        first = self.text.lstrip("#*_\"'“‘([ ")[:1]
        return self.looks_short and (first.isupper() or first.isdigit()) and any(c.isalpha() for c in self.text)


def split_lines(text: str) -> list[Line]:
    """The lines in order, their spans counted in the text."""
    lines = []
    position = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        start = position + len(raw) - len(raw.lstrip())
        lines.append(_line_of(raw, stripped, start))
        position += len(raw) + 1
    return lines


def _line_of(raw: str, stripped: str, start: int) -> Line:
    span = TextSpan(start, start + len(stripped))
    if not stripped or _RULE.match(stripped):
        return Line(span, stripped)
    if _LONE_MARK.match(raw):
        return Line(span, stripped, mark=_shown_mark(stripped), depth=1, item_start=span.end)
    item = _ITEM.match(raw)
    if item is None:
        return Line(span, stripped)
    indent = len(item["indent"].expandtabs(4))
    item_start = start + len(item["mark"]) + len(item["gap"])
    return Line(span, stripped, mark=_shown_mark(item["mark"]), depth=1 + min(indent // 2, 5), item_start=item_start)


def _shown_mark(mark: str) -> str:
    if mark[0] in _BULLETS:
        return "–"
    return mark
