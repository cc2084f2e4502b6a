"""Locators as editors write them: "Rush_AmJPsychiatry_2006/p1914/para1"."""

from __future__ import annotations

from pathlib import PurePath

from factcheck_app.analysis.citations.reference_authors import read_authors
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan

_WORD = LazyPattern(r"[^\W_]+(?:['’.][^\W_]+)*")
_SMALL_WORDS = frozenset(["of", "the", "for", "and", "in", "on", "de", "der", "und", "et", "a", "an"])
_MOST_WORDS = 6
_LONGEST = 40
# "2006;163:1905-1917", "163(11), 1905–17", "pp. 88-94"
_PAGES = LazyPattern(r"(?:[:,]|\bpp?\.)\s?(\d{1,5})\s?[-–—]\s?(\d{1,5})\b(?![-–—/]\d)")


def name_source(source: Source, file_name: str = "", abbreviation: str | None = None) -> str:
    """First author, journal and year as far as they are known ("Rush_AmJPsychiatry_2006").

    Where neither draft nor record names an author the attached file's name stands in, then the title, then
    "Source 3". `abbreviation` is the journal's, where a table knows it.
    """
    authors = read_authors(source.as_written)
    author = _joined(authors.surnames[0] if authors.surnames else authors.group)
    if not author and source.work is not None and source.work.authors:
        author = _joined(source.work.authors[0].family)
    journal = _journal(abbreviation or source.journal or source.journal_named or "")
    year = str(source.year or "")
    if not author:
        # a file that was named with care says more than half a reference
        stem = _joined(PurePath(file_name).stem.replace("_", " "), "_")
        if stem:
            return stem
        author = _joined(source.title or "") if not (journal and year) else ""
    return "_".join(part for part in (author, journal, year) if part) or f"Source{source.number}"


def locate(text: SourceText, span: TextSpan, source: Source, name: str) -> str:
    """The place of a passage: `name`, its page where the file has pages, and the paragraph on it (or of the text).

    The printed number of the page is given where the reference tells the pages of the work and the file has as many.
    """
    block = next((block for block in text.blocks if block.span.overlaps(span)), None)
    if block is None:
        return name
    parts = [name]
    if block.page is not None:
        parts.append(f"p{_first_page(source, text) + block.page - 1}")
    return "/".join([*parts, _place_among(text.blocks, block)])


def _place_among(blocks: tuple[Block, ...], block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        return "heading"
    is_row = block.kind is BlockKind.TABLE_ROW
    number = sum(
        other.page == block.page
        and other.kind is not BlockKind.HEADING
        and (other.kind is BlockKind.TABLE_ROW) == is_row
        and other.span.start <= block.span.start
        for other in blocks
    )
    return f"{'row' if is_row else 'para'}{number}"


def _first_page(source: Source, text: SourceText) -> int:
    pages = max((block.page or 0 for block in text.blocks), default=0)
    for first, last in _PAGES.findall(source.as_written):
        # "1905-17" is short for "1905-1917"
        whole = first[: len(first) - len(last)] + last if len(last) < len(first) else last
        if int(whole) - int(first) + 1 == pages:
            return int(first)
    return 1


def _journal(name: str) -> str:
    words = [word for word in _WORD.findall(name.split(":")[0]) if word.lower() not in _SMALL_WORDS]
    if len(words) > 1:
        words = ["J" if word.lower() == "journal" else word for word in words]
    return _joined(" ".join(words[:_MOST_WORDS]))


def _joined(name: str, between: str = "") -> str:
    words = [word.replace(".", "") for word in _WORD.findall(name)][:_MOST_WORDS]
    return between.join(word[:1].upper() + word[1:] for word in words)[:_LONGEST]
