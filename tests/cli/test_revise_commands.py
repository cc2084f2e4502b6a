"""A next draft from the command line: what is printed, what is kept, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told

FIRST = "Oat bran lowered cholesterol by 7 percent.\n\nTai chi reduced anxiety in 46 adults.\n"
SECOND = FIRST.replace("reduced", "may reduce") + "\nPears prevented colds in 30 children.\n"


def open_first(tmp_path: Path, told: Told) -> str:
    """A stored review of the first draft with both claims decided; the second draft lies beside it."""
    (tmp_path / "first.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
    main(["open", str(tmp_path / "first.txt")])
    review = told().out.strip()
    main(["decide", review, "1", "supported"])
    main(["decide", review, "2", "overstated", "--reason", "hedge_dropped"])
    told()
    return review


@pytest.fixture
def review(library: Path, tmp_path: Path, told: Told) -> str:
    return open_first(tmp_path, told)


def test_the_counts_and_the_claims_to_look_at_are_printed(review: str, tmp_path: Path, told: Told) -> None:
    assert main(["revise", review, str(tmp_path / "second.txt")]) == 0
    printed = told().out
    assert printed.startswith("Draft 2: 1 carried over (0 moved), 1 reworded, 1 new, 0 removed\n")
    assert "now: Tai chi [may reduce] anxiety in 46 adults." in printed
    assert "(was overstated)" in printed
    main(["history", review])
    assert "claim 1 supported, draft 2 [carried over]" in told().out


def test_claims_that_were_undecided_are_not_counted_as_verdicts(library: Path, tmp_path: Path, told: Told) -> None:
    review = open_first(tmp_path, told)
    main(["decide", review, "1", "undecided"])
    told()
    main(["revise", review, str(tmp_path / "second.txt")])
    assert told().out.startswith("Draft 2: 1 carried over (0 moved, 1 undecided), 1 reworded, 1 new, 0 removed\n")


def test_the_same_as_data(review: str, tmp_path: Path, told: Told) -> None:
    main(["revise", review, str(tmp_path / "second.txt"), "--json"])
    value = json.loads(told().out)
    assert (value["from"], value["to"]) == (1, 2)
    assert value["counts"] == {"unchanged": 1, "moved": 0, "reworded": 1, "removed": 0, "new": 1}
    reworded = value["claims"][1]
    assert (reworded["verdict_before"], reworded["verdict"]) == ("overstated", "undecided")
    assert reworded["after"]["changes"] == [{"start": 8, "end": 18}]


def test_keep_answers_and_drafts_are_compared(review: str, tmp_path: Path, told: Told) -> None:
    main(["revise", review, str(tmp_path / "second.txt")])
    assert main(["keep", review, "2"]) == 0
    assert main(["keep", review, "2"]) == 1
    told()
    main(["history", review, "2", "--json"])
    last = json.loads(told().out)[-1]
    assert (last["verdict"], last["origin"], last["revision"]) == ("overstated", "kept", 2)
    main(["compare", review])
    assert told().out.count("draft ") == 2
    main(["compare", review, "1", "--json"])
    assert json.loads(told().out)["counts"]["reworded"] == 1
    assert main(["compare", review, "2", "1"]) == 1


def test_what_is_no_next_draft_is_refused(review: str, tmp_path: Path, told: Told) -> None:
    assert main(["revise", review, str(tmp_path / "first.txt")]) == 1
    assert "nothing has changed" in told().err
    other = tmp_path / "other.txt"
    other.write_text("Semaglutide helped 300 people to lose weight in 2021.\n", encoding="utf-8")
    assert main(["revise", review, str(other)]) == 1
    assert "--insist" in told().err
    assert main(["revise", review, str(other), "--insist"]) == 0


def test_an_export_holds_every_draft_and_opens_again(
    review: str, tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["split", review, "1", "8"])
    main(["revise", review, str(tmp_path / "second.txt")])
    export = tmp_path / "out.json"
    main(["export", review, str(export)])
    monkeypatch.setenv("FACTCHECK_DATABASE", str(tmp_path / "other.db"))
    told()
    assert main(["open", str(export)]) == 0
    assert main(["database", "verify"]) == 0
    again = tmp_path / "again.json"
    main(["export", review, str(again)])
    one, other = (json.loads(path.read_text(encoding="utf-8")) for path in (export, again))
    for name in ("earlier_drafts", "shapings", "article", "sources", "progress"):
        assert one[name] == other[name], name
    for value in (one, other):
        for claim in (*value["claims"], *value["former_claims"]):
            for decision in claim["decisions"]:
                decision.pop("origin")
    assert (one["claims"], one["former_claims"]) == (other["claims"], other["former_claims"])
