"""A review goes out as JSON and comes back equal, with every decision, and the record says where they came from."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.reports.review_json import make_json
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.workflow.open_export import has_export_name, open_export
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.fakes.reviews import HEAD, MADE, make_review


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "review.json"
    path.write_bytes(make_json(make_quoted_review(), make_quoted_history(), HEAD, MADE, files=CONTENTS))
    return path


def test_an_export_is_opened_into_an_equal_review(database: ReviewDatabase, export: Path) -> None:
    store, read = ReviewStore(database), open_export(export, ())
    store.add(read.review, "Bo Ek", read.history, read.source_files)
    assert asdict(store.load(read.review.id)) == asdict(make_quoted_review())
    assert SourceTextStore(database).contents(read.review.id) == CONTENTS
    assert verify(database).is_whole


def test_decisions_keep_reviewer_and_time_and_are_imported_with_sequences_of_this_database(
    database: ReviewDatabase, export: Path
) -> None:
    store, read = ReviewStore(database), open_export(export, ())
    store.add(read.review, "Bo Ek", read.history, read.source_files)
    stored = store.history(read.review.id)
    assert [decision.sequence for decision in stored] == list(range(5, 5 + len(stored)))
    assert {decision.origin for decision in stored} == {Origin.IMPORTED}
    expected = [replace(told, sequence=0, origin=Origin.IMPORTED) for told in make_quoted_history()]
    assert [replace(decision, sequence=0) for decision in stored] == expected


def test_the_record_says_who_let_it_in_and_what_it_was(database: ReviewDatabase, export: Path) -> None:
    read = open_export(export, ())
    ReviewStore(database).add(read.review, "Bo Ek", read.history, read.source_files)
    with closing(sqlite3.connect(database.path)) as connection:
        (words,) = connection.execute("SELECT entry FROM audit_rows WHERE sequence = 6").fetchone()
        (importer,) = connection.execute("SELECT id FROM reviewers WHERE name = 'Bo Ek'").fetchone()
    entry = json.loads(words)
    assert (entry["action"], entry["imported"]["origin"]) == ("imported", "undone")
    assert (entry["imported"]["sequence"], entry["imported"]["by"]) == (12, importer)


def test_an_id_that_is_taken_is_not_given_twice(export: Path) -> None:
    again = open_export(export, ["4f0c1e"], title="Second reading").review
    assert (len(again.id), again.title) == (32, "Second reading")
    assert open_export(export, ["other"]).review.id == "4f0c1e"


def test_a_claim_that_was_decided_elsewhere_is_decided_on_here(database: ReviewDatabase, export: Path) -> None:
    store, read = ReviewStore(database), open_export(export, ())
    store.add(read.review, "Bo Ek", read.history, read.source_files)
    judgement = read.review.claims[0].judgement
    decision = store.append_decision(read.review.id, "claim-03", judgement, "Bo Ek")
    assert decision.previous is make_review().claims[2].judgement.verdict
    assert verify(database).is_whole


def test_a_file_that_is_no_export_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.JSON"
    path.write_text('{"claims": []}')
    assert has_export_name(path)
    for bad in (path, tmp_path, tmp_path / "missing.json"):
        with pytest.raises(DraftUnreadable):
            open_export(bad, ())
