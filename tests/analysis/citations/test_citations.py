"""The sources of an article: each work once, what is known of it, and what text and list do not say of each other."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.analysis.citations.citations import find_sources
from factcheck_app.domain.article import Link
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.readers.pasted_text import read_pasted
from tests.analysis.cited_drafts import AUTHOR_LIST, NUMBERED_LIST


def test_a_numbered_list_keeps_its_numbers_and_links_follow() -> None:
    text = f"Tea helps (https://tea.example/a). Light delays sleep [2].{NUMBERED_LIST}"
    sources = find_sources(read_pasted(text))
    assert [source.number for source in sources] == [1, 2, 3, 4]
    assert sources[1].doi == "10.5555/slp.2016.77"
    assert sources[3].url == "https://tea.example/a"


def test_a_reference_gives_title_year_and_journal() -> None:
    first = find_sources(read_pasted(f"Light delays sleep [1].{NUMBERED_LIST}"))[0]
    assert first.title == "Evening light and melatonin"
    assert first.year == 2014
    assert first.journal_named == "J Circadian Res"


def test_the_same_link_twice_is_one_source() -> None:
    text = "Tea helps (https://tea.example/a?utm_source=x). It calms (http://www.tea.example/a/)."
    assert len(find_sources(read_pasted(text))) == 1


def test_a_link_to_a_listed_work_is_that_work() -> None:
    text = f"Reading [delays sleep] https://doi.org/10.5555/slp.2016.77 and light does [1].{NUMBERED_LIST}"
    assert len(find_sources(read_pasted(text))) == 3


def test_the_journal_named_beside_a_link_is_the_link_s() -> None:
    text = "A trial published in the journal Sleep Notes (https://doi.org/10.5555/x) found shorter nights."
    (source,) = find_sources(read_pasted(text))
    assert source.journal_named == "Sleep Notes"


def test_a_reference_that_nothing_cites_is_said_quietly() -> None:
    flags = [source.flags for source in find_sources(read_pasted(f"Light delays sleep [1,2].{NUMBERED_LIST}"))]
    assert [[flag.code for flag in of_source] for of_source in flags] == [[], [], ["uncited_reference"]]
    assert not flags[2][0].is_flag


def test_another_year_than_the_list_is_said_with_both() -> None:
    sources = find_sources(read_pasted(f"Lessons help (Arnold & Becker, 2014).{AUTHOR_LIST}"))
    (flag,) = sources[0].flags
    assert flag.code == "reference_mismatch"
    assert "2014" in flag.message
    assert "2015" in flag.message


def test_a_second_year_of_a_cited_author_is_missing_not_mistaken() -> None:
    text = f"Lessons help (Arnold & Becker, 2015), or not (Arnold & Becker, 2011).{AUTHOR_LIST}"
    sources = find_sources(read_pasted(text))
    assert sources[1].flags == () or sources[1].flags[0].code != "reference_mismatch"
    assert any(flag.code == "reference_missing" for source in sources for flag in source.flags)


def test_a_number_beyond_the_list_is_a_source_nobody_listed() -> None:
    sources = find_sources(read_pasted(f"Light delays sleep [1,2,3]. Noise too [7].{NUMBERED_LIST}"))
    assert sources[3].as_written == "[7]"
    assert [flag.code for flag in sources[3].flags] == ["reference_missing"]


def test_links_that_share_or_stay_on_the_page_cite_nothing() -> None:
    article = read_pasted("Share this page. See above.")
    links = (
        Link(TextSpan(0, 5), "https://twitter.com/intent/tweet?x=1"),
        Link(TextSpan(17, 20), "https://own.example/page#top"),
    )
    article = replace(article, links=links, address="https://own.example/page")
    assert find_sources(article) == []


def test_a_draft_without_citations_has_no_sources() -> None:
    assert find_sources(read_pasted("Tea is drunk by millions. In Boston (2019) it rained. Walk (1) daily.")) == []


def test_another_second_author_than_the_list_is_said() -> None:
    first = find_sources(read_pasted(f"Lessons help (Arnold & Miller, 2015).{AUTHOR_LIST}"))[0]
    assert [flag.code for flag in first.flags] == ["reference_mismatch"]
    assert "Arnold & Miller" in first.flags[0].message


def test_another_journal_than_the_list_is_said_and_an_abbreviation_is_not() -> None:
    wrong = find_sources(read_pasted(f"A study published in Tea Letters found it [1].{NUMBERED_LIST}"))[0]
    right = find_sources(
        read_pasted(f"A study published in the Journal of Circadian Research found it [1].{NUMBERED_LIST}")
    )[0]
    assert [flag.code for flag in wrong.flags] == ["reference_mismatch"]
    assert right.flags == ()


def test_a_footnote_is_not_the_reference_of_its_number() -> None:
    draft = f"Tea lowers pressure.[^a] Light delays sleep [1].\n\n[^a]: In adults.{NUMBERED_LIST}"
    article = read_content("tea.md", draft.encode())
    (mark,) = article.note_marks
    assert (mark.span.of(article.text), mark.note.of(article.text)) == ("¹", "In adults.")
    assert [span.of(article.text) for span in find_sources(article)[0].mentions] == ["[1]"]
