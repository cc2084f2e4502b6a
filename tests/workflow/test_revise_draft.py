"""The next draft of a stored review: what it keeps, what it asks, what it refuses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.edits.kept_judgement import keep_judgement
from factcheck_app.domain.errors import InvalidDecision, NotFound, OtherArticle, SameDraft
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.verdict import Verdict
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.workflow.compare_revisions import compare_revisions
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.revise_draft import compare_with, read_next_draft, store_next_draft

_SAME = "Oat bran lowered cholesterol by 7 percent [1]."
_OLD = "Tai chi reduced anxiety in 46 adults."
_NEW = "Tai chi may reduce anxiety in 46 adults."
_GONE = "Pears prevented colds in 30 children."
_LIST = "References\n\n[1] Rao P. Oats and cholesterol. J Oats. 2020;1:2. doi:10.5555/oats.1\n"
FIRST = f"{_SAME}\n\n{_OLD}\n\n{_GONE}\n\n{_LIST}"
SECOND = f"Singing raised mood in 12 patients [1].\n\n{_SAME}\n\n{_NEW}\n\n{_LIST.replace('[1]', '[2]', 1)}".replace(
    "percent [1]", "percent [2]"
).replace("References\n\n", "References\n\n[1] Lund K. Songs. J Song. 2021;3:4. doi:10.5555/songs.1\n\n")
SAID = Judgement(Verdict.SUPPORTED, (Reason.DIRECT,), note="Table 2.")


def store_first(store: ReviewStore) -> Review:
    """The first draft, stored, with every claim decided."""
    review = review_article(read_pasted(FIRST))
    store.add(review, "Ana Brandt")
    for each in review.claims:
        store.append_decision(review.id, each.id, SAID, "Ana Brandt")
    return store.load(review.id)


@pytest.fixture
def first(store: ReviewStore) -> Review:
    return store_first(store)


@pytest.fixture
def second(first: Review, database: ReviewDatabase) -> Review:
    return store_next_draft(RevisionStore(database), compare_with(first, read_pasted(SECOND)), "Çelik & Søn")


def claim_with(review: Review, words: str) -> str:
    return next(each.id for each in review.claims if words in each.claim.text)


def test_what_stands_word_for_word_keeps_its_judgement_and_who_gave_it(second: Review, store: ReviewStore) -> None:
    same = second.claim(claim_with(second, "Oat bran"))
    assert (same.judgement, same.reviewer, same.carried) == (SAID, "Ana Brandt", Carried.UNCHANGED)
    last = store.history(second.id, same.id)[-1]
    assert (last.origin, last.revision, last.judgement) == (Origin.CARRIED_OVER, 2, SAID)


def test_what_was_reworded_is_undecided_until_somebody_answers(second: Review, store: ReviewStore) -> None:
    asked = second.claim(claim_with(second, "Tai chi"))
    assert (asked.judgement.is_answer, asked.judgement.note, asked.pending) == (False, "Table 2.", SAID)
    kept = keep_judgement(asked).apply_to(second).claim(asked.id).judgement
    store.append_decision(second.id, asked.id, kept, "Ana Brandt", Origin.KEPT)
    answered = store.load(second.id).claim(asked.id)
    assert (answered.judgement, answered.pending) == (SAID, None)


def test_a_claim_that_is_gone_stays_on_record_and_takes_no_decision(second: Review, store: ReviewStore) -> None:
    (former,) = second.former_claims
    assert (former.claim.text, former.judgement, former.revision) == (_GONE, SAID, 1)
    assert [decision.judgement for decision in store.history(second.id, former.id)] == [SAID]
    with pytest.raises(NotFound):
        store.append_decision(second.id, former.id, SAID, "Ana Brandt")


def test_sources_keep_their_numbers(first: Review, second: Review) -> None:
    assert [(source.number, source.doi) for source in first.sources] == [(1, "10.5555/oats.1")]
    assert [(source.number, source.doi) for source in second.sources] == [(1, "10.5555/oats.1"), (2, "10.5555/songs.1")]
    assert second.claim(claim_with(second, "Oat bran")).claim.sources == (1,)
    assert second.claim(claim_with(second, "Singing")).claim.sources == (2,)


def test_the_library_counts_the_newest_draft(second: Review, store: ReviewStore) -> None:
    (summary,) = store.summaries()
    assert (summary.claims, summary.decided) == (3, 1) == (second.progress.in_count, second.progress.decided)


def test_an_earlier_draft_is_read_as_it_was(first: Review, second: Review, store: ReviewStore) -> None:
    again = store.load(second.id, revision=1)
    assert not again.is_newest
    assert again.claims == first.claims
    assert (again.article.text, again.sources) == (first.article.text, first.sources)
    with pytest.raises(NotFound, match="no draft 3"):
        store.load(second.id, revision=3)


def test_drafts_are_listed_and_compared(second: Review, store: ReviewStore, database: ReviewDatabase) -> None:
    listed = RevisionStore(database).revisions(second.id)
    assert [(each.number, each.opened_by, each.claims) for each in listed] == [
        (1, "Ana Brandt", 3),
        (2, "Çelik & Søn", 3),
    ]
    carried = compare_revisions(store, second.id, 1)
    assert {how: len(carried.of(how)) for how in Carried} == {
        Carried.UNCHANGED: 1,
        Carried.MOVED: 0,
        Carried.REWORDED: 1,
        Carried.REMOVED: 1,
        Carried.NEW: 1,
    }


def test_what_waits_goes_on_waiting_in_a_third_draft(second: Review, database: ReviewDatabase) -> None:
    third = compare_with(second, read_pasted(f"{SECOND}\nMore research is needed.\n"))
    stored = store_next_draft(RevisionStore(database), third, "Ana Brandt")
    assert stored.claim(claim_with(stored, "Tai chi")).pending == SAID
    assert verify(database).is_whole


def test_the_same_file_and_another_article_are_refused(first: Review, tmp_path: Path) -> None:
    with pytest.raises(SameDraft, match="nothing has changed"):
        compare_with(first, first.article)
    other = tmp_path / "other.txt"
    other.write_text("Semaglutide helped 300 adults to lose weight.\n\nNausea was common in the trial of 2021.\n")
    with pytest.raises(OtherArticle, match="another article"):
        read_next_draft(first, other)
    assert read_next_draft(first, other, insist=True).review.revision == 2


def test_no_draft_follows_an_earlier_one(second: Review, store: ReviewStore) -> None:
    with pytest.raises(InvalidDecision, match="kept as it was"):
        compare_with(store.load(second.id, revision=1), read_pasted(SECOND))


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE placements SET start = start + 1 WHERE revision = 2", "the change of the claims is not the one"),
        ("UPDATE placements SET carried = 'unchanged' WHERE carried = 'reworded'", "is not the one"),
        ("UPDATE revisions SET text = text || 'x' WHERE number = 2", "is not the one"),
        ("UPDATE revisions SET left_as = '{}' WHERE number = 1", "is not the one"),
        ("DELETE FROM revisions WHERE number = 2", "is not the one"),
        ("DELETE FROM placements WHERE revision = 2 AND start IS NULL", "is not the one"),
        ("UPDATE claims SET findings = replace(findings, 'benefit', 'harm')", "what was found of the claims"),
    ],
)
def test_whatever_is_changed_of_a_next_draft_is_named(
    second: Review, database: ReviewDatabase, statement: str, problem: str
) -> None:
    assert verify(database).is_whole
    with database.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert problem in verify(database).problem


def test_a_reworded_claim_that_nobody_judged_is_only_shown(store: ReviewStore, database: ReviewDatabase) -> None:
    review = replace(review_article(read_pasted(FIRST)), title="Untouched")
    store.add(review, "Ana Brandt")
    stored = store_next_draft(RevisionStore(database), compare_with(review, read_pasted(SECOND)), "Ana Brandt")
    assert store.history(stored.id) == []
    assert {each.carried for each in stored.claims} == {Carried.NEW, Carried.REWORDED, Carried.UNCHANGED}
