"""Titles and abstracts without the markup they come in: HTML, JATS, MathML and their escapes; letters stay as sent."""

from __future__ import annotations

import html
import re

# only what is markup in such texts: "p<0.05 and n>3" is none
_NAMES = (
    "a|abstract|article-title|b|bold|br|div|em|ext-link|fn|font|h[1-6]|i|inf|inline-formula|italic|label|li|list|"
    "list-item|math|ol|p|q|roman|sans-serif|sc|sec|section|small|span|strike|strong|sub|sup|tex-math|title|tt|u|"
    "ul|underline|xref"
)
_TAG = re.compile(rf"</?(?:(?:jats|mml|m|xhtml|ns\d):[\w-]+|(?:{_NAMES}))(?:\s[^<>]*)?/?>", re.IGNORECASE)
# these have no prefix only inside a formula, and short words would be taken for markup elsewhere
_FORMULA = re.compile(r"<math(?:\s[^<>]*)?>.*?</math>", re.IGNORECASE | re.DOTALL)
_ANY_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_ESCAPED_TWICE = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});", re.IGNORECASE)
_HEADING = re.compile(
    r"<(?P<tag>(?:jats:)?title|h[1-6])(?:\s[^<>]*)?>\s*(?P<words>[^<>]{1,80}?)\s*:?\s*</(?P=tag)>", re.IGNORECASE
)
_BLOCK = re.compile(r"</?(?:jats:)?(?:p|sec|section|div|list|list-item|li|ul|ol|title|h[1-6])(?:\s[^<>]*)?/?>", re.I)
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BREAK = "\n\n"
_BARE_HEADING = re.compile(r"(?:abstract|summary)[:.]?", re.IGNORECASE)


def plain_line(marked: str) -> str:
    """One line of plain text: a title or a name."""
    return " ".join(_without_tags(marked).split())


def plain_paragraphs(marked: str) -> str:
    """Paragraphs with a blank line between them; a section's heading begins its paragraph, "METHODS: we asked"."""
    marked = _unescaped_markup(marked)
    marked = _HEADING.sub(_begin_section, marked)
    marked = _BLOCK.sub(_BREAK, _LINE_BREAK.sub(_BREAK, marked))
    marked = re.sub(r"\x01\s*", "", marked)
    paragraphs = (" ".join(_without_tags(part).split()) for part in re.split(r"\n\s*\n", marked))
    return _BREAK.join(part for part in paragraphs if part and not _BARE_HEADING.fullmatch(part))


def _begin_section(heading: re.Match[str]) -> str:
    # that an abstract is one goes without saying
    return _BREAK if _BARE_HEADING.fullmatch(heading["words"]) else f"{_BREAK}{heading['words']}: \x01"


def _unescaped_markup(marked: str) -> str:
    # some deposit their markup escaped: "&lt;p&gt;"
    return html.unescape(marked) if re.search(r"&lt;/?(?:jats:)?[a-z]", marked, re.IGNORECASE) else marked


def _without_tags(marked: str) -> str:
    marked = _FORMULA.sub(lambda formula: _ANY_TAG.sub("", formula.group()), _unescaped_markup(marked))
    plain = html.unescape(_TAG.sub("", _LINE_BREAK.sub(" ", marked)))
    if _ESCAPED_TWICE.search(plain):
        plain = html.unescape(plain)
    return re.sub(r"[\ud800-\udfff\x00]", "\ufffd", plain)
