"""Names of WordprocessingML, the same for the transitional and the strict namespaces of ECMA-376."""

from __future__ import annotations

from functools import cache

from lxml.etree import _Element

_OPEN = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
_NAMESPACES = {
    "w": (f"{_OPEN}/wordprocessingml/2006/main", f"{_STRICT}/wordprocessingml/main"),
    "r": (f"{_OPEN}/officeDocument/2006/relationships", f"{_STRICT}/officeDocument/relationships"),
    "m": (f"{_OPEN}/officeDocument/2006/math", f"{_STRICT}/officeDocument/math"),
    "a": (f"{_OPEN}/drawingml/2006/main", f"{_STRICT}/drawingml/main"),
    "c": (f"{_OPEN}/drawingml/2006/chart", f"{_STRICT}/drawingml/chart"),
    "dgm": (f"{_OPEN}/drawingml/2006/diagram", f"{_STRICT}/drawingml/diagram"),
    "pic": (f"{_OPEN}/drawingml/2006/picture", f"{_STRICT}/drawingml/picture"),
    "mc": (f"{_OPEN}/markup-compatibility/2006",),
    "v": ("urn:schemas-microsoft-com:vml",),
    "o": ("urn:schemas-microsoft-com:office:office",),
    "pr": (f"{_OPEN}/package/2006/relationships",),
    "cp": (f"{_OPEN}/package/2006/metadata/core-properties",),
    "dc": ("http://purl.org/dc/elements/1.1/",),
    "dcterms": ("http://purl.org/dc/terms/",),
    "xml": ("http://www.w3.org/XML/1998/namespace",),
}
_PREFIXES = {uri: prefix for prefix, uris in _NAMESPACES.items() for uri in uris}


@cache
def tags_of(name: str) -> tuple[str, ...]:
    """Every full tag of a prefixed name: "w:t" in both namespaces."""
    prefix, local = name.split(":")
    return tuple(f"{{{uri}}}{local}" for uri in _NAMESPACES[prefix])


def name_of(element: _Element) -> str:
    """The prefixed name ("w:t"); an empty string for a foreign namespace."""
    return _name_of_tag(element.tag)


@cache
def _name_of_tag(tag: str) -> str:
    uri, _, local = tag[1:].partition("}")
    prefix = _PREFIXES.get(uri, "")
    return f"{prefix}:{local}" if prefix else ""


def child(element: _Element | None, name: str) -> _Element | None:
    """The first child of that name."""
    if element is None:
        return None
    return next(iter(element.iterchildren(*tags_of(name))), None)


def value(element: _Element | None, name: str = "w:val") -> str | None:
    """The attribute of that name, or None."""
    if element is None:
        return None
    for tag in tags_of(name):
        found = element.get(tag)
        if found is not None:
            return str(found)
    return None


def number(element: _Element | None, name: str = "w:val") -> int | None:
    """The attribute as a whole number; None where it is none."""
    text = value(element, name)
    try:
        return int(text) if text is not None and len(text) < 12 else None
    except ValueError:
        return None


def is_on(element: _Element | None) -> bool | None:
    """A switch such as w:b: None where it is not there, else whether it is switched on."""
    if element is None:
        return None
    return (value(element) or "true").casefold() not in {"0", "false", "off", "none"}
