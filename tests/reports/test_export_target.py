"""What a file becomes, by its kind and its ending; wrong pairs name the endings that fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_format import FORMATS, ExportKind
from factcheck_app.reports.export_target import choose_target


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("r.html", "report.html"),
        ("r.PDF", "report.pdf"),
        ("r.docx", "report.docx"),
        ("r.csv", "table.csv"),
        ("r.xlsx", "table.xlsx"),
        ("r.json", "data.json"),
        ("r.ris", "references.ris"),
        ("r.bib", "references.bib"),
        ("r.zip", "pack.zip"),
    ],
)
def test_an_ending_alone_chooses_the_report_or_what_only_it_can_be(name: str, code: str) -> None:
    assert choose_target(Path(name)).format.code == code


def test_every_format_can_be_named_by_kind_and_ending() -> None:
    for known in FORMATS:
        assert choose_target(Path(f"x{known.ending}"), known.kind).format == known
    assert choose_target(Path("x.xlsx"), ExportKind.REPORT).format.code == "table.xlsx"


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("r.txt", ExportKind.ANNOTATED, "as annotated to .txt. Give the file one of the endings .html or .pdf."),
        ("r", ExportKind.PACK, "r has no ending. Give the file the ending .zip."),
        ("r.pdf.exe", None, "to .exe. Give the file one of the endings .html, .pdf, .docx, .xlsx, .csv, .json"),
        ("r.pdf", ExportKind.REFERENCES, "Give the file one of the endings .json, .ris or .bib."),
    ],
)
def test_a_pair_that_does_not_fit_names_the_endings_that_do(name: str, kind: ExportKind | None, words: str) -> None:
    with pytest.raises(ExportFailed) as problem:
        choose_target(Path(name), kind)
    assert words in str(problem.value)
