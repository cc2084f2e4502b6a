"""Sources are looked up, told to their claims and stored; who fails is named, and who was asked is not asked again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.errors import NotReached
from factcheck_app.domain.review import Review, ReviewStatus
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.verdict import Verdict
from factcheck_app.domain.work import Provider
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_event_store import ReviewEventStore
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_draft, look_up_sources
from tests.fakes.look_up_desk import COHORT, COHORT_PMID, TRIAL, TRIAL_TITLE, lay_out_works, make_desk
from tests.fakes.reviews import make_review
from tests.fakes.service_answers import CROSSREF, OPENALEX, PUBMED, Prepared, ServiceAnswers
from tests.fakes.service_records import crossref_list, crossref_work

WHO = "Ana Brandt"


def test_works_their_status_and_their_designs_are_known_and_stored(
    desk: LookUpDesk, review: Review, library: ReviewDatabase
) -> None:
    told: list[tuple[int, int]] = []
    outcome = look_up_sources(
        desk, review.id, WHO, may_ask=True, on_progress=lambda done, wanted: told.append((done, wanted))
    )
    trial, cohort, news = desk.reviews.load(review.id).sources
    assert (trial.title, trial.status) == (TRIAL_TITLE, EditorialStatus.RETRACTED)
    assert trial.as_written == review.source(1).as_written
    assert trial.work is not None
    assert trial.work.status_providers[0] is Provider.CROSSREF
    assert (cohort.doi, cohort.status, cohort.access) == (COHORT, EditorialStatus.NONE_FOUND, Access.ABSTRACT_ONLY)
    assert cohort.design == "observational study"
    assert (news.status, news.work) == (EditorialStatus.NOT_CHECKED, None)
    assert [change.number for change in outcome.changes] == [1, 2]
    assert (outcome.failures, outcome.unknown, outcome.left_out) == ((), (3,), ())
    assert sorted(told) == [(1, 3), (2, 3), (3, 3)]
    assert verify(library).problem == ""


def test_claims_carry_the_flags_of_their_sources_and_lose_those_that_are_over(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase
) -> None:
    outcome = look_up_sources(desk, review.id, WHO, [1], may_ask=True)
    leaning = [claim.claim for claim in outcome.review.claims if 1 in claim.claim.sources]
    assert leaning
    assert all("retracted" in {signal.code for signal in claim.signals} for claim in leaning)
    lay_out_works(services, is_retracted=False)
    with library.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM lookup_records")
    again = look_up_sources(desk, review.id, WHO, [1], may_ask=True).review
    assert again.source(1).status is EditorialStatus.NONE_FOUND
    assert "retracted" not in {signal.code for claim in again.claims for signal in claim.claim.signals}
    assert verify(library).problem == ""


def test_a_second_look_up_asks_nobody_and_changes_nothing(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase
) -> None:
    first = look_up_sources(desk, review.id, WHO, may_ask=True).review
    asked, rows = len(services.internet.ledger), verify(library).rows
    outcome = look_up_sources(desk, review.id, WHO, may_ask=True)
    assert len(services.internet.ledger) == asked
    assert (outcome.changes, outcome.review.sources) == ((), first.sources)
    assert verify(library).rows == rows


def test_an_abstract_becomes_the_text_where_there_is_none(desk: LookUpDesk, review: Review) -> None:
    found = look_up_sources(desk, review.id, WHO, [2], may_ask=True).review
    text = found.source_text(2)
    assert text is not None
    assert (text.file_name, text.access) == ("abstract from PubMed", Access.ABSTRACT_ONLY)
    assert text.text.strip() == "We asked walkers how they slept."


def test_a_service_that_fails_is_named_and_hides_no_other(
    desk: LookUpDesk, review: Review, services: ServiceAnswers
) -> None:
    services.answer(PUBMED, "/", Prepared("<html>busy</html>", "503 Service Unavailable", "text/html"))
    outcome = look_up_sources(desk, review.id, WHO, [1], may_ask=True)
    assert outcome.review.source(1).status is EditorialStatus.RETRACTED
    assert [(failure.source_number, failure.provider) for failure in outcome.failures] == [(1, Provider.PUBMED)]
    assert outcome.failures[0].words.startswith("Source 1: PubMed")


def test_where_nobody_answers_nothing_is_made_of_it(desk: LookUpDesk, review: Review, services: ServiceAnswers) -> None:
    for host in (CROSSREF, PUBMED, OPENALEX, "www.ebi.ac.uk", "doi.org"):
        services.answer(host, "/", Prepared("", "500 Internal Server Error"))
    outcome = look_up_sources(desk, review.id, WHO, [1], may_ask=True)
    assert outcome.review.source(1) == review.source(1)
    assert {failure.provider for failure in outcome.failures} >= {Provider.CROSSREF, Provider.PUBMED}


def test_with_the_network_off_what_is_kept_serves(
    desk: LookUpDesk, review: Review, services: ServiceAnswers, library: ReviewDatabase
) -> None:
    outcome = look_up_sources(desk, review.id, WHO, may_ask=False)
    assert (outcome.changes, outcome.left_out, services.internet.ledger) == ((), (1, 2, 3), [])
    assert outcome.review.source(1).status is EditorialStatus.NOT_CHECKED
    look_up_sources(desk, review.id, WHO, [1], may_ask=True)
    asked = len(services.internet.ledger)
    other = replace(review, id="a" * 32)
    desk.reviews.add(other, WHO)
    offline = make_desk(library, services.client(is_offline=True))
    assert look_up_sources(offline, other.id, WHO, [1], may_ask=False).review.source(1).title == TRIAL_TITLE
    assert len(services.internet.ledger) == asked
    with pytest.raises(NotReached, match="--offline"):
        look_up_sources(offline, other.id, WHO, may_ask=True)


def test_after_cancel_the_rest_is_left_out(desk: LookUpDesk, review: Review, services: ServiceAnswers) -> None:
    outcome = look_up_sources(desk, review.id, WHO, may_ask=True, is_cancelled=lambda: True)
    assert outcome.left_out == (1, 2, 3)
    assert (outcome.review.sources, services.internet.ledger) == (review.sources, [])


def test_a_draft_that_is_not_stored_is_looked_up_too(desk: LookUpDesk, services: ServiceAnswers) -> None:
    outcome = look_up_draft(desk, replace(make_review(()), id="b" * 32), may_ask=True)
    assert outcome.review.source(1).status is EditorialStatus.RETRACTED
    assert "retracted" in {signal.code for claim in outcome.review.claims for signal in claim.claim.signals}
    assert desk.reviews.summaries() == []


def test_a_decision_in_between_is_kept_and_each_change_counts_once(
    desk: LookUpDesk, review: Review, library: ReviewDatabase
) -> None:
    judgement = Judgement(Verdict.SUPPORTED)
    before = desk.facts.state_of(review.id)

    def decide(done: int, _wanted: int) -> None:
        desk.reviews.append_decision(review.id, review.claims[done].id, judgement, WHO)

    outcome = look_up_sources(desk, review.id, WHO, may_ask=True, on_progress=decide)
    decided = [claim.id for claim in outcome.review.claims if claim.judgement == judgement]
    assert decided == [review.claims[at].id for at in (1, 2, 3)]
    # three decisions, two sources looked up, two abstracts
    assert desk.facts.state_of(review.id) - before == 7
    assert verify(library).problem == ""


def test_a_source_that_only_its_title_names_is_offered_what_may_be_it(
    desk: LookUpDesk, review: Review, services: ServiceAnswers
) -> None:
    named = Source(1, "Muster 2011", title="Sleep & pressure: another cohort", year=2011)
    other = replace(review, id="e" * 32, sources=(named, *review.sources[1:]))
    desk.reviews.add(other, WHO)
    services.answer(CROSSREF, "/works?", crossref_list(crossref_work(TRIAL, TRIAL_TITLE)))
    (choice,) = look_up_sources(desk, other.id, WHO, [1], may_ask=True).choices
    assert (choice.source_number, choice.candidates[0].doi) == (1, TRIAL)
    assert desk.reviews.load(other.id).source(1) == named
    chosen = look_up_sources(desk, other.id, WHO, [1], may_ask=True, chosen={1: choice.candidates[0]}).review
    assert (chosen.source(1).doi, chosen.source(1).status) == (TRIAL, EditorialStatus.RETRACTED)
    assert chosen.source(1).as_written == "Muster 2011"


def test_a_work_that_two_sources_cite_is_asked_for_once_and_told_as_one(
    desk: LookUpDesk, library: ReviewDatabase, services: ServiceAnswers
) -> None:
    trial = Source(1, "the trial", doi=TRIAL)
    review = replace(make_review(()), id="twice", sources=(trial, Source(2, "again", doi=TRIAL.upper())))
    desk.reviews.add(review, WHO)
    outcome = look_up_sources(desk, review.id, WHO, may_ask=True)
    assert sum("10.5555%2Frest.2021.7" in asked for asked in services.asked if asked.startswith(CROSSREF)) == 1
    assert [flag.code for flag in outcome.review.source(2).flags if flag.code == "duplicate_source"]
    assert verify(library).problem == ""
    assert look_up_sources(desk, review.id, WHO, may_ask=True).changes == ()


def test_sources_that_turn_out_to_be_one_work_are_told_so(desk: LookUpDesk, library: ReviewDatabase) -> None:
    cited = (Source(1, "a link", pmid=COHORT_PMID), Source(2, "another", doi=COHORT))
    review = replace(make_review(()), id="doubled", sources=cited)
    desk.reviews.add(review, WHO)
    outcome = look_up_sources(desk, review.id, WHO, may_ask=True)
    (flag,) = (flag for flag in outcome.review.source(2).flags if flag.code == "duplicate_source")
    assert flag.message == f"This is source 1 again: both have the DOI {COHORT}."
    assert "duplicate_source" not in {flag.code for flag in outcome.review.source(1).flags}
    leaning = [one.claim for one in outcome.review.claims if 2 in one.claim.sources]
    assert all("duplicate_source" in {signal.code for signal in claim.signals} for claim in leaning)
    assert [change.number for change in outcome.changes] == [1, 2]
    assert verify(library).problem == ""


def test_a_review_that_is_signed_off_is_told_of_a_retraction_and_gets_no_text(
    desk: LookUpDesk, review: Review, library: ReviewDatabase
) -> None:
    ReviewEventStore(library).sign_off(review.id, WHO)
    outcome = look_up_sources(desk, review.id, WHO, may_ask=True)
    assert outcome.review.source(1).status is EditorialStatus.RETRACTED
    assert (outcome.review.status, outcome.review.source_texts) == (ReviewStatus.SIGNED_OFF, ())
    assert verify(library).problem == ""
