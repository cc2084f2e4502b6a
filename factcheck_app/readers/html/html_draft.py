"""A web page becomes an article: its main text with headings, lists, tables, captions and references."""

from __future__ import annotations

from hashlib import sha256

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.readers.file_title import title_of
from factcheck_app.readers.html.main_part import MainPart, find_main_part
from factcheck_app.readers.html.notes import NoteAnchors, find_notes
from factcheck_app.readers.html.page_facts import PageFacts, find_page_facts
from factcheck_app.readers.html.surroundings import tally_surroundings
from factcheck_app.readers.html.tree import parse_page
from factcheck_app.readers.html.walk import HtmlWalk
from factcheck_app.readers.refusals import Refusal, refuse
from factcheck_app.readers.text_decoding import check_amount


def read_html(name: str, content: bytes, address: str | None = None, charset: str | None = None) -> Article:
    """The article of a page. Raises DraftRefused where it holds no text.

    `address` is where it was fetched, `charset` what the site declared beside the page.
    """
    page, replaced = parse_page(content, charset)
    facts = find_page_facts(page, address)
    body = page if page.tag == "body" else page.find("body")
    body = page if body is None else body
    notes = find_notes(body)
    main = find_main_part(body)
    walk = _walked(main, notes, facts.base_address)
    if not walk.growing.blocks:
        # a page of links or of notices alone
        main = MainPart((body,), {})
        walk = _walked(main, notes, facts.base_address)
    blocks = walk.growing.finished_blocks()
    text = walk.growing.text
    if not blocks:
        raise refuse(
            Refusal.NO_TEXT,
            "The page holds no text of its own; scripts bring its words when a browser shows it.",
            "Open it in a browser, select the article there, copy it and paste it here.",
        )
    check_amount(text)
    tally_surroundings(body, main.roots, walk.left_out)
    return Article(
        title=_title(text, blocks, facts, name),
        text=text,
        blocks=blocks,
        file_name=name,
        file_format="html",
        content=content,
        sha256=sha256(content).hexdigest(),
        links=walk.growing.links(),
        note_marks=walk.note_marks(),
        left_out=(*walk.left_out.said(), *replaced),
        language=facts.language,
        styles=walk.growing.styles(),
        author=facts.author,
        published=facts.published,
        publisher=facts.publisher,
        address=facts.address,
    )


def _walked(main: MainPart, notes: NoteAnchors, base_address: str) -> HtmlWalk:
    walk = HtmlWalk(notes, base_address)
    for root in main.roots:
        walk.walk(root, main.dropped)
    return walk


def _title(text: str, blocks: tuple[Block, ...], facts: PageFacts, name: str) -> str:
    """The main heading of the article, else what the page calls itself."""
    main = next((block for block in blocks if block.kind is BlockKind.HEADING and block.level == 1), None)
    if main is not None:
        return " ".join(main.span.of(text).split())
    return facts.title or title_of(text, blocks, name)
