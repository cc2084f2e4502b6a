"""A file or pasted words become the text of a source, or are refused in words."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from factcheck_app.domain.errors import DraftUnreadable, NotFound, UserFacingError
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
from factcheck_app.domain.text_part import TextAtHand, TextPart
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.workflow.attach_source import attach_source, read_pasted_source, read_source, tell_part
from tests.fakes.reviews import make_review

ABSTRACT = "BACKGROUND: Falls are common.\n\nRESULTS: Fewer fell in the group that trained.\n"
REVIEW = make_review(())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[ReviewDatabase]:
    opened = ReviewDatabase.open(tmp_path / "reviews.db", writer=True, holder="a test")
    ReviewStore(opened).add(REVIEW, "Ana Brandt")
    yield opened
    opened.close()


def load(database: ReviewDatabase) -> Review:
    return ReviewStore(database).load(REVIEW.id)


def test_a_file_is_read_and_kept_byte_for_byte(database: ReviewDatabase, tmp_path: Path) -> None:
    path = tmp_path / "Rao 2019.txt"
    path.write_bytes(ABSTRACT.replace("\n", "\r\n").encode())
    store = SourceTextStore(database)
    text = attach_source(store, REVIEW, 2, path, "Ana Brandt")
    assert (text.file_name, text.file_format, text.attached_by) == ("Rao 2019.txt", "text", "Ana Brandt")
    assert text.text.startswith("BACKGROUND: Falls are common.\n")
    assert store.content_of(REVIEW.id, 2) == path.read_bytes()
    assert text.sha256 == sha256(path.read_bytes()).hexdigest()
    assert load(database).source(2).access is Access.ABSTRACT_ONLY


def test_a_whole_text_changes_access_once_more(database: ReviewDatabase, tmp_path: Path) -> None:
    store, path = SourceTextStore(database), tmp_path / "paper.txt"
    for content in (ABSTRACT, "The trial ran for eight weeks, and more is told of it.\n\n" * 80):
        path.write_text(content)
        attach_source(store, REVIEW, 2, path, "Ana Brandt")
    assert load(database).source(2).access is Access.FULL_TEXT
    assert len(load(database).source_texts) == 1


def test_the_reviewer_can_say_what_a_text_is(database: ReviewDatabase, tmp_path: Path) -> None:
    store, path = SourceTextStore(database), tmp_path / "letter.txt"
    path.write_text(ABSTRACT)
    attach_source(store, REVIEW, 2, path, "Ana Brandt", part=TextPart.FULL_TEXT)
    assert load(database).source(2).access is Access.FULL_TEXT
    told = tell_part(store, load(database), 2, TextPart.EXCERPT, "Ben Costa")
    assert (told.part, told.access, told.attached_by) == (TextPart.EXCERPT, Access.ABSTRACT_ONLY, "Ana Brandt")
    assert load(database).source_texts[0].at_hand == TextAtHand(TextPart.EXCERPT, is_told=True)
    assert load(database).source(2).access is Access.ABSTRACT_ONLY


def test_a_form_that_leaves_doubt_is_doubtful_until_the_reviewer_says_what_it_is() -> None:
    results = "Of 60 patients in the trial, 20 improved (p = 0.04), and of the 58 participants on placebo 9 did. " * 3
    assert read_pasted_source(REVIEW, 1, results, "Ana Brandt").text.is_doubtful
    assert not read_pasted_source(REVIEW, 1, ABSTRACT, "Ana Brandt").text.is_doubtful
    assert not read_pasted_source(REVIEW, 1, "Yoga may ease pain.", "Ana Brandt").text.is_doubtful
    assert not read_pasted_source(REVIEW, 1, results, "A").text.with_part(TextPart.EXCERPT).is_doubtful


def test_pasted_words_are_a_source_without_a_file_name() -> None:
    read = read_pasted_source(REVIEW, 1, ABSTRACT, "Ana Brandt")
    assert (read.text.file_name, read.text.file_format, read.text.access) == ("", "pasted", Access.ABSTRACT_ONLY)
    assert read.content.decode().strip() == ABSTRACT.strip()


def test_a_source_in_another_language_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "studie.txt"
    path.write_text("Die Teilnehmer schliefen besser, und das ist nicht mit Sicherheit auf die Brille zu schieben.")
    assert "schliefen" in read_source(REVIEW, 1, path, "Ana Brandt").text.text


@pytest.mark.parametrize("content", [b"", b" \n\t ", b"\x00\x01\x02\x03" * 400, b"%PDF-1.7 nothing else"])
def test_what_cannot_be_read_is_refused_in_words_about_the_source(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(content)
    with pytest.raises(DraftUnreadable) as refusal:
        read_source(REVIEW, 1, path, "Ana Brandt")
    assert "draft" not in str(refusal.value)


def test_a_file_or_source_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for number, name in ((1, "missing.pdf"), (9, "x.txt")):
        (tmp_path / "x.txt").write_text(ABSTRACT)
        with pytest.raises(UserFacingError):
            read_source(REVIEW, number, tmp_path / name, "Ana Brandt")
    with pytest.raises(NotFound, match="no source 9"):
        read_pasted_source(REVIEW, 9, ABSTRACT, "Ana Brandt")
    with pytest.raises(DraftUnreadable):
        read_pasted_source(REVIEW, 1, "  \n", "Ana Brandt")
