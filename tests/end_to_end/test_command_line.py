"""The command line's whole journey: a draft is opened, decided on, shown, exported, verified, and opened again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.__main__ import main
from tests.fakes.drafts import write_tea_draft

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database of the journey, named by the environment as a user may do it."""
    path = tmp_path / "library" / "reviews.db"
    monkeypatch.setenv("FACTCHECK_DATABASE", str(path))
    return path


def start(*words: str, **options: Any) -> subprocess.Popen[str]:
    """The program in a process of its own."""
    command = [sys.executable, str(ROOT / "main.py"), *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


def run(*words: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of the program in a process of its own."""
    with start(*words) as process:
        out, err = process.communicate()
    return process.returncode, out, err


def say(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    """What a command of this process prints, read as JSON where it is."""
    assert main(list(words)) == 0
    out = capsys.readouterr().out
    return json.loads(out) if out.startswith(("[", "{")) else out.strip()


def test_the_whole_journey(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft, export = str(write_tea_draft(tmp_path)), str(tmp_path / "review.json")
    review = say(capsys, "open", draft)
    claims = say(capsys, "claims", draft, "--json")["claims"]
    assert [claim["text"] for claim in say(capsys, "claims", review, "--json")["claims"]] == [
        claim["text"] for claim in claims
    ]
    paper = tmp_path / "paper.txt"
    paper.write_text("RESULTS: Green tea may lower blood pressure in adults who drink it every day.")
    assert "excerpt only" in say(capsys, "attach", review, "1", str(paper))
    (passage,) = say(capsys, "evidence", review, "2", "--json")[0]["passages"]
    quoted = ["--quote", passage["quote"], "--source", str(passage["source"])]
    saved = say(capsys, "decide", review, "1", "overstated", "--reason", "hedge_dropped", *quoted)
    say(capsys, "set-aside", review, str(len(claims)), "not_a_claim")
    shown = say(capsys, "show", review, "--json")
    assert (shown["progress"]["decided"], shown["claims"][-1]["state"]) == (1, "set_aside")
    assert [f"saved {entry['sequence']}" for entry in say(capsys, "history", review, "1", "--json")] == [saved]
    assert say(capsys, "export", review, export) == export
    exported = json.loads(Path(export).read_text(encoding="utf-8"))
    head = ["--head", exported["audit_head"], "--rows", str(exported["audit_rows"])]
    assert "whole: 4 audit rows" in say(capsys, "database", "verify", *head)
    assert say(capsys, "list", "--json")[0]["decided"] == 1


def test_an_export_is_opened_again_in_another_library(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    export, again = str(tmp_path / "review.json"), str(tmp_path / "again.json")
    review = say(capsys, "open", str(write_tea_draft(tmp_path)))
    say(capsys, "decide", review, "1", "overstated", "--note", "one trial", "--as", "Ana Brandt")
    say(capsys, "export", review, export)
    monkeypatch.setenv("FACTCHECK_DATABASE", str(tmp_path / "other.db"))
    assert say(capsys, "open", export) == review
    (entry,) = say(capsys, "history", review, "--json")
    assert (entry["reviewer"], entry["note"], entry["origin"]) == ("Ana Brandt", "one trial", "imported")
    say(capsys, "export", review, again)
    first, second = (json.loads(Path(name).read_text(encoding="utf-8")) for name in (export, again))
    for value in (first, second):
        value["claims"][0]["decisions"][0].pop("origin")
        for name in ("made_at", "audit_head", "audit_rows"):
            value.pop(name)
    assert first == second
    assert say(capsys, "open", export) != review
    assert len(say(capsys, "list", "--json")) == 2
    assert "whole" in say(capsys, "database", "verify")


def test_the_program_in_a_process_of_its_own(tmp_path: Path) -> None:
    status, review, err = run("open", str(write_tea_draft(tmp_path)))
    assert (status, err) == (0, "")
    status, out, err = run("decide", review.strip(), "1", "supported")
    assert (status, out, err) == (0, "saved 2\n", "")
    status, out, err = run("decide", review.strip(), "1", "splendid")
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert err.startswith("factcheck: There is no verdict called 'splendid'. Choose among: ")
    status, out, err = run("database", "verify")
    assert (status, err) == (0, "")


def test_no_printed_decision_is_lost_to_kills_and_the_chain_stays_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    review = say(capsys, "open", str(write_tea_draft(tmp_path)))
    lines = tmp_path / "decisions.jsonl"
    line = {"claim": 1, "verdict": "supported", "note": "n" * 2000}
    lines.write_text("".join(f"{json.dumps(line)}\n" for _ in range(4000)))
    printed: list[str] = []
    for wanted in (3, 60):
        with start("decide", review, "--from", str(lines)) as process:
            assert process.stdout is not None
            printed += [process.stdout.readline() for _ in range(wanted)]
            process.kill()
            printed += process.stdout.readlines()
        assert process.returncode == -signal.SIGKILL
    sequences = [int(words.split()[1]) for words in printed if words.endswith("\n")]
    stored = {entry["sequence"] for entry in say(capsys, "history", review, "--json")}
    assert len(set(sequences)) == len(sequences) >= 63
    assert set(sequences) <= stored
    assert "whole" in say(capsys, "database", "check")
    assert "whole" in say(capsys, "database", "verify")


def test_a_second_writer_is_told_who_is_first_and_readers_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    review = say(capsys, "open", str(write_tea_draft(tmp_path)))
    pipe = tmp_path / "decisions"
    os.mkfifo(pipe)
    with start("decide", review, "--from", str(pipe)) as first:
        # it waits for lines, and holds the database meanwhile
        with pipe.open("w", encoding="utf-8") as decisions:
            print('{"claim": 1, "verdict": "supported"}', file=decisions, flush=True)
            assert first.stdout is not None
            assert first.stdout.readline() == "saved 2\n"
            status, out, err = run("decide", review, "2", "supported")
            assert (status, out) == (1, "")
            assert f"in use by factcheck decide ({first.pid}) since" in err
            assert len(say(capsys, "history", review, "--json")) == 1
        assert first.wait() == 0
    assert say(capsys, "decide", review, "2", "supported") == "saved 3"
