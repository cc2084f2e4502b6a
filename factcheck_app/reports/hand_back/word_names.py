"""Names of WordprocessingML in both namespaces of ECMA-376, the transitional and the strict one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from lxml import etree

Element = etree._Element
_HIGHEST_ID = 2**31 - 2
_OPEN = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
WORDS = (f"{_OPEN}/wordprocessingml/2006/main", f"{_STRICT}/wordprocessingml/main")
_RELATION_KINDS = (f"{_OPEN}/officeDocument/2006/relationships", f"{_STRICT}/officeDocument/relationships")
RELATIONS = f"{_OPEN}/package/2006/relationships"
CONTENT_TYPES = f"{_OPEN}/package/2006/content-types"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def tags(*names: str) -> tuple[str, ...]:
    """The full tags of these local names in both namespaces."""
    return tuple(f"{{{uri}}}{name}" for name in names for uri in WORDS)


def local(element: Element) -> str:
    """The local name of an element of WordprocessingML, an empty string for any other."""
    return _local_name(element.tag)


@cache
def _local_name(tag: Any) -> str:
    if not isinstance(tag, str):  # a comment or an instruction to a program
        return ""
    uri, _, name = tag[1:].rpartition("}")
    return name if uri in WORDS else ""


def namespace(element: Element) -> str:
    """The namespace that an element's part is written in; the transitional one where it is neither."""
    uri = etree.QName(element).namespace
    return uri if uri in WORDS else WORDS[0]


def relation_kind(uri: str, kind: str) -> str:
    """The full type of a relation for a document in this namespace."""
    return f"{_RELATION_KINDS[WORDS.index(uri)]}/{kind}"


def value(element: Element | None, name: str = "val") -> str | None:
    """An attribute of WordprocessingML, or None."""
    if element is None:
        return None
    return next((str(element.get(tag)) for tag in tags(name) if element.get(tag) is not None), None)


def child(element: Element, name: str) -> Element | None:
    """The first child of that local name."""
    return next(iter(element.iterchildren(*tags(name))), None)


def is_on(element: Element | None, name: str = "val", *, absent: bool = True) -> bool:
    """A switch: off where the element is missing, `absent` where it carries no such attribute."""
    if element is None:
        return False
    said = value(element, name)
    return absent if said is None else said.casefold() not in {"0", "false", "off", "none"}


def make(uri: str, name: str, *children: Element, **attributes: str) -> Element:
    """A new element of the namespace with these attributes of the same namespace."""
    element = etree.Element(f"{{{uri}}}{name}", nsmap={"w": uri})
    for key, text in attributes.items():
        element.set(f"{{{uri}}}{key}", text)
    element.extend(children)
    return element


def words(uri: str, text: str) -> Iterator[Element]:
    """The text as content of a run: `w:t`, with `w:br` for line ends and `w:tab` for tabs."""
    for number, line in enumerate(text.split("\n")):
        if number:
            yield make(uri, "br")
        for place, part in enumerate(line.split("\t")):
            if place:
                yield make(uri, "tab")
            if part:
                stretch = make(uri, "t")
                stretch.text = part
                stretch.set(XML_SPACE, "preserve")
                yield stretch


def free_ids(taken: Iterable[str | None]) -> Iterator[str]:
    """Ids that are not taken, behind the highest one as long as there is room."""
    numbers = {int(one) for one in taken if one is not None and one.lstrip("-").isdecimal() and len(one) < 12}
    highest = max(numbers, default=-1)
    start = max(0, highest + 1) if highest < _HIGHEST_ID - 100_000 else 0
    return (str(number) for number in range(start, _HIGHEST_ID) if number not in numbers)
