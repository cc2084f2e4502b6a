"""A Word document becomes an article."""

from __future__ import annotations

import io
import zipfile
from hashlib import sha256

from lxml import etree

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.file_title import title_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_docx(name: str, content: bytes) -> Article:
    """The article of a DOCX file's bytes. Raises DraftUnreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            root = etree.fromstring(
                package.read("word/document.xml"), etree.XMLParser(resolve_entities=False, no_network=True)
            )
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
        raise DraftUnreadable(
            "This Word document is damaged or was cut short.", "Ask for a fresh copy, or save it again in Word."
        ) from error
    parts: list[str] = []
    blocks: list[Block] = []
    position = 0
    for paragraph in root.iter(f"{_W}p"):
        words = "".join(found.text or "" for found in paragraph.iter(f"{_W}t"))
        if words.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, TextSpan(position, position + len(words))))
            parts.append(words)
            position += len(words) + 2
    text = "\n\n".join(parts)
    return Article(
        title_of(text, blocks, name), text, tuple(blocks), name, "docx", content, sha256(content).hexdigest()
    )
