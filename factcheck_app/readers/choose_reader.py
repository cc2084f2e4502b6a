"""A file, or bytes from elsewhere, go to the reader of their format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from factcheck_app.domain.article import Article
from factcheck_app.readers.draft_file import read_draft_file, shown_name
from factcheck_app.readers.file_formats import FileFormat, format_of
from factcheck_app.readers.plain.plain_text import read_plain_text
from factcheck_app.readers.refusals import Refusal, refuse
from factcheck_app.readers.text_decoding import decode_text


def read_article(
    path: Path,
    password: str | None = None,
    *,
    is_cancelled: Callable[[], bool] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Article:
    """The draft in this file. Raises DraftUnreadable in one of eight ways, PasswordNeeded among them, or Cancelled.

    `is_cancelled` is asked and `on_progress` told (pages done, pages) where a format has pages.
    """
    name, content = shown_name(path), read_draft_file(path)
    return read_content(name, content, password, is_cancelled=is_cancelled, on_progress=on_progress)


def read_content(
    name: str,
    content: bytes,
    password: str | None = None,
    *,
    address: str | None = None,
    charset: str | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Article:
    """The draft in these bytes, called `name`. Raises as read_article does.

    `address` is where they were fetched, `charset` the encoding that came declared with them, apart from the bytes.
    """
    if not content:
        raise refuse(Refusal.NO_TEXT, "The file is empty.")
    # the parsers are heavy, and a start without a draft needs none of them
    match format_of(name, content):
        case FileFormat.DOCX:
            from factcheck_app.readers.docx.docx_draft import read_docx

            return read_docx(name, content)
        case FileFormat.PDF:
            from factcheck_app.readers.pdf.pdf_draft import read_pdf

            return read_pdf(name, content, password, is_cancelled=is_cancelled, on_progress=on_progress)
        case FileFormat.HTML:
            from factcheck_app.readers.html.html_draft import read_html

            return read_html(name, content, address, charset)
        case FileFormat.MARKDOWN:
            from factcheck_app.readers.markdown.markdown_draft import read_markdown

            return read_markdown(name, content)
        case FileFormat.TEXT:
            return read_plain_text(decode_text(content), content, name)
