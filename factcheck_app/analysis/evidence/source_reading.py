"""The sentences of a source's text, each with its place; what is no statement of the source is left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from factcheck_app.analysis.sentences import split_sentences
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.text_span import TextSpan

# what follows these headings tells of other works, or of money
_AFTERWORD = LazyPattern(
    r"\W*(?:\d[\d.]*\s+)?(?:references(?: and notes)?|bibliography|literature(?: cited)?|works cited|"
    r"acknowledge?ments?|funding|(?:conflicts?|competing|declarations?) of interests?|competing interests?|"
    r"author contributions?|disclosures?|data availability(?: statement)?|supplementary (?:material|data).*)\W*",
    re.IGNORECASE,
)
_LETTER = LazyPattern(r"[^\W\d_]")
_FEWEST_LETTERS = 8


@dataclass(frozen=True, slots=True)
class SourceReading:
    """Sentences in reading order and, at the same indexes, their places in the text."""

    sentences: tuple[str, ...]
    spans: tuple[TextSpan, ...]


@lru_cache(maxsize=64)
def read_source_text(text: SourceText) -> SourceReading:
    """The sentences of this text, read once; list of references, headings and scraps are left out.

    Where nothing else is there, the whole text is read.
    """
    spans = _spans(text) or [span for span in split_sentences(text.text) if len(span)]
    return SourceReading(tuple(span.of(text.text) for span in spans), tuple(spans))


def _spans(text: SourceText) -> list[TextSpan]:
    found = []
    afterword: int | None = None
    for block in text.blocks:
        words = block.span.of(text.text)
        is_heading = block.kind is BlockKind.HEADING
        if afterword is not None and is_heading and block.level <= afterword:
            afterword = None
        if _AFTERWORD.fullmatch(words):
            # files without styles have such a line as a paragraph; nothing that follows it is a heading either
            afterword = block.level if is_heading else 0
        if is_heading or afterword is not None:
            continue
        parts = [block.span] if block.kind is BlockKind.TABLE_ROW else _sentences_of(block.span, words)
        found += [part for part in parts if len(_LETTER.findall(part.of(text.text))) >= _FEWEST_LETTERS]
    return found


def _sentences_of(span: TextSpan, words: str) -> list[TextSpan]:
    return [sentence.shifted(span.start) for sentence in split_sentences(words)]
