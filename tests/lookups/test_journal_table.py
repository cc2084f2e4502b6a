"""The shipped table knows journals by number and by exact name."""

from __future__ import annotations

import pytest

from factcheck_app.domain.check_digits import issn_holds
from factcheck_app.lookups.journal_table import JournalTable, normalised
from factcheck_app.resource_files import resource_path

SMALL = JournalTable(
    [
        ("The Tea Journal: Leaves and Water", "Tea J", "0028-3908"),
        ("Tea & Health", "TH|Tea Hlth", "0893-133X 1740-634X"),
    ],
    {"10.5555/tea.": "0028-3908"},
)


@pytest.mark.parametrize("name", ["Tea and Health", "tea & health", "TH", "Tea Hlth.", "The Tea & Health"])
def test_case_articles_and_stops_make_no_difference(name: str) -> None:
    assert SMALL.issns_of(name) == {"0893-133X", "1740-634X"}


def test_a_subtitle_may_be_left_out() -> None:
    assert SMALL.issns_of("Tea Journal") == {"0028-3908"}


@pytest.mark.parametrize("name", ["Tea Healt", "Health", "", "Tea Journals"])
def test_a_name_that_is_only_alike_is_unknown(name: str) -> None:
    assert SMALL.issns_of(name) == frozenset()


def test_an_issn_leads_to_its_siblings_and_its_title() -> None:
    assert SMALL.issns_with("1740634x") == {"0893-133X", "1740-634X"}
    assert SMALL.title_of("1740-634X") == "Tea & Health"
    assert SMALL.title_of("0000-0000") is None


def test_the_beginning_of_a_doi_leads_to_the_journal() -> None:
    assert SMALL.issn_of_doi("10.5555/TEA.2019.1") == "0028-3908"
    assert SMALL.issn_of_doi("10.5555/coffee.1") is None


def test_two_journals_of_nearly_one_name_are_two() -> None:
    table = JournalTable.load()
    assert not table.issns_of("Neuropharmacology") & table.issns_of("Neuropsychopharmacology")
    assert "1740-634X" in table.issns_of("Neuropsychopharmacology")


def test_every_issn_of_the_shipped_files_holds() -> None:
    for path in sorted(resource_path("journals").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            assert all(issn_holds(issn) for issn in line.split("\t")[-1].split()), f"{path.name}: {line}"


def test_normalised_names_are_plain_words() -> None:
    assert normalised("The Études & Reviews, Part B") == "etudes and reviews part b"


def test_an_abbreviation_of_several_words_is_given_by_title() -> None:
    assert SMALL.abbreviation_of("Tea and Health") == "Tea Hlth"
    assert SMALL.abbreviation_of("Coffee") is None


def test_one_more_journal_is_known_by_name_and_number_and_the_table_stays() -> None:
    wider = SMALL.also("Rest Quarterly", ["12345679", "2049-3630"])
    assert wider.issns_of("rest quarterly") == wider.issns_with("2049-3630") == {"1234-5679", "2049-3630"}
    assert (wider.title_of("1234-5679"), SMALL.title_of("1234-5679")) == ("Rest Quarterly", None)
    assert wider.title_of("0028-3908") == SMALL.title_of("0028-3908")
