"""A PDF becomes an article."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Callable
from hashlib import sha256

from pdfminer.high_level import extract_text
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.errors import DraftUnreadable, PasswordNeeded
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.file_title import title_of

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


def read_pdf(
    name: str,
    content: bytes,
    password: str | None = None,
    *,
    is_cancelled: Callable[[], bool] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Article:
    """The article of a PDF file's bytes. Raises DraftUnreadable, PasswordNeeded or Cancelled."""
    try:
        text = extract_text(io.BytesIO(content), password or "").strip()
    except PDFPasswordIncorrect as error:
        raise PasswordNeeded("This PDF opens only with its password.", "Enter its password.") from error
    except (PDFException, PSException, ValueError, KeyError, TypeError) as error:
        raise DraftUnreadable("This PDF is damaged.", "Ask for a fresh copy.") from error
    if not text:
        raise DraftUnreadable("This PDF is scanned, it has no text layer.", "Run text recognition on it first.")
    blocks = [
        Block(BlockKind.PARAGRAPH, TextSpan(found.start(), found.end()))
        for found in re.finditer(r"\S(?:.|\n(?!\n))*", text)
    ]
    return Article(title_of(text, blocks, name), text, tuple(blocks), name, "pdf", content, sha256(content).hexdigest())
