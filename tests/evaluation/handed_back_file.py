"""A Word file read for its comments with nothing of the program: ZIP and XML alone."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

_W = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HOLDERS = {"p", "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "sdtContent", "customXml", "dir", "bdo", "del"}
_MAY_CHANGE = re.compile(r"\[Content_Types\]\.xml|.*comments\d*\.xml|.*/_rels/document\d*\.xml\.rels", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CommentRange:
    """What stands in a comment's range, without blanks, deletions and text boxes, and its remark on where it stands."""

    words: str
    remark: str


class HandedBackFile:
    """One file's parts, main text and comments."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            self.names = package.namelist()
            self.parts = {name: package.read(name) for name in self.names}
        target = re.search(r'<[^>]*/officeDocument"[^>]*>', self.parts["_rels/.rels"].decode("utf-8", "replace"))
        named = re.search(r'Target="/?([^"]+)"', target.group()) if target else None
        self.main = named[1] if named else "word/document.xml"
        self._root = etree.fromstring(self.parts[self.main])
        comments = [name for name in self.names if re.fullmatch(r"word/comments\d*\.xml", name)]
        self._comments = etree.fromstring(self.parts[comments[0]]) if comments else None

    def parts_unlike(self, before: HandedBackFile) -> list[str]:
        """Parts that are other than they may be, or stand elsewhere in the package."""
        unlike = [
            name
            for name in before.names
            if name != self.main and self.parts.get(name) != before.parts[name] and not _MAY_CHANGE.fullmatch(name)
        ]
        if (self._root.tag, self._root.attrib, self._root.nsmap) != (
            before._root.tag,
            before._root.attrib,
            before._root.nsmap,
        ):
            unlike.append("root of the main part")
        if self.names[: len(before.names)] != before.names:
            unlike.append("order of the package")
        return unlike

    @property
    def text(self) -> str:
        return "".join(one.text or "" for one in self._root.iter(*_tags("t", "delText")))

    @property
    def text_with_changes_rejected(self) -> str:
        """The text without what this program inserted; the author's own tracked changes stay."""
        kept = []
        for one in self._root.iter(*_tags("t", "delText")):
            inserted = next(one.iterancestors(*_tags("ins")), None)
            if inserted is None or _attribute(inserted, "author") != "Ana Brandt":
                kept.append(one.text or "")
        return "".join(kept)

    @property
    def insertions(self) -> int:
        return len(list(self._root.iter(*_tags("ins"))))

    @property
    def comment_texts(self) -> list[str]:
        """Each comment as it is written, in canonical XML."""
        if self._comments is None:
            return []
        return [
            etree.tostring(one, method="c14n", exclusive=True).decode()
            for one in self._comments.iter(*_tags("comment"))
        ]

    def faults(self) -> Iterator[str]:
        """Ids that are not unique, ranges that are not whole, marks where ECMA-376 allows none."""
        ids = Counter(_attribute(one, "id") for one in self._iter_comments())
        yield from (f"comment {one} stands {count} times" for one, count in ids.items() if count > 1)
        marks: dict[str, list[str]] = {}
        for one in self._root.iter(*_tags("commentRangeStart", "commentRangeEnd", "commentReference")):
            name, identity = etree.QName(one).localname, _attribute(one, "id")
            if identity in ids:
                marks.setdefault(identity, []).append(name)
            parent = one.getparent()
            if name != "commentReference" and parent is not None and self._is_new(identity):
                where = etree.QName(parent).localname
                if where not in _HOLDERS:
                    yield f"a {name} stands in {where}"
                if next(one.iterancestors(*_tags("txbxContent")), None) is not None:
                    yield f"a {name} stands in a text box"
        for identity in ids:
            if self._is_new(identity) and marks.get(identity) != [
                "commentRangeStart",
                "commentRangeEnd",
                "commentReference",
            ]:
                yield f"comment {identity} has {marks.get(identity)}"

    def new_ranges(self, before: HandedBackFile) -> list[tuple[int, CommentRange]]:
        """Claim number and range of each comment that was not there; number 0 for the one that lists the rest."""
        old = {_attribute(one, "id") for one in before._iter_comments()}
        found = []
        for comment in self._iter_comments():
            identity = _attribute(comment, "id")
            if identity not in old:
                said = "".join(one.text or "" for one in comment.iter(*_tags("t")))
                number = re.search(r"\(claim (\d+)\)", said)
                remark = re.findall(r"\(((?:These|Some of these) words [^()]*)\)", said)
                is_list = said.startswith("These claims have no place")
                found.append(
                    (
                        0 if is_list or number is None else int(number[1]),
                        self._range(identity, remark[0] if remark else ""),
                    )
                )
        return found

    def _is_new(self, identity: str) -> bool:
        return any(
            _attribute(one, "id") == identity and _attribute(one, "author") in {"Ana Brandt", "Factcheck Desk"}
            for one in self._iter_comments()
        )

    def _iter_comments(self) -> Iterator[etree._Element]:
        if self._comments is not None:
            yield from self._comments.iter(*_tags("comment"))

    def _range(self, identity: str, remark: str) -> CommentRange:
        words, inside = [], False
        for one in self._root.iter(*_tags("commentRangeStart", "commentRangeEnd", "t", "delText")):
            name = etree.QName(one).localname
            if name in {"t", "delText"}:
                if inside:
                    hidden = next(one.iterancestors(*_tags("del", "moveFrom", "txbxContent"), _FALLBACK), None)
                    inserted = next((up for up in one.iterancestors(*_tags("ins"))), None)
                    ours = [_attribute(up, "author") == "Ana Brandt" for up in (hidden, inserted) if up is not None]
                    if (hidden is None and not any(ours)) or (name == "delText" and any(ours)):
                        words.append(one.text or "")
            elif _attribute(one, "id") == identity:
                inside = name == "commentRangeStart"
        return CommentRange("".join("".join(words).split()), remark)


def _tags(*names: str) -> tuple[str, ...]:
    return tuple(f"{{{uri}}}{name}" for name in names for uri in _W)


def _attribute(element: etree._Element, name: str) -> str:
    return next((element.get(tag) or "" for tag in _tags(name) if element.get(tag) is not None), "")
