"""A pack goes out of the library and is verified from the command line, with and without a library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told


@pytest.fixture
def pack(review: str, tmp_path: Path, told: Told, qapp: object) -> Path:
    path = tmp_path / "pack.zip"
    main(["decide", review, "1", "supported", "--reason", "direct"])
    assert main(["export", review, str(path)]) == 0
    told()
    return path


def test_a_pack_is_whole_in_one_line(pack: Path, told: Told) -> None:
    assert main(["database", "verify", str(pack)]) == 0
    said = told()
    assert said.out.startswith("The pack is whole: ")
    assert " 1 decision, 0 quotes, " in said.out
    assert said.out.count("\n") == 1


def test_a_pack_answers_as_json_and_needs_no_library(pack: Path, library: Path, told: Told) -> None:
    main(["database", "info", "--json"])
    facts = json.loads(told().out)
    library.unlink()
    head, rows = str(facts["audit_head"]), str(facts["audit_rows"])
    assert main(["database", "verify", str(pack), "--head", head, "--rows", rows, "--json"]) == 0
    assert json.loads(told().out) == {"whole": True, "audit_rows": int(rows), "audit_head": head}
    assert not library.exists()


def test_what_is_wrong_is_said_on_standard_error(pack: Path, tmp_path: Path, told: Told) -> None:
    broken = tmp_path / "cut.zip"
    broken.write_bytes(pack.read_bytes()[:-1000])
    assert main(["database", "verify", str(broken)]) == 1
    assert "factcheck: The file is no evidence pack, or it is damaged or was cut short." in told().err
    assert main(["database", "verify", str(pack), "--head", "ab" * 32, "--rows", "1"]) == 1
    assert "Audit row 1 has another hash" in told().err


def test_a_review_whose_claims_were_shaped_and_whose_draft_was_revised_is_whole_too(
    review: str, tmp_path: Path, told: Told, qapp: object
) -> None:
    next_draft = tmp_path / "next.txt"
    text = (tmp_path / "green_tea.txt").read_text(encoding="utf-8")
    next_draft.write_text(text.replace("tea", "black tea", 1), encoding="utf-8")
    pack = tmp_path / "pack.zip"
    for command in (
        ["decide", review, "1", "supported", "--reason", "direct"],
        ["split", review, "1", "15"],
        ["decide", review, "1", "overstated", "--reason", "effect_inflated"],
        ["revise", review, str(next_draft)],
        ["decide", review, "1", "supported", "--reason", "direct"],
        ["export", review, str(pack)],
    ):
        assert main(command) == 0, command
    told()
    assert main(["database", "verify", str(pack)]) == 0
    assert told().out.startswith("The pack is whole")
