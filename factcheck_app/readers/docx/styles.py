"""The style sheet of a Word document: what a paragraph or run is by its style, and by those that one stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml.etree import _Element

from factcheck_app.readers.docx.names import child, is_on, number, tags_of, value

# built-in styles keep their English names in the file whatever the language of Word; other programs translate them
_HEADING_NAME = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|titulo|rubrik|overskrift|kop|nagłówek|nadpis|otsikko|заголовок|"
    r"見出し|标题|標題)\s*(\d)",
    re.IGNORECASE,
)
_TITLE_NAMES = {"title"}
_CAPTION_NAMES = {"caption", "image caption", "table caption", "beschriftung", "légende"}
_BODY_OUTLINE = 9
_DEEPEST_CHAIN = 40


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run is set; None where nothing is said. `vertical` is "superscript", "subscript" or "baseline"."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    vertical: str | None = None
    font: str | None = None
    struck: bool | None = None

    def over(self, below: RunLook) -> RunLook:
        """This look, and the one below it where this one says nothing."""
        return RunLook(
            below.bold if self.bold is None else self.bold,
            below.italic if self.italic is None else self.italic,
            below.hidden if self.hidden is None else self.hidden,
            below.vertical if self.vertical is None else self.vertical,
            below.font if self.font is None else self.font,
            below.struck if self.struck is None else self.struck,
        )


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph of this style is. `level` is 1..9 for headings, else 0; `list_id` names a list, 0 none."""

    level: int = 0
    is_title: bool = False
    is_caption: bool = False
    list_id: int = 0
    list_level: int | None = None
    list_style: str = ""
    look: RunLook = RunLook()


class StyleSheet:
    """Styles by id; a missing sheet or style says nothing."""

    def __init__(self, root: _Element | None) -> None:
        self._styles: dict[str, _Element] = {}
        self._default = ""
        for style in [] if root is None else root.iterchildren(*tags_of("w:style")):
            style_id = value(style, "w:styleId") or ""
            self._styles[style_id] = style
            if value(style, "w:type") == "paragraph" and (value(style, "w:default") or "0") in {"1", "true", "on"}:
                self._default = style_id
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._looks: dict[str, RunLook] = {}

    def paragraph_style(self, style_id: str | None) -> ParagraphStyle:
        """The style of a paragraph; the default one where it names none."""
        key = style_id if style_id is not None else self._default
        if key not in self._paragraphs:
            self._paragraphs[key] = self._resolve(key)
        return self._paragraphs[key]

    def run_look(self, style_id: str) -> RunLook:
        """The look of a character style."""
        if style_id not in self._looks:
            look = RunLook()
            for style in self._chain(style_id):
                look = look.over(look_of(child(style, "w:rPr")))
            self._looks[style_id] = look
        return self._looks[style_id]

    def _chain(self, style_id: str) -> Iterator[_Element]:
        """The style, the one it is based on, and so on; a circle ends."""
        seen: set[str] = set()
        while style_id in self._styles and style_id not in seen and len(seen) < _DEEPEST_CHAIN:
            seen.add(style_id)
            style = self._styles[style_id]
            yield style
            style_id = value(child(style, "w:basedOn")) or ""

    def _resolve(self, style_id: str) -> ParagraphStyle:
        found = ParagraphStyle(look=self.run_look(style_id))
        level: int | None = None
        list_id: int | None = None
        for style in self._chain(style_id):
            name = (value(child(style, "w:name")) or value(style, "w:styleId") or "").casefold()
            properties = child(style, "w:pPr")
            if level is None:
                level = _level_of(name, number(child(properties, "w:outlineLvl")))
            numbering = child(properties, "w:numPr")
            if list_id is None and numbering is not None:
                list_id = number(child(numbering, "w:numId"))
                own = value(style, "w:styleId") or ""
                found = replace(found, list_level=number(child(numbering, "w:ilvl")), list_style=own)
            found = replace(
                found,
                is_title=found.is_title or name in _TITLE_NAMES,
                is_caption=found.is_caption or name in _CAPTION_NAMES,
            )
        return replace(found, level=level or 0, list_id=list_id or 0)


def _level_of(name: str, outline: int | None) -> int | None:
    if outline is not None:
        return outline + 1 if 0 <= outline < _BODY_OUTLINE else 0
    named = _HEADING_NAME.fullmatch(name)
    return int(named[1]) if named and named[1] != "0" else None


def look_of(properties: _Element | None) -> RunLook:
    """The look that a w:rPr gives by itself."""
    if properties is None:
        return RunLook()
    vertical = value(child(properties, "w:vertAlign"))
    raised = number(child(properties, "w:position"))
    # raised by hand; what is lowered is a drop cap more often than a subscript
    if vertical is None and raised is not None and raised > 0:
        vertical = "superscript"
    return RunLook(
        bold=is_on(child(properties, "w:b")),
        italic=is_on(child(properties, "w:i")),
        hidden=is_on(child(properties, "w:vanish")),
        vertical=vertical,
        font=value(child(properties, "w:rFonts"), "w:ascii"),
        struck=is_on(child(properties, "w:strike")),
    )
