"""Decisions from a file: one a line, named by its line where it is no good, and whatever the file is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told

ROOT = Path(__file__).resolve().parents[2]
FULL = {
    "claim": 1,
    "verdict": "overstated",
    "reasons": ["hedge_dropped"],
    "severity": "major",
    "citation": "adequate",
    "note": "ünï",
    "wording": "It may.",
    "quote": "",
    "source": 1,
}


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    return tmp_path / "decisions.jsonl"


def test_a_line_may_name_every_field_of_the_interface(review: str, lines: Path, told: Told) -> None:
    lines.write_text(f"\ufeff{json.dumps(FULL)}\r\n", encoding="utf-8")
    assert main(["decide", review, "--from", str(lines), "--as", "Ana"]) == 0
    main(["history", review, "--json"])
    (entry,) = json.loads(told().out.partition("\n")[2])
    assert {name: entry[name] for name in FULL if name in entry} == {
        name: value for name, value in FULL.items() if name not in ("quote", "source")
    }


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[1]", "Line 2: It is not a JSON object."),
        ("[" * 100_000, "Line 2: It is not a JSON object."),
        ('{"claim": 99, "verdict": "supported"}', "Line 2: There is no claim 99 in this review."),
        ('{"claim": 1}', "Line 2: A decision needs a claim and a verdict."),
        ('{"claim": true, "verdict": "supported"}', "Line 2: A decision needs a claim and a verdict."),
        ('{"claim": 1, "verdict": "splendid"}', "Line 2: There is no verdict called 'splendid'."),
        ('{"claim": 1, "verdict": "supported", "reasons": ["hedge_dropped"]}', "Line 2: The reason hedge_dropped does"),
        ('{"claim": 1, "verdict": "supported", "note": 3}', "Line 2: The field note is not text."),
        ('{"claim": 1, "verdict": "supported", "quote": "x"}', "Line 2: A quote needs its source."),
        ('{"claim": 1, "verdict": "supported", "mood": "x"}', "Line 2: Unknown field mood."),
        ("x" * 1_000_000, "Line 2 is too long."),
    ],
)
def test_a_bad_line_is_named_and_the_lines_before_it_are_saved(
    review: str, lines: Path, told: Told, line: str, said: str
) -> None:
    lines.write_text(f'{{"claim": 1, "verdict": "supported"}}\n{line}\n{{"claim": 2, "verdict": "supported"}}\n')
    assert main(["decide", review, "--from", str(lines)]) == 1
    output = told()
    assert output.out == "saved 2\n"
    assert output.err.startswith(f"factcheck: {said}")
    assert len(output.err.splitlines()) == 1


@pytest.mark.parametrize("name", ["missing.jsonl", ".", "/dev/zero"])
def test_a_file_that_cannot_be_read_is_one_sentence(review: str, tmp_path: Path, told: Told, name: str) -> None:
    assert main(["decide", review, "--from", str(tmp_path / name)]) == 1
    assert len(told().err.splitlines()) == 1


def test_a_file_that_is_not_utf_8_says_so(review: str, lines: Path, told: Told) -> None:
    lines.write_bytes('{"claim": 1, "verdict": "supported", "note": "ünï"}'.encode("cp1252"))
    assert main(["decide", review, "--from", str(lines)]) == 1
    assert "not UTF-8" in told().err


def test_decisions_may_come_through_a_pipe(review: str, tmp_path: Path, told: Told) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=('{"claim": 1, "verdict": "supported"}\n',))
    writer.start()
    assert main(["decide", review, "--from", str(pipe)]) == 0
    writer.join()
    assert told().out == "saved 2\n"


def test_a_decision_and_a_file_of_them_are_one_too_many(review: str, lines: Path, told: Told) -> None:
    for words in ([], ["1"], ["1", "supported", "--from", str(lines)]):
        assert main(["decide", review, *words]) == 1
        assert "A decision needs a claim and a verdict" in told().err


def test_a_claim_is_named_by_its_number_or_the_beginning_of_its_id(review: str, told: Told) -> None:
    main(["show", review, "--json"])
    claim = json.loads(told().out)["claims"][0]
    for name in ("1", claim["id"], claim["id"][:12]):
        assert main(["decide", review, name, "undecided", "--reason", "query_to_author"]) == 0
    main(["history", review, "1", "--json"])
    assert len(json.loads(told().out.split("\n", 3)[3])) == 3


def test_a_field_named_twice_is_refused(review: str, lines: Path, told: Told) -> None:
    lines.write_text('{"claim": 1, "verdict": "supported", "verdict": "overstated"}')
    assert main(["decide", review, "--from", str(lines)]) == 1
    assert "Line 1: It names a field twice." in told().err


def test_what_cannot_be_stored_is_replaced_and_said(review: str, lines: Path, told: Told) -> None:
    lines.write_text(json.dumps({"claim": 1, "verdict": "supported", "note": "a\0b\ud800c", "wording": "\0"}))
    assert main(["decide", review, "--from", str(lines)]) == 0
    assert told().err == "3 characters that cannot be stored were replaced by \N{REPLACEMENT CHARACTER}.\n"


def test_a_reviewer_is_called_by_one_line(review: str, told: Told) -> None:
    assert main(["decide", review, "1", "supported", "--as", "Ana\nBrandt"]) == 1
    assert "control character" in told().err


def test_each_saved_decision_is_told_before_the_next_line_is_read(review: str, library: Path) -> None:
    command = [sys.executable, "-m", "factcheck_app", "decide", review, "--from", "/dev/stdin"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:  # type: ignore[call-overload]
        for sequence in (2, 3):
            process.stdin.write('{"claim": 1, "verdict": "supported"}\n')
            process.stdin.flush()
            assert process.stdout.readline() == f"saved {sequence}\n"
            assert process.poll() is None
        process.stdin.close()
    assert process.returncode == 0


def test_an_empty_quote_is_refused_where_it_is_asked_for(review: str, told: Told) -> None:
    assert main(["decide", review, "1", "supported", "--quote", " ", "--source", "1"]) == 1
    assert "The quote is empty." in told().err
