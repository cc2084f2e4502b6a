"""The styles of the Word report, so that an editor can restyle it in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from factcheck_app.reports.report_colours import colour

_UI, _READING = "Calibri", "Georgia"  # a document cannot carry fallbacks; every word processor has or replaces these


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    font: str
    size: float
    ink: str = "text.primary"
    bold: bool = False
    before: float = 0
    after: float = 0
    keep: bool = False


_STYLES = (
    _Style("Normal", _UI, 10, before=2),
    _Style("Title", _READING, 22, bold=True, before=6, after=8),
    _Style("Heading 1", _UI, 13, bold=True, before=14, after=3, keep=True),
    _Style("Heading 2", _UI, 10.5, "text.muted", bold=True, before=8, after=3, keep=True),
    _Style("Fact", _UI, 10, after=5),
    _Style("Chart", _UI, 10.5, bold=True, before=5, after=5),
    _Style("Label", _UI, 8.5, "text.muted"),
    _Style("Where", _UI, 8.5, "text.muted", before=4, keep=True),
    _Style("Running", _UI, 8.5, "text.muted"),
    _Style("Sentence", _READING, 12.5, before=6, after=6),
    _Style("Claim", _READING, 10),
    _Style("Quotation", _READING, 10, "text.muted"),
    _Style("Finding", _UI, 10, bold=True),
    _Style("Suggested", _READING, 10, "change.inserted_text"),
    _Style("First Rung", _UI, 8.5, before=7),
    _Style("Numbers", _UI, 10),
    _Style("Rung", _UI, 8.5),
    _Style("Flagged", _UI, 10, "signal.foreground", before=2),
    _Style("Code", "Consolas", 8.5, before=3, after=6),
)


def add_styles(document: Any) -> None:
    """Gives the document the report's styles; a style's id is its name without spaces."""
    for style in _STYLES:
        known = style.name in document.styles
        made = document.styles[style.name] if known else document.styles.add_style(style.name, WD_STYLE_TYPE.PARAGRAPH)
        made.font.name, made.font.size, made.font.bold = style.font, Pt(style.size), style.bold
        made.font.color.rgb = RGBColor.from_string(colour(style.ink).lstrip("#"))
        fonts = made.element.rPr.rFonts
        for script in ("eastAsia", "cs", "hAnsi", "ascii"):
            fonts.set(qn(f"w:{script}"), style.font)
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(style.before), Pt(style.after)
        made.paragraph_format.keep_with_next = style.keep
        made.quick_style = True
    _add_sentence_bar(document.styles["Sentence"])
    for at in (Pt(110), Pt(220)):
        document.styles["Numbers"].paragraph_format.tab_stops.add_tab_stop(at)
    for border in document.styles["Title"].element.pPr.findall(qn("w:pBdr")):
        border.getparent().remove(border)


def _add_sentence_bar(style: Any) -> None:
    properties = style.element.get_or_add_pPr()
    borders = properties.makeelement(qn("w:pBdr"), {})
    bar = borders.makeelement(
        qn("w:left"),
        {
            qn("w:val"): "single",
            qn("w:sz"): "24",
            qn("w:space"): "10",
            qn("w:color"): colour("accent.base").lstrip("#"),
        },
    )
    borders.append(bar)
    # the schema asks for the border before the spacing
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    style.paragraph_format.left_indent = Pt(12)
