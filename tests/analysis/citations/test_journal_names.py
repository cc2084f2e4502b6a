"""Names of journals, written out and abbreviated."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.journal_names import may_be_same_journal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Journal of Sleep Research", "J Sleep Res"),
        ("Proceedings of the National Academy of Sciences", "Proc. Natl. Acad. Sci."),
        ("British Medical Journal", "BMJ"),
        ("The Lancet", "Lancet"),
        ("Tea & Health", "Tea and Health"),
    ],
)
def test_two_writings_of_one_name_may_be_the_same(one: str, other: str) -> None:
    assert may_be_same_journal(one, other)
    assert may_be_same_journal(other, one)


@pytest.mark.parametrize(("one", "other"), [("Sleep Notes", "Tea Journal"), ("Journal of Rest", "J Sleep Res")])
def test_another_name_is_another_journal(one: str, other: str) -> None:
    assert not may_be_same_journal(one, other)
