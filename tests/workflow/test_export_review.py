"""A report is written beside the database, and never over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.export_material import material_at_hand
from factcheck_app.workflow.export_review import choose_targets, export_review
from tests.fakes.evidence import CONTENTS
from tests.fakes.exports import make_material
from tests.fakes.reviews import HEAD, MADE, make_review


def write(target: Path, database: Path) -> None:
    export_review(make_material(), choose_targets([target]), database=database)


@pytest.mark.parametrize("name", ["library.json", "link.csv"])
def test_the_database_is_never_taken_for_a_report(tmp_path: Path, name: str) -> None:
    path = tmp_path / "library.json"
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    ReviewStore(database).add(make_review(()), "Ana Brandt")
    database.close()
    (tmp_path / "link.csv").symlink_to(path)
    before = path.read_bytes()
    with pytest.raises(ExportFailed, match="belongs to the database"):
        write(tmp_path / name, path)
    assert path.read_bytes() == before


def test_other_links_are_written_through(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "report.csv")
    write(tmp_path / "link.csv", tmp_path / "library.db")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "report.csv").stat().st_size > 0


def test_a_name_that_no_file_can_have_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="no file can have"):
        write(tmp_path / "re\0port.csv", tmp_path / "library.db")


@pytest.mark.parametrize("name", ["notes.docx", "link.docx", "source.html", "Evening Walks.docx"])
def test_neither_the_draft_nor_a_source_is_taken_for_a_report(tmp_path: Path, name: str) -> None:
    draft = make_review().article.content
    for file, content in (
        ("notes.docx", draft),
        ("source.html", next(iter(CONTENTS.values()))),
        ("Evening Walks.docx", b"the draft, written on"),
    ):
        (tmp_path / file).write_bytes(content)
    (tmp_path / "link.docx").symlink_to("notes.docx")
    before = (tmp_path / name).read_bytes()
    with pytest.raises(ExportFailed, match="it is as it was"):
        write(tmp_path / name, tmp_path / "library.db")
    assert (tmp_path / name).read_bytes() == before


def test_a_new_file_may_have_the_name_of_the_draft(tmp_path: Path) -> None:
    write(tmp_path / "evening walks.docx", tmp_path / "library.db")
    assert (tmp_path / "evening walks.docx").stat().st_size > 0


def test_values_at_hand_are_material_enough(tmp_path: Path) -> None:
    material = material_at_hand(make_review(), [], HEAD, MADE)
    (written,) = export_review(material, choose_targets([tmp_path / "report.csv"]))
    assert written.path.exists()
