"""The library is listed, shown, told and exported; with `--json` in the shapes of the interface."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told
from tests.fakes.drafts import write_tea_draft

DECISION = (
    "sequence claim claim_id verdict previous reasons severity citation note wording evidence revision reviewer at"
)


def test_an_empty_library_says_how_to_begin(library: Path, told: Told) -> None:
    assert main(["list"]) == 0
    output = told()
    assert (output.out, "factcheck open DRAFT" in output.err) == ("", True)
    assert main(["list", "--json"]) == 0
    assert json.loads(told().out) == []


def test_the_library_has_a_line_a_review(review: str, told: Told) -> None:
    assert main(["list", "--json"]) == 0
    (line,) = json.loads(told().out)
    assert list(line)[:6] == ["id", "title", "status", "claims", "decided", "changed_at"]
    assert list(line)[6:] == ["due", "tags", "archived", "signed_off"]
    assert (line["id"], line["status"], line["decided"]) == (review, "new", 0)
    assert main(["list"]) == 0
    assert told().out.startswith(review[:8])


def test_a_review_is_shown_with_all_that_was_said(review: str, told: Told) -> None:
    words = ["--reason", "hedge_dropped", "--severity", "major", "--citation", "missing"]
    main(["decide", review, "1", "overstated", *words, "--note", "first\nsecond", "--wording", "It may."])
    told()
    assert main(["show", review[:6]]) == 0
    out = told().out
    for line in ("hedge_dropped, severity major, citation missing", "     first\n     second", "Suggested: It may."):
        assert line in out


def test_a_shown_claim_has_its_state_place_and_decisions(review: str, told: Told) -> None:
    main(["decide", review, "1", "supported"])
    told()
    assert main(["show", review, "--json"]) == 0
    claim = json.loads(told().out)["claims"][0]
    assert (claim["state"], claim["placement"]["start"]) == ("open", claim["start"])
    assert [decision["verdict"] for decision in claim["decisions"]] == ["supported"]


def test_the_history_has_every_field_of_the_interface(review: str, told: Told) -> None:
    main(["decide", review, "2", "unsupported", "--as", "Ana"])
    told()
    assert main(["history", review, "2", "--json"]) == 0
    (entry,) = json.loads(told().out)
    assert list(entry)[:14] == DECISION.split()
    assert main(["history", review]) == 0
    assert "Ana: claim 2 undecided -> unsupported" in told().out


def test_an_export_prints_its_paths_and_a_bad_ending_writes_nothing(review: str, told: Told, tmp_path: Path) -> None:
    targets = [str(tmp_path / name) for name in ("a.html", "b.json", "c.csv")]
    assert main(["export", review, *targets]) == 0
    assert told().out.split() == targets
    assert main(["export", review, str(tmp_path / "d.html"), str(tmp_path / "e.xyz")]) == 1
    assert not (tmp_path / "d.html").exists()


def test_of_several_drafts_a_bad_one_is_named_and_the_others_are_stored(
    library: Path, tmp_path: Path, told: Told
) -> None:
    assert main(["open", str(tmp_path / "missing.txt"), str(write_tea_draft(tmp_path)), "--json"]) == 1
    output = told()
    assert len(json.loads(output.out)) == 1
    assert output.err.startswith(f"factcheck: {tmp_path / 'missing.txt'}: There is no such file.")


@pytest.mark.parametrize("command", [["show"], ["history"], ["claims"], ["sources"], ["export"], ["set-aside"]])
def test_a_review_that_is_not_there_is_one_sentence(library: Path, told: Told, command: list[str]) -> None:
    rest = {"export": ["x.html"], "set-aside": ["1", "duplicate"]}.get(command[0], [])
    assert main([*command, "nothing", *rest]) == 1
    output = told()
    assert output.err.startswith("factcheck: There is no review nothing.")
    assert (output.out, len(output.err.splitlines())) == ("", 1)
