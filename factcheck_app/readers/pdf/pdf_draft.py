"""A PDF becomes an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256

from factcheck_app.domain.article import Article, Block, BlockKind, LeftOut
from factcheck_app.readers.bare_links import with_bare_links
from factcheck_app.readers.file_title import title_of
from factcheck_app.readers.pdf.assembly import Assembly
from factcheck_app.readers.pdf.columns import in_reading_order
from factcheck_app.readers.pdf.document import OpenedPdf, damaged, open_pdf
from factcheck_app.readers.pdf.hyphens import WordEvidence
from factcheck_app.readers.pdf.kinds import body_size, tell_kinds
from factcheck_app.readers.pdf.left_out import Missing
from factcheck_app.readers.pdf.lines import Line
from factcheck_app.readers.pdf.margins import running_lines
from factcheck_app.readers.pdf.pages import read_pages
from factcheck_app.readers.pdf.paragraphs import find_paragraphs
from factcheck_app.readers.plain.heading_words import is_label
from factcheck_app.readers.refusals import DraftRefused, Refusal, refuse
from factcheck_app.readers.unstyled_text import structured

_TITLE_SIZE = 1.2
# lines and frames of an empty form; letters that are drawn are more
_MOST_RULES = 40


def read_pdf(
    name: str,
    content: bytes,
    password: str | None = None,
    *,
    is_cancelled: Callable[[], bool] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Article:
    """The article of a PDF file's bytes; `name` is the file's name.

    `is_cancelled` is asked while pages are read, `on_progress` is told how many of how many pages are done.
    Raises DraftUnreadable, PasswordNeeded where the user password is missing or wrong, or Cancelled. An owner
    password alone does not keep a draft from being read.
    """
    opened = open_pdf(content, password)
    missing = Missing(announced=opened.announced, found=len(opened.pages))
    pages = read_pages(opened, missing, is_cancelled, on_progress)
    if not any(page.lines for page in pages):
        raise _without_text(opened, missing)
    margins = running_lines([page.lines for page in pages], [page.along for page in pages])
    missing.running_lines = len(margins)
    kept = [[line for line in page.lines if id(line) not in margins] for page in pages]
    if not any(kept):
        kept, missing.running_lines = [page.lines for page in pages], 0
    groups = [group for lines in kept for group in in_reading_order(lines)]
    paragraphs = find_paragraphs(groups)
    tell_kinds(paragraphs)
    assembly = Assembly(WordEvidence(line.text for group in groups for line in group))
    for paragraph in paragraphs:
        assembly.add(paragraph, pages)
    text = assembly.text
    blocks = structured(text, assembly.blocks)
    return Article(
        title=_title(opened, blocks, text, groups, name),
        text=text,
        blocks=blocks,
        file_name=name,
        file_format="pdf",
        content=content,
        sha256=sha256(content).hexdigest(),
        links=with_bare_links(text, assembly.links),
        left_out=tuple(LeftOut(what) for what in missing.in_words()),
        styles=tuple(assembly.styles),
        comments=assembly.comments(pages),
        origins=tuple(assembly.origins),
        author=opened.author,
        published=opened.date,
    )


def _without_text(opened: OpenedPdf, missing: Missing) -> DraftRefused:
    if missing.damaged_pages and len(missing.damaged_pages) == len(opened.pages):
        return damaged()
    if not opened.pages:
        return refuse(Refusal.DAMAGED, "The PDF has no pages, or they are damaged.")
    if missing.pictures:
        return refuse(
            Refusal.NO_TEXT,
            "The PDF is scanned: its pages are pictures, with no text layer.",
            "Run text recognition (OCR) on it, or ask the author for the text, and open that file.",
        )
    if missing.shapes > _MOST_RULES:
        return refuse(
            Refusal.NO_TEXT,
            "The PDF has no text layer: what its pages show is drawn.",
            "Run text recognition (OCR) on it, or ask the author for the text, and open that file.",
        )
    return refuse(Refusal.NO_TEXT, "The PDF holds no text.", "Open a file that has words in it.")


def _title(opened: OpenedPdf, blocks: Sequence[Block], text: str, groups: Sequence[Sequence[Line]], name: str) -> str:
    """What the file says where its first page says it too, else the largest words there, else what is left."""
    first = [block for block in blocks if block.page == blocks[0].page]
    shown = " ".join(" ".join(block.span.of(text) for block in first).split()).casefold()
    if opened.title is not None and " ".join(opened.title.split()).casefold() in shown:
        return opened.title
    body = body_size([line for group in groups for line in group])
    largest = max((line.size for group in groups for line in group if line.page == blocks[0].page), default=0.0)
    if largest >= _TITLE_SIZE * body:
        for block in first:
            words = " ".join(block.span.of(text).split())
            if block.kind is BlockKind.HEADING and block.level == 1 and not is_label(words):
                return words
    return opened.title or title_of(text, blocks, name)
