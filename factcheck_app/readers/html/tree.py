"""The bytes of a web page become a tree of elements; nothing is fetched and no other file is read."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

from factcheck_app.domain.article import LeftOut
from factcheck_app.readers.refusals import Refusal, refuse
from factcheck_app.readers.text_decoding import check_is_text, clean_text, decode_bytes

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,500}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
# the declarations of a DOCTYPE, which an HTML parser would take for words behind the first ">"
_OWN_DECLARATIONS = re.compile(
    r"""(?P<doctype><!DOCTYPE\s(?:"[^"]*"|'[^']*'|[^\[<>"'])*+)
        \[(?:<!--(?:[^-]|-(?!->))*+-->|<\?(?:[^?]|\?(?!>))*+\?>|"[^"]*"|'[^']*'|[^\]"'])*+\]\s*(?=>)""",
    re.IGNORECASE | re.VERBOSE,
)
# what pages call ISO-8859-1 or ASCII, browsers read as Windows-1252
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}


# the first three are tried before a declaration is asked; the others are Python's own, and nobody writes pages in them
_NO_PAGE_IS_IN = {"utf-8", "utf-16", "utf-32", "utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape"}


def decode_page(content: bytes, charset: str | None = None) -> str:
    """By byte order mark, then UTF-8 where it is valid, then as the site declared (`charset`), then as the page does.

    A declaration that does not fit the bytes is passed over.
    """
    if content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\x00" in content[:200]:
        return decode_bytes(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        candidates = (_known(charset) if charset else None, _declared_encoding(content))
    for declared in candidates:
        if declared is not None and declared not in _NO_PAGE_IS_IN:
            # Python's codecs for what is no text (hex, zlib) are a LookupError here
            with suppress(UnicodeError, LookupError):
                return content.decode(declared)
    return decode_bytes(content)


def parse_page(content: bytes, charset: str | None = None) -> tuple[HtmlElement, tuple[LeftOut, ...]]:
    """The root element, and what was replaced in its characters. Raises DraftRefused where it cannot be read whole."""
    decoded = clean_text(decode_page(content, charset))
    if not decoded.text.strip():
        raise refuse(Refusal.NO_TEXT)
    check_is_text(decoded.text)
    # they name entities of files and of one another, and none of them is followed
    return parse_markup(_OWN_DECLARATIONS.sub(r"\g<doctype>", decoded.text, count=1)), decoded.left_out


def parse_markup(markup: str) -> HtmlElement:
    """The root element of a page or a piece of one. Raises DraftRefused where the parser would lose a part of it."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = etree.fromstring(markup.encode("utf-8"), parser)
    except etree.ParserError as error:
        raise refuse(Refusal.NO_TEXT) from error
    if any("depth" in entry.message for entry in parser.error_log if entry.level_name == "FATAL"):
        raise refuse(Refusal.DAMAGED, "The elements of the page are nested too deeply to be read.")
    if root is None:
        raise refuse(Refusal.NO_TEXT)
    return root


def _declared_encoding(content: bytes) -> str | None:
    found = _DECLARED.search(content[:4096])
    return _known(found[1].decode("ascii")) if found else None


@lru_cache
def _known(name: str) -> str | None:
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return _READ_AS.get(known, known)
