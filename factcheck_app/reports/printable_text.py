"""Text as every report can hold it: what cannot be printed is replaced visibly, and nothing vanishes."""

from __future__ import annotations

import re

# what XML 1.0 forbids and terminals act on; tab and line end stay
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")


def printable(text: str) -> str:
    """The text with line ends as "\\n", control characters as their pictures (␇), lone surrogates as "\ufffd"."""
    return _UNPRINTABLE.sub(_picture, _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """The printable text with every run of white space as one space."""
    return " ".join(printable(text).split())


def shortened(text: str, longest: int = 300) -> str:
    """The text, cut at a word where it has more characters than a headline holds."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + " …"


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
