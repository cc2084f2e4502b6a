"""The sections of the PDF, each as rows that flow onto pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck_app.reports.pdf_flow import Column, Placed, Row, row_of
from factcheck_app.reports.pdf_fonts import TextStyle
from factcheck_app.reports.pdf_shapes import Box, Glyph
from factcheck_app.reports.pdf_styles import (
    BODY,
    CLAIM,
    FINDING,
    FLAG,
    GROUP,
    HEADING,
    LABEL,
    NUMBER,
    QUOTE,
    SENTENCE,
    STRONG,
    TITLE,
    verdict_colour,
    verdict_style,
)
from factcheck_app.reports.pdf_text import Typesetter
from factcheck_app.reports.report import Fact, Report, ReportedClaim, ReportedSource
from factcheck_app.reports.report_colours import colour
from factcheck_app.reports.verdict_chart import part_widths

WIDTH = 658.0  # of the content, in design pixels
_INDENT = 58.0  # of what stands beside a number
_GLYPH = 12.5
_GLYPH_INDENT = 18.0
_READABLE = 580.0
_LONG = 560  # characters of note and wording
_CHART_HEIGHT, _CHART_GAP, _CHART_LEAST = 34.0, 2.0, 124.0
_RULE = Box(WIDTH, 0.75, colour("border.hairline"))


class PdfSections:
    """Turns a report into rows, section by section."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter

    def report_rows(self, report: Report) -> list[Row]:
        """Everything between header and footer, in the order of the report."""
        rows = [*self._opening(report), *self._chart(report), *self._corrections(report), *self._questions(report)]
        if report.claims:
            rows += self._claims("Claims", report.claims)
        else:
            rows += self._sentence("Claims", "No claim counts in this review.")
        if report.set_aside:
            rows += self._claims("Set aside", report.set_aside)
        return [*rows, *self._sources(report), *self._method(report), *self._audit(report)]

    def _column(self, x: float, width: float) -> Column:
        return Column(self._typesetter, x, width)

    def _heading(self, words: str, *, rule: bool = False) -> Row:
        row = row_of(self._column(0, WIDTH).add_text(words, HEADING), above=24, below=8, keep=True)
        return replace(row, rule=_RULE) if rule else row

    def _sentence(self, heading: str, words: str) -> list[Row]:
        return [self._heading(heading), row_of(self._column(0, _READABLE).add_text(words, BODY))]

    def _opening(self, report: Report) -> Iterator[Row]:
        yield row_of(self._column(0, WIDTH).add_text(report.title, TITLE), above=6, below=8)
        narrow = [fact for fact in report.facts if not fact.wide]
        for start in range(0, len(narrow), 3):
            yield row_of(
                *(self._fact(fact, i * 226.0, 206.0) for i, fact in enumerate(narrow[start : start + 3])), below=7
            )
        for fact in report.facts:
            if fact.wide:
                yield row_of(self._fact(fact, 0, WIDTH), below=7)
        sentence = self._column(15, WIDTH - 15).add_text(report.sentence, SENTENCE)
        bar = Placed(0, 0, Box(3, sentence.height, colour("accent.base")))
        yield Row(((bar,), tuple(sentence.placed)), above=8, below=2)

    def _fact(self, fact: Fact, x: float, width: float) -> Column:
        return self._column(x, width).add_text(fact.label, LABEL).add_text(fact.value, BODY)

    def _chart(self, report: Report) -> Iterator[Row]:
        parts = [part for part in report.verdicts if part.count]
        if not parts:
            return
        yield self._heading("Verdicts")
        placed: list[Placed] = []
        x = 0.0
        gaps = _CHART_GAP * (len(parts) - 1)
        widths = part_widths([part.count for part in parts], WIDTH - gaps, _CHART_LEAST)
        for part, width in zip(parts, widths, strict=True):
            placed.append(Placed(x, 0, Box(width, _CHART_HEIGHT, colour(f"verdict.{part.mark}.background"), 3)))
            placed.append(Placed(x + 11, 0, Glyph(part.mark, verdict_colour(part.mark), 13, _CHART_HEIGHT)))
            number = self._typesetter.set(str(part.count), verdict_style(part.mark))[0]
            word = self._typesetter.set(part.word, verdict_style(part.mark, BODY))[0]
            placed.append(Placed(x + 31, (_CHART_HEIGHT - number.height) / 2, number))
            placed.append(Placed(x + 31 + number.width + 6, (_CHART_HEIGHT - word.height) / 2, word))
            x += width + _CHART_GAP
        yield Row((tuple(placed),))
        if report.set_aside_count:
            caption = self._column(0, WIDTH).add_beside(
                Glyph("set_aside", verdict_colour("set_aside"), 11.5, LABEL.line_height)
            )
            caption.add_text(f"{report.set_aside_count} set aside, out of the count", LABEL, indent=17)
            yield row_of(caption, above=6)

    def _numbered(self, number: int, column: Column) -> Row:
        row = row_of(self._column(0, _INDENT).add_text(str(number), STRONG), column, above=9, below=9.75)
        return replace(row, rule=_RULE)

    def _marked(self, claim: ReportedClaim, headline: str) -> Column:
        column = self._column(_INDENT, WIDTH - _INDENT)
        column.add_beside(Glyph(claim.mark, verdict_colour(claim.mark), _GLYPH, FINDING.line_height))
        return column.add_text(headline, FINDING, indent=_GLYPH_INDENT)

    def _corrections(self, report: Report) -> Iterator[Row]:
        for index, group in enumerate(report.corrections):
            if index == 0:
                yield replace(self._heading("Correct first"), below=0)
            group_head = row_of(self._column(0, WIDTH).add_text(group.severity, GROUP), above=8, below=6, keep=True)
            yield replace(group_head, rule=_RULE)
            for claim in group.claims:
                column = self._marked(claim, claim.headline).add_text(f"“{claim.words}”", QUOTE, gap=1)
                self._add_evidence(column, claim)
                yield self._numbered(claim.number, column.add_text(self._suggested(claim), BODY, gap=2))

    def _add_evidence(self, column: Column, claim: ReportedClaim) -> None:
        for passage in claim.evidence:
            column.add_text(passage.about, LABEL, gap=5).add_text(f"“{passage.quote}”", QUOTE)

    def _suggested(self, claim: ReportedClaim) -> str:
        return f"Suggested: {claim.wording}" if claim.wording else ""

    def _questions(self, report: Report) -> Iterator[Row]:
        if report.questions:
            yield self._heading("Open questions", rule=True)
        for claim in report.questions:
            column = self._marked(claim, "; ".join(claim.reasons)).add_text(f"“{claim.words}”", QUOTE, gap=1)
            self._add_evidence(column, claim)
            yield self._numbered(claim.number, column.add_text(claim.note, BODY, gap=2))

    def _claims(self, heading: str, claims: Sequence[ReportedClaim]) -> Iterator[Row]:
        numbers = max(24.0, self._typesetter.set(str(claims[-1].number), NUMBER)[0].width + 10)
        aside = claims[0].mark == "set_aside"
        columns = ((numbers, 332 - numbers), (348.0, 136.0), (494.0, 164.0))
        yield replace(self._heading(heading), below=0)
        labels = ("Claim", "Why" if aside else "Verdict", "Note" if aside else "Finding")
        head = row_of(
            *(self._column(x, width).add_text(label, LABEL) for (x, width), label in zip(columns, labels, strict=True)),
            above=6,
            below=6.75,
        )
        head = replace(head, rule=_RULE)
        yield replace(head, keep=True)
        for claim in claims:
            yield from self._claim(claim, numbers, columns, head)

    def _claim(
        self, claim: ReportedClaim, numbers: float, columns: Sequence[tuple[float, float]], head: Row
    ) -> Iterator[Row]:
        number = self._column(0, numbers).add_text(str(claim.number), NUMBER)
        again = tuple(number.placed)
        words = self._column(*columns[0]).add_text(claim.words, CLAIM).add_text(claim.place, LABEL, gap=2)
        quoted = sum(len(passage.quote) for passage in claim.evidence)
        long = len(claim.note) + len(claim.wording) + quoted > _LONG
        found = self._column(*columns[2]) if long else self._found(claim, *columns[2])
        row = row_of(number, words, self._judged(claim, *columns[1]), found, above=8, below=8.75)
        if not long:
            yield replace(row, rule=_RULE, head=head, again=again)
            return
        # long texts take the width of the page; a ribbon in the last column would run over many pages
        yield replace(row, below=0, head=head, again=again, keep=True)
        whole = row_of(self._column(0, numbers), self._found(claim, numbers, WIDTH - numbers), above=4, below=8.75)
        yield replace(whole, rule=_RULE, head=head, again=again)

    def _judged(self, claim: ReportedClaim, x: float, width: float) -> Column:
        column = self._column(x, width).add_beside(
            Glyph(claim.mark, verdict_colour(claim.mark), _GLYPH, STRONG.line_height)
        )
        column.add_text(claim.set_aside or claim.verdict, verdict_style(claim.mark), indent=_GLYPH_INDENT)
        for detail in () if claim.set_aside else claim.details:
            column.add_text(detail, LABEL, indent=_GLYPH_INDENT)
        return column

    def _found(self, claim: ReportedClaim, x: float, width: float) -> Column:
        column = self._column(x, width).add_text(claim.note, BODY).add_text(self._suggested(claim), BODY, gap=4)
        self._add_evidence(column, claim)
        return column.add_text(claim.source_words, LABEL, gap=2)

    def _sources(self, report: Report) -> Iterator[Row]:
        if not report.sources:
            yield from self._sentence("Sources", "No cited source was found in the draft.")
            return
        yield self._heading("Sources", rule=True)
        for source in report.sources:
            yield self._numbered(source.number, self._source(source))

    def _source(self, source: ReportedSource) -> Column:
        column = (
            self._column(_INDENT, WIDTH - _INDENT)
            .add_text(source.as_written, FINDING)
            .add_text(source.about, QUOTE, gap=1)
        )
        for flag in source.flags:
            column.add_text(flag, FLAG, gap=1)
        identifiers = "   ".join(f"{fact.label} {fact.value}" for fact in source.identifiers)
        column.add_text(identifiers, BODY, gap=2)
        return column.add_text(f"{source.access} · {source.status} · {source.claim_words}", LABEL, gap=2)

    def _method(self, report: Report) -> Iterator[Row]:
        yield replace(self._heading("Method and limits"), below=2)
        for part in report.method:
            column = self._column(0, _READABLE).add_text(part.label, FINDING).add_text(part.value, BODY)
            yield row_of(column, above=6, below=2)

    def _audit(self, report: Report) -> Iterator[Row]:
        yield self._heading("Audit trail")
        rows = f"{report.audit_rows} {'row' if report.audit_rows == 1 else 'rows'}"
        ended = f"When this report was made, the audit trail had {rows} and ended in this hash:"
        yield row_of(self._column(0, WIDTH).add_text(ended, BODY), below=6, keep=True)
        yield replace(self._boxed(report.audit_head, BODY), keep=True)
        verify = "To see that the record has not been altered since, run:"
        yield row_of(self._column(0, WIDTH).add_text(verify, BODY), above=8, below=6, keep=True)
        yield self._boxed(report.verify_command, BODY)

    def _boxed(self, text: str, style: TextStyle) -> Row:
        lines = self._column(10, WIDTH - 20).add_text(text, style)
        box = Placed(0, 0, Box(WIDTH, lines.height + 14, colour("background.window"), 4))
        return Row(((box, *(replace(placed, y=placed.y + 7) for placed in lines.placed)),))
