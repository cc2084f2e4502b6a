"""What a Word file says of itself: title, author, date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.etree import _Element

from factcheck_app.readers.docx.names import tags_of

# what word processors put there by themselves
_NO_TITLE = re.compile(
    r"(?:microsoft word\s*[-–].*|(?:untitled|document|dokument|word document)\s*\d*|.*\.(?:docx?|rtf|odt|pdf|txt))",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(r"(?:python-docx|microsoft office user|unknown|author|user|admin|administrator)", re.IGNORECASE)
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T|$)")


@dataclass(frozen=True, slots=True)
class FileProperties:
    """None where the file says nothing; `date` is an ISO 8601 date, of the last change before that of the making."""

    title: str | None = None
    author: str | None = None
    date: str | None = None


def read_properties(root: _Element | None) -> FileProperties:
    """The properties of a docProps/core.xml."""
    if root is None:
        return FileProperties()
    title, author = _words(root, "dc:title"), _words(root, "dc:creator")
    dates = (_DATE.match(_words(root, name) or "") for name in ("dcterms:modified", "dcterms:created"))
    return FileProperties(
        title=None if title is None or _NO_TITLE.fullmatch(title) else title,
        author=None if author is None or _NO_AUTHOR.fullmatch(author) else author,
        date=next((found[1] for found in dates if found), None),
    )


def _words(root: _Element, name: str) -> str | None:
    for element in root.iter(*tags_of(name)):
        words = " ".join((element.text or "").split())
        if words:
            return words
    return None
