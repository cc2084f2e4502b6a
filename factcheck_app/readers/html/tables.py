"""Tables of data, told from tables that only lay out a page."""

from __future__ import annotations

from lxml.html import HtmlElement

from factcheck_app.readers.html.elements import HEADINGS

_LONGEST_CELL = 1000
_LAYOUT_INSIDE = frozenset({"table", "form", "nav", "article", "main", *HEADINGS})
_SAMPLE = 20_000


def is_table_of_data(table: HtmlElement) -> bool:
    """Whether rows and columns carry meaning: two columns, cells of moderate length, no page parts inside."""
    if table.get("role") in {"presentation", "none"}:
        return False
    columns = 0
    in_row = 0
    has_heads = False
    for number, element in enumerate(table.iter("*")):
        if number > _SAMPLE:
            break
        if element is not table and element.tag in _LAYOUT_INSIDE:
            return False
        if element.tag == "tr":
            in_row = 0
        elif element.tag in {"td", "th"}:
            in_row += 1
            columns = max(columns, in_row)
            has_heads = has_heads or element.tag == "th"
            if element.tag == "td" and sum(map(len, element.itertext())) > _LONGEST_CELL:
                return False
    return columns > 1 or has_heads
