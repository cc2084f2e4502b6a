"""The command line as someone types it: results on standard output; a sentence and 1 for what cannot be."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.fakes.drafts import write_tea_draft

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def database(tmp_path: Path) -> list[str]:
    """The option that keeps a test in its own database."""
    return ["--database", str(tmp_path / "reviews.db")]


@pytest.fixture
def review(tmp_path: Path, database: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The id of a stored review of the tea draft."""
    assert main(["open", str(write_tea_draft(tmp_path)), *database]) == 0
    return capsys.readouterr().out.strip()


def test_claims_prints_the_json_of_the_interface(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", str(write_tea_draft(tmp_path)), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["article"]["language"] == "en"
    for claim in told["claims"]:
        assert told["article"]["text"][claim["start"] : claim["end"]] == claim["text"]
        assert claim["why"]
    assert any(claim["sources"] == [1] for claim in told["claims"])
    assert told["sources"][0]["doi"] == "10.5555/tea.2021.7"
    assert told["sources"][0]["status"] == "not_checked"


def test_claims_stores_nothing(tmp_path: Path, database: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["claims", str(write_tea_draft(tmp_path)), *database])
    assert not (tmp_path / "reviews.db").exists()
    assert "green tea" in capsys.readouterr().out


def test_decide_prints_its_sequence_and_history_has_it(
    review: str, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["overstated", "--reason", "hedge_dropped", "--note", "one small trial", "--as", "Ana"]
    assert main(["decide", review[:6], "1", *words, *database]) == 0
    saved = int(capsys.readouterr().out.removeprefix("saved "))
    main(["history", review, "--json", *database])
    (entry,) = json.loads(capsys.readouterr().out)
    assert (entry["sequence"], entry["verdict"], entry["previous"]) == (saved, "overstated", "undecided")
    assert (entry["reviewer"], entry["note"], entry["reasons"]) == ("Ana", "one small trial", ["hedge_dropped"])


def test_a_new_verdict_keeps_the_note_and_drops_reasons_of_the_old_one(
    review: str, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["decide", review, "1", "overstated", "--reason", "hedge_dropped", "--note", "kept", *database])
    main(["decide", review, "1", "supported", *database])
    capsys.readouterr()
    main(["history", review, "1", "--json", *database])
    newest = json.loads(capsys.readouterr().out)[-1]
    assert (newest["note"], newest["reasons"]) == ("kept", [])


def test_decisions_come_from_a_file_one_a_line(
    review: str, database: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "decisions.jsonl"
    lines.write_text('{"claim": 1, "verdict": "supported"}\n\n{"claim": 2, "verdict": "unsupported", "note": "ünï"}\n')
    assert main(["decide", review, "--from", str(lines), *database]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    main(["list", "--json", *database])
    (line,) = json.loads(capsys.readouterr().out)
    assert (line["decided"], line["status"]) == (2, "in_review")


def test_a_bad_line_stops_there_and_the_lines_before_it_stay(
    review: str, database: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "decisions.jsonl"
    lines.write_text('{"claim": 1, "verdict": "supported"}\n{"claim": 2, "verdict": "splendid"}\n')
    assert main(["decide", review, "--from", str(lines), *database]) == 1
    told = capsys.readouterr()
    assert told.out.startswith("saved ")
    assert "splendid" in told.err


def test_a_claim_set_aside_leaves_the_count_and_comes_back(
    review: str, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["list", "--json", *database])
    before = json.loads(capsys.readouterr().out)[0]["claims"]
    assert main(["set-aside", review, "1", "duplicate", *database]) == 0
    assert main(["decide", review, "1", "supported", *database]) == 1
    capsys.readouterr()
    main(["list", "--json", *database])
    assert json.loads(capsys.readouterr().out)[0]["claims"] == before - 1
    assert main(["restore", review, "1", *database]) == 0
    capsys.readouterr()
    main(["show", review, "--json", *database])
    assert json.loads(capsys.readouterr().out)["claims"][0]["state"] == "open"


@pytest.mark.parametrize(
    "words",
    [
        ["show", "nothing"],
        ["decide", "nothing", "1", "supported"],
        ["export", "nothing", "report.html"],
        ["claims", "missing.txt"],
        ["claims", "http://127.0.0.1:9/x"],
        ["claims", "file:///etc/passwd"],
        ["claims", "."],
        ["claims", "/dev/zero"],
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_status_one(
    words: list[str], database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, *database]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("factcheck: ")
    assert len(told.err.splitlines()) == 1


@pytest.mark.parametrize(
    "words", [["decide", "{}", "99", "supported"], ["decide", "{}", "1", "splendid"], ["set-aside", "{}", "1", "dull"]]
)
def test_a_claim_or_code_that_does_not_exist_says_which_do(
    words: list[str], review: str, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word.format(review) for word in words] + database) == 1
    assert "numbered 1 to" in (told := capsys.readouterr().err) or "Choose among" in told


def test_a_subcommand_never_loads_qt(tmp_path: Path) -> None:
    draft = write_tea_draft(tmp_path)
    code = (
        "import sys; from factcheck_app.__main__ import main; "
        f"main(['claims', {str(draft)!r}]); sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_arguments_that_cannot_be_parsed_are_status_two() -> None:
    with pytest.raises(SystemExit) as stop:
        main(["decide", "--splendid"])
    assert stop.value.code == 2


@pytest.mark.parametrize("closed", ["1", "2"])
def test_a_stream_that_is_closed_is_no_mistake(database: list[str], closed: str) -> None:
    command = f'"{sys.executable}" main.py list {" ".join(database)} {closed}>&-'
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, "Traceback" in done.stderr) == (0, "", False)


def test_output_that_cannot_be_written_is_one_sentence(database: list[str]) -> None:
    command = [sys.executable, "main.py", "list", "--json", *database]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("factcheck: The output cannot be written (No space left on device).")
    assert len(done.stderr.splitlines()) == 1
