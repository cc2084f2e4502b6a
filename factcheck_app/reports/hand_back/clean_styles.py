"""The look of a clean copy: a page and styles that an editor can work in and restyle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from factcheck_app.reports.report_colours import colour

TEXT_WIDTH = 9072  # twentieths of a point: A4 less two margins of 25 mm
INDENT = 360  # of each level of a list
_READING, _UI = "Georgia", "Calibri"  # a document cannot carry fallbacks; every word processor has or replaces these


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    font: str
    size: float
    before: float = 0
    after: float = 0
    bold: bool = False
    line: float = 1.25
    keep: bool = False
    ink: str = "text.primary"


_STYLES = (
    _Style("Normal", _READING, 11, after=8),
    _Style("Heading 1", _UI, 20, before=18, after=8, bold=True, line=1.1, keep=True),
    _Style("Heading 2", _UI, 15, before=16, after=6, bold=True, line=1.1, keep=True),
    _Style("Heading 3", _UI, 12.5, before=12, after=4, bold=True, line=1.1, keep=True),
    _Style("Heading 4", _UI, 11, before=10, after=4, bold=True, line=1.1, keep=True),
    _Style("Heading 5", _UI, 11, before=8, after=4, line=1.1, keep=True),
    _Style("Heading 6", _UI, 11, before=8, after=4, line=1.1, keep=True, ink="text.muted"),
    _Style("List Paragraph", _READING, 11, after=4),
    _Style("Caption", _UI, 9.5, after=8, ink="text.muted"),
    _Style("Table Text", _UI, 9.5, line=1.1),
    _Style("Note", _READING, 9.5, after=3, line=1.15),
    _Style("annotation text", _UI, 10, line=1.0),
)


def set_styles(document: Any) -> None:
    """Gives the document page and styles; a style's id is its name without spaces."""
    for style in _STYLES:
        known = style.name in document.styles
        made = document.styles[style.name] if known else document.styles.add_style(style.name, WD_STYLE_TYPE.PARAGRAPH)
        made.font.name, made.font.size, made.font.bold, made.font.italic = style.font, Pt(style.size), style.bold, False
        made.font.color.rgb = RGBColor.from_string(colour(style.ink).lstrip("#"))
        fonts = made.element.rPr.rFonts
        for script in ("eastAsia", "cs", "hAnsi", "ascii"):
            fonts.set(qn(f"w:{script}"), style.font)
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        layout = made.paragraph_format
        layout.space_before, layout.space_after = Pt(style.before), Pt(style.after)
        layout.line_spacing, layout.keep_with_next = style.line, style.keep
        layout.left_indent, layout.widow_control = Mm(0), True
        made.quick_style = True
    _add_character_style(document, "Hyperlink", colour("text.link"), underline=True)
    _add_character_style(document, "annotation reference", "", size=8)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)


def _add_character_style(document: Any, name: str, ink: str, *, underline: bool = False, size: float = 0) -> None:
    known = name in document.styles
    made = document.styles[name] if known else document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    if ink:
        made.font.color.rgb = RGBColor.from_string(ink.lstrip("#"))
    if underline:
        made.font.underline = True
    if size:
        made.font.size = Pt(size)
