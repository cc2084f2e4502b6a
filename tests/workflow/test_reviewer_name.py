"""A reviewer's name is one line of letters."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.workflow.reviewer_name import check_reviewer_name


@pytest.mark.parametrize("name", ["Ana Brandt", "Çelik & Søn", "山田 太郎", "د. ليلى", "x" * 200])
def test_names_of_every_script_are_taken(name: str) -> None:
    assert check_reviewer_name(f" {name} ") == name


@pytest.mark.parametrize(
    "name", ["", "  ", "x" * 201, "a\nb", "a\x1b[31m", "a\0", "\ud800", "a\u2028b", "\u202eevil", "\u200b", "…"]
)
def test_a_name_that_cannot_stand_in_a_line_is_refused(name: str) -> None:
    with pytest.raises(InvalidDecision, match="reviewer's name"):
        check_reviewer_name(name)
