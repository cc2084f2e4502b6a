"""The author's package: parts are read within limits, and a new one is written in which only what changed differs."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.hand_back.word_names import CONTENT_TYPES, RELATIONS, Element

CLEAN_INSTEAD = "Export a clean copy of the draft instead: it carries the same comments."
TYPES_PART = "[Content_Types].xml"
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LARGEST_PART = 32_000_000  # of XML, as for reading: a tree takes ten times the memory of its text
_LARGEST_TOTAL = 600_000_000  # of all parts; a file of pictures stays far below
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_ZIP64_FIELD = 1


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part: its id, the last word of its type, and the part it points to ("" outside the file)."""

    id: str
    kind: str
    part: str


class WordPackage:
    """The parts of a Word file's bytes by name. Raises ExportFailed where it is no sound package."""

    def __init__(self, content: bytes) -> None:
        if content.startswith(_OLE):
            raise ExportFailed("The author's Word file is protected with a password.", CLEAN_INSTEAD)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _DAMAGE as error:
            raise damaged() from error
        self._entries = {entry.filename.lstrip("/").casefold(): entry for entry in self._zip.infolist()}
        if len(self._entries) < len(self._zip.infolist()) or not self.has(TYPES_PART):
            raise damaged()
        self.main_part = next(
            (one.part for one in self.relations_of("") if one.kind == "officeDocument" and self.has(one.part)),
            "word/document.xml",
        )
        if not self.has(self.main_part):
            raise damaged()

    @property
    def names(self) -> list[str]:
        return [entry.filename for entry in self._entries.values()]

    def has(self, part: str) -> bool:
        return part.casefold() in self._entries

    def xml(self, part: str) -> Element:
        """The root of a part, read as the reader of drafts reads it. Raises ExportFailed."""
        entry = self._entries.get(part.casefold())
        if entry is None:
            raise damaged()
        data = self._read(entry, _LARGEST_PART)
        for mark in ("<!DOCTYPE", "<!ENTITY"):
            if any(mark.encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
                raise damaged()
        # comments inside the XML would break a stretch of text in two; hundreds of nested tables need depth
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
            huge_tree=True,
        )
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise damaged() from error

    def relations_of(self, part: str) -> list[Relation]:
        """The relations of a part, of the package itself for ""; empty where it has none."""
        name = relations_part(part)
        if not self.has(name):
            return []
        found = []
        for element in self.xml(name).iter(f"{{{RELATIONS}}}Relationship"):
            target = element.get("Target") or ""
            inside = element.get("TargetMode") != "External"
            joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
            kind = (element.get("Type") or "").rsplit("/", 1)[-1]
            found.append(Relation(element.get("Id") or "", kind, joined if inside else ""))
        return found

    def related(self, kind: str) -> str:
        """The part that the main part relates to as `kind`, or an empty string."""
        parts = (one.part for one in self.relations_of(self.main_part) if one.kind == kind)
        return next((part for part in parts if part and self.has(part)), "")

    def content_type(self, part: str) -> str:
        """What the package says the part is, by its name or its ending."""
        root = self.xml(TYPES_PART)
        for element in root.iter(f"{{{CONTENT_TYPES}}}Override"):
            if (element.get("PartName") or "").lstrip("/").casefold() == part.casefold():
                return element.get("ContentType") or ""
        ending = posixpath.splitext(part)[1].lstrip(".").casefold()
        for element in root.iter(f"{{{CONTENT_TYPES}}}Default"):
            if (element.get("Extension") or "").casefold() == ending:
                return element.get("ContentType") or ""
        return ""

    def with_parts(self, changed: Mapping[str, Element]) -> bytes:
        """The file with these parts in place of theirs, new ones last; all others byte for byte, in their order."""
        made = {part.casefold(): _written(root) for part, root in changed.items()}
        buffer = io.BytesIO()
        left = _LARGEST_TOTAL
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
            for name, entry in self._entries.items():
                data = made.pop(name, None)
                data = self._read(entry, left) if data is None else data
                left -= len(data)
                package.writestr(_copy_of(entry), data)
            for part in changed:
                if part.casefold() in made:
                    package.writestr(part, made[part.casefold()])
            package.comment = self._zip.comment
        return buffer.getvalue()

    def _read(self, entry: zipfile.ZipInfo, allowed: int) -> bytes:
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(allowed + 1)
        except _DAMAGE as error:
            raise damaged() from error
        # the declared size may lie, so what really comes out is counted
        if len(data) > allowed:
            raise ExportFailed("The author's Word file unpacks to far more than a draft holds.", CLEAN_INSTEAD)
        return data


def relations_part(part: str) -> str:
    """The part that holds a part's relations."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def damaged() -> ExportFailed:
    """The error for a package that is not whole."""
    return ExportFailed("The author's Word file is damaged, so no comments can be put into it.", CLEAN_INSTEAD)


def _written(root: Element) -> bytes:
    return _DECLARATION + etree.tostring(root, encoding="UTF-8", xml_declaration=False)


def _copy_of(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    copy = zipfile.ZipInfo(entry.filename, entry.date_time)
    copy.compress_type = entry.compress_type
    copy.comment = entry.comment
    copy.extra = _without_sizes(entry.extra)
    copy.create_system = entry.create_system
    copy.internal_attr = entry.internal_attr
    copy.external_attr = entry.external_attr
    return copy


def _without_sizes(extra: bytes) -> bytes:
    """The extra fields of an entry without the one of large files, which is written anew where it is wanted."""
    kept = b""
    while len(extra) >= 4:
        length = 4 + int.from_bytes(extra[2:4], "little")
        if int.from_bytes(extra[:2], "little") != _ZIP64_FIELD:
            kept += extra[:length]
        extra = extra[length:]
    return kept
