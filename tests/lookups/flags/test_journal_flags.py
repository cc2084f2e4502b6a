"""Journals are compared by ISSN; what the table does not know cannot be checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.lookups.flags.journal_flags import journal_flag
from factcheck_app.lookups.journal_table import JournalTable
from tests.fakes.works import record_of, work_of
from tests.lookups.flags.cited_draft import SOURCE

TABLE = JournalTable.load()


@pytest.mark.parametrize(
    ("named", "journal", "issns", "differs"),
    [
        ("Neuropsychopharmacology", "Neuropharmacology", ("0028-3908",), True),
        ("Diabetes Care", "Diabetologia", ("0012-186X", "1432-0428"), True),
        ("The Lancet", "Lancet (London, England)", ("0140-6736", "1474-547X"), False),
        ("N Engl J Med", "The New England Journal of Medicine", ("0028-4793", "1533-4406"), False),
        ("A Journal Nobody Knows", "Neuropharmacology", ("0028-3908",), False),
        ("Neuropharmacology", "Neuropharmacology", ("1234-5679",), False),
        ("Neuropharmacology", "Unheard Letters", ("1234-5679",), True),
        ("Neuropharmacology", "Unheard Letters", (), False),
    ],
)
def test_a_journal_differs_where_no_issn_is_shared(
    named: str, journal: str, issns: tuple[str, ...], differs: bool
) -> None:
    flag = journal_flag(replace(SOURCE, journal_named=named), work_of(record_of(journal=journal, issns=issns)), TABLE)
    assert (flag is not None) is differs
    if flag is not None:
        assert named in flag.message
        assert journal in flag.message


def test_without_a_named_journal_there_is_nothing_to_compare() -> None:
    assert journal_flag(SOURCE, work_of(record_of()), TABLE) is None
