"""What the sections of the PDF are built from: columns, headings, facts, numbered entries, tables of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck_app.reports.pdf_flow import Column, Placed, Row, row_of
from factcheck_app.reports.pdf_fonts import TextStyle
from factcheck_app.reports.pdf_shapes import Box, Glyph
from factcheck_app.reports.pdf_styles import BODY, FINDING, HEADING, LABEL, QUOTE, STRONG, verdict_colour
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.report_fact import Fact
from factcheck_app.reports.reported_claim import ReportedClaim

WIDTH = 658.0  # of the content, in design pixels
INDENT = 58.0  # of what stands beside a number
GLYPH = 12.5
GLYPH_INDENT = 18.0
READABLE = 580.0
RULE = Box(WIDTH, 0.75, colour("border.hairline"))


class Sheet:
    """Sets the parts that several sections share."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter

    def column(self, x: float, width: float) -> Column:
        """An empty column."""
        return Column(self.typesetter, x, width)

    def heading(self, words: str, *, rule: bool = False, new_page: bool = False) -> Row:
        """The heading of a section, kept with what follows."""
        row = row_of(self.column(0, WIDTH).add_text(words, HEADING), above=20, below=7, keep=True)
        return replace(row, rule=RULE if rule else None, new_page=new_page)

    def paragraph(self, words: str, style: TextStyle = BODY, *, above: float = 0, below: float = 0) -> Row:
        """Words as wide as can be read well."""
        return row_of(self.column(0, READABLE).add_text(words, style), above=above, below=below)

    def fact_rows(self, facts: Sequence[Fact], columns: int) -> Iterator[Row]:
        """Facts side by side, each a label with its value."""
        step = WIDTH / columns
        for start in range(0, len(facts), columns):
            some = facts[start : start + columns]
            yield row_of(*(self._fact(fact, i * step, step - 16) for i, fact in enumerate(some)), below=7)

    def _fact(self, fact: Fact, x: float, width: float) -> Column:
        return self.column(x, width).add_text(fact.label, LABEL).add_text(fact.value, BODY)

    def numbered(self, number: str, column: Column, remark: str = "") -> Row:
        """An entry beside its number, over a hairline; the remark stands under the number."""
        beside = self.column(0, INDENT - 8).add_text(number, STRONG).add_text(remark, LABEL)
        return replace(row_of(beside, column, above=8, below=8.75), rule=RULE, again=tuple(beside.placed))

    def marked(self, mark: str, headline: str, indent: float = INDENT) -> Column:
        """A column that begins with a verdict's glyph and a headline."""
        column = self.column(indent, WIDTH - indent)
        column.add_beside(Glyph(mark, verdict_colour(mark), GLYPH, FINDING.line_height))
        return column.add_text(headline, FINDING, indent=GLYPH_INDENT)

    def add_evidence(self, column: Column, claim: ReportedClaim) -> Column:
        """The quotes of a claim, each under where it stands and what it does."""
        for passage in claim.evidence:
            column.add_text(passage.about, LABEL, gap=6).add_text(f"“{passage.quote}”", QUOTE)
        return column

    def table(self, columns: Sequence[tuple[str, float]], lines: Sequence[Sequence[str]]) -> Iterator[Row]:
        """Words in columns (heading, share of the width) under a head that is repeated on every page."""
        widths = [share * WIDTH for _, share in columns]
        starts = [sum(widths[:index]) for index in range(len(widths))]
        head = self._cells([heading for heading, _ in columns], starts, widths, LABEL)
        head = replace(head, above=2, below=4.75, rule=RULE)
        yield replace(head, keep=True)
        for line in lines:
            row = self._cells(line, starts, widths, BODY)
            yield replace(row, above=4, below=4.75, rule=RULE, head=head)

    def _cells(self, cells: Sequence[str], xs: Sequence[float], widths: Sequence[float], style: TextStyle) -> Row:
        return row_of(
            *(
                self.column(x, width - 14).add_text(cell, style)
                for cell, x, width in zip(cells, xs, widths, strict=True)
            )
        )

    def boxed(self, text: str, style: TextStyle) -> Row:
        """Words to copy, on a tinted box."""
        lines = self.column(10, WIDTH - 20).add_text(text, style)
        box = Placed(0, 0, Box(WIDTH, lines.height + 14, colour("background.window"), 4))
        return Row(((box, *(replace(placed, y=placed.y + 7) for placed in lines.placed)),))
