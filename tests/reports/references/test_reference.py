"""A reference says what services know, else what the source says of itself, and never what it guesses."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.work import Author
from factcheck_app.reports.references.reference import Reference, references_of
from tests.fakes.looked_up import make_looked_up_review


def references() -> list[Reference]:
    return references_of(make_looked_up_review())


def test_a_work_that_was_looked_up_gives_every_field() -> None:
    first = references()[0]
    assert (first.kind, first.journal, first.issued) == ("article-journal", "Annals of Walking", (2021, 3, 9))
    assert first.authors == (Author("Çelik", "Ana M."), Author("Walk, Sleep and Rest Study Group"))
    assert (first.note, str(first.accessed)) == ("Retracted", "2026-11-20")
    assert first.url == "https://doi.org/10.5555/rest.2021.7"


def test_a_source_that_was_not_looked_up_says_what_is_known() -> None:
    _, _, page, typed, journal = references()
    assert (page.kind, page.title, page.authors) == ("webpage", "https://news.example.org/walking", ())
    assert (typed.kind, typed.title) == ("document", "A reference ER - TY - BOOK, typed by hand")
    assert typed.note == "The title is how the draft writes it"
    assert (journal.kind, journal.issued, journal.note) == ("article-journal", (), "")


def test_the_journal_that_a_draft_names_is_not_taken_for_the_works() -> None:
    review = make_looked_up_review()
    source = replace(review.sources[0], work=None, journal=None)
    assert references_of(replace(review, sources=(source,)))[0].journal == ""


def test_a_year_that_services_agree_on_wins_over_another_date() -> None:
    review = make_looked_up_review()
    work = review.sources[0].work
    assert work is not None
    source = replace(review.sources[0], work=replace(work, year=2020))
    assert references_of(replace(review, sources=(source,)))[0].issued == (2020,)
