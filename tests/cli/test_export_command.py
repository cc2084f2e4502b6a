"""`export` from the command line: every format by its name, and one sentence for whatever cannot be."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from docx import Document

from factcheck_app.__main__ import main
from factcheck_app.domain.export_format import FORMATS, ExportFormat
from factcheck_app.settings import Settings
from tests.cli.conftest import Told
from tests.fakes.drafts import TEA_DRAFT
from tests.fakes.failing_disk import as_ordinary_user


@pytest.fixture
def decided(review: str, told: Told) -> str:
    """A review with a decision whose wording could replace the claim."""
    words = ["--reason", "hedge_dropped", "--severity", "major", "--note", "=It may.", "--wording", "It may lower it."]
    assert main(["decide", review, "1", "overstated", *words, "--as", "Ana Brandt"]) == 0
    told()
    return review


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("wanted", FORMATS, ids=lambda known: known.code)
def test_every_format_is_written_by_its_name(decided: str, told: Told, tmp_path: Path, wanted: ExportFormat) -> None:
    target = tmp_path / f"out{wanted.ending}"
    assert main(["export", decided, str(target), "--format", str(wanted.kind)]) == 0
    assert told().out == f"{target}\n"
    assert target.stat().st_size > 100


def test_without_a_format_the_ending_decides(decided: str, told: Told, tmp_path: Path) -> None:
    names = ("a.html", "b.xlsx", "c.csv", "d.json", "e.bib", "f.RIS")
    targets = [str(tmp_path / name) for name in names]
    assert main(["export", decided, *targets]) == 0
    output = told()
    assert output.out.splitlines() == targets
    assert output.err.splitlines()[-1] == "6 of 6 files made"
    assert json.loads((tmp_path / "d.json").read_bytes())["format"] == "factcheck-review"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["out.pdf", "--format", "references"], "Give the file one of the endings .json, .ris or .bib."),
        (["out.html", "--format", "pack"], "Give the file the ending .zip."),
        (["out.txt"], "Give the file one of the endings .html, .pdf, .docx,"),
        (["out", "--format", "hand-back"], "out has no ending. Give the file the ending .docx."),
        (["out.pdf", "--format", "poster"], "There is no format called 'poster'. Choose among: report, table, data,"),
        (["out.pdf", "--order", "size"], "There is no order called 'size'. Choose among: severity, place."),
        (["out.docx", "--comments", "some"], "Choose among: attention, all, flagged."),
        (["out.html", "--include", "everything"], "Choose among: wordings, evidence, set-aside,"),
        (["out.html", "--logo", "missing.png"], "There is no logo at missing.png. Name a PNG or JPEG file."),
        (["a.html", "a.html"], "a.html is named twice. Give each file a name of its own."),
        (["folder.html/out.html"], "The folder does not exist"),
    ],
)
def test_what_does_not_fit_is_one_sentence_and_writes_nothing(
    decided: str, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert main(["export", decided, *words]) == 1
    output = told()
    assert said.lower() in output.err.lower().splitlines()[-1]
    assert output.out == ""
    assert sorted(tmp_path.iterdir()) == before


def test_the_hand_back_has_the_comment_and_says_what_it_could_not_do(decided: str, told: Told, tmp_path: Path) -> None:
    target = tmp_path / "back.docx"
    words = ["--format", "hand-back", "--comments", "all", "--tracked-changes"]
    assert main(["export", decided, str(target), *words]) == 0
    document = Document(io.BytesIO(target.read_bytes()))
    comments = list(document.comments)
    assert any(comment.author == "Ana Brandt" and "It may lower it." in comment.text for comment in comments)


def test_what_is_to_be_known_of_a_file_stands_on_standard_error(review: str, told: Told, tmp_path: Path) -> None:
    target = tmp_path / "back.docx"
    assert main(["export", review, str(target), "--format", "hand-back"]) == 0
    output = told()
    assert output.out == f"{target}\n"
    assert output.err.startswith("back.docx: No claim asks for a comment")


def test_parts_are_put_in_and_left_out(decided: str, told: Told, tmp_path: Path) -> None:
    full, short = tmp_path / "full.html", tmp_path / "short.html"
    assert main(["export", decided, str(full), "--include", "history", "--header", "The House & Co"]) == 0
    assert main(["export", decided, str(short), "--leave-out", "wordings,evidence", "--order", "place"]) == 0
    assert "It may lower it." in full.read_text("utf-8")
    assert "The House &amp; Co" in full.read_text("utf-8")
    assert "It may lower it." not in short.read_text("utf-8")


@pytest.mark.parametrize(
    "name", ["a/b/out.csv", "x" * 300 + ".csv", "re\0port.csv", "green_tea.txt/out.csv", "taken.csv"]
)
def test_a_place_that_cannot_be_written_is_one_sentence(decided: str, told: Told, tmp_path: Path, name: str) -> None:
    (tmp_path / "taken.csv").mkdir()
    assert main(["export", decided, f"{tmp_path}/{name}"]) == 1
    output = told()
    assert (output.out, len(output.err.splitlines())) == ("", 1)
    assert "mistake in the program" not in output.err


def test_a_folder_or_file_that_is_read_only_keeps_what_it_holds(decided: str, told: Told, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    old = folder / "old.csv"
    old.write_text("old")
    folder.chmod(0o500)
    try:
        assert as_ordinary_user(lambda: main(["export", decided, str(folder / "new.csv")])) == 1
        assert "may write" in told().err
    finally:
        folder.chmod(0o700)
    old.chmod(0o400)
    assert as_ordinary_user(lambda: main(["export", decided, str(old)])) == 1
    assert (old.read_text(), [file.name for file in folder.iterdir()]) == ("old", ["old.csv"])


def test_neither_the_draft_nor_the_database_is_written_over(
    decided: str, told: Told, tmp_path: Path, library: Path
) -> None:
    draft = tmp_path / "green_tea.txt"
    link = tmp_path / "link.csv"
    link.symlink_to(draft)
    base = tmp_path / "base.csv"
    base.symlink_to(library)
    for target in (link, base):
        assert main(["export", decided, str(target)]) == 1
        assert "it is as it was" in told().err
    assert draft.read_text("utf-8") == TEA_DRAFT


def test_the_initials_of_the_settings_stand_in_comments(decided: str, told: Told, tmp_path: Path) -> None:
    Settings(reviewer_name="Ana Brandt", reviewer_initials="abx").save()
    assert main(["export", decided, str(tmp_path / "back.docx"), "--format", "hand-back"]) == 0
    told()
    comments = Document(io.BytesIO((tmp_path / "back.docx").read_bytes())).comments
    assert {comment.initials for comment in comments} == {"abx"}
