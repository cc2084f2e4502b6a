"""Stretches of a draft as runs of a clean document, and which `w:t` each of them became."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator

from factcheck_app.domain.article import Article, TextOrigin, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.reports.hand_back.word_names import WORDS, Element, local, make, tags, words
from factcheck_app.reports.printable_text import printable

_W = WORDS[0]
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LINKED = ("http://", "https://", "mailto:")
_LONGEST_ADDRESS = 2000


class CleanText:
    """The text of one draft; `relate` gives the id of a relation to an address outside the document."""

    def __init__(self, article: Article, relate: Callable[[str], str]) -> None:
        self._text = article.text
        self._relate = relate
        self._relations: dict[str, str] = {}
        self._places, self._looks = _looks_of(article)
        self._made: list[tuple[TextSpan, Element]] = []

    def runs(self, span: TextSpan, *, bold: bool = False) -> Iterator[Element]:
        """The span's words as runs and links, set as they were, or bold in any case."""
        at = span.start
        while at < span.end:
            number = bisect_right(self._places, at) - 1
            styles, url = self._looks[number] if number >= 0 else (frozenset(), "")
            following = self._places[number + 1] if number + 1 < len(self._places) else span.end
            end = min(following, span.end)
            styles = styles | {TextStyle.BOLD} if bold else styles
            run = self._run(TextSpan(at, end), styles, is_link=bool(url))
            yield self._link(run, url) if url else run
            at = end

    def origins(self, root: Element) -> tuple[TextOrigin, ...]:
        """Where each stretch stands in the finished part."""
        indexes = {element: index for index, element in enumerate(root.iter(*tags("t", "tab", "br")))}
        part = "word/document.xml"
        return tuple(TextOrigin(span, part, indexes[element]) for span, element in self._made if element in indexes)

    def _run(self, span: TextSpan, styles: frozenset[TextStyle], *, is_link: bool) -> Element:
        properties = _properties(styles, is_link=is_link)
        run = make(_W, "r", *([properties] if len(properties) else []))
        # each character for itself, so that places stay as they are
        text = span.of(self._text)
        if not text.isprintable():
            text = "".join(map(printable, text))
        at = span.start
        for element in words(_W, text):
            length = len(element.text or "") if local(element) == "t" else 1
            self._made.append((TextSpan(at, at + length), element))
            at += length
            run.append(element)
        return run

    def _link(self, run: Element, url: str) -> Element:
        link = make(_W, "hyperlink", run)
        if url not in self._relations:
            self._relations[url] = self._relate(url)
        link.set(_RELATION, self._relations[url])
        return link


def _properties(styles: frozenset[TextStyle], *, is_link: bool) -> Element:
    properties = make(_W, "rPr")
    if is_link:
        properties.append(make(_W, "rStyle", val="Hyperlink"))
    if TextStyle.BOLD in styles:
        properties.extend([make(_W, "b"), make(_W, "bCs")])
    if TextStyle.ITALIC in styles:
        properties.extend([make(_W, "i"), make(_W, "iCs")])
    if TextStyle.SUPERSCRIPT in styles or TextStyle.SUBSCRIPT in styles:
        kind = "superscript" if TextStyle.SUPERSCRIPT in styles else "subscript"
        properties.append(make(_W, "vertAlign", val=kind))
    return properties


def _looks_of(article: Article) -> tuple[list[int], list[tuple[frozenset[TextStyle], str]]]:
    """Places in order, and the styles and address that hold from each one on."""
    events: dict[int, list[tuple[int, TextStyle | str]]] = {}
    for styled in article.styles:
        events.setdefault(styled.span.start, []).append((1, styled.style))
        events.setdefault(styled.span.end, []).append((-1, styled.style))
    for link in article.links:
        if link.url.casefold().startswith(_LINKED) and len(link.url) <= _LONGEST_ADDRESS and link.url.isprintable():
            events.setdefault(link.span.start, []).append((1, f"link {link.url}"))
            events.setdefault(link.span.end, []).append((-1, f"link {link.url}"))
    open_now: Counter[TextStyle | str] = Counter()
    places, looks = [], []
    for place in sorted(events):
        for step, what in events[place]:
            open_now[what] += step
        held = [what for what, count in open_now.items() if count > 0]
        styles = frozenset(what for what in held if isinstance(what, TextStyle))
        urls = [what for what in held if not isinstance(what, TextStyle)]
        places.append(place)
        looks.append((styles, urls[0].removeprefix("link ") if urls else ""))
        open_now = +open_now
    return places, looks
