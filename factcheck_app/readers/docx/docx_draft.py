"""A Word document becomes an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from lxml.etree import _Element

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.docx.assembly import Assembly
from factcheck_app.readers.docx.comments import find_comments
from factcheck_app.readers.docx.left_out import Missing, in_words
from factcheck_app.readers.docx.links import web_links
from factcheck_app.readers.docx.names import child, tags_of, value
from factcheck_app.readers.docx.numbering import Numbering
from factcheck_app.readers.docx.package import DamagedPart, DocxPackage
from factcheck_app.readers.docx.paragraphs import ParagraphRules
from factcheck_app.readers.docx.pieces import AnchorKind, in_a_cell
from factcheck_app.readers.docx.properties import FileProperties, read_properties
from factcheck_app.readers.docx.shapes import find_shapes
from factcheck_app.readers.docx.styles import StyleSheet
from factcheck_app.readers.docx.walk import Walk
from factcheck_app.readers.file_title import title_of
from factcheck_app.readers.plain.heading_words import is_label
from factcheck_app.readers.refusals import Refusal, refuse
from factcheck_app.readers.unstyled_text import structured

_FOOTNOTE, _ENDNOTE = AnchorKind.FOOTNOTE, AnchorKind.ENDNOTE
_SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


def read_docx(name: str, content: bytes) -> Article:
    """The article of a DOCX file's bytes; `name` is the file's name. Raises DraftUnreadable.

    Each origin's `w:t` holds the words of its span, counted as `docx_walk.counted_elements` lists them.
    """
    return _DocxReader(DocxPackage(content)).read(name, content)


class _DocxReader:
    """Reads one package once."""

    def __init__(self, package: DocxPackage) -> None:
        self._package = package
        self._missing: Counter[Missing] = Counter()
        self._rules = ParagraphRules(StyleSheet(self._beside("styles")), Numbering(self._beside("numbering")))

    def read(self, name: str, content: bytes) -> Article:
        part = self._package.main_part
        root = self._package.read_xml(part)
        body = child(root, "w:body")
        if root is None or body is None:
            raise refuse(Refusal.DAMAGED, "The Word document has no body of text.")
        relations = self._package.relations_of(part)
        blocks = Walk(root, self._rules, relations, self._missing).blocks_of(body)
        find_shapes(blocks)
        assembly = Assembly({_FOOTNOTE: self._form(root, _FOOTNOTE), _ENDNOTE: self._form(root, _ENDNOTE)})
        assembly.add_blocks(blocks, part)
        for kind in (_FOOTNOTE, _ENDNOTE):
            self._add_notes(assembly, kind)
        text = assembly.text
        if not text.strip():
            raise refuse(Refusal.NO_TEXT, "The Word document holds no text.")
        self._count_margins()
        links = web_links(text, assembly.links, self._missing)
        comments = find_comments(self._beside("comments"), assembly.comment_places, text)
        properties = read_properties(self._core_properties())
        shown = structured(text, assembly.blocks)
        return Article(
            title=_title(text, shown, assembly.titles, properties, name),
            text=text,
            blocks=shown,
            file_name=name,
            file_format="docx",
            content=content,
            sha256=sha256(content).hexdigest(),
            links=links,
            note_marks=assembly.note_marks(),
            left_out=in_words(self._missing),
            styles=tuple(assembly.styles),
            comments=comments,
            origins=tuple(assembly.origins),
            author=properties.author,
            published=properties.date,
        )

    def _beside(self, kind: str) -> _Element | None:
        """The part of this kind beside the text; a damaged one is left out and said."""
        for part in self._package.parts_of_kind(kind):
            root = self._read_or_miss(part)
            if root is not None:
                return root
        return None

    def _read_or_miss(self, part: str) -> _Element | None:
        try:
            return self._package.read_xml(part)
        except DamagedPart:
            self._missing[Missing.PART] += 1
            return None

    def _core_properties(self) -> _Element | None:
        part = self._package.core_properties_part()
        return self._read_or_miss(part) if part else None

    def _form(self, root: _Element, kind: AnchorKind) -> str:
        tag = f"w:{kind}Pr"
        for holder in (root, self._beside("settings")):
            for found in [] if holder is None else holder.iter(*tags_of(tag)):
                form = value(child(found, "w:numFmt"))
                if form:
                    return form
        return "decimal" if kind is _FOOTNOTE else "lowerRoman"

    def _add_notes(self, assembly: Assembly, kind: AnchorKind) -> None:
        """The notes that marks call, in the order of their marks, at the end of the text."""
        parts = self._package.parts_of_kind(f"{kind}s")
        root = self._read_or_miss(parts[0]) if parts else None
        if root is None:
            return
        walk = Walk(root, self._rules, self._package.relations_of(parts[0]), self._missing)
        found = {}
        for element in root.iterchildren(*tags_of(f"w:{kind}")):
            if value(element, "w:type") in _SEPARATORS:
                walk.pass_over(element)
            else:
                found[value(element, "w:id") or ""] = in_a_cell(walk.blocks_of(element))
        spans: dict[str, TextSpan] = {}
        for note in [one for one in assembly.notes if one.anchor.kind is kind]:
            if note.anchor.id in found and note.anchor.id not in spans:
                spans[note.anchor.id] = assembly.add_note(found[note.anchor.id], note.label, parts[0])
            note.block = spans.get(note.anchor.id)
        uncalled = [paragraphs for note_id, paragraphs in found.items() if note_id not in spans]
        self._missing[Missing.UNCALLED_NOTE] += sum(any(one.text.strip() for one in note) for note in uncalled)

    def _count_margins(self) -> None:
        for kind, missing in (("header", Missing.HEADER), ("footer", Missing.FOOTER)):
            for part in self._package.parts_of_kind(kind):
                root = self._read_or_miss(part)
                words = [] if root is None else [found.text or "" for found in root.iter(*tags_of("w:t"))]
                self._missing[missing] += bool("".join(words).strip())


def _title(
    text: str, blocks: Sequence[Block], titles: Sequence[TextSpan], properties: FileProperties, name: str
) -> str:
    """The paragraph of style Title, else what the file says, else its first heading of the first level."""
    if titles or properties.title is None:
        for words in (span.of(text) for span in [*titles, *_first_headings(blocks)]):
            if not is_label(words):
                return " ".join(words.split())
    return properties.title or title_of(text, blocks, name)


def _first_headings(blocks: Sequence[Block]) -> list[TextSpan]:
    """The heading that stands highest, where it opens the text or is alone on its level."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    if not headings:
        return []
    top = min(block.level for block in headings)
    highest = [block for block in headings if block.level == top]
    return [highest[0].span] if len(highest) == 1 or highest[0] is blocks[0] else []
