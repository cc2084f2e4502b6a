"""The article's own publisher and news items are told by the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.work import Design, Work
from factcheck_app.lookups.flags.publisher_flags import publisher_flag
from tests.fakes.works import record_of, work_of
from tests.lookups.flags.cited_draft import cited

ARTICLE = cited("Walks help.").article


@pytest.mark.parametrize(
    ("publisher", "work", "code"),
    [
        ("The Walk Times", work_of(record_of(publisher="Walk Times")), "circular_source"),
        ("Walk Times", work_of(record_of(publisher="Walk Times Research")), None),
        ("BMJ Publishing Group", work_of(record_of(publisher="BMJ Publishing Group")), None),
        (None, work_of(record_of(types=("News",), title="Walks in the news")), "secondary_source"),
        (None, work_of(record_of(doi="10.1038/d41586-020-00001-4")), "secondary_source"),
        (None, work_of(record_of(designs=(Design.RANDOMISED_TRIAL,), types=("News",))), None),
    ],
)
def test_circular_and_secondary_sources(publisher: str | None, work: Work, code: str | None) -> None:
    flag = publisher_flag(work, replace(ARTICLE, publisher=publisher))
    assert (flag.code if flag else None) == code
