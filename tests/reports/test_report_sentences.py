"""The numbers in words are honest, whatever is still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Progress
from factcheck_app.domain.source import Source
from factcheck_app.reports.report_sentences import coverage_facts, sources_in_short, time_words, verdict_sentence
from tests.fakes.evidence import make_quoted_review

SOURCE = Source(1, "a trial")
CHECKED = Source(2, "a cohort", status=EditorialStatus.NONE_FOUND)


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        (
            (20, 4, 8, 8, 0, 0, 0),
            "Of 20 claims, 4 say what the evidence says, 8 say more than it, and 8 are not borne out by it.",
        ),
        (
            (3, 1, 0, 1, 0, 1, 0),
            "Of 2 claims, 1 says what the evidence says, none says more than it, and 1 is not borne out by it.",
        ),
        (
            (3, 1, 0, 0, 2, 0, 1),
            (
                "1 of 3 claims is decided: 1 says what the evidence says, none says more than it, and none is not "
                "borne out by it. 2 are still undecided; 1 could not be checked and carries an open question."
            ),
        ),
        ((2, 0, 0, 0, 2, 0, 0), "None of the 2 claims is decided yet."),
        (
            (1, 0, 0, 0, 1, 0, 1),
            "The one claim is not decided yet. 1 could not be checked and carries an open question.",
        ),
        ((2, 0, 0, 0, 0, 2, 0), "Every claim found is set aside (2), so none is left to decide."),
        ((0, 0, 0, 0, 0, 0, 0), "No claims were found in this draft."),
    ],
)
def test_the_verdicts_in_a_sentence(counts: tuple[int, ...], sentence: str) -> None:
    assert verdict_sentence(Progress(*counts), [SOURCE]) == f"{sentence} The draft cites 1 source; it was not checked."


@pytest.mark.parametrize(
    ("sources", "ending"),
    [
        ([], "No cited source was found in the draft."),
        ([SOURCE, CHECKED], "The draft cites 2 sources; 1 was not checked."),
        ([CHECKED], "The draft cites 1 source."),
    ],
)
def test_sources_are_called_checked_only_when_they_were(sources: list[Source], ending: str) -> None:
    assert verdict_sentence(Progress(1, 1, 0, 0, 0, 0, 0), sources).endswith(ending)


def test_coverage_counts_everything_found() -> None:
    assert {fact.label: fact.value for fact in coverage_facts(make_quoted_review())} == {
        "Claims decided": "8 of 12",
        "With a quote of a source": "4 of 12",
        "Could not be checked": "2",
        "Set aside": "1",
        "Sources read": "1 in full, 1 as excerpt, of 3",
        "Sources looked up": "0 of 3",
    }


def test_a_source_that_the_reviewer_added_is_not_counted_as_cited() -> None:
    sources = [SOURCE, replace(CHECKED, is_added=True)]
    assert sources_in_short(sources) == "2, 1 added by the reviewer"
    said = verdict_sentence(Progress(1, 1, 0, 0, 0, 0, 0), sources)
    assert said.endswith("The draft cites 1 source, the reviewer added 1; 1 was not checked.")


def test_times_are_told_in_utc() -> None:
    moment = datetime(2026, 3, 1, 0, 30, tzinfo=timezone(timedelta(hours=2)))
    assert time_words(moment) == "28 February 2026, 22:30 UTC"
