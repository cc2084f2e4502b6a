"""A next draft taken back from the command line: what is asked, printed, exported and refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.workflow.open_draft_again import open_draft_again
from tests.cli.conftest import Told
from tests.cli.test_revise_commands import open_first


@pytest.fixture
def review(library: Path, tmp_path: Path, told: Told) -> str:
    """A stored review on its second draft, both claims of the first decided."""
    review = open_first(tmp_path, told)
    main(["revise", review, str(tmp_path / "second.txt")])
    told()
    return review


def shown(review: str, told: Told) -> list[tuple[str, str]]:
    main(["show", review, "--json"])
    return [(each["text"], each["decisions"][-1]["verdict"]) for each in json.loads(told().out)["claims"]]


def test_the_review_stands_on_the_draft_before(review: str, tmp_path: Path, told: Told) -> None:
    assert main(["revise", review, "--take-back"]) == 0
    assert told().out == "Draft 2 taken back: the review stands on draft 1 again, as it was left\n"
    assert shown(review, told) == [
        ("Oat bran lowered cholesterol by 7 percent.", "supported"),
        ("Tai chi reduced anxiety in 46 adults.", "overstated"),
    ]
    main(["compare", review])
    assert "second.txt  (taken back " in told().out
    assert main(["database", "verify"]) == 0
    assert main(["revise", review, str(tmp_path / "second.txt")]) == 0
    assert "Draft 3: 1 carried over" in told().out


def test_where_something_was_said_it_asks_first(review: str, told: Told) -> None:
    main(["decide", review, "2", "supported"])
    told()
    assert main(["revise", review, "--take-back"]) == 1
    said = told().err
    assert "1 decision was made on draft 2" in said
    assert "Add --yes to take draft 2 back" in said
    assert main(["revise", review, "--take-back", "--yes", "--json"]) == 0
    assert json.loads(told().out) == {
        "review": review,
        "taken_back": 2,
        "to": 1,
        "decisions": 1,
        "changes_of_claims": 0,
    }
    main(["history", review, "2"])
    assert "claim 2 supported -> overstated (hedge_dropped), draft 1 [stands again]" in told().out


def test_it_is_opened_again_as_it_was_left(review: str, told: Told) -> None:
    main(["decide", review, "3", "unsupported"])
    told()
    before = shown(review, told)
    main(["revise", review, "--take-back", "--yes"])
    told()
    assert main(["revise", review, "--open-again"]) == 0
    assert told().out == "Draft 2 opened again: the review stands on it as it was when it was taken back\n"
    assert shown(review, told) == before
    main(["revise", review, "--take-back", "--yes"])
    told()
    assert main(["revise", review, "--open-again", "--json"]) == 0
    said = json.loads(told().out)
    assert (said["review"], said["opened_again"], said["after"]) == (review, 2, 1)
    assert said["claims"] == len(before)
    assert main(["database", "verify"]) == 0


def test_a_draft_that_cannot_stand_as_it_was_left_is_not_opened_again(review: str, told: Told) -> None:
    assert main(["revise", review, "--open-again"]) == 1
    assert "No draft after draft 2 was taken back" in told().err
    main(["revise", review, "--take-back"])
    main(["decide", review, "1", "overstated"])
    told()
    assert main(["revise", review, "--open-again"]) == 1
    assert "Something was decided on draft 1 since draft 2 was taken back" in told().err
    with pytest.raises(SystemExit):
        main(["revise", review, "--open-again", "--take-back"])


def test_a_first_draft_a_locked_review_and_half_an_order_are_refused(review: str, tmp_path: Path, told: Told) -> None:
    main(["revise", review, "--take-back"])
    assert main(["revise", review, "--take-back"]) == 1
    assert "one draft alone" in told().err
    main(["revise", review, str(tmp_path / "second.txt")])
    main(["sign-off", review, "--yes"])
    told()
    assert main(["revise", review, "--take-back"]) == 1
    assert "signed off" in told().err
    for half in ([review], [review, "a.txt", "--take-back"]):
        with pytest.raises(SystemExit) as ended:
            main(["revise", *half])
        assert ended.value.code == 2


def test_an_export_holds_the_draft_that_was_taken_back(
    review: str, tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["decide", review, "3", "unsupported"])
    main(["revise", review, "--take-back", "--yes"])
    main(["decide", review, "2", "supported"])
    export, pack = tmp_path / "out.json", tmp_path / "out.zip"
    assert main(["export", review, str(export), str(pack)]) == 0
    assert main(["database", "verify", str(pack)]) == 0
    monkeypatch.setenv("FACTCHECK_DATABASE", str(tmp_path / "other.db"))
    told()
    assert main(["open", str(export)]) == 0
    assert main(["database", "verify"]) == 0
    again = tmp_path / "again.json"
    main(["export", review, str(again)])
    one, other = (json.loads(path.read_text(encoding="utf-8")) for path in (export, again))
    assert [draft["revision"] for draft in one["earlier_drafts"]] == [2]
    for name in ("earlier_drafts", "shapings", "article", "sources", "progress"):
        assert one[name] == other[name], name
    for value in (one, other):
        for claim in (*value["claims"], *value["former_claims"]):
            for decision in claim["decisions"]:
                decision.pop("origin")
    assert (one["claims"], one["former_claims"]) == (other["claims"], other["former_claims"])
    assert main(["revise", review, str(tmp_path / "second.txt")]) == 0


def test_an_export_holds_a_draft_that_was_opened_again(
    review: str, library: Path, tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["decide", review, "3", "unsupported"])
    told()
    before = shown(review, told)
    main(["revise", review, "--take-back", "--yes"])
    database = ReviewDatabase.open(library, writer=True, holder="a test")
    whole = ReviewStore(database).summaries()[0].id
    assert open_draft_again(RevisionStore(database), whole, 2, "Ana Brandt") is not None
    database.close()
    told()
    assert shown(review, told) == before
    export, pack = tmp_path / "out.json", tmp_path / "out.zip"
    assert main(["export", review, str(export), str(pack)]) == 0
    assert main(["database", "verify"]) == 0
    assert main(["database", "verify", str(pack)]) == 0
    monkeypatch.setenv("FACTCHECK_DATABASE", str(tmp_path / "other.db"))
    assert main(["open", str(export)]) == 0
    assert main(["database", "verify"]) == 0
    told()
    assert shown(review, told) == before
    assert main(["revise", review, "--take-back", "--yes"]) == 0
    assert main(["database", "verify"]) == 0


def test_a_review_with_a_draft_taken_back_is_deleted_whole(review: str, told: Told) -> None:
    main(["revise", review, "--take-back"])
    assert main(["delete", review, "--yes"]) == 0
    assert main(["database", "verify"]) == 0


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda value: value["shapings"][-1].update(revision=2), "does not follow the one before"),
        (lambda value: value["review"].update(revision=2), "not numbered in order"),
        (lambda value: value["shapings"].pop(), "does not follow the one before"),
    ],
)
def test_an_export_whose_drafts_do_not_fit_is_refused(
    review: str, tmp_path: Path, told: Told, change: object, problem: str
) -> None:
    main(["revise", review, "--take-back"])
    export = tmp_path / "out.json"
    main(["export", review, str(export)])
    value = json.loads(export.read_text(encoding="utf-8"))
    assert callable(change)
    change(value)
    export.write_text(json.dumps(value), encoding="utf-8")
    told()
    assert main(["open", str(export)]) == 1
    assert problem in told().err
