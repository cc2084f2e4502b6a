"""Where an article lists its references: under a heading, after "Sources:", or as numbered lines at its end."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan

_HEADING_WORDS = (
    r"(?:\d+[.)]?\s*)?(?:(?:the |our |article |medical |scientific |selected |key |full |list of )?"
    r"(?:references?(?: list| cited)?|bibliography|sources(?: cited)?|works cited|literature(?: cited)?|citations|"
    r"further reading|endnotes|footnotes|notes|evidence|resources)"
    r"(?: (?:and|&) (?:references|sources|further reading|notes|resources|links|citations|recommended reading))?)"
)
_HEADING = LazyPattern(rf"\W*{_HEADING_WORDS}\W*", re.IGNORECASE)
# headings that may also stand over ordinary text: what follows must look like references
_DOUBTFUL = LazyPattern(r"\W*(?:\d+[.)]?\s*)?(?:notes|evidence|resources)\W*", re.IGNORECASE)
# "Sources" may also stand over eggs and milk
_MAY_BE_FOOD = LazyPattern(r"\W*(?:\d+[.)]?\s*)?(?:the |our |key )?sources\W*", re.IGNORECASE)
# every heading above and every "Sources:" below holds one of these
_ANNOUNCED = LazyPattern(
    "reference|bibliography|source|cited|literature|citation|reading|notes|evidence|resource", re.IGNORECASE
)
_RUN_IN = LazyPattern(r"(?:references?|sources?|further reading|bibliography)\s?:\s+(?=\S)", re.IGNORECASE)
_LABEL = LazyPattern(
    r"\s*(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)](?=\s|[A-Z“\"])|([¹²³⁰⁴-⁹]{1,3})\s?|"
    r"\^?(\d{1,3})\s+(?=[A-Z“\"]))\s*"
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SHAPE = LazyPattern(
    r"https?://|www\.|\bdoi\b|10\.\d{4,9}/|\bPMID\b|\b(?:1[89]|20)\d\d[a-z]?\b|\bet al\b|\bIbid\b|\bISBN\b|"
    r"\bn\.d\.|\bvol\. ?\d",
    re.IGNORECASE,
)
_SECOND_LINE = LazyPattern(
    r"(?:https?://|www\.|doi\b|PMID\b|PMCID\b|available (?:at|from|online)\b|accessed\b|retrieved\b)", re.IGNORECASE
)
_SURNAME = r"[A-ZÀ-Þ][\w’'-]{1,30}"
# the blank before "Smith, J., & Jones, K. (2019" or "Smith J, Jones AB." and behind the end of another entry
_BETWEEN_ENTRIES = LazyPattern(
    rf"(?<=[.\d/\w]) (?=(?:{_SURNAME}, (?:[A-Z]\.[ -]?){{1,3}},? ?(?:(?:& |and )?{_SURNAME}, (?:[A-Z]\.[ "
    rf"-]?){{1,3}},? ?){{0,8}}"
    rf"\((?:19|20)\d\d))|(?<=\d\.) (?={_SURNAME} [A-Z]{{1,3}}[,.] )"
)
_MOST_JOINED = 20_000
_LONGEST_ENTRY = 900
_LONGEST_SHAPELESS = 200
# legal lines and bylines may stand below the list, but no other article
_MOST_BELOW = 200


@dataclass(frozen=True, slots=True)
class ReferenceEntry:
    """One entry: its words without the number, and its number in the list where it has one."""

    span: TextSpan
    text: str
    label: int | None


def find_reference_list(article: Article) -> list[ReferenceEntry]:
    """The entries in the order of the article; empty where it lists none."""
    blocks = [block for block in article.blocks if block.kind is not BlockKind.NOTE]
    taken: set[int] = set()
    if _ANNOUNCED.search(article.text):
        headed, taken = _under_headings(article.text, blocks)
        if headed:
            return headed
        run_in = [entry for block in blocks for entry in _after_colon(article.text, block)]
        if run_in:
            return run_in
    return _numbered_at_end(article.text, [block for block in blocks if block.span.start not in taken])


def is_reference_heading(words: str) -> bool:
    """Whether a heading's words announce a list of references."""
    return len(words) < 80 and _HEADING.fullmatch(words.strip()) is not None


def looks_like_reference(words: str) -> bool:
    """Whether a line holds what references hold: a year, an address, an identifier."""
    return len(words) <= _LONGEST_ENTRY and _SHAPE.search(words) is not None


def _under_headings(text: str, blocks: Sequence[Block]) -> tuple[list[ReferenceEntry], set[int]]:
    entries: list[ReferenceEntry] = []
    taken: set[int] = set()
    index = 0
    while index < len(blocks):
        words = blocks[index].span.of(text) if len(blocks[index].span) < 100 else ""
        index += 1
        if not words or not is_reference_heading(words) or blocks[index - 1].kind is BlockKind.TABLE_ROW:
            continue
        body = list(_body_of(text, blocks, index))
        found = _joined(text, [entry for block in body for entry in _entries_of(text, block)])
        likely = [entry for entry in found if looks_like_reference(entry.text)]
        if not likely and (
            _MAY_BE_FOOD.fullmatch(words) or any(len(entry.text) >= _LONGEST_SHAPELESS for entry in found)
        ):
            continue
        if _DOUBTFUL.fullmatch(words) and len(likely) * 2 <= len(found):
            continue
        entries += [entry for entry in found if _belongs(entry, likely)]
        taken |= {block.span.start for block in body}
        index += len(body)
    return entries, taken


def _joined(text: str, entries: Sequence[ReferenceEntry]) -> list[ReferenceEntry]:
    """Entries whose later lines came as blocks of their own are one entry again."""
    joined: list[ReferenceEntry] = []
    for entry in entries:
        last = joined[-1] if joined else None
        if last is None or entry.label is not None or not _goes_on(last, entry):
            joined.append(entry)
            continue
        whole = TextSpan(last.span.start, entry.span.end)
        joined[-1] = ReferenceEntry(whole, whole.of(text), last.label)
    return joined


def _goes_on(last: ReferenceEntry, entry: ReferenceEntry) -> bool:
    if _SECOND_LINE.match(entry.text):
        return True
    in_numbered_list = last.label is not None
    return in_numbered_list and (entry.text[:1].islower() or not looks_like_reference(last.text))


def _body_of(text: str, blocks: Sequence[Block], start: int) -> Iterator[Block]:
    for block in blocks[start:]:
        if block.kind is BlockKind.HEADING and not looks_like_reference(block.span.of(text)[:1000]):
            return
        yield block


def _belongs(entry: ReferenceEntry, likely: Sequence[ReferenceEntry]) -> bool:
    if entry.label is not None or looks_like_reference(entry.text):
        return True
    # "NHS: Insomnia" among others; not the legal line or the author's note that follows the list
    return (len(entry.text) < _LONGEST_SHAPELESS and not likely) or (bool(likely) and entry.span < likely[-1].span)


def _entries_of(text: str, block: Block) -> Iterator[ReferenceEntry]:
    marked = _LABEL.fullmatch(block.marker + " ") if block.marker else None
    words = block.span.of(text)
    lines = list(_lines_of(text, block.span))
    if len(lines) > 1 and (_are_numbered(text, lines) or _are_entries(text, lines)):
        for place, line in enumerate(lines):
            entry = _entry(text, line)
            yield replace(entry, label=_number_of(marked)) if place == 0 and marked and entry.label is None else entry
        return
    entry = _entry(text, block.span)
    if marked is not None and entry.label is None:
        entry = replace(entry, label=_number_of(marked))
    if words.strip():
        yield entry


def _lines_of(text: str, span: TextSpan) -> Iterator[TextSpan]:
    """The lines of a block, also where a reader joined them with blanks."""
    words = span.of(text)
    if len(words) < _MOST_JOINED and "\n" not in words.strip():
        words = _BETWEEN_ENTRIES.sub("\n", words)
    position = span.start
    for line in words.split("\n"):
        if line.strip():
            yield TextSpan(position, position + len(line))
        position += len(line) + 1


def _are_numbered(text: str, lines: Sequence[TextSpan]) -> bool:
    numbers = [_entry(text, line).label for line in lines]
    return all(number is not None for number in numbers)


def _are_entries(text: str, lines: Sequence[TextSpan]) -> bool:
    """Whether each line is an entry by itself, not the second line of the one above."""
    return all(
        looks_like_reference(line.of(text)) and re.match(r"\W*[^\W\d_]", line.of(text)[:20]) is not None
        for line in lines
    )


def _entry(text: str, span: TextSpan) -> ReferenceEntry:
    words = span.of(text)
    marked = _LABEL.match(words)
    number = _number_of(marked) if marked else None
    start = span.start + (marked.end() if marked else len(words) - len(words.lstrip()))
    end = span.start + len(words.rstrip())
    whole = TextSpan(min(start, end), end)
    return ReferenceEntry(whole, whole.of(text), number)


def _number_of(marked: re.Match[str] | None) -> int | None:
    if marked is None:
        return None
    digits = next((group for group in marked.groups() if group), "").translate(_RAISED)
    return int(digits) if digits.isdigit() and int(digits) else None


def _after_colon(text: str, block: Block) -> Iterator[ReferenceEntry]:
    """ "Sources: one; another" on a line of its own."""
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING):
        return
    found = _RUN_IN.match(text, block.span.start, block.span.end)
    if found is None:
        return
    position = found.end()
    pieces = re.split(r"(;\s+|\n)", text[position : block.span.end])
    for piece in pieces:
        if len(piece) > 3 and looks_like_reference(piece):
            yield _entry(text, TextSpan(position, position + len(piece)))
        position += len(piece)


def _numbered_at_end(text: str, blocks: Sequence[Block]) -> list[ReferenceEntry]:
    """The last run of lines numbered from 1 upward, if most of them look like references."""
    run: deque[ReferenceEntry] = deque()
    below = 0
    for block in reversed(blocks):
        found = list(_entries_of(text, block)) if len(block.span) < 40 * _LONGEST_ENTRY else []
        if not found or any(entry.label is None for entry in found):
            below += 1
            if run or not found or len(block.span) > 300 or below > _MOST_BELOW:
                break
            continue  # a legal line or a byline below the list
        run.extendleft(reversed(found))
        if run[0].label == 1:
            break
    numbers = [entry.label for entry in run]
    if len(run) < 2 or numbers != list(range(1, len(run) + 1)):
        return []
    likely = sum(looks_like_reference(entry.text) and not _is_step(entry.text) for entry in run)
    return list(run) if likely * 5 >= len(run) * 4 else []


def _is_step(words: str) -> bool:
    return re.search(r"https?://|10\.\d{4,9}/|;\s?\d|\(\d{4}\)|\b(?:19|20)\d\d[.;)]|et al", words) is None
