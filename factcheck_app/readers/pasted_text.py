"""Text from the clipboard becomes an article."""

from __future__ import annotations

from factcheck_app.domain.article import Article
from factcheck_app.readers.plain_text import read_plain_text
from factcheck_app.readers.text_decoding import check_amount, clean_text


def read_pasted(text: str, html: str | None = None) -> Article:
    """The pasted draft; its content is the UTF-8 text. Raises DraftRefused where it holds no words or too many."""
    decoded = clean_text(text)
    check_amount(decoded.text)
    return read_plain_text(decoded, decoded.text.encode("utf-8"), "")
