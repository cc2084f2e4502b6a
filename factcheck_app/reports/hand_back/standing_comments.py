"""The comments of a Word file with the words that they stand on, read from the file as a word processor reads it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.reports.hand_back.word_names import Element, local, tags, value
from factcheck_app.reports.hand_back.word_package import WordPackage

_BLANKS = {"tab": "\t", "br": "\n", "cr": "\n"}


@dataclass(frozen=True, slots=True)
class StandingComment:
    """A comment by its author, its lines, and the words of the draft it stands on ("" at a mere place)."""

    author: str
    initials: str
    lines: tuple[str, ...]
    words: str


def read_comments(content: bytes) -> list[StandingComment]:
    """The comments of the file in the order of the draft. Raises ExportFailed where it is no sound file."""
    package = WordPackage(content)
    part = package.related("comments")
    if not part:
        return []
    told = {value(one, "id"): one for one in package.xml(part).iter(*tags("comment"))}
    words = _words_by_comment(package.xml(package.main_part))
    return [_standing(told[identity], found) for identity, found in words.items() if identity in told]


def _standing(comment: Element, words: str) -> StandingComment:
    lines = tuple(line for paragraph in comment.iter(*tags("p")) for line in _text(paragraph).split("\n"))
    return StandingComment(value(comment, "author") or "", value(comment, "initials") or "", lines, words)


def _words_by_comment(main: Element) -> dict[str | None, str]:
    """What stands between start and end of each range; a comment without one stands where its mark is."""
    found: dict[str | None, list[str]] = {}
    running: set[str | None] = set()
    for element in main.iter(*tags("commentRangeStart", "commentRangeEnd", "commentReference", "p", "t", *_BLANKS)):
        match local(element):
            case "commentRangeStart":
                running.add(value(element, "id"))
                found.setdefault(value(element, "id"), [])
            case "commentRangeEnd":
                running.discard(value(element, "id"))
            case "commentReference":
                found.setdefault(value(element, "id"), [])
            case name:
                for identity in running:
                    found[identity].append((element.text or "") if name == "t" else " ")
    return {identity: " ".join("".join(pieces).split()) for identity, pieces in found.items()}


def _text(paragraph: Element) -> str:
    pieces = paragraph.iter(*tags("t", *_BLANKS))
    return "".join((one.text or "") if local(one) == "t" else _BLANKS[local(one)] for one in pieces).strip()
