"""One file a target, by its format; nothing is written where one cannot be made."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.domain.errors import Cancelled, ExportFailed
from factcheck_app.reports.export_target import ExportTarget, choose_target
from factcheck_app.reports.formats import FORMATS, ExportKind, ExportMaterial, ExportOptions
from factcheck_app.reports.makers import make_file
from factcheck_app.reports.write_report import WrittenFile, write_reports
from tests.fakes.exports import make_material
from tests.fakes.failing_disk import largest_file
from tests.fakes.reviews import HEAD, MADE, make_long_review

ROOT = Path(__file__).resolve().parents[2]
BEGINNINGS = {
    ".html": b"<!DOCTYPE html>",
    ".pdf": b"%PDF-",
    ".docx": b"PK",
    ".xlsx": b"PK",
    ".zip": b"PK",
    ".csv": b"\xef\xbb\xbfnumber,",
    ".json": b"",
    ".ris": b"TY  - ",
    ".bib": b"@",
}

# the pack wants the rows of a library: see tests/cli/test_export_command.py
MADE_FORMATS = [known for known in FORMATS if known.kind is not ExportKind.PACK]

# run in a process of its own: here Qt is loaded already
_WITHOUT_QT = """
import sys
from pathlib import Path
from tests.fakes.exports import make_material
from factcheck_app.reports.export_target import choose_target
from factcheck_app.reports.write_report import write_reports
folder = Path(sys.argv[1])
targets = [folder / f"report{ending}" for ending in (".html", ".docx", ".csv", ".xlsx", ".json", ".ris", ".bib")]
write_reports(make_material(), [choose_target(target) for target in targets])
assert not [name for name in sys.modules if name.startswith("PySide6")]
for name in ("first.pdf", "second.pdf"):
    write_reports(make_material(), [choose_target(folder / name)])
"""


def targets_in(folder: Path, *names: str) -> list[ExportTarget]:
    return [choose_target(folder / name) for name in names]


@pytest.mark.usefixtures("qapp")
def test_each_format_is_made_and_progress_is_told(tmp_path: Path) -> None:
    targets = [ExportTarget(tmp_path / known.code, known) for known in MADE_FORMATS]
    told: list[tuple[int, int]] = []
    written = write_reports(
        make_material(),
        targets,
        ExportOptions(clean_copy=True),
        on_progress=lambda done, whole: told.append((done, whole)),
    )
    assert [file.path for file in written] == [target.path for target in targets]
    assert told == [(number, len(MADE_FORMATS)) for number in range(1, len(MADE_FORMATS) + 1)]
    for target in targets:
        assert target.path.read_bytes().startswith(BEGINNINGS[target.format.ending])


def test_a_cancelled_export_writes_no_file(tmp_path: Path) -> None:
    answers = iter([False, True])
    targets = targets_in(tmp_path, "report.html", "report.csv")
    with pytest.raises(Cancelled):
        write_reports(make_material(), targets, is_cancelled=lambda: next(answers))
    assert list(tmp_path.iterdir()) == []


def test_two_formats_never_share_a_file(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"report\.html is named twice"):
        write_reports(make_material(), targets_in(tmp_path, "report.html", "report.html"))


def test_what_was_written_says_where_it_is(tmp_path: Path) -> None:
    assert write_reports(make_material(), targets_in(tmp_path, "a.csv")) == [WrittenFile(tmp_path / "a.csv")]


def test_a_full_disk_leaves_the_old_file_and_names_what_was_written(tmp_path: Path) -> None:
    old = tmp_path / "big.html"
    old.write_text("old")
    with largest_file(8_000), pytest.raises(ExportFailed, match=r"small\.ris was written before\."):
        write_reports(make_material(), targets_in(tmp_path, "small.ris", "big.html"))
    assert (old.read_text(), sorted(file.name for file in tmp_path.iterdir())) == ("old", ["big.html", "small.ris"])


def test_qt_is_loaded_for_a_pdf_alone_and_makes_it_without_a_word(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr, run.stdout) == (0, "", "")
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_a_review_of_thousands_of_claims_is_whole() -> None:
    review, history = make_long_review(5_000)
    material = ExportMaterial(review, tuple(history), HEAD, MADE)
    made = make_file(choose_target(Path("long.json")).format, material)
    assert len(json.loads(made.content)["claims"]) == 5_000
