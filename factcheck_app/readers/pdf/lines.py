"""Characters of a PDF page become lines: stretches of words on one baseline, raised and lowered characters included."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from factcheck_app.domain.article import TextStyle
from factcheck_app.readers.pdf.characters import Character

# all in parts of the type size
_SAME_BASELINE = 0.2
_SCRIPT_SIZE = 0.86
_SMALLEST_SCRIPT = 0.45
_SCRIPT_SHIFT = 0.65
_RAISED, _LOWERED = 0.15, 0.08
_WIDEST_GAP = 0.95
_WIDEST_BACKSTEP = 0.6
_WORD_GAP = 0.17
_MARK_GAP = 5.0
_DROP_CAP = 1.8
_MOST_DROP_CAPS = 20
_MOST_RUNS = 400
_LONGEST_SCRIPT = 25
_MOST_RUNS_OF_MARK = 6
# font names carry the weight; TeX and URW have names of their own for it
_BOLD = re.compile(r"bold|black|heavy|demi|-bd\b|[,-]b$|cm\w*bx|sfbx|-medi(?:$|ital)", re.IGNORECASE)
_ITALIC = re.compile(r"ital|oblique|slanted|kursiv|-it\b|[,-]i$|cm\w*(?:ti|sl)\d|sfti", re.IGNORECASE)
LIST_MARK = re.compile(r"[-–—•·▪◦‣●○■□➢✓✔*]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})[.)]|\(\d{1,2}\)|\[\d{1,3}\]")

_SECTION_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line: where it stands in the line's text, and from where to where it runs on the page."""

    start: int
    end: int
    x0: float
    x1: float


@dataclass(slots=True)
class Line:
    """A line of one column; `size` and `baseline` are those of most of its characters, in points.

    `joined_to` is the line that took this one in, and from where in its text this one runs.
    """

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    words: list[Word]
    marks: list[tuple[int, int, TextStyle]]
    characters: list[tuple[int, Character]]
    is_bold: bool = False
    page: int = 0
    links: list[tuple[int, int, str]] = field(default_factory=list)
    joined_to: tuple[Line, int] | None = None

    def join(self, following: Line) -> None:
        """Takes the next stretch of the same line into this one, after a space."""
        shift = len(self.text) + 1
        self.text = f"{self.text} {following.text}"
        self.x1 = max(self.x1, following.x1)
        self.words.extend(Word(one.start + shift, one.end + shift, one.x0, one.x1) for one in following.words)
        self.marks.extend((start + shift, end + shift, style) for start, end, style in following.marks)
        self.links.extend((start + shift, end + shift, url) for start, end, url in following.links)
        self.is_bold = self.is_bold and following.is_bold
        following.joined_to = (self, shift)


@dataclass(slots=True)
class _Run:
    """Characters that the page draws one after the other."""

    characters: list[Character]
    x0: float
    x1: float
    baseline: float
    size: float


@dataclass(slots=True)
class _Row:
    baseline: float
    size: float
    runs: list[_Run]


@lru_cache(maxsize=1024)
def _is_bold(font: str) -> bool:
    return _BOLD.search(font) is not None


@lru_cache(maxsize=1024)
def _is_italic(font: str) -> bool:
    return _ITALIC.search(font) is not None


def find_lines(characters: Sequence[Character]) -> list[Line]:
    """The lines of a page in no order that matters; wide gaps end a line, so that columns and cells stay apart."""
    rows = _rows_of(_runs_of(characters))
    lines: list[Line] = []
    for row in rows:
        lines.extend(_lines_of(row))
    return _with_drop_caps(lines)


def _runs_of(characters: Sequence[Character]) -> list[_Run]:
    runs: list[_Run] = []
    for character in characters:
        run = runs[-1] if runs else None
        if run is not None and _continues(run, character):
            run.characters.append(character)
            run.x0, run.x1 = min(run.x0, character.x0), max(run.x1, character.x1)
        else:
            runs.append(
                _Run([character], character.x0, character.x1, character.baseline, character.size),
            )
    return [run for run in runs if any(not one.is_space for one in run.characters)]


def _continues(run: _Run, character: Character) -> bool:
    last = run.characters[-1]
    size = max(last.size, character.size)
    if abs(character.baseline - run.baseline) > _SAME_BASELINE / 2 * size or character.size != run.size:
        return False
    return -_WIDEST_BACKSTEP * size < character.x0 - last.x1 < _WIDEST_GAP * size


def _rows_of(runs: Sequence[_Run]) -> list[_Row]:
    """Runs of one baseline together; the larger first, so that raised and lowered ones find their row."""
    rows: list[_Row] = []
    near: dict[int, list[_Row]] = defaultdict(list)
    for run in sorted(runs, key=lambda one: -one.size):
        place = int(run.baseline // 20)
        candidates = [row for step in (-1, 0, 1) for row in near[place + step]]
        row = _same_row(run, candidates)
        if row is None or not _stands_in(run, row):
            # a raised figure may share its height with a line of another column
            row = _row_of_script(run, candidates) or row
        if row is None:
            row = _Row(run.baseline, run.size, [])
            rows.append(row)
            near[place].append(row)
        row.runs.append(run)
    return rows


def _same_row(run: _Run, rows: Sequence[_Row]) -> _Row | None:
    fitting = [
        row
        for row in rows
        if abs(row.baseline - run.baseline) <= _SAME_BASELINE * run.size and row.size <= _DROP_CAP * run.size
    ]
    return min(fitting, key=lambda row: abs(row.baseline - run.baseline)) if fitting else None


def _row_of_script(run: _Run, rows: Sequence[_Row]) -> _Row | None:
    """The row beside one of whose runs this smaller one stands raised or lowered."""
    if len(run.characters) >= _LONGEST_SCRIPT:
        return None
    for row in rows:
        for other in row.runs[:_MOST_RUNS]:
            fits = _SMALLEST_SCRIPT * other.size <= run.size <= _SCRIPT_SIZE * other.size
            if fits and abs(run.baseline - other.baseline) <= _SCRIPT_SHIFT * other.size and _is_beside(run, other):
                return row
    return None


def _stands_in(run: _Run, row: _Row) -> bool:
    return any(_is_beside(run, other) for other in row.runs[:_MOST_RUNS])


def _is_beside(run: _Run, other: _Run) -> bool:
    gap = max(run.x0 - other.x1, other.x0 - run.x1)
    return gap < 0.4 * other.size


def _lines_of(row: _Row) -> list[Line]:
    ordered = sorted(row.runs, key=lambda run: run.x0)
    groups: list[list[_Run]] = []
    end = 0.0
    for run in ordered:
        size = max(run.size, row.size * _SCRIPT_SIZE)
        if groups and (run.x0 - end < _WIDEST_GAP * size or _is_after_mark(groups[-1], run, end, size)):
            groups[-1].append(run)
            end = max(end, run.x1)
        else:
            groups.append([run])
            end = run.x1
    lines = (_line_of([one for run in group for one in run.characters]) for group in groups)
    return [line for line in lines if line is not None]


def _is_after_mark(group: Sequence[_Run], run: _Run, end: float, size: float) -> bool:
    """Whether the run follows a list mark, which stands apart from its text."""
    if run.x0 - end > _MARK_GAP * size or len(group) > _MOST_RUNS_OF_MARK:
        return False
    before = [one for other in group for one in other.characters if not one.is_space]
    text = "".join(one.text for one in before)
    # the number of a section is in the type of its heading; other numbers alone are cells of a table
    is_section = _SECTION_NUMBER.fullmatch(text) is not None and before[0].font == run.characters[0].font
    return LIST_MARK.fullmatch(text) is not None or (is_section and _is_bold(before[0].font))


def _line_of(characters: list[Character]) -> Line | None:
    characters = _without_doubles(sorted(characters, key=lambda one: (one.x0, one.x1)))
    shown = [one for one in characters if not one.is_space]
    if not shown:
        return None
    sizes = Counter(round(one.size, 1) for one in shown)
    size = max(sizes, key=lambda one: (sizes[one], one))
    bases = Counter(round(one.baseline, 1) for one in shown if round(one.size, 1) == size)
    baseline = bases.most_common(1)[0][0]
    text, placed = _spaced(characters)
    marks = _marks_of(placed, size, baseline)
    bold = sum(_is_bold(one.font) for one in shown)
    return Line(
        text, shown[0].x0, max(one.x1 for one in shown), baseline, size, _words_of(placed), marks, placed,
        is_bold=bold * 10 >= len(shown) * 9,
    )  # fmt: skip


def _without_doubles(characters: list[Character]) -> list[Character]:
    """Bold letters that are printed twice, a hair apart, stand once."""
    kept: list[Character] = []
    for one in characters:
        last = kept[-1] if kept else None
        if last is not None and last.text == one.text and one.x0 - last.x0 < 0.12 * one.size and not one.is_space:
            continue
        kept.append(one)
    return kept


def _spaced(characters: Sequence[Character]) -> tuple[str, list[tuple[int, Character]]]:
    """The text with a space for each gap between words, and each visible character with its place in it."""
    parts: list[str] = []
    placed: list[tuple[int, Character]] = []
    length = 0
    end: float | None = None
    size = 0.0
    for one in characters:
        if one.is_space:
            continue
        # a space character counts by the gap that it makes, so that one drawn over letters is none
        if end is not None and one.x0 - end > _WORD_GAP * max(size, one.size):
            parts.append(" ")
            length += 1
        placed.append((length, one))
        text = one.text.strip()
        parts.append(text)
        length += len(text)
        end = one.x1 if end is None else max(end, one.x1)
        size = one.size
    return "".join(parts), placed


def _words_of(placed: Sequence[tuple[int, Character]]) -> list[Word]:
    words: list[Word] = []
    for start, one in placed:
        stop = start + len(one.text.strip())
        last = words[-1] if words else None
        if last is not None and last.end == start:
            words[-1] = Word(last.start, stop, min(last.x0, one.x0), max(last.x1, one.x1))
        else:
            words.append(Word(start, stop, one.x0, one.x1))
    return words


def _marks_of(
    placed: Sequence[tuple[int, Character]], size: float, baseline: float
) -> list[tuple[int, int, TextStyle]]:
    marks: list[tuple[int, int, TextStyle]] = []
    for start, one in placed:
        for style in _styles_of(one, size, baseline):
            stop = start + len(one.text.strip())
            for number in range(len(marks) - 1, max(-1, len(marks) - 5), -1):
                # a style runs on over the space between two words
                if marks[number][2] is style and start - marks[number][1] <= 1:
                    marks[number] = (marks[number][0], stop, style)
                    break
            else:
                marks.append((start, stop, style))
    return marks


def _styles_of(one: Character, size: float, baseline: float) -> list[TextStyle]:
    styles = []
    if _is_bold(one.font):
        styles.append(TextStyle.BOLD)
    if _is_italic(one.font):
        styles.append(TextStyle.ITALIC)
    if one.is_hidden:
        styles.append(TextStyle.HIDDEN)
    if one.size <= _SCRIPT_SIZE * size:
        if one.baseline - baseline > _RAISED * size:
            styles.append(TextStyle.SUPERSCRIPT)
        elif baseline - one.baseline > _LOWERED * size:
            styles.append(TextStyle.SUBSCRIPT)
    return styles


def _with_drop_caps(lines: list[Line]) -> list[Line]:
    """A large first letter beside several lines goes in front of the topmost of them."""
    caps = [line for line in lines if len(line.text) == 1 and line.text.isalpha()][:_MOST_DROP_CAPS]
    for cap in caps:
        beside = [
            line
            for line in lines
            if line is not cap
            and cap.size >= _DROP_CAP * line.size
            and 0 <= line.x0 - cap.x1 < 1.2 * line.size
            and cap.baseline - 0.3 * line.size <= line.baseline <= cap.baseline + cap.size
        ]
        if len(beside) > 1:
            _put_before(cap, max(beside, key=lambda line: line.baseline))
            lines = [line for line in lines if line is not cap]
    return lines


def _put_before(cap: Line, line: Line) -> None:
    first = line.words[0]
    line.text = cap.text + line.text
    line.characters = [*cap.characters, *((start + 1, one) for start, one in line.characters)]
    later = [Word(word.start + 1, word.end + 1, word.x0, word.x1) for word in line.words[1:]]
    line.words = [Word(0, first.end + 1, first.x0, first.x1), *later]
    line.marks = [(start + 1, stop + 1, style) for start, stop, style in line.marks]
