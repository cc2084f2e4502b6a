"""The walk through a part of a Word document: every `w:t` in order, and what stands around it.

The walk keeps its own stack, so that hundreds of nested tables need no recursion. Elements it does not know are
walked through, so that text in content controls, smart tags or elements of later versions is never lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element

from factcheck_app.domain.article import BlockKind, TextStyle
from factcheck_app.readers.docx.fields import OpenFields, is_caption_counter, link_of
from factcheck_app.readers.docx.left_out import Missing
from factcheck_app.readers.docx.names import child, name_of, tags_of, value
from factcheck_app.readers.docx.package import Relation
from factcheck_app.readers.docx.paragraphs import ParagraphRules
from factcheck_app.readers.docx.pieces import Anchor, AnchorKind, Flowing, Paragraph, Piece, TableRow, in_a_cell
from factcheck_app.readers.docx.styles import RunLook
from factcheck_app.readers.docx.symbols import plain, symbol

COUNTED = ("w:t", "w:tab", "w:br")
_COUNTED_TAGS = tuple(tag for name in COUNTED for tag in tags_of(name))
_PASSED_TAGS = (*_COUNTED_TAGS, *tags_of("w:fldChar"))
_XML_SPACE = " \t\r\n"
# what holds no text of the draft
_NOT_READ = {"w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:tblGrid", "w:tcPr", "w:sectPr", "w:rubyPr", "w:ffData", "w:tblPrEx"}
_GONE = {"w:del": Missing.DELETION, "w:moveFrom": Missing.MOVE}
_PICTURED = {
    "pic:pic": Missing.PICTURE,
    "v:imagedata": Missing.PICTURE,
    "c:chart": Missing.CHART,
    "dgm:relIds": Missing.DIAGRAM,
    "o:OLEObject": Missing.OBJECT,
    "w:altChunk": Missing.OTHER_DOCUMENT,
    "w:subDoc": Missing.OTHER_DOCUMENT,
}
_SIGNS = {"w:noBreakHyphen": "‑", "w:cr": "\n", "w:ptab": "\t"}
_ANCHORS = {
    "w:commentRangeStart": AnchorKind.COMMENT_START,
    "w:commentRangeEnd": AnchorKind.COMMENT_END,
    "w:commentReference": AnchorKind.COMMENT_MARK,
    "w:footnoteReference": AnchorKind.FOOTNOTE,
    "w:endnoteReference": AnchorKind.ENDNOTE,
}


def counted_elements(root: _Element) -> Iterator[_Element]:
    """The elements of a part that `TextOrigin.index` counts, from 0.

    They are all `w:t`, `w:tab` and `w:br` of the part in document order, wherever they stand: in deletions, in
    `mc:Fallback` and in properties (the tab stops of `w:tabs`) as well, so that counting needs no rule.
    """
    return root.iter(*_COUNTED_TAGS)


@dataclass(slots=True)
class _Table:
    rows: list[TableRow] = field(default_factory=list)


class Walk:
    """One walk through one part; `blocks` fills with what it finds, `missing` with what it leaves out."""

    def __init__(
        self, root: _Element, rules: ParagraphRules, relations: dict[str, Relation], missing: Counter[Missing]
    ) -> None:
        self.missing = missing
        self._root = root
        self._rules = rules
        self._relations = relations
        self._index = 0
        self._fields = OpenFields(root)
        self._flows: list[list[Flowing]] = [[]]
        self._paragraphs: list[Paragraph] = []
        self._looks: list[RunLook] = []
        self._links: list[str] = []
        self._tables: list[_Table] = []
        self._branches: list[_Element | None] = []
        self._pending: list[Piece] = []

    def blocks_of(self, start: _Element) -> list[Flowing]:
        """The blocks in this element of the part; stories of one part are asked for in document order."""
        self._flows = [[]]
        path: list[tuple[_Element, Iterator[_Element]]] = [(start, start.iterchildren())]
        while path:
            element, children = path[-1]
            following = next(children, None)
            if following is None:
                path.pop()
                if path:
                    self._leave(element)
            elif self._enter(following):
                path.append((following, following.iterchildren()))
        return self._flows[0]

    def pass_over(self, element: _Element) -> None:
        """Counts what stands in an element of the part that is not asked for."""
        self._skip(element)

    def _skip(self, element: _Element) -> bool:
        for passed in element.iter(*_PASSED_TAGS):
            if name_of(passed) == "w:fldChar":
                self._fields.pass_over(passed)
            else:
                self._index += 1
        return False

    def _enter(self, element: _Element) -> bool:
        """Whether to walk into the element."""
        name = name_of(element)
        if name in COUNTED:
            self._add_counted(element, name)
            return False
        if name in _NOT_READ:
            return self._skip(element)
        if name in _GONE:
            if next(element.iter(*tags_of("w:r")), None) is not None:
                self.missing[_GONE[name]] += 1
            return self._skip(element)
        if name in _PICTURED:
            self.missing[_PICTURED[name]] += 1
        elif name in _ANCHORS:
            own_mark = (value(element, "w:customMarkFollows") or "0") not in {"0", "false", "off"}
            self._add(Piece("", anchor=Anchor(_ANCHORS[name], value(element, "w:id") or "", own_mark)))
        elif name in _SIGNS:
            self._add(Piece(_SIGNS[name], styles=self._styles(), url=self._url()))
        elif name in {"m:t", "a:t"}:
            self._add(Piece(element.text or "", styles=self._styles(), url=self._url()))
        elif name == "w:sym":
            self._add_symbol(element)
        elif name in {"w:fldChar", "w:instrText", "w:fldSimple"}:
            self._meet_field(element, name)
        else:
            return self._enter_structure(element, name)
        return True

    def _enter_structure(self, element: _Element, name: str) -> bool:
        match name:
            case "w:p":
                self._begin_paragraph(element)
            case "w:pPr" | "w:rPr":
                if name == "w:rPr" and self._looks:
                    self._looks[-1] = self._rules.run_look(element)
                return self._skip(element)
            case "w:r":
                self._looks.append(RunLook())
            case "w:hyperlink":
                self._links.append(self._target_of(element))
            case "w:txbxContent" | "w:tc":
                self._flows.append([])
            case "w:tbl":
                self._tables.append(_Table())
            case "w:tr":
                if child(child(element, "w:trPr"), "w:del") is not None:
                    self.missing[Missing.DELETION] += 1
                    return self._skip(element)
                self._table().rows.append(TableRow())
            case "mc:AlternateContent":
                self._branches.append(_shown_branch(element))
            case "mc:Choice" | "mc:Fallback":
                if self._branches and self._branches[-1] is not element:
                    return self._skip(element)
            case "m:oMath":
                self.missing[Missing.EQUATION] += 1
        return True

    def _leave(self, element: _Element) -> None:
        match name_of(element):
            case "w:p":
                self._end_paragraph()
            case "w:r":
                self._looks.pop()
            case "w:hyperlink" | "w:fldSimple":
                self._links.pop()
            case "a:p":
                self._add(Piece("\n"))
            case "w:txbxContent":
                box = self._flows.pop()
                (self._paragraphs[-1].after if self._paragraphs else self._flows[-1]).extend(box)
            case "w:tc":
                cell = in_a_cell(self._flows.pop())
                rows = self._table().rows
                if not rows:
                    rows.append(TableRow())
                rows[-1].cells.append(cell)
            case "w:tbl":
                self._end_table(self._tables.pop())
            case "mc:AlternateContent":
                self._branches.pop()

    def _table(self) -> _Table:
        if not self._tables:
            self._tables.append(_Table())
        return self._tables[-1]

    def _end_table(self, table: _Table) -> None:
        # a table of one column is a frame around text: a box, or the layout of a whole page
        if all(len(row.cells) <= 1 for row in table.rows):
            for row in table.rows:
                self._flows[-1].extend(paragraph for cell in row.cells for paragraph in cell)
        else:
            self._flows[-1].extend(table.rows)

    def _begin_paragraph(self, element: _Element) -> None:
        paragraph = self._rules.begin(child(element, "w:pPr"))
        before = self._flows[-1][-1] if self._flows[-1] else None
        if isinstance(before, Paragraph) and before.joins_next:
            self._flows[-1].pop()
            paragraph.pieces.extend(before.pieces)
        paragraph.pieces.extend(self._pending)
        self._pending.clear()
        self._paragraphs.append(paragraph)

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        self._flows[-1].append(paragraph)
        self._flows[-1].extend(paragraph.after)

    def _add(self, piece: Piece) -> None:
        if not piece.text and piece.anchor is None:
            return
        if not self._fields.shows_text:
            if piece.anchor is None and piece.text.strip():
                self.missing[Missing.FIELD_TEXT] += 1
            return
        if self._paragraphs:
            self._paragraphs[-1].pieces.append(piece)
        elif piece.anchor is not None:
            self._pending.append(piece)
        elif piece.text.strip():
            self._flows[-1].append(Paragraph(pieces=[piece]))

    def _add_counted(self, element: _Element, name: str) -> None:
        index = self._index
        self._index += 1
        if name == "w:t":
            raw = element.text or ""
            text, offset = raw, 0
            if value(element, "xml:space") != "preserve":
                text = raw.strip(_XML_SPACE)
                offset = len(raw) - len(raw.lstrip(_XML_SPACE)) if text else 0
            font = self._looks[-1].font if self._looks else None
            text = plain(text.replace("\n", " ").replace("\r", " "), font)
            self._add(Piece(text, index, offset, self._styles(), self._url()))
        elif name == "w:tab":
            self._add(Piece("\t", index, 0, (), self._url()))
        else:
            self._add(Piece("\n", index, 0, (), self._url()))

    def _add_symbol(self, element: _Element) -> None:
        code = value(element, "w:char") or ""
        text = ""
        if (value(element, "w:font") or "").casefold() == "symbol" and len(code) <= 6:
            try:
                text = symbol(int(code, 16))
            except ValueError:
                text = ""
        if text:
            self._add(Piece(text, styles=self._styles(), url=self._url()))
        else:
            self.missing[Missing.SYMBOL] += 1

    def _meet_field(self, element: _Element, name: str) -> None:
        if name == "w:fldChar":
            is_caption = self._fields.meet(element)
        elif name == "w:instrText":
            self._fields.instruct(element.text or "")
            return
        else:
            instruction = value(element, "w:instr") or ""
            self._links.append(link_of(instruction))
            is_caption = is_caption_counter(instruction)
        if is_caption and self._paragraphs and self._paragraphs[-1].kind is BlockKind.PARAGRAPH:
            self._paragraphs[-1].kind = BlockKind.CAPTION

    def _styles(self) -> tuple[TextStyle, ...]:
        look = self._looks[-1] if self._looks else RunLook()
        styles = []
        if look.bold:
            styles.append(TextStyle.BOLD)
        if look.italic:
            styles.append(TextStyle.ITALIC)
        if look.vertical in {"superscript", "subscript"}:
            styles.append(TextStyle(look.vertical))
        if look.hidden or (look.hidden is None and bool(self._paragraphs) and self._paragraphs[-1].is_hidden):
            styles.append(TextStyle.HIDDEN)
        if look.struck:
            styles.append(TextStyle.STRUCK)
        return tuple(styles)

    def _url(self) -> str:
        return next((url for url in reversed(self._links) if url), "") or self._fields.url

    def _target_of(self, element: _Element) -> str:
        relation = self._relations.get(value(element, "r:id") or "")
        if relation is None or not relation.is_external:
            return ""
        anchor = value(element, "w:anchor")
        return f"{relation.target}#{anchor}" if anchor and "#" not in relation.target else relation.target


def _shown_branch(element: _Element) -> _Element | None:
    """The first that holds text, choices before the fallback; so text is read once and never lost."""
    choices = list(element.iterchildren(*tags_of("mc:Choice")))
    fallback = child(element, "mc:Fallback")
    if not choices:
        return fallback
    holders = [one for one in [*choices, fallback] if one is not None]
    with_text = [one for one in holders if next(one.iter(*tags_of("w:t")), None) is not None]
    return with_text[0] if with_text else choices[0]
