"""Where references stand, and where each of them begins and ends."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.citations.cited_works import read_citations
from factcheck_app.analysis.citations.reference_list import find_reference_list, is_reference_heading
from factcheck_app.analysis.claims.units import find_units
from factcheck_app.readers.pasted_text import read_pasted

ENTRIES = "[1] Amsel P. Light. J Res. 2014;1:1-9.\n[2] Birke T. Dark. J Res. 2015;2:1-9."


@pytest.mark.parametrize(
    "heading", ["References", "SOURCES:", "Works Cited", "Sources and further reading", "5. Bibliography", "Literature"]
)
def test_usual_headings_announce_a_list(heading: str) -> None:
    assert is_reference_heading(heading)
    found = find_reference_list(read_pasted(f"Light [1] and dark [2].\n\n{heading}\n\n{ENTRIES}"))
    assert [entry.label for entry in found] == [1, 2]
    assert found[0].text == "Amsel P. Light. J Res. 2014;1:1-9."


def test_a_heading_of_the_text_is_none() -> None:
    assert not is_reference_heading("Sources of vitamin D")
    text = "Tips\n\nResources\n\nSleep is a resource that we waste every day without noticing it at all.\n\nMore words."
    assert find_reference_list(read_pasted(text)) == []


def test_the_list_ends_at_the_next_heading_and_before_the_legal_line() -> None:
    text = f"Light [1].\n\nReferences\n\n{ENTRIES}\n\nAbout the author\n\nAnna writes since 2010 and sleeps well."
    assert len(find_reference_list(read_pasted(text))) == 2


def test_numbered_lines_at_the_end_need_no_heading() -> None:
    text = "Light [1] and dark [2].\n\n1. Amsel P. Light. J Res. 2014;1:1-9.\n2. Birke T. Dark. J Res. 2015;2:1-9."
    assert [entry.label for entry in find_reference_list(read_pasted(text))] == [1, 2]


def test_numbered_steps_at_the_end_are_no_references() -> None:
    text = "How to sleep well in summer.\n\n1. Open the window at ten.\n2. Leave the phone outside.\n3. Read a book."
    assert find_reference_list(read_pasted(text)) == []


def test_sources_on_one_line_are_taken_apart() -> None:
    text = "Light delays sleep.\n\nSources: Amsel, Light, 2014; Birke, Dark, https://dark.example"
    assert [entry.text for entry in find_reference_list(read_pasted(text))] == [
        "Amsel, Light, 2014",
        "Birke, Dark, https://dark.example",
    ]


@pytest.mark.parametrize("heading", ["Reference list", "Sources and further reading"])
def test_entries_are_no_units_that_could_be_claims(heading: str) -> None:
    article = read_pasted(f"Light delays sleep [1].\n\n{heading}\n\n{ENTRIES}")
    assert [unit.text for unit in find_units(article)][:1] == ["Light delays sleep [1]."]
    assert not any("Amsel" in unit.text or "Birke" in unit.text for unit in find_units(article))


def test_sources_of_a_vitamin_are_no_references() -> None:
    text = "Vitamin D\n\nIt is made in the skin in the sun.\n\nSources\n- Eggs\n- Oily fish\n\nDose\n\nTen a day."
    assert find_reference_list(read_pasted(text)) == []


def test_entries_that_a_reader_joined_are_apart_again() -> None:
    apa = (
        "Mah, J., & Pitre, T. (2021). Salts. Sleep J, 2(1), 1–9. https://doi.org/10.5555/a "
        "Smith, A. (2019). Teas. Tea J, 3(1), 1–9."
    )
    ama = "Amsel P, Birke T. Light. J Res. 2014;1:1-9. Corvin L. Dark. J Res. 2015;2:1-9."
    for joined in (apa, ama):
        found = find_reference_list(read_pasted(f"Light (Smith, 2019).\n\nReferences\n\n{joined}"))
        assert len(found) == 2


def test_a_list_is_found_above_a_few_lines_of_law_and_not_above_a_second_article() -> None:
    text = f"Light delays sleep [1].\n\n{ENTRIES}\n\n"
    assert len(find_reference_list(read_pasted(text + "All rights reserved\n" * 5))) == 2
    assert find_reference_list(read_pasted(text + "a\n" * 1000)) == []


def test_an_article_that_cites_nothing_is_not_taken_apart_for_its_citations() -> None:
    assert read_citations(read_pasted("Light delays sleep.\nDark helps.")).units == ()
    assert len(read_citations(read_pasted("Light delays sleep (https://a.example/b).\nDark helps.")).units) == 2
