"""Claims shaped from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told

DRAFT = "We tried a lot.\n\nYoga reduces pain and improves sleep. Tai chi reduced anxiety in 46 adults.\n"


@pytest.fixture
def review(library: Path, tmp_path: Path, told: Told) -> str:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    main(["open", str(tmp_path / "draft.txt")])
    return told().out.strip()


def claims(review: str, told: Told) -> list[str]:
    told()
    main(["show", review, "--json"])
    return [claim["text"] for claim in json.loads(told().out)["claims"]]


def test_claims_are_added_cut_and_joined(review: str, told: Told) -> None:
    assert main(["add-claim", review, "0", "15"]) == 0
    assert told().out == "  1  We tried a lot.\n"
    assert main(["split", review, "2"]) == 0
    assert claims(review, told)[:3] == ["We tried a lot.", "Yoga reduces pain", "improves sleep"]
    assert main(["merge", review, "2"]) == 0
    assert main(["change-span", review, "2", "17", "34"]) == 0
    assert claims(review, told)[1] == "Yoga reduces pain"
    assert main(["database", "verify"]) == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["add-claim", "0", "0"], "There are no words in this place."),
        (["add-claim", "0", "x"], "'x' is not a place in the text."),
        (["add-claim", "20", "30"], "These words belong to claim 1 already."),
        (["change-span", "1", "0", "30"], "A claim stands in one paragraph"),
        (["split", "1", "0"], "leaves one part without words."),
        (
            ["split", "1", "3"],
            "A cut at character 3 would go through a word. The nearest place where a word begins is 5.",
        ),
        (
            ["split", "2"],
            "Claim 2 is one statement. Say before which character, for instance: factcheck split REVIEW 2 16",
        ),
        (["merge", "2"], "is the last one."),
        (["keep", "1"], "Nothing waits to be kept for claim 1."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(review: str, words: list[str], sentence: str, told: Told) -> None:
    assert main([words[0], review, *words[1:]]) == 1
    assert sentence in told().err
