"""One file a target, by its ending; nothing is written where one cannot be made."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.domain.errors import Cancelled, ExportFailed
from factcheck_app.reports.write_report import REPORT_ENDINGS, write_reports
from tests.fakes.reviews import HEAD, MADE, make_history, make_long_review, make_review

ROOT = Path(__file__).resolve().parents[2]
BEGINNINGS = {
    ".html": b"<!DOCTYPE html>",
    ".pdf": b"%PDF-",
    ".docx": b"PK",
    ".csv": b"\xef\xbb\xbfnumber,",
    ".json": b'{\n "format"',
}

# run in a process of its own: here Qt is loaded already
_WITHOUT_QT = """
import sys
from pathlib import Path
from tests.fakes.reviews import HEAD, MADE, make_history, make_review
from factcheck_app.reports.write_report import write_reports
folder = Path(sys.argv[1])
targets = [folder / f"report{ending}" for ending in (".html", ".docx", ".csv", ".json")]
write_reports(make_review(), make_history(), HEAD, MADE, targets)
assert not [name for name in sys.modules if name.startswith("PySide6")]
for name in ("first.pdf", "second.pdf"):
    write_reports(make_review(), make_history(), HEAD, MADE, [folder / name])
"""


def write(targets: list[Path]) -> list[Path]:
    return write_reports(make_review(), make_history(), HEAD, MADE, targets)


@pytest.mark.usefixtures("qapp")
def test_each_ending_gets_its_format_and_progress_is_told(tmp_path: Path) -> None:
    targets = [tmp_path / f"report{ending.upper()}" for ending in REPORT_ENDINGS]
    told: list[tuple[int, int]] = []
    written = write_reports(
        make_review(), make_history(), HEAD, MADE, targets, lambda done, whole: told.append((done, whole))
    )
    assert written == targets
    assert told == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]
    for target in targets:
        assert target.read_bytes().startswith(BEGINNINGS[target.suffix.lower()])


@pytest.mark.parametrize("name", ["report.txt", "report", "report.xlsx", "report.pdf.exe"])
def test_an_unknown_ending_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportFailed) as problem:
        write([tmp_path / "report.html", tmp_path / name])
    assert problem.value.next_step == "Give the file one of the endings .html, .pdf, .docx, .csv or .json."
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_writes_no_file(tmp_path: Path) -> None:
    answers = iter([False, True])
    targets = [tmp_path / "report.html", tmp_path / "report.csv"]
    with pytest.raises(Cancelled):
        write_reports(make_review(), make_history(), HEAD, MADE, targets, is_cancelled=lambda: next(answers))
    assert list(tmp_path.iterdir()) == []


def test_qt_is_loaded_for_a_pdf_alone_and_makes_it_without_a_word(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr, run.stdout) == (0, "", "")
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_a_review_of_thousands_of_claims_is_whole(tmp_path: Path) -> None:
    review, history = make_long_review(5_000)
    target = tmp_path / "long.json"
    write_reports(review, history, HEAD, MADE, [target])
    assert len(json.loads(target.read_bytes())["claims"]) == 5_000
