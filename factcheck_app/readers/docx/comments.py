"""Comments that a Word document carried when it came."""

from __future__ import annotations

from lxml.etree import _Element

from factcheck_app.domain.article import DraftComment
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.docx.names import tags_of, value


def find_comments(root: _Element | None, places: dict[str, list[int]], text: str) -> tuple[DraftComment, ...]:
    """The comments in the order of the file; `places` are the positions in `text` where each id was met.

    A comment without words to stand on has an empty span.
    """
    comments = []
    for element in [] if root is None else root.iterchildren(*tags_of("w:comment")):
        words = _words_of(element)
        met = places.get(value(element, "w:id") or "", [])
        if words:
            span = _trimmed(text, min(met), max(met)) if met else TextSpan(0, 0)
            comments.append(DraftComment(span, value(element, "w:author") or "", words))
    return tuple(comments)


def _words_of(element: _Element) -> str:
    lines = []
    for paragraph in element.iter(*tags_of("w:p")):
        words = "".join(found.text or "" for found in paragraph.iter(*tags_of("w:t"))).strip()
        if words:
            lines.append(words)
    return "\n".join(lines)


def _trimmed(text: str, start: int, end: int) -> TextSpan:
    start, end = min(start, len(text)), min(end, len(text))
    words = text[start:end]
    if not words.strip():
        return TextSpan(end, end)
    return TextSpan(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
