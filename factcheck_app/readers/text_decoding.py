"""Bytes of a text become characters, whatever its encoding; what had to be replaced is said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from factcheck_app.domain.article import LeftOut
from factcheck_app.readers.refusals import Refusal, refuse

MOST_CHARACTERS = 10_000_000
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with the mark of UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
_LEADS_OF_ENGLISH = b"\xc2\xc3\xe2\xf0"  # of µ, é, ’ and of emoji
_UNUSED_IN_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Characters with line ends "\\n", and what was replaced or stands out."""

    text: str
    left_out: tuple[LeftOut, ...] = ()


def decode_text(content: bytes) -> DecodedText:
    """The characters of the bytes. Raises DraftRefused for no text at all, for what is no text, and for too much."""
    raw = decode_bytes(content)
    broken = raw.count(_REPLACEMENT) - content.count(_REPLACEMENT.encode())
    decoded = clean_text(raw)
    check_is_text(decoded.text)
    check_amount(decoded.text)
    if broken > 0:
        what = LeftOut(_counted(broken, "place where the bytes make no character", "shown as �"))
        return DecodedText(decoded.text, (what, *decoded.left_out))
    return decoded


def check_is_text(text: str) -> None:
    """Raises DraftRefused where the characters are data of a program rather than a draft."""
    if looks_binary(text):
        raise refuse(Refusal.UNKNOWN_FORMAT, "The file holds no readable text but data of a program.")


def check_amount(text: str) -> None:
    """Raises DraftRefused where there are no words, or too many."""
    if len(text) > MOST_CHARACTERS:
        raise refuse(Refusal.TOO_LARGE)
    if not text.strip("\ufeff\u200b\u200e\u200f\u2060 \t\n\r\f\v\xa0\u3000"):
        raise refuse(Refusal.NO_TEXT, "The file is blank: it holds spaces and empty lines alone.")


def decode_bytes(content: bytes) -> str:
    """By byte order mark, zero bytes, UTF-8, Windows-1252 and statistics, in this order; always an answer."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(content)
    if wide is not None:
        return content.decode(wide, "replace")
    try:
        # half pairs pass here and are replaced, and counted, by clean_text
        return content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        if _is_nearly_utf8(content, error):
            return content.decode("utf-8", "replace")
    return content.decode(_narrow_encoding(content), "replace")


def clean_text(text: str) -> DecodedText:
    """Line ends "\\n"; NUL characters and lone surrogates become U+FFFD, one for one."""
    text = _LINE_ENDS.sub("\n", text)
    said = []
    nul = text.count("\x00")
    if nul:
        said.append(LeftOut(_counted(nul, "NUL character", "replaced by �")))
    text, replaced = _UNSTORABLE.subn(_REPLACEMENT, text)
    if replaced > nul:
        said.append(LeftOut(_counted(replaced - nul, "half of a character pair", "replaced by �")))
    turned = len(_DIRECTIONS.findall(text))
    if turned:
        said.append(LeftOut(_counted(turned, "character that turns the direction of writing", "kept and not seen")))
    return DecodedText(text, tuple(said))


def looks_binary(text: str) -> bool:
    """Whether the characters are data of a program rather than a draft."""
    sample = text[:_SAMPLE]
    strange = len(_CONTROLS.findall(sample)) + sample.count(_REPLACEMENT)
    return strange * 2 > len(sample) > 0 or (strange > 10 and strange * 20 > len(sample))


def _counted(count: int, what: str, fate: str) -> str:
    return f"1 {what} ({fate})" if count == 1 else f"{count} × {what} ({fate})"


def _wide_encoding(content: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, by where its zero bytes stand."""
    sample = content[: _SAMPLE - _SAMPLE % 4]
    zeros = [sample[place::4].count(0) for place in range(4)]
    units = len(sample) // 4
    if len(content) % 4 == 0 and units:
        if zeros[2] + zeros[3] == 2 * units and zeros[0] == 0:
            return "utf-32-le"
        if zeros[0] + zeros[1] == 2 * units and zeros[3] == 0:
            return "utf-32-be"
    if len(content) % 2 or len(sample) < 8:
        return None
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if odd > even and _are_upper_halves(sample[1::2], sample[::2]):
        return "utf-16-le"
    if even > odd and _are_upper_halves(sample[::2], sample[1::2]):
        return "utf-16-be"
    return None


def _are_upper_halves(these: bytes, others: bytes) -> bool:
    """Whether these bytes are the upper halves of 16-bit characters: often zero, or of few kinds where others vary."""
    zeros = these.count(0)
    if others.count(0) * 20 > zeros:
        return False
    return zeros * 5 > len(these) or (len(set(these)) <= 4 and len(set(others)) > 2 * len(set(these)))


def _is_nearly_utf8(content: bytes, error: UnicodeDecodeError) -> bool:
    """Cut at the end, or broken in few places among many good ones."""
    lead = content[error.start]
    if error.reason == "unexpected end of data" and (
        lead in _LEADS_OF_ENGLISH or error.start + 1 < len(content) or not content[: error.start].isascii()
    ):
        return True
    sample = content[:_SAMPLE].decode("utf-8", "replace")
    broken = sample.count(_REPLACEMENT)
    good = sum(character > "\x7f" for character in sample) - broken
    return good > 4 * broken


def _narrow_encoding(content: bytes) -> str:
    """One byte or several a character: Windows-1252 where letters beyond ASCII are few, else what statistics say."""
    from charset_normalizer import from_bytes  # slow to import, and rarely needed

    sample = content[:_SAMPLE]
    best = from_bytes(sample, cp_exclusion=["utf_7"]).best()
    found = best.encoding if best is not None else "cp1252"
    # in short European texts the statistics confuse the tables of one script, and even of two
    is_latin = sum(byte > 0x7F for byte in sample) * 4 < len(sample)
    if found != "mac_roman" and is_latin and not _UNUSED_IN_1252.search(sample):
        return "cp1252"
    return "cp1252" if found in {"ascii", "latin_1"} else found
