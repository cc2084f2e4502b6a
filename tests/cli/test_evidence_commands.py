"""Texts are attached, looked into and quoted from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from tests.cli.conftest import Told

PAPER = """Green tea and blood pressure: a randomised trial

BACKGROUND: Green tea is drunk by many people.

RESULTS: Three cups of green tea a day reduced systolic pressure by 2 mmHg compared with water (95% CI 0 to 4).

CONCLUSIONS: Green tea may lower systolic pressure slightly over eight weeks.
"""
QUOTE = "Green tea may lower systolic pressure slightly over eight weeks."


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Ek_InventedMedicine_2021.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


@pytest.fixture
def attached(review: str, paper: Path, told: Told) -> str:
    """The id of the review whose source 1 has its abstract."""
    assert main(["attach", review, "1", str(paper), "--as", "Ana"]) == 0
    assert told().out == "attached to source 1: abstract only, 49 words\n"
    return review


def test_evidence_is_json_as_the_interface_has_it(attached: str, told: Told) -> None:
    assert main(["evidence", attached, "--json"]) == 0
    described = json.loads(told().out)
    assert [sorted(each) for each in described] == [["claim", "passages", "signals", "suggestion"]] * len(described)
    leaning = described[1]
    assert sorted(leaning["passages"][0]) == ["locator", "quote", "score", "source"]
    assert leaning["passages"][0]["quote"].startswith("RESULTS: Three cups")
    assert leaning["passages"][0]["locator"] == "Ek_InventedMedicine_2021/para2"
    assert [sorted(signal) for signal in leaning["signals"]] == [["code", "end", "message", "start"]] * len(
        leaning["signals"]
    )
    assert {"number_differs", "abstract_only"} <= {signal["code"] for signal in leaning["signals"]}
    assert sorted(leaning["suggestion"]) == ["because", "confidence", "reason", "verdict"]
    assert 0 <= leaning["suggestion"]["confidence"] <= 1


def test_a_text_can_be_called_the_full_text(review: str, paper: Path, told: Told) -> None:
    assert main(["attach", review, "1", str(paper), "--access", "full_text", "--as", "Ana"]) == 0
    assert told().out == "attached to source 1: full text, 49 words\n"
    assert main(["evidence", review, "2"]) == 0
    assert "Only the abstract" not in told().out


def test_evidence_of_one_claim_can_be_read(attached: str, told: Told) -> None:
    assert main(["evidence", attached, "2"]) == 0
    out = told().out
    assert "[1] Ek_InventedMedicine_2021/para2" in out
    assert "Only the abstract of source 1 is at hand" in out
    assert "suggestion" in out


def test_a_copied_sentence_is_an_excerpt_and_the_source_without_text_is_named(
    library: Path, told: Told, tmp_path: Path
) -> None:
    draft, copied = tmp_path / "draft.txt", tmp_path / "p.txt"
    draft.write_text("Tea lowered pressure by 5% (https://doi.org/10.1000/a).\n\nYoga reduced pain in 46 adults.\n")
    copied.write_text("Yoga may ease pain in some adults.")
    assert main(["open", str(draft)]) == 0
    review = told().out.strip()
    assert main(["attach", review, "1", str(copied)]) == 0
    assert told().out == "attached to source 1: excerpt only, 7 words\n"
    assert main(["attach", review, "1", "--access", "full_text"]) == 0
    assert told().out == "source 1: full text, 7 words\n"
    assert main(["attach", review, "1", "--access", "excerpt"]) == 0
    assert told().out == "source 1: excerpt only, 7 words\n"
    assert main(["attach", review, "1"]) == 1
    assert "No file is named" in told().err
    assert main(["--offline", "add-source", review, "10.1000/xyz", "--claim", "2"]) == 0
    told()
    assert main(["evidence", review, "2"]) == 0
    said = told().out
    assert "Only an excerpt of source 1 (which the claim does not cite) is at hand" in said
    assert "no suggestion: No text of source 2 is at hand, which the claim cites." in said


def test_the_sources_say_what_is_at_hand(attached: str, told: Told) -> None:
    assert main(["sources", attached]) == 0
    assert "abstract only at hand: Ek_InventedMedicine_2021.txt" in told().out


def test_without_a_text_it_says_how_to_attach_one(review: str, told: Told) -> None:
    assert main(["evidence", review]) == 0
    output = told()
    assert "is at hand, which the claim cites." in output.out
    assert "factcheck attach" in output.err


def test_a_quote_is_kept_and_shown_everywhere(attached: str, told: Told, tmp_path: Path) -> None:
    words = ["--quote", QUOTE.replace(" ", "\n"), "--source", "1", "--stance", "limits"]
    assert main(["decide", attached, "2", "overstated", *words]) == 0
    assert main(["history", attached, "2", "--json"]) == 0
    (entry,) = json.loads(told().out.partition("\n")[2])
    (passage,) = entry["evidence"]
    assert (passage["quote"], passage["source"], passage["stance"]) == (QUOTE, 1, "limits")
    assert main(["show", attached]) == 0
    assert f"[1] limits “{QUOTE}” (Ek_InventedMedicine_2021/para3)" in told().out
    assert main(["history", attached]) == 0
    assert ", 1 passage" in told().out
    export = tmp_path / "review.json"
    assert main(["export", attached, str(export)]) == 0
    assert main(["open", str(export)]) == 0
    again = told().out.splitlines()[-1]
    assert main(["show", again, "--json"]) == 0
    opened = json.loads(told().out)
    assert opened["claims"][1]["decisions"][0]["evidence"] == [passage]
    assert opened["sources"][0]["access"] == "abstract_only"
    assert main(["database", "verify"]) == 0


def test_a_quote_that_is_not_in_the_text_is_refused(attached: str, told: Told, tmp_path: Path) -> None:
    assert main(["decide", attached, "2", "overstated", "--quote", "Green tea cures.", "--source", "1"]) == 1
    assert told().err.startswith("factcheck: The quote does not stand in the text of source 1 word for word.")
    lines = tmp_path / "decisions.jsonl"
    line = {"claim": 2, "verdict": "overstated", "quote": "Green tea cures.", "source": 1}
    lines.write_text(json.dumps(line), encoding="utf-8")
    assert main(["decide", attached, "--from", str(lines)]) == 1
    assert told().err.startswith("factcheck: Line 1: The quote does not stand")
    assert main(["decide", attached, "2", "overstated", "--quote", QUOTE, "--source", "9"]) == 1
    main(["history", attached, "--json"])
    assert json.loads(told().out) == []


@pytest.mark.parametrize("source", ["9", "x", "-1", "0", "1.0"])
def test_a_source_that_is_not_there_is_one_sentence(review: str, paper: Path, told: Told, source: str) -> None:
    assert main(["attach", "--", review, source, str(paper)]) == 1
    assert "no source" in told().err


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 400])
def test_a_file_without_words_is_one_sentence_about_the_source(
    review: str, paper: Path, told: Told, content: bytes
) -> None:
    paper.write_bytes(content)
    assert main(["attach", review, "1", str(paper)]) == 1
    err = told().err
    assert len(err.splitlines()) == 1
    assert "draft" not in err


def test_what_was_said_of_a_file_holds_and_another_file_is_spoken_of(review: str, tmp_path: Path, told: Told) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    quote = "Drinkers of green tea slept longer than the others."
    first.write_text(quote)
    second.write_text(f"{quote} They were a hundred.")
    assert main(["attach", review, "1", str(first), "--access", "full_text"]) == 0
    assert main(["decide", review, "1", "supported", "--quote", quote, "--source", "1"]) == 0
    told()
    assert main(["attach", review, "1", str(first)]) == 0
    said = told()
    assert said.out.startswith("attached to source 1: full text")
    assert said.err == "You said so of this file before; --access says it anew.\n"
    assert main(["attach", review, "1", str(second)]) == 0
    said = told()
    assert said.err.startswith("Source 1 had another text (first.txt); this one takes its place.")
    assert "1 quote stays with the old text" in said.err
    assert main(["database", "verify"]) == 0
