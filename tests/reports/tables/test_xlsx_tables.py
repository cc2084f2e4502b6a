"""The workbook read back by another library, field by field."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import openpyxl
import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.tables.claims_table import claims_table
from factcheck_app.reports.tables.decisions_table import decisions_table
from factcheck_app.reports.tables.record_table import record_table
from factcheck_app.reports.tables.sources_table import sources_table
from factcheck_app.reports.tables.table import Cell
from factcheck_app.reports.tables.xlsx_tables import make_xlsx
from tests.fakes.exports import make_material
from tests.fakes.reviews import HEAD, MADE, make_long_review, make_review, make_review_without_claims


def read(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def as_read(cell: Cell) -> Cell:
    """A workbook knows no empty words and no zone."""
    if isinstance(cell, datetime):
        return cell.astimezone(UTC).replace(tzinfo=None)
    return cell or None if isinstance(cell, str) else cell


def test_every_sheet_comes_back_field_by_field() -> None:
    material = make_material()
    book = read(make_xlsx(material))
    tables = (
        claims_table(material.review),
        sources_table(material.review),
        decisions_table(material.review, material.history),
        record_table(material),
    )
    assert book.sheetnames == ["claims", "sources", "decisions", "record"]
    for table in tables:
        head, *rows = book[table.name].iter_rows(values_only=True)
        assert list(head) == [column.name for column in table.columns]
        assert rows == [tuple(map(as_read, row)) for row in table.rows]


def test_every_sheet_has_a_filter_a_frozen_header_and_wrapped_words() -> None:
    for sheet in read(make_xlsx(make_material())):
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.freeze_panes in ("C2", "A2")
        assert sheet["B2"].alignment.wrap_text


def test_verdicts_have_their_light_colours() -> None:
    sheet = read(make_xlsx(make_material()))["claims"]
    place = [cell.value for cell in sheet[1]].index("verdict")
    looks = {row[place].value: row[place].fill.fgColor.rgb for row in sheet.iter_rows(min_row=2)}
    assert (looks["supported"], looks["overstated"], looks["unsupported"]) == ("FFE0F2EA", "FFFBEFD8", "FFFCE7DE")


@pytest.mark.parametrize(
    "typed",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "＝1",
        "https://example.org/a",
        "007",
        "_x0041_",
        "שלום 😀",
        "a\r\nb",
        "1e400",
        "#N/A",
    ],
)
def test_nothing_typed_becomes_a_formula_a_link_or_a_number(typed: str) -> None:
    review = make_review((Judgement(note=typed, wording=typed),))
    sheet = read(make_xlsx(ExportMaterial(review, (), HEAD, MADE)))["claims"]
    names = [cell.value for cell in sheet[1]]
    for name in ("note", "suggested wording"):
        cell = sheet.cell(2, names.index(name) + 1)
        assert (cell.value, cell.data_type, cell.hyperlink) == (typed.replace("\r\n", "\n"), "s", None)
        assert bool(cell.quotePrefix) == typed.startswith(("=", "+", "-", "@", "＝"))


def test_what_cannot_be_printed_is_replaced_visibly() -> None:
    review = make_review((Judgement(note="bell \x07 half \ud83d nul \x00"),))
    sheet = read(make_xlsx(ExportMaterial(review, (), HEAD, MADE)))["claims"]
    assert "bell ␇ half \ufffd nul ␀" in [cell.value for cell in sheet[2]]


def test_a_note_longer_than_a_cell_goes_on_in_the_next_column() -> None:
    note = "=" + "walk 😀 " * 6_000
    review = make_review((Judgement(note=note),))
    sheet = read(make_xlsx(ExportMaterial(review, (), HEAD, MADE)))["claims"]
    row = {head.value: cell.value for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert row["note"] + row["note (continued 2)"] == note


def test_a_review_without_claims_has_its_header_rows() -> None:
    book = read(make_xlsx(ExportMaterial(make_review_without_claims(), (), HEAD, MADE)))
    assert [sheet.max_row for sheet in book] == [1, 1, 1, 14]
    title = replace(make_review_without_claims(), title="x" * 400)
    assert read(make_xlsx(ExportMaterial(title, (), HEAD, MADE))).properties.title == "x" * 250


def test_five_thousand_claims_with_all_their_words_come_back() -> None:
    review, history = make_long_review(5_000)
    content = make_xlsx(ExportMaterial(review, tuple(history), HEAD, MADE))
    sheet = openpyxl.load_workbook(io.BytesIO(content), read_only=True)["claims"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert rows == [tuple(map(as_read, row)) for row in claims_table(review).rows]
