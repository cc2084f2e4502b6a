"""Words of a draft, of notes and of reviewers are in no request, log, ledger or error; what the reviewer sent is."""

from __future__ import annotations

import logging
from dataclasses import asdict, replace
from urllib.parse import unquote

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.verdict import Verdict
from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.web.host_pace import HostPace
from factcheck_app.web.http_client import HttpClient
from factcheck_app.workflow.add_source import add_identifier
from factcheck_app.workflow.attach_source import read_pasted_source, store_source
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from factcheck_app.workflow.open_article import open_pasted
from factcheck_app.workflow.recheck_library import recheck_library
from factcheck_app.workflow.search_works import search_works
from tests.fakes.look_up_desk import COHORT, TRIAL, make_desk
from tests.fakes.service_answers import CROSSREF, OPENALEX, Prepared, ServiceAnswers

# every kind of text that stays; none of them is a word
MARKERS = ("qhdraft", "qhclaim", "qhnote", "qhwording", "qhattached", "qhreviewer", "qhtitle", "qhquery")
KEYS = ("ncbikey123", "openalexkey456")
DRAFT = f"""# The qhtitle of a draft

A trial found that [qhclaim walks shorten the time to fall asleep](https://doi.org/{TRIAL}).

Another qhdraft paragraph says that long walks reduce insomnia in 40% of adults.
"""


@pytest.fixture
def noting(library: ReviewDatabase, services: ServiceAnswers) -> LookUpDesk:
    """A desk whose requests stand in the ledger of its database, with an address and keys of the reviewer's own."""
    ledger, internet = LedgerStore(library), services.internet
    client = HttpClient(
        lambda entry: ledger.append([entry]),
        look_up=internet.look_up,
        connect=internet.connect,
        certificates=services.certificates,
        pace=HostPace(internet.patience.now, internet.patience.wait),
    )
    return make_desk(library, client, ServiceAccess("reviews@example.org", *KEYS))


@pytest.fixture
def planted(noting: LookUpDesk) -> Review:
    """A stored review with markers in draft, decision and attached text, and a source that only its title names."""
    review = open_pasted(DRAFT)
    named = Source(len(review.sources) + 1, "Muster 2019", title="Sleep & pressure: a cohort", year=2019)
    review = replace(review, sources=(*review.sources, named))
    noting.reviews.add(review, "qhreviewer")
    judgement = Judgement(Verdict.UNDECIDED, note="qhnote", wording="qhwording")
    noting.reviews.append_decision(review.id, review.claims[0].id, judgement, "qhreviewer")
    store_source(noting.texts, review, read_pasted_source(review, 1, "The qhattached text of a paper.", "qhreviewer"))
    return noting.reviews.load(review.id)


def test_only_identifiers_titles_and_the_query_leave(
    noting: LookUpDesk,
    planted: Review,
    services: ServiceAnswers,
    library: ReviewDatabase,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    services.answer(OPENALEX, "/", Prepared("<html>", "500 Internal Server Error", "text/html"))
    services.answer(CROSSREF, "/works?", {"message": {"items": []}})
    outcome = look_up_sources(noting, planted.id, "qhreviewer", may_ask=True)
    add_identifier(noting, planted.id, "qhreviewer", COHORT, planted.claims[0].id)
    recheck_library(noting, "qhreviewer", may_ask=True)
    search_works(noting, planted, "sleep pressure")
    entries = LedgerStore(library).entries()
    said = [unquote(head) for head in services.heads]
    said += [unquote(str(asdict(entry))) for entry in entries]
    said += [record.getMessage() for record in caplog.records]
    said += [failure.words for failure in outcome.failures]
    assert len(entries) == len(services.heads) > 10
    assert [marker for marker in MARKERS if any(marker in one.lower() for one in said)] == []
    sent = " ".join(unquote(entry.sent) for entry in entries)
    for seen in (TRIAL, COHORT, "sleep pressure", "Sleep & pressure: a cohort", "reviews@example.org"):
        assert seen in sent


def test_keys_are_sent_and_shown_nowhere(
    noting: LookUpDesk,
    planted: Review,
    services: ServiceAnswers,
    library: ReviewDatabase,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    outcome = look_up_sources(noting, planted.id, "qhreviewer", may_ask=True)
    shown = [str(asdict(entry)) for entry in LedgerStore(library).entries()]
    shown += [record.getMessage() for record in caplog.records]
    shown += [repr(noting.read_access()), repr(outcome), library.path.read_bytes().decode("latin-1")]
    assert [key for key in KEYS if any(key in one for one in shown)] == []
    assert all(any(key in head for head in services.heads) for key in KEYS)
