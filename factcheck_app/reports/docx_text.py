"""Paragraphs of the Word report and the signs of its verdicts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from factcheck_app.reports.docx_elements import PAGE_WIDTH, Element, paragraph, run, table
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.report_fact import Fact
from factcheck_app.reports.reported_claim import ReportedClaim

# shapes that differ in black and white; each stands before its word
SIGNS = {"supported": "✓", "overstated": "▲", "unsupported": "✕", "undecided": "○", "set_aside": "⊘"}
RULE = colour("border.hairline")


def text(words: str, style: str = "Normal", *, keep: bool = False, new_page: bool = False) -> Element:
    """A paragraph of these words, from right to left where they run so."""
    return paragraph([run(words)], style, keep=keep, right_to_left=runs_from_right(words), new_page=new_page)


def runs_from_right(words: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    strong = (unicodedata.bidirectional(char) for char in words)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def marked(mark: str, words: str, style: str = "Finding") -> Element:
    """A paragraph behind the sign of a verdict."""
    sign = run(f"{SIGNS[mark]} ", colour=colour(f"verdict.{mark}.foreground"))
    return paragraph([sign, run(words)], style, right_to_left=runs_from_right(words))


def facts(values: Sequence[Fact]) -> Element:
    """Facts in three columns, each a label with its value."""
    third = PAGE_WIDTH // 3
    cells = [[text(fact.label, "Label"), text(fact.value, "Fact")] for fact in values]
    cells += [[paragraph([])]] * (-len(cells) % 3)
    return table((third,) * 3, [cells[start : start + 3] for start in range(0, len(cells), 3)])


def listed(heads: tuple[str, str], width: int, rows: Sequence[tuple[list[Element], list[Element]]]) -> Element:
    """A table of two columns under a head that is repeated on every page; the first is `width` wide."""
    head = [[text(words, "Label")] for words in heads]
    return table((width, PAGE_WIDTH - width), [head, *map(list, rows)], head=True, rules=RULE)


def evidence(claim: ReportedClaim) -> list[Element]:
    """The quotes of a claim, each under where it stands and what it does."""
    elements = []
    for passage in claim.evidence:
        elements += [text(passage.about, "Where"), text(f"“{passage.quote}”", "Quotation")]
    return elements
