"""A Markdown draft becomes an article: readable text, with the marks turned into blocks, links and styles."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from factcheck_app.domain.article import Article, Block, BlockKind, LeftOut, Link
from factcheck_app.readers.file_title import title_of
from factcheck_app.readers.markdown.walk import MarkdownWalk
from factcheck_app.readers.plain.links import find_links
from factcheck_app.readers.plain.plain_text import read_plain_text
from factcheck_app.readers.refusals import Refusal, refuse
from factcheck_app.readers.text_decoding import decode_text

# the parser passes over what is nested deeper
_DEEPEST = 100
# and takes long over more lines
_MOST_LINES = 200_000
_CONTAINERS = re.compile(r"[ \t]*(?:(?:>|[-+*](?=[ \t>])|\d{1,9}[.)](?=[ \t]))[ \t]*)*")
_MARK = re.compile(r">|[-+*]|\d+[.)]")
_FACT = re.compile(r"^(title|author|date)\s*:\s*(.+?)\s*$", re.MULTILINE | re.IGNORECASE)


def read_markdown(name: str, content: bytes) -> Article:
    """The article of a Markdown file. Raises DraftRefused where it holds no text."""
    decoded = decode_text(content)
    if _is_beyond_the_parser(decoded.text):
        article = read_plain_text(decoded, content, name)
        return replace(article, left_out=(LeftOut("the meaning of its Markdown marks"), *article.left_out))
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin).use(front_matter_plugin)
    parser.core.ruler.before("footnote_tail", "uncalled_notes", _keep_uncalled_notes)
    found: dict[str, Any] = {}
    tokens = parser.parse(decoded.text, found)
    walk = MarkdownWalk()
    walk.walk(tokens)
    blocks = walk.growing.finished_blocks()
    text = walk.growing.text
    if not blocks:
        raise refuse(Refusal.NO_TEXT, "The file holds marks and pictures alone, and no words.")
    facts = _front_matter(tokens[0].content) if tokens[0].type == "front_matter" else {}
    links = walk.growing.links()
    left_out = [*walk.left_out.said(), *decoded.left_out, *_unused_addresses(found, tokens)]
    if tokens[0].type == "front_matter":
        left_out.append(LeftOut("what the file says of itself above its text"))
    return Article(
        title=_title(text, blocks, facts.get("title", ""), name),
        text=text,
        blocks=blocks,
        file_name=name,
        file_format="markdown",
        content=content,
        sha256=sha256(content).hexdigest(),
        links=tuple(sorted([*links, *_bare_links(text, links)], key=lambda link: link.span)),
        note_marks=walk.note_marks(),
        left_out=tuple(left_out),
        styles=walk.growing.styles(),
        author=facts.get("author"),
        published=_whole_date(facts.get("date", "")),
    )


def _is_beyond_the_parser(text: str) -> bool:
    """Whether it has too many lines, or one that opens so many quotes and lists that their words would be lost."""
    if text.count("\n") > _MOST_LINES:
        return True
    for line in text.split("\n"):
        opening = _CONTAINERS.match(line)
        if opening is not None and opening.end() > 40:
            depth = len(_MARK.findall(opening[0])) + len(opening[0].expandtabs(4)) // 4
            if depth > _DEEPEST // 4:
                return True
    return False


def _keep_uncalled_notes(state: StateCore) -> None:
    """Notes that no mark calls follow the others; the parser would drop them."""
    notes = state.env.get("footnotes", {})
    numbered = notes.setdefault("list", {}) if notes else {}
    for label, number in notes.get("refs", {}).items():
        if number < 0:
            notes["refs"][label] = len(numbered)
            numbered[len(numbered)] = {"label": label[1:], "count": 0}


def _unused_addresses(found: dict[str, Any], tokens: list[Token]) -> list[LeftOut]:
    """Addresses that the file defines for links and never uses."""
    defined = {str(one["href"]) for one in found.get("references", {}).values()}
    if not defined:
        return []
    children = [child for token in tokens for child in token.children or ()]
    used = {str(child.attrGet("href") or child.attrGet("src")) for child in children}
    return [LeftOut(f"an address that no words point to ({address})") for address in sorted(defined - used)[:20]]


def _front_matter(content: str) -> dict[str, str]:
    return {found[1].casefold(): found[2].strip("\"'") for found in _FACT.finditer(content[:20_000])}


def _whole_date(words: str) -> str | None:
    found = re.match(r"\d{4}-\d{2}-\d{2}(?!\d)", words)
    return found[0] if found else None


def _title(text: str, blocks: tuple[Block, ...], said: str, name: str) -> str:
    first = blocks[0]
    if said and not (first.kind is BlockKind.HEADING and first.level == 1):
        return said
    return title_of(text, blocks, name)


def _bare_links(text: str, marked: tuple[Link, ...]) -> list[Link]:
    """Addresses written out that carry no link yet."""
    taken = {position for link in marked for position in (link.span.start, link.span.end - 1)}
    return [link for link in find_links(text) if not taken.intersection(range(link.span.start, link.span.end))]
