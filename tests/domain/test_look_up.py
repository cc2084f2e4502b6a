"""What a look-up came to is said in sentences, the worst first."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.look_up import ServiceFailure, SourceChange
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider

BEFORE = Source(3, "Rest 2021", status=EditorialStatus.NONE_FOUND, flags=(Flag("preprint", "A preprint."),))


def test_a_retraction_is_said_first() -> None:
    after = replace(
        BEFORE, status=EditorialStatus.RETRACTED, title="Walks", flags=(Flag("retracted", "Retracted in May."),)
    )
    change = SourceChange(BEFORE, after)
    assert change.words == (
        "Now retracted; before it was no retraction or correction found.",
        "Retracted in May.",
        "No longer: A preprint.",
        "Its title is known: Walks",
    )
    assert (change.number, change.is_status_news) == (3, True)


def test_a_first_check_without_a_finding_is_no_news_of_the_status() -> None:
    unchecked = replace(BEFORE, status=EditorialStatus.NOT_CHECKED)
    assert not SourceChange(unchecked, BEFORE).is_status_news
    assert SourceChange(replace(BEFORE, status=EditorialStatus.RETRACTED), BEFORE).is_status_news


def test_a_service_that_failed_is_named_once() -> None:
    assert ServiceFailure(3, Provider.PUBMED, "PubMed takes no more requests for now.").words == (
        "Source 3: PubMed takes no more requests for now."
    )
    assert ServiceFailure(3, Provider.OPENALEX, "it did not answer").words == "Source 3: OpenAlex: it did not answer."
