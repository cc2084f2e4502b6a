"""The sample draft: what it promises to a newcomer, its sources, and the answers that go with it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from factcheck_app.domain.reason import REASONS_FOR, Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import CitationVerdict, Severity, Verdict
from factcheck_app.resource_files import resource_path
from factcheck_app.workflow.open_article import open_article
from factcheck_app.workflow.sample_review import sample_path

FOLDER = resource_path("sample")
SOURCES = sorted((FOLDER / "sources").iterdir())
ANSWERS = (FOLDER / "README.md").read_text(encoding="utf-8")
INVENTED_PREFIX = "10.5555/"


def answer_rows() -> list[list[str]]:
    """Cells of the table of answers: claim, source, verdict, reason, severity, citation, because."""
    table = ANSWERS.split("| claim begins |")[1].split("\n\n")[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]


@cache
def sample_review() -> Review:
    return open_article(sample_path())


def plain(words: str) -> str:
    return " ".join(words.replace("*", "").split())


def written_files() -> list[Path]:
    return [sample_path(), FOLDER / "README.md", *SOURCES]


def test_the_draft_is_as_long_as_a_web_article() -> None:
    assert 600 <= len(sample_path().read_text(encoding="utf-8").split()) <= 900


def test_the_draft_has_fifteen_to_twenty_five_claims() -> None:
    assert 15 <= len(sample_review().claims) <= 25
    assert 15 <= len(answer_rows()) <= 25


def test_the_answers_are_about_the_claims_that_are_found_in_the_same_order() -> None:
    found = [plain(claim.claim.text) for claim in sample_review().claims]
    begins = [plain(row[0].replace("(table)", "")) for row in answer_rows()]
    places = [next((at for at, text in enumerate(found) if text.startswith(words)), None) for words in begins]
    met = [place for place in places if place is not None]
    assert met == sorted(set(met))
    assert len(met) == len(begins) == len(found)


def test_the_answers_use_the_words_of_the_codebook() -> None:
    for row in answer_rows():
        verdict, reason = Verdict(row[2]), Reason(row[3].strip("`"))
        assert reason in REASONS_FOR[verdict], row
        assert CitationVerdict(row[5])
        assert (verdict is Verdict.SUPPORTED) == (row[4] == "")
        assert row[4] == "" or Severity(row[4])


def test_the_answers_meet_flaws_of_many_kinds_and_every_verdict() -> None:
    assert {row[2] for row in answer_rows()} == {"supported", "overstated", "unsupported"}
    assert len({row[3] for row in answer_rows()}) >= 18
    assert len({row[5] for row in answer_rows()}) >= 4


def test_every_source_is_named_beside_the_answers_and_no_other() -> None:
    named = re.findall(r"`(\w+\.(?:txt|md|html))` \|", ANSWERS)
    assert sorted(named) == [path.name for path in SOURCES]
    assert len(SOURCES) >= 4


def test_no_identifier_and_no_address_leads_to_a_real_place() -> None:
    for path in written_files():
        text = path.read_text(encoding="utf-8")
        assert all(doi.startswith(INVENTED_PREFIX) for doi in re.findall(r"10\.\d{4,9}/\S+", text)), path.name
        hosts = re.findall(r"https?://([^/\s)]+)", text)
        assert set(hosts) <= {"example.org", "example.com"}, path.name


def test_the_draft_says_itself_that_it_is_a_sample() -> None:
    last_line = sample_path().read_text(encoding="utf-8").rstrip().splitlines()[-1]
    assert "sample" in last_line
    assert "not" in last_line or "none" in last_line


def test_the_checks_without_a_network_find_what_was_put_there_for_them() -> None:
    codes = {flag.code for source in sample_review().sources for flag in source.flags}
    assert {"journal_mismatch", "identifier_mistyped", "secondary_source"} <= codes


def test_the_signals_of_the_draft_alone_fire_on_the_sentences_written_for_them() -> None:
    codes = {signal.code: plain(claim.claim.text) for claim in sample_review().claims for signal in claim.claim.signals}
    assert codes["unsourced_studies"].startswith("Studies show")
    assert codes["bare_significance"].startswith("The same study found")
    assert codes["relative_without_absolute"].startswith("Reading a printed book")
    assert codes["headline_stronger_than_body"] == "Fewer headaches"


def test_citations_of_every_style_are_paired_with_their_claims() -> None:
    leaning = {plain(claim.claim.text)[:24]: claim.claim.sources for claim in sample_review().claims}
    works = {source.number: source.as_written for source in sample_review().sources}
    expected = {
        "Two hours in front of a ": "Brandt",  # a number in brackets
        "Blue light at night also": "Tanaka",  # a raised number
        "Among 2,318 adults aged ": "Okafor",  # author and year
        "Two years later, Haddad ": "Haddad",
        "In a study published in ": "read it here",  # a link
        "The same study found tha": "read it here",
        "Nine in ten wearers slep": "news release",
        "Putting the tablet away ": "Okafor",  # words that point back
        "This benefit lasts for a": "read it here",
        "Anyone who sleeps badly ": "read it here",
        "With that trial the ques": "read it here",
        "Time to fall asleep 4 mi": "Haddad",  # the sentence above the table
        "Total sleep 21 minutes l": "Haddad",
        "The only drawback of amb": "Haddad",
        "If you would rather not ": "Tanaka",
    }
    for begins, work in expected.items():
        assert [works[number].startswith(work) for number in leaning[begins]] == [True], begins


@pytest.mark.parametrize(
    ("begins", "rung"),
    [("Two hours in front", 3), ("Some wearers say", 2), ("With that trial", 3), ("Among 2,318", 1), ("Two years", 2)],
)
def test_the_wording_of_the_claims_is_rated_as_a_careful_reader_would(begins: str, rung: int) -> None:
    rungs = [
        claim.claim.strength.rung for claim in sample_review().claims if plain(claim.claim.text).startswith(begins)
    ]
    assert rungs == [rung]


def test_a_harm_and_a_piece_of_advice_are_called_so() -> None:
    kinds = {plain(claim.claim.text)[:16]: claim.claim.kind.value for claim in sample_review().claims}
    assert (kinds["The only drawbac"], kinds["Every adult shou"]) == ("harm", "advice")


def test_the_figures_that_are_wrong_on_purpose_stand_in_no_source() -> None:
    draft = sample_path().read_text(encoding="utf-8")
    for figure in ("16 minutes", "21 minutes"):
        assert figure in draft
        assert not any(figure in " ".join(path.read_text(encoding="utf-8").split()) for path in SOURCES)
