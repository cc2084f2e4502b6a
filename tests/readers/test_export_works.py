"""Works of an export are read with their codes and dates, and nothing else passes."""

from __future__ import annotations

import pytest

from factcheck_app.domain.work import Provider, Unanswered
from factcheck_app.readers.export_works import work_of
from factcheck_app.reports.work_json import work_to_json
from tests.fakes.known_work import make_work


def test_services_that_did_not_answer_are_kept() -> None:
    read = work_of(work_to_json(make_work()))
    assert read.unanswered == (Unanswered(Provider.OPENALEX, "it did not answer in time"),)


@pytest.mark.parametrize("change", [{"status": "fine"}, {"designs": ["poem"]}, {"checked_at": "yesterday"}])
def test_a_code_or_date_that_is_none_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the readers of exports say it in words
        work_of({**work_to_json(make_work()), **change})


def test_fields_of_a_later_version_are_passed_over() -> None:
    value = work_to_json(make_work())
    value["notices"][0]["colour"] = "red"
    assert work_of({**value, "funders": []}) == make_work()
