"""The part that holds the texts of a document's comments, and its place in the package."""

from __future__ import annotations

import posixpath
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from factcheck_app.reports.hand_back.claim_comments import CommentLine
from factcheck_app.reports.hand_back.word_names import (
    CONTENT_TYPES,
    RELATIONS,
    Element,
    child,
    free_ids,
    local,
    make,
    namespace,
    relation_kind,
    tags,
    value,
    words,
)
from factcheck_app.reports.hand_back.word_package import TYPES_PART, WordPackage, relations_part

_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_MOST_RANGES = 32_767
_SIZE = "20"  # half points, where the document has no style for comments


@dataclass(frozen=True, slots=True)
class CommentStyles:
    """The ids of the document's own styles for comments; empty where it has none."""

    text: str = ""
    mark: str = ""


class CommentsPart:
    """The comments of one document, those that were there first; new ones get ids that nothing in it has."""

    def __init__(self, package: WordPackage, main: Element) -> None:
        self._package = package
        self._uri = namespace(main)
        self.part = package.related("comments")
        self._is_new = not self.part
        if self._is_new:
            self.part = _free_name(package, posixpath.dirname(package.main_part))
            self.root = make(self._uri, "comments")
        else:
            self.root = package.xml(self.part)
        self.styles = _find_styles(package)
        taken = {value(one, "id") for one in self.root.iter(*tags("comment"))}
        taken |= {
            value(one, "id") for one in main.iter(*tags("commentRangeStart", "commentRangeEnd", "commentReference"))
        }
        self._ids = free_ids(taken)
        self._ranges = len(list(main.iter(*tags("commentRangeStart"))))

    @property
    def room(self) -> int:
        """How many more comments Word opens: it takes 32,767 ranges ([MS-OI29500] 2.1.315), and one lists the rest."""
        return _MOST_RANGES - 1 - self._ranges

    def new_id(self) -> str:
        """An id that nothing in the document has."""
        return next(self._ids)

    def add(self, identity: str, author: str, initials: str, at: datetime, lines: Iterable[CommentLine]) -> None:
        """Appends a comment of that id."""
        date = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        uri = namespace(self.root)
        comment = make(uri, "comment", id=identity, author=author, date=date, initials=initials)
        for line in lines:
            comment.append(self._paragraph(uri, line, is_first=len(comment) == 0))
        self.root.append(comment)

    def changed(self) -> dict[str, Element]:
        """The parts of the package to write: the comments, and what says that they are there."""
        parts = {self.part: self.root}
        if self._is_new:
            parts |= {relations_part(self._package.main_part): self._relations(), TYPES_PART: self._types()}
        return parts

    def _paragraph(self, uri: str, line: CommentLine, *, is_first: bool) -> Element:
        paragraph = make(uri, "p")
        properties = make(uri, "pPr")
        if self.styles.text:
            properties.append(make(uri, "pStyle", val=self.styles.text))
        from_right = _runs_from_right(line.words or line.label)
        if from_right:
            properties.append(make(uri, "bidi"))
        if len(properties):
            paragraph.append(properties)
        if is_first:
            paragraph.append(mark_run(uri, self.styles, make(uri, "annotationRef")))
        if line.label:
            paragraph.append(self._run(uri, f"{line.label} " if line.words else line.label, bold=True))
        if line.words:
            paragraph.append(self._run(uri, line.words, from_right=from_right))
        return paragraph

    def _run(self, uri: str, text: str, *, bold: bool = False, from_right: bool = False) -> Element:
        properties = make(uri, "rPr")
        if bold:
            properties.extend([make(uri, "b"), make(uri, "bCs")])
        if not self.styles.text:
            properties.extend([make(uri, "sz", val=_SIZE), make(uri, "szCs", val=_SIZE)])
        if from_right:
            properties.append(make(uri, "rtl"))
        return make(uri, "r", *([properties] if len(properties) else []), *words(uri, text))

    def _relations(self) -> Element:
        name = relations_part(self._package.main_part)
        root = (
            self._package.xml(name)
            if self._package.has(name)
            else etree.fromstring(f'<Relationships xmlns="{RELATIONS}"/>')
        )
        taken = {one.get("Id") for one in root}
        number = next(number for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
        relation = etree.SubElement(root, f"{{{RELATIONS}}}Relationship")
        relation.set("Id", f"rId{number}")
        relation.set("Type", relation_kind(self._uri, "comments"))
        relation.set("Target", posixpath.basename(self.part))
        return root

    def _types(self) -> Element:
        root = self._package.xml(TYPES_PART)
        if not self._package.content_type(relations_part(self._package.main_part)):
            default = root.makeelement(
                f"{{{CONTENT_TYPES}}}Default", {"Extension": "rels", "ContentType": _RELATIONS_TYPE}
            )
            root.insert(0, default)
        known = etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override")
        known.set("PartName", f"/{self.part}")
        known.set("ContentType", f"{_WORD_TYPE}.comments+xml")
        return root


def mark_run(uri: str, styles: CommentStyles, mark: Element) -> Element:
    """A run with the mark of a comment, set as the document sets such marks."""
    properties = [make(uri, "rPr", make(uri, "rStyle", val=styles.mark))] if styles.mark else []
    return make(uri, "r", *properties, mark)


def _free_name(package: WordPackage, folder: str) -> str:
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in range(10_000))
    return next(name for name in names if not package.has(name))


def _find_styles(package: WordPackage) -> CommentStyles:
    part = package.related("styles")
    found = {"annotation text": "", "annotation reference": ""}
    for style in package.xml(part).iter(*tags("style")) if part else ():
        named = child(style, "name")
        name = (value(named) or "").casefold()
        if local(style) == "style" and name in found:
            found[name] = found[name] or value(style, "styleId") or ""
    return CommentStyles(found["annotation text"], found["annotation reference"])


def _runs_from_right(text: str) -> bool:
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"
