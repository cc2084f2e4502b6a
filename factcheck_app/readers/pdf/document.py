"""A PDF opened: its pages, what it says of itself, and the ways in which one can be unreadable."""

from __future__ import annotations

import io
import logging
import re
import struct
import zlib
from dataclasses import dataclass

from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value, resolve1
from pdfminer.psexceptions import PSException
from pdfminer.utils import decode_text

from factcheck_app.readers.pdf.streams import BoundedParser, TooMuchUnpacked, UnpackBudget
from factcheck_app.readers.refusals import DraftRefused, Refusal, ask_for_password, refuse

# the parser reports each oddity of a file there; the reader says what matters in its own words
_parser_log = logging.getLogger("pdfminer")
_parser_log.addHandler(logging.NullHandler())
_parser_log.propagate = False
_parser_log.setLevel(logging.CRITICAL)

# what the parser raises on damaged files: it trusts types, keys and numbers in them
DAMAGE = (
    PDFException, PSException, ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError,
    RecursionError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
MOST_PAGES = 5_000
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint)\s*[-–].*|(?:untitled|document|layout|slide|print|title|doi:.*)\s*\d*|\S*|"
    r".*\.(?:docx?|rtf|odt|pdf|txt|indd|qxd|tex|dvi|html?))",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class OpenedPdf:
    """The pages in order, and what the file says of itself (None where it says nothing sensible).

    `announced` is the number of pages that the file announces, None where it does not.
    """

    pages: tuple[PDFPage, ...]
    announced: int | None
    title: str | None
    author: str | None
    date: str | None


def open_pdf(content: bytes, password: str | None) -> OpenedPdf:
    """Opens a file's bytes. Raises DraftRefused, or PasswordNeeded where the user password is missing or wrong."""
    if b"%PDF" not in content:
        raise refuse(Refusal.DAMAGED, "The file is called a PDF, but it is none.")
    try:
        document = PDFDocument(BoundedParser(io.BytesIO(content), UnpackBudget()), password or "")
        pages = []
        for page in PDFPage.create_pages(document):
            pages.append(page)
            if len(pages) > MOST_PAGES:
                raise refuse(Refusal.TOO_LARGE, f"The PDF has more than {MOST_PAGES:,} pages.")
        facts = _facts(document)
        return OpenedPdf(tuple(pages), _announced(document), *facts)
    except PDFPasswordIncorrect as error:
        raise ask_for_password(was_wrong=bool(password)) from error
    except PDFEncryptionError as error:
        raise refuse(
            Refusal.LOCKED,
            "The PDF is locked in a way that the desk cannot open.",
            "Print it to a new PDF in the program that opens it, and open that file.",
        ) from error
    except TooMuchUnpacked as error:
        raise too_much() from error
    except DraftRefused:
        raise
    except DAMAGE as error:
        raise damaged() from error


def damaged() -> DraftRefused:
    """The refusal of a file of which no page can be read."""
    return refuse(
        Refusal.DAMAGED,
        "The PDF is damaged or was cut short.",
        "Ask for a fresh copy, or print it to a new PDF in the program that still opens it.",
    )


def too_much() -> DraftRefused:
    """The refusal of a file that unpacks without end."""
    return refuse(
        Refusal.TOO_LARGE,
        "The PDF unpacks to far more than a draft holds.",
        "Print it to a new PDF in the program that opens it, and open that file.",
    )


def _announced(document: PDFDocument) -> int | None:
    tree = resolve1(document.catalog.get("Pages"))
    count = resolve1(tree.get("Count")) if isinstance(tree, dict) else None
    return count if isinstance(count, int) else None


def _facts(document: PDFDocument) -> tuple[str | None, str | None, str | None]:
    """Title, author and date of making; a damaged record says nothing."""
    words: dict[str, str] = {}
    for info in document.info:
        try:
            for key, found in dict_value(info).items():
                raw = resolve1(found)
                if isinstance(raw, bytes):
                    words.setdefault(str(key), " ".join(decode_text(raw).replace("\x00", "").split()))
        except DAMAGE:
            continue
    title, author = words.get("Title", ""), words.get("Author", "")
    if _NO_TITLE.fullmatch(title) or len(title) > _LONGEST_TITLE:
        title = ""
    date = _DATE.match(words.get("CreationDate", ""))
    return title or None, author or None, f"{date[1]}-{date[2]}-{date[3]}" if date else None
