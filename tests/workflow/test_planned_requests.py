"""What the reviewer is shown before a look-up is what is sent: identifiers first, a title only without them."""

from __future__ import annotations

import pytest

from factcheck_app.domain.source import Source
from factcheck_app.workflow.planned_requests import sent_of

TITLED = "Evening walks and sleep"


@pytest.mark.parametrize(
    ("source", "sent"),
    [
        (Source(1, "a link", doi="10.5555/a", title=TITLED), ["DOI 10.5555/a"]),
        (Source(1, "Muster 2019", title=TITLED, year=2019), [f"title “{TITLED}”, 2019"]),
        (Source(1, "NCT01234567", url="https://clinicaltrials.gov/study/NCT01234567"), ["trial NCT01234567"]),
        (Source(1, "a page", url="https://example.org/walks"), []),
    ],
)
def test_nothing_else_of_a_source_is_sent(source: Source, sent: list[str]) -> None:
    assert list(sent_of(source)) == sent
