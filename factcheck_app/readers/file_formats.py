"""What a file is: by its first bytes where they say it, else by the ending of its name."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from io import BytesIO
from pathlib import PurePath

from factcheck_app.readers.refusals import Refusal, refuse


class FileFormat(StrEnum):
    """The formats that have a reader."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


ENDINGS = {
    ".txt": FileFormat.TEXT,
    ".text": FileFormat.TEXT,
    ".md": FileFormat.MARKDOWN,
    ".markdown": FileFormat.MARKDOWN,
    ".html": FileFormat.HTML,
    ".htm": FileFormat.HTML,
    ".xhtml": FileFormat.HTML,
    ".docx": FileFormat.DOCX,
    ".docm": FileFormat.DOCX,
    ".dotx": FileFormat.DOCX,
    ".pdf": FileFormat.PDF,
}
# endings of formats without a reader, and what they are called
_FOREIGN = {
    ".odt": "an OpenDocument text",
    ".fodt": "an OpenDocument text",
    ".rtf": "a rich text file (RTF)",
    ".doc": "a Word file of the old kind (.doc)",
    ".dot": "a Word file of the old kind (.doc)",
    ".epub": "an e-book",
    ".pages": "a Pages document",
    ".wps": "a Works document",
    ".tex": "a LaTeX source",
    ".mht": "a web archive",
    ".mhtml": "a web archive",
    ".webarchive": "a web archive",
    ".xlsx": "a spreadsheet",
    ".xls": "a spreadsheet",
    ".ods": "a spreadsheet",
    ".pptx": "a presentation",
    ".ppt": "a presentation",
    ".odp": "a presentation",
}
_WEB_ARCHIVE = "a web archive"
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_PICTURES_AND_PROGRAMS = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*", b"\x7fELF", b"MZ\x90", b"\x1f\x8b",
    b"BZh", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"SQLite format 3", b"ID3", b"OggS", b"bplist",
)  # fmt: skip


def format_of(name: str, content: bytes) -> FileFormat:
    """The format to read it as. Raises DraftRefused for a format without a reader, in words of what to do."""
    ending = PurePath(name).suffix.casefold()
    by_ending = ENDINGS.get(ending)
    found = _by_first_bytes(content, by_ending)
    if found is not None:
        return found
    if ending in _FOREIGN:
        raise _foreign(_FOREIGN[ending])
    if by_ending is None and ending:
        raise refuse(Refusal.UNKNOWN_FORMAT)
    if by_ending is FileFormat.DOCX:
        raise refuse(Refusal.DAMAGED, "The file is called a Word document, but it is none, or it is damaged.")
    return by_ending or FileFormat.TEXT


def _by_first_bytes(content: bytes, by_ending: FileFormat | None) -> FileFormat | None:
    if by_ending is FileFormat.PDF and b"%PDF-" in content:
        return FileFormat.PDF
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_package(content, by_ending)
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if _ENCRYPTED_PACKAGE in content:
            raise refuse(
                Refusal.LOCKED,
                "The Word document is protected with a password.",
                "Open it in Word, take the password off (File, Info, Protect document) and open the new file.",
            )
        raise _foreign(_FOREIGN[".doc"])
    head = content[:1024]
    # behind other words, a text may only tell of such a header; a PDF also has its foot
    if head.lstrip().startswith(b"%PDF-") or (b"%PDF-" in head and b"startxref" in content[-2048:]):
        return FileFormat.PDF
    if content.startswith(b"{\\rtf"):
        raise _foreign(_FOREIGN[".rtf"])
    if content.startswith(_PICTURES_AND_PROGRAMS):
        raise refuse(Refusal.UNKNOWN_FORMAT, "The file is a picture, a sound, an archive or a program and no draft.")
    start = content[:8192].replace(b"\x00", b"").lstrip(b"\xff\xfe\xef\xbb\xbf")
    if by_ending is not FileFormat.MARKDOWN and _HTML.match(start):
        return FileFormat.HTML
    if re.match(rb"(?:[\w-]+:[^\n]*\n)*MIME-Version:", start, re.IGNORECASE) and b"multipart/related" in start:
        raise _foreign(_WEB_ARCHIVE)
    return None


def _in_package(content: bytes, by_ending: FileFormat | None) -> FileFormat:
    """What a ZIP package holds."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            names = set(package.namelist()[:5000])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        if by_ending is FileFormat.DOCX:
            return FileFormat.DOCX
        raise refuse(Refusal.DAMAGED) from error
    if any(name.startswith("word/") for name in names):
        return FileFormat.DOCX
    start = content[:200]
    for mark, ending in (
        (b"opendocument.text", ".odt"),
        (b"epub+zip", ".epub"),
        (b"opendocument.spreadsheet", ".ods"),
        (b"opendocument.presentation", ".odp"),
    ):
        if mark in start:
            raise _foreign(_FOREIGN[ending])
    for part, ending in (
        ("xl/workbook.xml", ".xlsx"),
        ("ppt/presentation.xml", ".pptx"),
        ("Index/Document.iwa", ".pages"),
    ):
        if part in names:
            raise _foreign(_FOREIGN[ending])
    if by_ending is FileFormat.DOCX:
        return FileFormat.DOCX
    raise refuse(Refusal.UNKNOWN_FORMAT, "The file is an archive and no draft.", "Unpack it and open the draft inside.")


def _foreign(what: str) -> Exception:
    if what == _WEB_ARCHIVE:
        step = 'Open it in the browser, save the page as "Web page, HTML only" and open that file.'
    elif what in {"a spreadsheet", "a presentation"}:
        step = "Save its text as Word (.docx) or PDF and open that file."
    elif what == _FOREIGN[".tex"]:
        step = "Open the PDF that is made of it."
    else:
        step = "Save it as Word (.docx) in the program that wrote it, and open that file."
    return refuse(Refusal.UNKNOWN_FORMAT, f"The file is {what}, which the desk does not read.", step)
