"""Marks in a web page that call a note or a reference, and the elements that they call."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from factcheck_app.readers.html.elements import BLOCKS, HEADINGS, names_of

_LABEL = re.compile(r"[\[(]?\s*(?:note\s)?(\d{1,3}|[*†‡§¶#]{1,3}|[a-z]{1,2}|[ivx]{1,5})\s*[\])]?", re.IGNORECASE)
_BACK = re.compile(r"[↩↑^⤴⬆\ufe0e\ufe0f\s]+|(?:jump )?(?:back )?up|back|return", re.IGNORECASE)
_CALLING = re.compile(
    r"foot-?note|end-?note|note-?ref|fn-?ref|cite|citation|\bref(?:erence)?s?\b|noteref|\bfn|\bftn|\bedn|\bbib", re.I
)
_NEVER = frozenset({"body", "html", "article", "main", "table", "tbody", "tr", "ol", "ul", "dl", *HEADINGS})


@dataclass(slots=True)
class NoteAnchors:
    """Which links are marks of notes or lead back from a note, and which elements are the notes."""

    called: dict[HtmlElement, tuple[str, HtmlElement]] = field(default_factory=dict)
    notes: set[HtmlElement] = field(default_factory=set)
    back_links: set[HtmlElement] = field(default_factory=set)


def find_notes(root: HtmlElement) -> NoteAnchors:
    """Links with a short label to a block further down call it; links from there to further up lead back."""
    places: dict[str, tuple[int, HtmlElement]] = {}
    links: list[tuple[int, HtmlElement, str]] = []
    for order, element in enumerate(root.iter("*")):
        for name in (element.get("id"), element.get("name")):
            if name:
                places.setdefault(name, (order, element))
        href = element.get("href", "") if element.tag == "a" else ""
        if "#" in href and len(links) < 20_000:
            links.append((order, element, href.rsplit("#", 1)[1]))
    found = NoteAnchors()
    for order, element, target in links:
        place = places.get(target)
        if place is None:
            continue
        label = _label_of(element)
        if place[0] < order:
            if label or _BACK.fullmatch("".join(element.itertext()).strip()):
                found.back_links.add(element)
            continue
        note = _block_of(place[1])
        if label and note is not None and _says_that_it_calls(element, target):
            found.called[element] = (label, note)
            found.notes.add(note)
    return found


def _label_of(element: HtmlElement) -> str:
    words = "".join(element.itertext()).strip()
    match = _LABEL.fullmatch(words) if len(words) < 16 else None
    return match[1] if match else ""


def _says_that_it_calls(element: HtmlElement, target: str) -> bool:
    if element.get("role") == "doc-noteref" or _CALLING.search(f"{names_of(element)} {target.replace('_', '-')}"):
        return True
    around = element.getparent()
    within = next(iter(element), None)
    return (around is not None and around.tag == "sup") or (within is not None and within.tag == "sup")


def _block_of(element: HtmlElement) -> HtmlElement | None:
    """The block that the target is or stands in; None where that is no note (a heading, the whole page)."""
    at: HtmlElement | None = element
    while at is not None and at.tag not in BLOCKS:
        at = at.getparent()
    return None if at is None or at.tag in _NEVER else at
