"""What of a Word document is not in the article, counted and put into words."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from factcheck_app.domain.article import LeftOut


class Missing(StrEnum):
    """Something of the file that is not text of the draft."""

    DELETION = "deletion"
    MOVE = "move"
    PICTURE = "picture"
    CHART = "chart"
    DIAGRAM = "diagram"
    OBJECT = "object"
    EQUATION = "equation"
    SYMBOL = "symbol"
    FIELD_TEXT = "field_text"
    HEADER = "header"
    FOOTER = "footer"
    OTHER_DOCUMENT = "other_document"
    UNCALLED_NOTE = "uncalled_note"
    LINK = "link"
    PART = "part"


_WORDS = {
    Missing.DELETION: ("a deleted tracked change", "{} deleted tracked changes"),
    Missing.MOVE: ("the old place of a tracked move", "the old places of {} tracked moves"),
    Missing.PICTURE: ("a picture", "{} pictures"),
    Missing.CHART: ("a chart", "{} charts"),
    Missing.DIAGRAM: ("a diagram", "{} diagrams"),
    Missing.OBJECT: ("an embedded object", "{} embedded objects"),
    Missing.EQUATION: ("the layout of an equation", "the layout of {} equations"),
    Missing.SYMBOL: ("a sign from a picture font", "{} signs from picture fonts"),
    Missing.FIELD_TEXT: ("text in a field's instruction", "text in field instructions ({} stretches)"),
    Missing.HEADER: ("a page header", "{} page headers"),
    Missing.FOOTER: ("a page footer", "{} page footers"),
    Missing.OTHER_DOCUMENT: ("a document inside the document", "{} documents inside the document"),
    Missing.UNCALLED_NOTE: ("a note that no mark calls", "{} notes that no mark calls"),
    Missing.LINK: ("a link that leads to no web page", "{} links that lead to no web page"),
    Missing.PART: ("a damaged part of the file beside its text", "{} damaged parts of the file beside its text"),
}


def in_words(missing: Counter[Missing]) -> tuple[LeftOut, ...]:
    """One entry for each kind of thing that is missing, in a fixed order."""
    found = []
    for kind, (one, several) in _WORDS.items():
        count = missing[kind]
        if count:
            found.append(LeftOut(one if count == 1 else several.format(count)))
    return tuple(found)
