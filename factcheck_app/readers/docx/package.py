"""The package of a Word file: its parts, read within limits, and the relations between them.

Nothing is unpacked to disk and no relation outside the package is followed. A part with a document type declaration
is refused before it is parsed, so that no entity is ever expanded or fetched.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from factcheck_app.readers.docx.names import tags_of
from factcheck_app.readers.refusals import DraftRefused, Refusal, refuse

# a tree of XML takes ten times the memory of its text
LARGEST_PART = 32_000_000
LARGEST_TOTAL = 64_000_000
_MOST_PARTS = 20_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part: the last word of its type ("hyperlink"), and the part or address it points to."""

    kind: str
    target: str
    is_external: bool


class DocxPackage:
    """The parts of a DOCX file's bytes. Raises DraftRefused where it is no sound package of a Word document."""

    def __init__(self, content: bytes) -> None:
        if content.startswith(_OLE):
            raise refuse(
                Refusal.LOCKED,
                "The Word document is protected with a password, or is of the old kind (.doc).",
                "Open it in Word, take the password off, save it as .docx and open that file.",
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _DAMAGE as error:
            raise _damaged() from error
        entries = self._zip.infolist()
        if len(entries) > _MOST_PARTS:
            raise _bomb()
        self._entries = {entry.filename.lstrip("/").casefold(): entry for entry in entries}
        self._read = 0
        self.main_part = self._find_main_part()

    def read_xml(self, part: str) -> etree._Element | None:
        """The root of a part, or None where the package has none of that name."""
        entry = self._entries.get(part.casefold())
        return None if entry is None else _parse(self._bytes_of(entry))

    def relations_of(self, part: str) -> dict[str, Relation]:
        """The relations of a part by their ids."""
        folder, name = posixpath.split(part)
        root = self.read_xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is None:
            return {}
        found = {}
        for element in root.iter(*tags_of("pr:Relationship")):
            target = element.get("Target") or ""
            external = element.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = (element.get("Type") or "").rsplit("/", 1)[-1]
            found[element.get("Id") or ""] = Relation(kind, target, external)
        return found

    def parts_of_kind(self, kind: str) -> list[str]:
        """The parts that the main part relates to as `kind`, in the order of their names."""
        relations = self.relations_of(self.main_part).values()
        return sorted({one.target for one in relations if one.kind == kind and not one.is_external})

    def core_properties_part(self) -> str:
        """The part in which the package says what it is."""
        for relation in self.relations_of("").values():
            if relation.kind == "core-properties" and not relation.is_external:
                return relation.target
        return "docProps/core.xml"

    def _find_main_part(self) -> str:
        for relation in self.relations_of("").values():
            if relation.kind == "officeDocument" and relation.target.casefold() in self._entries:
                return relation.target
        if "word/document.xml" not in self._entries:
            raise refuse(Refusal.DAMAGED, "The file is called a Word document, but it has no text part.")
        return "word/document.xml"

    def _bytes_of(self, entry: zipfile.ZipInfo) -> bytes:
        if entry.flag_bits & 1:
            raise refuse(Refusal.LOCKED)
        allowed = min(LARGEST_PART, LARGEST_TOTAL - self._read)
        # the declared size may lie, so what really comes out is counted too
        if entry.file_size > allowed:
            raise _bomb()
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(allowed + 1)
        except _DAMAGE as error:
            raise _damaged() from error
        if len(data) > allowed:
            raise _bomb()
        self._read += len(data)
        return data


def _parse(data: bytes) -> etree._Element:
    for mark in ("<!DOCTYPE", "<!ENTITY"):
        if any(mark.encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
            raise refuse(
                Refusal.DAMAGED,
                "The Word document has a part with a document type declaration, which no word processor writes.",
                "Open it in Word, save it again and open the new file.",
            )
    try:
        return etree.fromstring(data, _parser(deep=False))
    except etree.XMLSyntaxError as error:
        if "Excessive depth" not in str(error):
            raise _damaged() from error
    # hundreds of nested tables: without a document type declaration and below the size limit, depth alone is harmless
    try:
        return etree.fromstring(data, _parser(deep=True))
    except etree.XMLSyntaxError as error:
        raise _damaged() from error


def _parser(*, deep: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=deep
    )


class DamagedPart(DraftRefused):
    """A part that cannot be parsed or unpacked; where it is not the text itself, the rest can still be read."""


def _damaged() -> DamagedPart:
    return DamagedPart(
        Refusal.DAMAGED,
        "The Word document is damaged or was cut short.",
        "Ask for a fresh copy, or open it in Word and save it again.",
    )


def _bomb() -> DraftRefused:
    return refuse(
        Refusal.TOO_LARGE,
        "The Word document unpacks to far more than a draft holds.",
        "Copy its text into a new document and open that.",
    )
