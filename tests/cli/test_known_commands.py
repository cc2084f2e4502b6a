"""What was judged before is listed, and taken over only where a reviewer asks for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told
from tests.fakes.drafts import TEA_DRAFT

NEAR = TEA_DRAFT.replace("Drinking green tea every day lowers", "Drinking green tea every day reduces")


@pytest.fixture
def judged(review: str, told: Told) -> str:
    """The tea draft, with a verdict on its first claim."""
    assert (
        main(["decide", review, "1", "overstated", "--reason", "hedge_dropped", "--note", "It may.", "--as", "A"]) == 0
    )
    told()
    return review


def open_draft(folder: Path, told: Told, text: str = TEA_DRAFT) -> str:
    draft = folder / "another.txt"
    draft.write_text(text.replace("Green tea and blood", "Tea and blood"), encoding="utf-8")
    assert main(["open", str(draft)]) == 0
    return told().out.strip()


def known_of(review: str, told: Told) -> dict[int, list[dict[str, Any]]]:
    assert main(["claims", review, "--known", "--json"]) == 0
    return {each["claim"]: each["known"] for each in json.loads(told().out) if each["known"]}


def test_each_claim_is_told_with_the_earlier_verdict_and_its_date(judged: str, tmp_path: Path, told: Told) -> None:
    ((claim, (found,)),) = known_of(open_draft(tmp_path, told), told).items()
    assert (claim, found["review"], found["claim"], found["match"]) == (1, judged, 1, "same")
    assert (found["verdict"], found["reasons"], found["reviewer"]) == ("overstated", ["hedge_dropped"], "A")
    assert (found["recheck_passed"], found["source_notice_since"]) == (False, False)
    assert found["recheck_on"] > found["at"]


def test_near_words_name_what_differs_and_a_denial_is_another_claim(judged: str, tmp_path: Path, told: Told) -> None:
    ((_claim, (found,)),) = known_of(open_draft(tmp_path, told, NEAR), told).items()
    assert (found["match"], found["words_here"], found["words_there"]) == ("near", ["reduces"], ["lowers"])
    denied = NEAR.replace("day reduces", "day does not reduce")
    assert known_of(open_draft(tmp_path, told, denied), told) == {}


def test_a_verdict_beside_it_is_one_too_many(judged: str, told: Told) -> None:
    assert main(["decide", judged, "3", "supported", "--as-in", judged, "1"]) == 1
    assert "taken whole" in told().err


def test_the_lines_say_how_to_take_it_over(judged: str, tmp_path: Path, told: Told) -> None:
    new = open_draft(tmp_path, told)
    assert main(["claims", new, "--known"]) == 0
    printed = told()
    assert "same words: overstated (hedge_dropped), A, " in printed.out
    assert "note: It may." in printed.out
    assert f"factcheck decide {new[:8]} 1 --as-in {judged[:8]} 1" in printed.out
    assert printed.err.startswith("1 claim of ")


def test_a_draft_that_is_not_stored_is_recognised_too(judged: str, tmp_path: Path, told: Told) -> None:
    draft = tmp_path / "unstored.txt"
    draft.write_text(TEA_DRAFT, encoding="utf-8")
    assert main(["claims", str(draft), "--known"]) == 0
    printed = told().out
    assert "same words: overstated" in printed
    assert "To take" not in printed


def test_a_verdict_that_is_taken_over_is_the_reviewers_own_and_its_history_says_whence(
    judged: str, tmp_path: Path, told: Told
) -> None:
    new = open_draft(tmp_path, told)
    assert main(["decide", new, "1", "--as-in", judged[:8], "1", "--as", "Leo Rao"]) == 0
    printed = told()
    assert printed.out.startswith("saved ")
    assert "same words: overstated" in printed.err
    main(["history", new, "--json"])
    (entry,) = json.loads(told().out)
    assert (entry["verdict"], entry["reviewer"], entry["note"], entry["origin"]) == (
        "overstated",
        "Leo Rao",
        "It may.",
        "decided",
    )
    assert entry["taken_from"]["review"] == judged
    main(["history", new])
    assert f"taken over from “Green tea and blood pressure” ({judged[:8]}), judged there on" in told().out
    assert main(["database", "verify"]) == 0


@pytest.mark.parametrize("more", [["--note", "x"], ["--from", "f.jsonl"], ["--severity", "major"]])
def test_it_is_taken_whole(judged: str, tmp_path: Path, told: Told, more: list[str]) -> None:
    new = open_draft(tmp_path, told)
    assert main(["decide", new, "1", "--as-in", judged, "1", *more]) == 1
    assert "taken whole" in told().err


def test_only_a_wording_of_the_same_claim_can_be_taken_and_only_while_it_waits(
    judged: str, tmp_path: Path, told: Told
) -> None:
    new = open_draft(tmp_path, told)
    assert main(["decide", new, "3", "--as-in", judged, "1"]) == 1
    assert "is no judged wording of claim 3" in told().err
    assert main(["decide", new, "1", "supported"]) == 0
    told()
    assert main(["decide", new, "1", "--as-in", judged, "1"]) == 1
    assert "judged already" in told().err
    main(["history", new, "--json"])
    assert [each["verdict"] for each in json.loads(told().out)] == ["supported"]


def test_the_origin_travels_with_an_export(judged: str, tmp_path: Path, told: Told) -> None:
    new = open_draft(tmp_path, told)
    main(["decide", new, "1", "--as-in", judged, "1"])
    export = tmp_path / "review.json"
    assert main(["export", new, str(export)]) == 0
    told()
    assert main(["--database", str(tmp_path / "other.db"), "open", str(export)]) == 0
    other = told().out.strip()
    assert main(["--database", str(tmp_path / "other.db"), "history", other]) == 0
    assert "taken over from a review that is no longer here" in told().out


def test_a_wording_that_the_author_changed_is_told_with_its_draft_and_taken_over(
    judged: str, tmp_path: Path, told: Told
) -> None:
    second = tmp_path / "second.txt"
    second.write_text(TEA_DRAFT.replace("lowers", "may lower", 1), encoding="utf-8")
    assert main(["revise", judged, str(second)]) == 0
    told()
    new = open_draft(tmp_path, told)
    ((_claim, (found,)),) = known_of(new, told).items()
    assert (found["match"], found["earlier_draft"], found["reshaped_since"]) == ("same", 1, False)
    assert main(["claims", new, "--known"]) == 0
    assert f"{judged[:8]} claim 1, draft 1 of “" in told().out
    assert main(["decide", new, "1", "--as-in", judged, "1"]) == 0
    assert "saved " in told().out


def test_a_claim_that_was_split_since_is_taken_over_by_the_beginning_of_its_id(
    judged: str, tmp_path: Path, told: Told
) -> None:
    offset = str(TEA_DRAFT.index("lowers") - TEA_DRAFT.index("Drinking green tea"))
    assert main(["split", judged, "1", offset]) == 0
    told()
    new = open_draft(tmp_path, told)
    ((_claim, (found,)),) = known_of(new, told).items()
    assert (found["claim"], found["reshaped_since"]) == (None, True)
    assert main(["decide", new, "1", "--as-in", judged, found["claim_id"][:-1]]) == 0
    assert "before the claim was reshaped" in told().err


def test_words_that_others_say_are_no_longer_the_same(judged: str, tmp_path: Path, told: Told) -> None:
    inner = "Drinking green tea every day"
    new = open_draft(tmp_path, told, TEA_DRAFT.replace(inner, f"The maker says:\n\n{inner}"))
    ((claim, (found,)),) = known_of(new, told).items()
    assert (found["match"], found["told_here"], found["told_there"]) == ("near", "The maker says", "")
    assert main(["claims", new, "--known"]) == 0
    printed = told().out
    assert "same words, told otherwise: overstated" in printed
    assert "Caution: Here it is told as what others say (“The maker says”)" in printed
    assert main(["decide", new, str(claim), "--as-in", judged, "1"]) == 0


def test_a_name_that_is_too_long_for_a_file_is_no_review(review: str, told: Told) -> None:
    assert main(["claims", "tea and its many uses " * 30, "--known"]) == 1
    assert "There is no review tea and its" in told().err
