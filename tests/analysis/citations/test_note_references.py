"""Footnotes that name works."""

from __future__ import annotations

from factcheck_app.analysis.citations.cited_work import CitedWork, work_of_entry
from factcheck_app.analysis.citations.note_references import work_in_note
from factcheck_app.analysis.citations.reference_list import ReferenceEntry
from factcheck_app.domain.text_span import TextSpan

FULL = "Anna Kroll, “Lavender at the Dentist,” Journal of Calm 4, no. 2 (2010): 20."


def entry(text: str) -> ReferenceEntry:
    return ReferenceEntry(TextSpan(0, len(text)), text, None)


def known() -> list[CitedWork]:
    return [work_of_entry(entry(FULL), [])]


def test_a_full_reference_is_a_new_work() -> None:
    found = work_in_note(entry(FULL), [], [], None)
    assert isinstance(found, CitedWork)
    assert (found.title, found.year) == ("Lavender at the Dentist", 2010)


def test_ibid_is_the_work_of_the_note_before() -> None:
    assert work_in_note(entry("Ibid., 24."), [], known(), 0) == 0


def test_a_short_form_is_the_work_it_shortens() -> None:
    assert work_in_note(entry("Kroll, “Lavender,” 22."), [], known(), None) == 0
    assert work_in_note(entry("Kroll, op. cit., p. 5."), [], known(), None) == 0


def test_a_remark_names_no_work() -> None:
    assert work_in_note(entry("Twelve minutes is the mean of all visits."), [], known(), 0) is None
