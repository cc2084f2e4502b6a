"""Age matters only where what is claimed changes with time."""

from __future__ import annotations

import pytest

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.lookups.flags.age_flags import age_flag
from tests.fakes.works import ASKED, record_of, work_of
from tests.lookups.flags.cited_draft import SOURCE, cited


@pytest.mark.parametrize(
    ("kind", "year", "is_old"),
    [
        (ClaimKind.OCCURRENCE, 2015, True),
        (ClaimKind.OCCURRENCE, 2016, False),
        (ClaimKind.REGULATORY, 2020, True),
        (ClaimKind.ADVICE, 2000, True),
        (ClaimKind.BENEFIT, 1990, False),
    ],
)
def test_figures_approvals_and_advice_age(kind: ClaimKind, year: int, is_old: bool) -> None:
    flag = age_flag(SOURCE, work_of(record_of(year=year)), cited("Words.", kind=kind).claims, ASKED)
    assert (flag is not None) is is_old
    if flag is not None:
        assert not flag.is_flag
