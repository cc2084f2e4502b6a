"""Lines of a plain text, and what each looks like by its shape alone."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.list_markers import BULLET

_BULLETS = "-–—*•·▪◦‣●○■□➢✓✔+"
_NUMBERS = r"\(?\d{1,3}[.)]|\[\d{1,3}\]|\(?[a-z]\)|\(?[ivx]{1,5}\)"
_WIDEST_MARK = 8
_LONE_MARK = re.compile(rf"(?:[{_BULLETS}]|{_NUMBERS})")
_ITEM = re.compile(rf"(?P<mark>[{_BULLETS}]|{_NUMBERS})(?P<gap>[ \t\xa0]+)(?=\S)")
_RULE = re.compile(r"[=~_*#+\-–—|: ]{3,}")
_COLUMN_GAP = re.compile(r" *\t *| {3,}")
_PIPE_CELL = re.compile(r"[^|\s](?:[^|]*[^|\s])?")
_LONGEST_HEADING = 100
_MOST_HEADING_WORDS = 14
_LONGEST_TITLE = 200
_MOST_TITLE_WORDS = 28
_SENTENCE_END = re.compile(r"[.!;,…]['\"”’)]*$")
_CAPTION = re.compile(r"(?:table|figure|fig\.|box|chart|graph)\s+\d{1,3}\s*[.:–—]", re.IGNORECASE)
_NO_HEADING = re.compile(
    r"(?:by|photo(?:graph)?s?|image|credit|source|updated|published|posted|written by|e-?mail|tel|phone|contact)\b[ :]|"
    r"(?:https?://|www\.)|[\w.+-]+@[\w-]+\.|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\d{4}-\d\d-\d\d$|"
    r"(?:\w+day,? )?(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}),? \d{4}$",
    re.IGNORECASE,
)


class Line(NamedTuple):
    """One line without its surrounding white space; `item_start` is where a list item's words begin.

    `indent` counts the columns before it, `cells` the cells it would have as a row of a table (1 where it is none).
    """

    start: int
    text: str
    indent: int = 0
    mark: str = ""
    item_start: int = 0
    is_rule: bool = False
    cells: int = 1

    @property
    def span(self) -> TextSpan:
        return TextSpan(self.start, self.end)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_blank(self) -> bool:
        return not self.text

    @property
    def is_lone_mark(self) -> bool:
        return bool(self.mark) and self.item_start == self.start + len(self.text)

    @property
    def is_plain(self) -> bool:
        """Running text or a heading: no list item, rule or blank."""
        return bool(self.text) and not self.mark and not self.is_rule

    @property
    def ends_sentence(self) -> bool:
        return _SENTENCE_END.search(self.text[-8:]) is not None

    @property
    def is_sentence(self) -> bool:
        """As short as a line may be that a heading stands over."""
        return self.ends_sentence and self.text.count(" ") >= 3 and self.cells == 1

    @property
    def is_caption(self) -> bool:
        return len(self.text) < 300 and _CAPTION.match(self.text) is not None

    @property
    def is_byline(self) -> bool:
        """A name, a date or an address under a title."""
        return self._is_at_most(_LONGEST_HEADING, _MOST_HEADING_WORDS) and _NO_HEADING.match(self.text) is not None

    @property
    def looks_short(self) -> bool:
        """As short as a heading, and ending like none of the sentences."""
        return self._is_at_most(_LONGEST_HEADING, _MOST_HEADING_WORDS)

    @property
    def looks_like_heading(self) -> bool:
        """Short, begins like a title, holds words, and is no byline, date or address."""
        return self._begins_like_title and self.looks_short

    @property
    def looks_like_title(self) -> bool:
        """As a heading, and may be as long as the title of a press release."""
        return self._begins_like_title and self._is_at_most(_LONGEST_TITLE, _MOST_TITLE_WORDS)

    @property
    def is_in_capitals(self) -> bool:
        return sum(map(str.isalpha, self.text)) > 3 and self.text.isupper()

    @property
    def _begins_like_title(self) -> bool:
        head = self.text[: 2 * _LONGEST_TITLE]
        first = head.lstrip("#*_\"'“‘([¿¡ ")[:1]
        begins = first.isupper() or first.isdigit() or (first.isalpha() and not first.islower())
        return begins and any(map(str.isalpha, head)) and _NO_HEADING.match(head) is None

    def _is_at_most(self, characters: int, words: int) -> bool:
        return 0 < len(self.text) <= characters and self.text.count(" ") < words and not self.ends_sentence

    def cell_spans(self) -> tuple[TextSpan, ...]:
        """The cells of a row, in order."""
        start = self.start
        if "|" in self.text:
            return tuple(TextSpan(start + one.start(), start + one.end()) for one in _PIPE_CELL.finditer(self.text))
        spans, at = [], 0
        for gap in _COLUMN_GAP.finditer(self.text):
            spans.append(TextSpan(start + at, start + gap.start()))
            at = gap.end()
        return (*spans, TextSpan(start + at, start + len(self.text)))


def split_lines(text: str) -> list[Line]:
    """The lines in order, their spans counted in the text."""
    lines = []
    position = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if len(stripped) == len(raw):
            lines.append(_line_of(stripped, position, 0))
        else:
            lead = raw[: len(raw) - len(raw.lstrip())]
            lines.append(_line_of(stripped, position + len(lead), len(lead.expandtabs(4)) if lead else 0))
        position += len(raw) + 1
    return lines


def _line_of(stripped: str, start: int, indent: int) -> Line:
    if not stripped:
        return Line(start, "")
    if stripped[0].isalpha() and ")" not in stripped[:_WIDEST_MARK]:
        # no mark and no rule begins like this, and most lines do
        return Line(start, stripped, indent, "", 0, False, _count_cells(stripped))
    if len(stripped) < 12 and _LONE_MARK.fullmatch(stripped):
        return Line(start, stripped, indent, mark=_shown_mark(stripped), item_start=start + len(stripped))
    if stripped[0] in "=~_*#+-–—|:" and _RULE.fullmatch(stripped):
        return Line(start, stripped, indent, is_rule=True)
    item = _ITEM.match(stripped)
    if item is None:
        return Line(start, stripped, indent, cells=_count_cells(stripped))
    return Line(start, stripped, indent, mark=_shown_mark(item["mark"]), item_start=start + item.end())


def _count_cells(text: str) -> int:
    if "|" in text:
        return (
            max(1, len([part for part in text.strip("|").split("|") if part.strip()])) if text.count("|") < 1000 else 1
        )
    if "\t" in text or "   " in text:
        return len(_COLUMN_GAP.findall(text)) + 1
    return 1


def _shown_mark(mark: str) -> str:
    return BULLET if mark[0] in _BULLETS else mark
