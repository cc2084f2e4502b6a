"""Texts of sources are attached, replaced and quoted, and the record knows of it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseUnusable, InvalidDecision, NotFound, ReviewSignedOff
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
from factcheck_app.domain.text_part import TextAtHand, TextPart
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from tests.fakes.evidence import (
    BEFORE,
    COHORT_TEXT,
    COHORT_TEXT_BEFORE,
    CONTENTS,
    MINUTES,
    TRIAL_TEXT,
    make_quoted_history,
    make_quoted_review,
)
from tests.fakes.failing_disk import largest_file

FILE = b"%PDF-1.7 \x00\xff"


@pytest.fixture
def texts(database: ReviewDatabase) -> SourceTextStore:
    return SourceTextStore(database)


def test_an_attached_text_is_at_hand_with_its_file(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    stored = texts.attach(review.id, TRIAL_TEXT, FILE)
    loaded = store.load(review.id)
    assert asdict(stored) == asdict(replace(TRIAL_TEXT, attached_at=stored.attached_at))
    assert [asdict(text) for text in loaded.source_texts] == [asdict(stored)]
    assert (loaded.source(1).access, loaded.changed_at) == (Access.FULL_TEXT, stored.attached_at)
    assert (loaded.status, store.history(review.id)) == (review.status, [])
    assert texts.content_of(review.id, 1) == FILE
    assert asdict(review.with_source_text(stored)) == asdict(loaded)


def test_the_audit_row_of_an_attached_text_holds_digests_and_codes_alone(
    texts: SourceTextStore, review: Review, path: Path
) -> None:
    texts.attach(review.id, TRIAL_TEXT, FILE)
    with closing(sqlite3.connect(path)) as connection:
        (words,) = connection.execute("SELECT entry FROM audit_rows ORDER BY sequence DESC LIMIT 1").fetchone()
    entry = json.loads(words)
    assert (entry["action"], entry["source"], entry["access"]) == ("source_attached", 1, "full_text")
    for secret in (TRIAL_TEXT.sha256, TRIAL_TEXT.file_name, "Ana Brandt", "Walkers"):
        assert secret not in words


def test_a_text_attached_again_replaces_what_nobody_quotes(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    first, second = (CONTENTS[text.sha256] for text in (COHORT_TEXT_BEFORE, COHORT_TEXT))
    texts.attach(review.id, COHORT_TEXT_BEFORE, first)
    texts.attach(review.id, COHORT_TEXT, second)
    texts.attach(review.id, COHORT_TEXT, second)
    loaded = store.load(review.id)
    assert [text.sha256 for text in loaded.source_texts] == [COHORT_TEXT.sha256]
    assert loaded.replaced_texts == ()
    assert texts.contents(review.id) == {COHORT_TEXT.sha256: second}
    assert verify(database).problem == ""


def test_a_text_that_any_decision_quotes_is_kept(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    texts.attach(review.id, COHORT_TEXT_BEFORE, CONTENTS[COHORT_TEXT_BEFORE.sha256])
    store.append_decision(review.id, "claim-02", Judgement(evidence=(BEFORE,)), "Ana Brandt")
    store.append_decision(review.id, "claim-02", Judgement(), "Ana Brandt")
    texts.attach(review.id, COHORT_TEXT, CONTENTS[COHORT_TEXT.sha256])
    loaded = store.load(review.id)
    assert [text.sha256 for text in loaded.replaced_texts] == [COHORT_TEXT_BEFORE.sha256]
    assert texts.content_of(review.id, 2, BEFORE.sha256) == CONTENTS[BEFORE.sha256]
    assert texts.content_of(review.id, 2) == CONTENTS[COHORT_TEXT.sha256]
    assert verify(database).problem == ""


def test_a_file_that_is_read_otherwise_today_keeps_the_text_that_is_quoted(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    texts.attach(review.id, TRIAL_TEXT, CONTENTS[TRIAL_TEXT.sha256])
    other = replace(TRIAL_TEXT, text=TRIAL_TEXT.text.upper(), blocks=(), origins=())
    assert texts.attach(review.id, other, CONTENTS[TRIAL_TEXT.sha256]).text == other.text
    texts.attach(review.id, TRIAL_TEXT, CONTENTS[TRIAL_TEXT.sha256])
    store.append_decision(review.id, "claim-05", Judgement(evidence=(MINUTES,)), "Ana Brandt")
    stored = texts.attach(review.id, other, CONTENTS[TRIAL_TEXT.sha256])
    assert (stored.text, stored.blocks) == (TRIAL_TEXT.text, TRIAL_TEXT.blocks)
    assert verify(database).problem == ""


@pytest.mark.parametrize(
    "passage",
    [
        replace(MINUTES, quote=MINUTES.quote.replace("18", "81")),
        replace(MINUTES, span=TextSpan(0, 5)),
        replace(MINUTES, sha256="0" * 64),
        replace(MINUTES, source_number=2),
        replace(MINUTES, span=TextSpan(3, 3), quote=""),
    ],
)
def test_a_quote_that_does_not_stand_in_the_text_is_refused(
    texts: SourceTextStore, store: ReviewStore, review: Review, passage: object
) -> None:
    texts.attach(review.id, TRIAL_TEXT, FILE)
    with pytest.raises(InvalidDecision):
        store.append_decision(review.id, "claim-05", Judgement(evidence=(passage,)), "Ana Brandt")  # type: ignore[arg-type]
    assert store.history(review.id) == []


def test_a_source_that_is_not_there_takes_no_text(texts: SourceTextStore, review: Review) -> None:
    for review_id, text in ((review.id, replace(TRIAL_TEXT, source_number=9)), ("none", TRIAL_TEXT)):
        with pytest.raises(NotFound):
            texts.attach(review_id, text, FILE)
    with pytest.raises(NotFound):
        texts.content_of(review.id, 1)


def test_a_review_with_texts_and_passages_is_stored_whole(
    store: ReviewStore, texts: SourceTextStore, database: ReviewDatabase
) -> None:
    made = make_quoted_review()
    store.add(made, "Bo Ek", make_quoted_history(), CONTENTS)
    loaded = store.load(made.id)
    assert asdict(loaded) == asdict(made)
    assert [decision.judgement for decision in store.history(made.id)] == [d.judgement for d in make_quoted_history()]
    assert texts.contents(made.id) == CONTENTS
    assert verify(database).problem == ""


def test_a_full_disk_while_attaching_leaves_all_as_it_was(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    texts.attach(review.id, COHORT_TEXT, CONTENTS[COHORT_TEXT.sha256])
    with largest_file(1_000_000), pytest.raises(DatabaseUnusable):
        texts.attach(review.id, COHORT_TEXT_BEFORE, bytes(range(256)) * 20_000)
    assert [text.sha256 for text in store.load(review.id).source_texts] == [COHORT_TEXT.sha256]
    assert texts.content_of(review.id, 2) == CONTENTS[COHORT_TEXT.sha256]
    assert verify(database).problem == ""
    texts.attach(review.id, TRIAL_TEXT, FILE)
    assert texts.content_of(review.id, 1) == FILE


def change(path: Path, statement: str) -> None:
    """Runs a statement as somebody who has taken the triggers away."""
    with closing(sqlite3.connect(path)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE source_texts SET text = replace(text, '18', '81')", "the text of a source is not the one"),
        ("UPDATE source_texts SET content = x'00'", "the text of a source is not the one"),
        ("UPDATE source_texts SET layout = '{}'", "the text of a source is not the one"),
        ("UPDATE source_texts SET sequence = 1", "added outside the record"),
        ("DELETE FROM source_texts WHERE source_number = 1", "the text of a source is missing"),
        ("DELETE FROM source_texts WHERE file_name LIKE '%preprint%'", "the quoted text of source 2 is not at hand"),
        ("UPDATE decisions SET evidence = '[]' WHERE claim_id = 'claim-04'", "the decision is not the one"),
        ("UPDATE decisions SET evidence = replace(evidence, 'contradicts', 'supports')", "the decision is not the one"),
        ("UPDATE decisions SET evidence = replace(evidence, 'eight', 'ninety')", "the decision is not the one"),
    ],
)
def test_whatever_is_changed_is_named(store: ReviewStore, path: Path, statement: str, named: str) -> None:
    store.add(make_quoted_review(), "Bo Ek", make_quoted_history(), CONTENTS)
    if "sequence = 1" in statement:
        statement += " WHERE source_number = 1"
    change(path, statement)
    reader = ReviewDatabase.open(path, writer=False)
    assert named in verify(reader).problem
    reader.close()


def test_what_the_reviewer_says_a_text_is_goes_on_record_and_its_quotes_stay(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase, path: Path
) -> None:
    texts.attach(review.id, TRIAL_TEXT, CONTENTS[TRIAL_TEXT.sha256])
    told = texts.tell_part(review.id, 1, TextPart.EXCERPT, "Ben Costa")
    with closing(sqlite3.connect(path)) as connection:
        (words,) = connection.execute("SELECT entry FROM audit_rows ORDER BY sequence DESC LIMIT 1").fetchone()
    entry = json.loads(words)
    assert (entry["action"], entry["access"], entry["told"]) == ("source_attached", "abstract_only", "excerpt")
    assert entry["told_by"] != entry["reviewer"]
    assert [asdict(text) for text in store.load(review.id).source_texts] == [asdict(told)]
    assert texts.content_of(review.id, 1) == CONTENTS[TRIAL_TEXT.sha256]
    assert verify(database).problem == ""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE source_texts SET layout = json_set(layout, '$.told', 'full_text')")
        connection.commit()
    assert "not the one that was recorded" in verify(database).problem


def test_nothing_can_be_said_of_a_text_that_is_not_at_hand(texts: SourceTextStore, review: Review) -> None:
    with pytest.raises(NotFound, match="No text of source 1"):
        texts.tell_part(review.id, 1, TextPart.EXCERPT, "Ben Costa")


def test_a_review_that_is_signed_off_takes_no_text_and_no_word_of_one(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    texts.attach(review.id, TRIAL_TEXT, FILE)
    ReviewEventStore(database).sign_off(review.id, "Ana Brandt")
    before, rows = store.load(review.id), store.audit_head().rows
    with pytest.raises(ReviewSignedOff):
        texts.attach(review.id, TRIAL_TEXT, FILE)
    with pytest.raises(ReviewSignedOff):
        texts.tell_part(review.id, 1, TextPart.EXCERPT, "Ana Brandt")
    assert (asdict(store.load(review.id)), store.audit_head().rows) == (asdict(before), rows)


def test_what_was_said_of_a_file_holds_when_the_same_file_is_attached_again(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    file, other = CONTENTS[TRIAL_TEXT.sha256], CONTENTS[COHORT_TEXT.sha256]
    doubtful = replace(TRIAL_TEXT, is_doubtful=True)
    texts.attach(review.id, doubtful, file)
    texts.tell_part(review.id, 1, TextPart.EXCERPT, "Ana Brandt")
    assert texts.attach(review.id, doubtful, file).at_hand == TextAtHand(TextPart.EXCERPT, is_told=True)
    texts.attach(review.id, replace(COHORT_TEXT, source_number=1), other)
    assert store.load(review.id).source_texts[0].told is None
    again = texts.attach(review.id, doubtful, file)
    assert (again.told, store.load(review.id).source(1).access) == (TextPart.EXCERPT, Access.ABSTRACT_ONLY)
    said_anew = texts.attach(review.id, doubtful.with_part(TextPart.FULL_TEXT), file)
    assert (said_anew.told, store.load(review.id).source(1).access) == (TextPart.FULL_TEXT, Access.FULL_TEXT)
    assert verify(database).problem == ""


def test_quotes_and_their_stances_stay_with_the_text_that_they_were_taken_from(
    texts: SourceTextStore, store: ReviewStore, review: Review, database: ReviewDatabase
) -> None:
    texts.attach(review.id, TRIAL_TEXT, CONTENTS[TRIAL_TEXT.sha256])
    store.append_decision(review.id, "claim-01", Judgement(evidence=(MINUTES,)), "Ana Brandt")
    # the new text holds the very same words
    content = b"another file"
    other = replace(TRIAL_TEXT, sha256=sha256(content).hexdigest(), told=None)
    texts.attach(review.id, other, content)
    loaded = store.load(review.id)
    (taken,) = loaded.claim("claim-01").judgement.evidence
    assert (taken, loaded.source_texts[0].sha256) == (MINUTES, other.sha256)
    quoted = loaded.quoted_text(taken)
    assert quoted is not None
    assert quoted.sha256 == TRIAL_TEXT.sha256
    texts.attach(review.id, TRIAL_TEXT, CONTENTS[TRIAL_TEXT.sha256])
    assert store.load(review.id).claim("claim-01").judgement.evidence == (MINUTES,)
    assert verify(database).problem == ""
