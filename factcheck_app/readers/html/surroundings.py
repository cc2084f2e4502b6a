"""What stands around the article on its page, tallied as left out."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree
from lxml.html import HtmlElement

from factcheck_app.readers.html.elements import CONTROLS, MEDIA, WITHOUT_TEXT, PagePart, is_hidden, page_part
from factcheck_app.readers.left_out_tally import LeftOutTally

_OTHER = "other parts of the page around the article"


def tally_surroundings(body: HtmlElement, read: Sequence[HtmlElement], tally: LeftOutTally) -> None:
    """Counts the words outside the elements that were read, by the kind of part they stand in."""
    covered = set(read)
    kinds: list[str] = []
    words: dict[str, list[str]] = {}
    walker = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            around = kinds[-1] if kinds else _OTHER
            part = page_part(element) if around == _OTHER else None
            kind = part.value if part else around
            if element in covered or element.tag in WITHOUT_TEXT or element.tag in MEDIA:
                walker.skip_subtree()
            else:
                if is_hidden(element):
                    kind = PagePart.HIDDEN.value
                elif element.tag in CONTROLS:
                    kind = PagePart.NOTICE.value
                words.setdefault(kind, []).append(element.text or "")
            kinds.append(kind)
            continue
        if event == "end":
            kinds.pop()
        if element.tail and kinds:
            words.setdefault(kinds[-1], []).append(element.tail)
    for kind, parts in words.items():
        tally.add_words(kind, " ".join(parts))
