"""A review with everything in it goes out as JSON, keeps to the schema, and comes back equal, into another library."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck_app.__main__ import main
from factcheck_app.domain.balance_sheet import BalanceAnswer, BalanceQuestion
from factcheck_app.domain.review import Review, ReviewStatus
from factcheck_app.domain.review_event import archive, set_due, set_tags, tag_claim
from factcheck_app.domain.review_standing import answer_balance
from factcheck_app.resource_files import resource_path
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.open_export import open_export
from tests.fakes.drafts import TEA_DRAFT, write_tea_draft

SCHEMA: dict[str, Any] = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A library with one review that went through all that can happen to one."""
    path = tmp_path / "library.db"
    monkeypatch.setenv("FACTCHECK_DATABASE", str(path))
    assert main(["open", str(write_tea_draft(tmp_path))]) == 0
    name = capsys.readouterr().out.strip()
    source = tmp_path / "trial.txt"
    source.write_text(
        "Tea and pressure\n\nTea was associated with lower pressure in 40 students 😀.\n", encoding="utf-8"
    )
    revised = tmp_path / "green_tea_2.txt"
    words = TEA_DRAFT.replace("every day lowers", "every day may lower").replace("Some studies suggest", "It seems")
    revised.write_text(words, encoding="utf-8")
    quote = [
        "--quote",
        "Tea was associated with lower pressure in 40 students 😀.",
        "--source",
        "1",
        "--stance",
        "limits",
    ]
    for step in (
        ["attach", name, "1", str(source), "--as", "Ana"],
        [
            "decide",
            name,
            "1",
            "overstated",
            "--reason",
            "hedge_dropped",
            "--note",
            "=1\n\ttab",
            "--wording",
            "w",
            *quote,
        ],
        ["decide", name, "2", "supported", "--citation", "adequate", "--as", "Çelik"],
        ["set-aside", name, "4", "not_a_claim"],
        ["add-claim", name, "0", "28"],
        ["merge", name, "3"],
        ["revise", name, str(revised), "--insist"],
        ["decide", name, "2", "unsupported", "--reason", "no_source", "--severity", "critical"],
        ["add-source", name, "10.5555/other.2020.1"],
    ):
        assert main(step) == 0, step
    return path


@pytest.fixture
def database(library: Path) -> Iterator[ReviewDatabase]:
    """The library, where the review was also tagged, balanced, signed off and archived."""
    opened = ReviewDatabase.open(library, writer=True, holder="a test")
    (summary,) = ReviewStore(opened).summaries()
    events, claims = ReviewEventStore(opened), ReviewStore(opened).load(summary.id).claims
    events.append(summary.id, set_tags(("tea", "ΩΩ 😀")), "Ana")
    events.append(summary.id, tag_claim(claims[0].id, ("ask",)), "Ana")
    events.append(summary.id, set_due(date(2027, 1, 2)), "Ana")
    events.append(summary.id, answer_balance(BalanceQuestion.COST, BalanceAnswer.NO, "No price."), "Çelik")
    events.sign_off(summary.id, "Ana")
    events.append(summary.id, archive(True), "Ana")
    yield opened
    opened.close()


def export(library: Path, tmp_path: Path, name: str) -> Path:
    """The JSON of the only review of the library."""
    database = ReviewDatabase.open(library, writer=False, holder="a test")
    (summary,) = ReviewStore(database).summaries()
    database.close()
    target = tmp_path / name
    assert main(["--database", str(library), "export", summary.id, str(target)]) == 0
    return target


def as_written(review: Review) -> dict[str, Any]:
    """The review, and of its earlier drafts what does not follow from its decisions."""
    value = asdict(review)
    for draft in value["past"]["drafts"]:
        for name in ("standing", "source_texts", "former_claims"):
            del draft[name]
        for claim in draft["claims"]:
            for name in ("judgement", "reviewer", "decided_at"):
                del claim[name]
    return value


def as_elsewhere(review: Review) -> dict[str, Any]:
    """The review without what another library gives anew: sequences, and that it was imported."""
    value = asdict(review)
    for event in value["events"]:
        event |= {"sequence": 0, "is_imported": True}
    for shaping in value["past"]["shapings"]:
        shaping["sequence"] = 0
    return value


def test_the_file_keeps_to_its_schema(database: ReviewDatabase, library: Path, tmp_path: Path) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    value = json.loads(export(library, tmp_path, "a.json").read_bytes())
    jsonschema.Draft202012Validator(SCHEMA).validate(value)
    assert (value["review"]["status"], len(value["earlier_drafts"]), len(value["events"])) == ("signed_off", 1, 6)


def test_it_is_opened_into_an_equal_review(database: ReviewDatabase, library: Path, tmp_path: Path) -> None:
    store = ReviewStore(database)
    (summary,) = store.summaries()
    read = open_export(export(library, tmp_path, "a.json"), ())
    review = store.with_whole_record(store.load(summary.id))
    assert as_written(read.review) == as_written(review)
    assert list(read.history) == store.history(summary.id)
    assert review.status is ReviewStatus.SIGNED_OFF
    for part in (review.former_claims, review.source_texts, review.standing.tags, review.standing.claim_tags):
        assert part


def test_another_library_takes_it_whole_and_gives_it_on(
    database: ReviewDatabase, library: Path, tmp_path: Path
) -> None:
    first = open_export(export(library, tmp_path, "a.json"), ())
    other = ReviewDatabase.open(tmp_path / "other.db", writer=True, holder="a test")
    ReviewStore(other).add(first.review, "Bo Ek", first.history, first.source_files)
    assert verify(other).is_whole
    for revision in (1, 2):
        taken = ReviewStore(other).load(first.review.id, revision)
        assert taken.claims == ReviewStore(database).load(first.review.id, revision).claims
    other.close()
    second = open_export(export(tmp_path / "other.db", tmp_path, "b.json"), ())
    assert as_elsewhere(second.review) == as_elsewhere(first.review)
    assert second.source_files == first.source_files
    said = [replace(each, sequence=0, origin=first.history[0].origin) for each in first.history]
    assert [replace(each, sequence=0, origin=first.history[0].origin) for each in second.history] == said


def test_no_draft_of_it_is_written_over(database: ReviewDatabase, tmp_path: Path) -> None:
    (summary,) = ReviewStore(database).summaries()
    for draft in ("green_tea.txt", "green_tea_2.txt"):
        link = tmp_path / "report.csv"
        link.unlink(missing_ok=True)
        link.symlink_to(tmp_path / draft)
        before = link.read_bytes()
        assert main(["export", summary.id, str(link)]) == 1
        assert link.read_bytes() == before
