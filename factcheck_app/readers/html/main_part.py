"""Which part of a web page is the article, and which parts inside it are not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

from factcheck_app.readers.html.elements import (
    BLOCKS,
    CONTROLS,
    HEADINGS,
    MEDIA,
    WITHOUT_TEXT,
    PagePart,
    is_hidden,
    is_reference_list,
    page_part,
)

# the part must hold this share of what looks like running text
_HELD = 0.85
# and may grow to this many times its characters to take in what stands beside it
_GROWN = 1.2
_SENTENCE = re.compile(r"[.!?:][\"'”’)\]]*\s*$|[.!?][\"'”’)\]]*\s")
_SQUEEZED = re.compile(r"\W+")
# a part around an article holds less than this share of the page's running text, and sharing buttons next to none
_MOST_RUNNING = {
    PagePart.COMMENTS: 0.6,
    PagePart.SHARING: 0.02,
    PagePart.ELSEWHERE: 0.3,
    PagePart.NOTICE: 0.2,
    PagePart.FRAME: 0.3,
}
_MAY_BE_LINKS = frozenset({"ul", "ol", "div", "section", "table", "p", "li", "span", "dl", "header"})


@dataclass(slots=True)
class _Measures:
    """Of an element with all it holds, in characters without white space at the ends."""

    characters: int = 0
    linked: int = 0
    running: int = 0
    own: list[str] = field(default_factory=list)
    own_linked: int = 0
    has_running_children: bool = False

    @property
    def link_share(self) -> float:
        return self.linked / self.characters if self.characters else 0.0


@dataclass(frozen=True, slots=True)
class MainPart:
    """Elements to read, in order, and what to drop inside them."""

    roots: tuple[HtmlElement, ...]
    dropped: dict[HtmlElement, PagePart]


def find_main_part(body: HtmlElement, article_words: str = "") -> MainPart:
    """The lowest element that holds nearly all running text, and the title above it.

    `article_words` is what another extraction takes for the article: what stands in it is running text for certain.
    """
    measures = _measure(body, _SQUEEZED.sub("", article_words.casefold()))
    dropped = _parts_around(body, measures)
    root = _grown(_lowest_holder(body, measures, dropped), body, measures, dropped)
    _drop_links(root, measures, dropped)
    roots = [*_title_above(body, root, measures, dropped), root, *_references_below(body, root, measures)]
    return MainPart(tuple(roots), dropped)


def _measure(body: HtmlElement, certain: str) -> dict[HtmlElement, _Measures]:
    """Measures of every element that is seen."""
    measures: dict[HtmlElement, _Measures] = {}
    path: list[tuple[HtmlElement, bool]] = []
    walker = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            measures[element] = _Measures()
            path.append((element, (path[-1][1] if path else False) or element.tag == "a"))
            if element.tag in WITHOUT_TEXT or element.tag in CONTROLS or element.tag in MEDIA or is_hidden(element):
                walker.skip_subtree()
            elif element.text:
                _count(measures[element], element.text, path[-1][1])
            continue
        if event == "end":
            path.pop()
            _close(element, measures, certain)
        if element.tail and path:
            _count(measures[path[-1][0]], element.tail, path[-1][1])
    return measures


def _count(measures: _Measures, words: str, is_linked: bool) -> None:
    size = len(words.strip())
    measures.characters += size
    measures.own.append(words)
    if is_linked:
        measures.linked += size
        measures.own_linked += size


def _close(element: HtmlElement, measures: dict[HtmlElement, _Measures], certain: str) -> None:
    """Adds the element to the one that holds it; a block's own words count as running text or not."""
    closed = measures[element]
    parent = element.getparent()
    above = measures.get(parent) if parent is not None else None
    if element.tag in BLOCKS or above is None:
        words = " ".join("".join(closed.own).split())
        closed.running += _running(words, closed.own_linked, certain)
        closed.own.clear()
    if above is not None:
        above.characters += closed.characters
        above.linked += closed.linked
        above.running += closed.running
        above.has_running_children = above.has_running_children or closed.running > 0
        if closed.own:
            above.own.extend(closed.own)
            above.own_linked += closed.own_linked
            closed.own = []


def _running(words: str, linked: int, certain: str) -> int:
    """How many characters of a block count as running text."""
    if len(words) < 25:
        return 0
    if certain:
        squeezed = _SQUEEZED.sub("", words.casefold())
        return len(words) if squeezed and squeezed[:160] in certain else 0
    if linked * 2 > len(words):
        return 0
    return len(words) if len(words) >= 80 or _SENTENCE.search(words) else 0


def _parts_around(body: HtmlElement, measures: dict[HtmlElement, _Measures]) -> dict[HtmlElement, PagePart]:
    """Highest elements that say to be around an article and hold little running text; it is taken off those above."""
    total = measures[body].running
    dropped: dict[HtmlElement, PagePart] = {}
    stack = list(body)
    while stack:
        element = stack.pop()
        measured = measures.get(element)
        if measured is None or not measured.characters or is_reference_list(element):
            continue
        part = page_part(element)
        if part is not None and measured.running <= total * _MOST_RUNNING[part]:
            dropped[element] = part
            _take_off(element, body, measures)
        elif element.tag in BLOCKS:
            stack.extend(element)
    return dropped


def _take_off(element: HtmlElement, body: HtmlElement, measures: dict[HtmlElement, _Measures]) -> None:
    measured = measures[element]
    for above in element.iterancestors():
        measures[above].running -= measured.running
        measures[above].characters -= measured.characters
        measures[above].linked -= measured.linked
        if above is body:
            break


def _lowest_holder(
    body: HtmlElement, measures: dict[HtmlElement, _Measures], dropped: dict[HtmlElement, PagePart]
) -> HtmlElement:
    wanted = measures[body].running * _HELD
    at = body
    while wanted:
        inside = [child for child in at if child in measures and child not in dropped]
        below = next((child for child in inside if measures[child].running >= wanted), None)
        if below is None or below.tag in {"p", "li", "td", "blockquote", "pre", *HEADINGS}:
            break
        at = below
    return at


def _grown(
    root: HtmlElement, body: HtmlElement, measures: dict[HtmlElement, _Measures], dropped: dict[HtmlElement, PagePart]
) -> HtmlElement:
    """The highest element around the root that adds little to it: the lead, the byline, the notes."""
    most = measures[root].characters * _GROWN
    grown = root
    for above in root.iterancestors():
        if above not in measures or measures[above].characters > most:
            break
        grown = above
        if above is body:
            break
    return grown


def _drop_links(
    root: HtmlElement, measures: dict[HtmlElement, _Measures], dropped: dict[HtmlElement, PagePart]
) -> None:
    """Blocks of links without running text, unless they stand among paragraphs of the article."""
    stack = list(root)
    while stack:
        element = stack.pop()
        measured = measures.get(element)
        if measured is None or not measured.characters or element in dropped or is_reference_list(element):
            continue
        if not measured.running and element.tag in _MAY_BE_LINKS and measured.link_share > 0.6:
            parent = element.getparent()
            is_among = parent is not None and measures[parent].has_running_children
            if not (is_among and element.tag in {"p", "ul", "ol", "dl"}):
                dropped[element] = PagePart.ELSEWHERE
            continue
        if element.tag in BLOCKS:
            stack.extend(element)


def _title_above(
    body: HtmlElement, root: HtmlElement, measures: dict[HtmlElement, _Measures], dropped: dict[HtmlElement, PagePart]
) -> list[HtmlElement]:
    """The page's last main heading before the part, and the lead that follows it."""
    if root is body or next(root.iter("h1"), None) is not None:
        return []
    before: list[HtmlElement] = []
    for element in body.iter("h1", root.tag):
        if element is root:
            break
        if element.tag == "h1" and element in measures and measures[element].characters:
            before.append(element)
    if not before:
        return []
    title = before[-1]
    around = set(root.iterancestors()) | {root}
    parent = title.getparent()
    beside = [*title.itersiblings(), *(parent.itersiblings() if parent is not None and parent not in around else ())]
    leads = [
        element
        for element in beside[:6]
        if element in measures and element not in around and element not in dropped
        if element.tag in {"p", "h2", "h3", "div"} and 25 <= measures[element].characters <= 600
        if measures[element].link_share < 0.3 and (measures[element].running or element.tag in HEADINGS)
    ]
    return [title, *leads[:2]]


def _references_below(
    body: HtmlElement, root: HtmlElement, measures: dict[HtmlElement, _Measures]
) -> list[HtmlElement]:
    """Lists of references and notes that stand after the part, not inside it."""
    found: dict[HtmlElement, None] = {}
    inside = set(root.iter())
    is_after = False
    for element in body.iter("*"):
        if element is root:
            is_after = True
        elif is_after and element not in inside and element in measures and is_reference_list(element):
            is_new = not any(other in found for other in element.iterancestors())
            if is_new and measures[element].characters:
                found[element] = None
    return list(found)
