"""Paragraphs, runs and tables of WordprocessingML, made directly: thousands of table rows stay a matter of seconds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

PAGE_WIDTH = 9866  # of the text, in twentieths of a point: A4 less two margins of 18 mm
_TAG = {name: qn(f"w:{name}") for name in ("p", "pPr", "r", "rPr", "t", "tbl", "tr", "tc", "tcPr", "tblPr", "br")}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LONG = 1500  # characters; a row with a longer paragraph may be torn, since it may not fit on one page
Element = Any  # an lxml element; python-docx's own classes are applied by its parser alone


def run(text: str, *, colour: str = "") -> Element:
    """Words; line ends become line breaks and tabs tabs. `colour` is "#RRGGBB"."""
    element = _new("r")
    properties = etree.SubElement(element, _TAG["rPr"])
    if colour:
        _sub(properties, "color", val=colour.lstrip("#"))
    for number, line in enumerate(text.split("\n")):
        if number:
            etree.SubElement(element, _TAG["br"])
        for place, part in enumerate(line.split("\t")):
            if place:
                _sub(element, "tab")
            words = etree.SubElement(element, _TAG["t"])
            words.text = part
            words.set(_SPACE, "preserve")
    return element


def field_run(instruction: str) -> Element:
    """A number that the word processor works out, PAGE or NUMPAGES."""
    element = etree.Element(qn("w:fldSimple"))
    element.set(qn("w:instr"), instruction)
    element.append(run("1"))
    return element


def paragraph(
    runs: Sequence[Element],
    style: str = "Normal",
    *,
    align: str = "",
    keep: bool = False,
    right_to_left: bool = False,
    new_page: bool = False,
) -> Element:
    """A paragraph in a style (by its id). `keep` holds it on the page of the next one, `new_page` begins a page."""
    element = _new("p")
    properties = etree.SubElement(element, _TAG["pPr"])
    _sub(properties, "pStyle", val=style)
    if keep:
        _sub(properties, "keepNext")
    if new_page:
        _sub(properties, "pageBreakBefore")
    if right_to_left:
        _sub(properties, "bidi")
    if align:
        _sub(properties, "jc", val=align)
    element.extend(runs)
    return element


def table(
    widths: Sequence[int],
    rows: Iterable[Sequence[Sequence[Element]]],
    *,
    head: bool = False,
    rules: str = "",
    shades: Sequence[str] = (),
    at_bottom: bool = False,
) -> Element:
    """A table of fixed widths (twentieths of a point); a cell is a list of paragraphs.

    `head` repeats the first row on every page; `rules` is the colour of the hairlines under the rows; `shades` are
    the backgrounds of the columns. Rows are not torn across pages unless they are long. `at_bottom` stands the words of
    a row on one line.
    """
    element = _new("tbl")
    properties = etree.SubElement(element, _TAG["tblPr"])
    _sub(properties, "tblW", w=str(sum(widths)), type="dxa")
    if rules:
        borders = _sub(properties, "tblBorders")
        for side in ("bottom", "insideH"):
            _sub(borders, side, val="single", sz="4", space="0", color=rules.lstrip("#"))
    _sub(properties, "tblLayout", type="fixed")
    margins = _sub(properties, "tblCellMar")
    for side, width in (("top", 60 if rules else 0), ("left", 0), ("bottom", 60 if rules else 0), ("right", 140)):
        _sub(margins, side, w=str(width), type="dxa")
    grid = _sub(element, "tblGrid")
    for width in widths:
        _sub(grid, "gridCol", w=str(width))
    for number, cells in enumerate(rows):
        element.append(_row(cells, widths, shades, repeated=head and number == 0))
    if at_bottom:
        for properties in element.iter(_TAG["tcPr"]):
            _sub(properties, "vAlign", val="bottom")
    return element


def _row(
    cells: Sequence[Sequence[Element]], widths: Sequence[int], shades: Sequence[str], *, repeated: bool
) -> Element:
    row = _new("tr")
    properties = _sub(row, "trPr")
    if all(sum(map(len, entry.itertext())) < _LONG for cell in cells for entry in cell):
        _sub(properties, "cantSplit")
    if repeated:
        _sub(properties, "tblHeader")
    for index, (paragraphs, width) in enumerate(zip(cells, widths, strict=True)):
        cell = etree.SubElement(row, _TAG["tc"])
        cell_properties = etree.SubElement(cell, _TAG["tcPr"])
        _sub(cell_properties, "tcW", w=str(width), type="dxa")
        if shades:
            _sub(cell_properties, "shd", val="clear", color="auto", fill=shades[index].lstrip("#"))
        cell.extend(paragraphs or [paragraph([])])
    return row


def _new(name: str) -> Element:
    return etree.Element(_TAG[name])


def _sub(parent: Element, name: str, **attributes: str) -> Element:
    element = etree.SubElement(parent, qn(f"w:{name}"))
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element
