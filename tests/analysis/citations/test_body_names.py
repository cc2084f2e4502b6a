"""The names by which a body of authors is called."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.body_names import bare_name, names_of_body


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("the sleep loss collaboration", "sleep loss"),
        ("harbour research group", "harbour"),
        ("world health organization", "world health organization"),
        ("study group", ""),
        ("", ""),
    ],
)
def test_what_kind_of_body_it_is_may_be_left_out(name: str, bare: str) -> None:
    assert bare_name(name) == bare


def test_a_body_is_called_in_full_in_short_and_by_its_initials() -> None:
    names = names_of_body("sleep loss trialists collaboration")
    assert names == ["sleep loss trialists collaboration", "sltc", "sleep loss trialists", "slt"]
