"""What is said of a review as a whole from the command line, and finding in the library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told


def listed(told: Told) -> dict[str, object]:
    told()
    assert main(["list", "--json"]) == 0
    (line,) = json.loads(told().out)
    assert isinstance(line, dict)
    return line


def test_a_signed_off_review_is_locked_until_it_is_reopened(review: str, told: Told) -> None:
    assert main(["sign-off", review, "--as", "Ana Brandt", "--yes"]) == 0
    said = told()
    assert said.out == "saved 2\n"
    is_open, signed_off = said.err.splitlines()
    assert "undecided" in is_open
    assert signed_off.startswith("Signed off by Ana Brandt")
    assert main(["decide", review, "1", "supported"]) == 1
    assert main(["tag", review, "1", "soon"]) == 1
    assert told().err == "factcheck: This review is signed off. Reopen it, then change it.\n" * 2
    assert listed(told)["status"] == "signed_off"
    assert main(["show", review, "--json"]) == 0
    signed = json.loads(told().out)["signed_off"]
    assert (signed["reviewer"], signed["audit_rows"]) == ("Ana Brandt", 1)
    assert main(["reopen", review, "--why", "the author answered"]) == 0
    assert main(["decide", review, "1", "supported"]) == 0
    assert main(["database", "verify"]) == 0


def test_a_review_is_not_reopened_without_a_reason(review: str, told: Told) -> None:
    assert main(["sign-off", review, "--yes"]) == 0
    told()
    assert main(["reopen", review, "--why", " "]) == 1
    assert told().err.startswith("factcheck: Reopening a review needs a reason.")
    assert listed(told)["status"] == "signed_off"


def test_nothing_is_signed_off_over_undecided_claims_without_yes(review: str, told: Told) -> None:
    assert main(["sign-off", review]) == 1
    said = told()
    assert said.out == ""
    assert "undecided" in said.err
    assert said.err.endswith("Decide what is open, or add --yes to sign the review off as it is.\n")
    assert listed(told)["status"] != "signed_off"


def test_tags_due_date_and_archive_are_listed(review: str, told: Told) -> None:
    assert main(["tag", review, "heart", "series"]) == 0
    assert main(["tag", review, "1", "ask the author"]) == 0
    assert main(["tag", review, "series", "--remove"]) == 0
    assert main(["due", review, "2026-12-03"]) == 0
    assert main(["archive", review]) == 0
    line = listed(told)
    assert (line["tags"], line["due"], line["archived"]) == (["heart"], "2026-12-03", True)
    assert main(["show", review, "--json"]) == 0
    assert json.loads(told().out)["claims"][0]["tags"] == ["ask the author"]
    assert main(["due", review, "none"]) == 0
    assert main(["archive", review, "--take-out"]) == 0
    assert main(["due", review, "someday"]) == 1
    line = listed(told)
    assert (line["due"], line["archived"]) == (None, False)


def test_nothing_is_deleted_without_yes(review: str, told: Told, library: Path) -> None:
    assert main(["delete", review]) == 1
    said = told().err
    assert "These go: 1 draft" in said
    assert "Nothing was deleted. Add --yes" in said
    assert main(["delete", review, "--yes"]) == 0
    assert main(["show", review]) == 1
    assert main(["database", "verify"]) == 0
    assert not any(b"lowers blood pressure" in path.read_bytes() for path in library.parent.glob("reviews.db*"))


def test_words_are_found_literally(review: str, told: Told) -> None:
    assert main(["decide", review, "1", "supported", "--note", "p<0.05, 95% CI"]) == 0
    told()
    for words in ("p<0.05", "95% CI", "green tea", "10.5555/tea"):
        assert main(["find", words]) == 0
        assert review[:8] in told().out
    for words in ('"', "aspirin AND", "a_b"):
        assert main(["find", words]) == 0
        assert "Nothing was found" in told().err
    assert main(["find", "--", "-risk"]) == 0
    assert main(["find", "twelve weeks", "--json"]) == 0
    (find, *_) = json.loads(told().out)
    assert (find["review"], find["found"]) == (review, "twelve weeks")


@pytest.mark.parametrize("words", [[""], ["2", " "]])
def test_a_tag_without_a_word_is_refused(review: str, told: Told, words: list[str]) -> None:
    assert main(["tag", review, *words]) == 1
    assert "A tag needs a word." in told().err


def test_what_is_sought_may_be_longer_than_a_pattern_of_the_database(review: str, told: Told) -> None:
    assert main(["find", "x" * 60_000]) == 0
    assert "database" not in told().err


@pytest.mark.parametrize("name", ["", " ", "\u200b"])
def test_nobody_signs_off_without_a_name(name: str, review: str, told: Told) -> None:
    assert main(["sign-off", review, "--yes", "--as", name]) == 1
    assert told().err.startswith("factcheck: The reviewer's name")
    assert listed(told)["status"] != "signed_off"


def test_ten_thousand_tags_are_kept_found_and_told_in_one_line(review: str, told: Told) -> None:
    names = [f"tag{number}" for number in range(10_000)]
    assert main(["tag", review, *names]) == 0
    tags = listed(told)["tags"]
    assert isinstance(tags, list)
    assert len(tags) == 10_000
    assert main(["list"]) == 0
    assert told().out.endswith("#tag11, and 9,988 more tags]\n")
    assert main(["find", "tag9999"]) == 0
    assert main(["database", "verify"]) == 0
