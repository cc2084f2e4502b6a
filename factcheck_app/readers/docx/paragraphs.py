"""What a paragraph of a Word document is, by its own properties, its style and the lists."""

from __future__ import annotations

from lxml.etree import _Element

from factcheck_app.domain.article import BlockKind
from factcheck_app.readers.docx.names import child, number, value
from factcheck_app.readers.docx.numbering import Numbering
from factcheck_app.readers.docx.pieces import Paragraph
from factcheck_app.readers.docx.styles import ParagraphStyle, RunLook, StyleSheet, look_of

_DEEPEST_HEADING = 6
_BODY_OUTLINE = 9


class ParagraphRules:
    """Styles and lists of one document; lists count on as paragraphs begin."""

    def __init__(self, styles: StyleSheet, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering

    def begin(self, properties: _Element | None) -> Paragraph:
        """An empty paragraph of the kind that its w:pPr says."""
        style = self._styles.paragraph_style(value(child(properties, "w:pStyle")))
        outline = number(child(properties, "w:outlineLvl"))
        level = style.level if outline is None else (outline + 1 if 0 <= outline < _BODY_OUTLINE else 0)
        marker, depth = self._mark(properties, style)
        paragraph = Paragraph(marker=marker, is_hidden=bool(style.look.hidden), joins_next=_joins_next(properties))
        if style.is_title:
            paragraph.kind, paragraph.level, paragraph.is_title = BlockKind.HEADING, 1, True
        elif level:
            paragraph.kind, paragraph.level = BlockKind.HEADING, min(level, _DEEPEST_HEADING)
        elif style.is_caption:
            paragraph.kind = BlockKind.CAPTION
        elif marker:
            paragraph.kind, paragraph.level = BlockKind.LIST_ITEM, depth
        return paragraph

    def run_look(self, properties: _Element) -> RunLook:
        """The look of a run: its own, over the one of its character style."""
        own = look_of(properties)
        style_id = value(child(properties, "w:rStyle"))
        return own.over(self._styles.run_look(style_id)) if style_id else own

    def _mark(self, properties: _Element | None, style: ParagraphStyle) -> tuple[str, int]:
        numbering = child(properties, "w:numPr")
        list_id = number(child(numbering, "w:numId"))
        at = number(child(numbering, "w:ilvl"))
        if list_id is None:
            list_id = style.list_id
            if at is None:
                at = style.list_level
            if at is None and list_id:
                at = self._numbering.level_of_style(list_id, style.list_style)
        if not list_id:
            return "", 0
        mark = self._numbering.next_mark(list_id, at or 0)
        return mark or "", (at or 0) + 1


def _joins_next(properties: _Element | None) -> bool:
    """Whether the paragraph runs on in the next: its mark is deleted or moved away, or it is a drop cap."""
    if (value(child(properties, "w:framePr"), "w:dropCap") or "none") != "none":
        return True
    mark = child(properties, "w:rPr")
    return child(mark, "w:del") is not None or child(mark, "w:moveFrom") is not None
