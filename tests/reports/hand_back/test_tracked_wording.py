"""A suggested wording as a tracked change: accepting gives the wording, rejecting gives the draft back."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck_app.reports.hand_back.tracked_wording import NOT_TRACKED, Change, changes_between
from tests.evaluation.handed_back_file import HandedBackFile
from tests.readers.word_files import outside, paragraph, run
from tests.reports.hand_back.decided_drafts import (
    OVERSTATED,
    anchored,
    article_of,
    draft,
    hand_back,
    main_xml,
    review_of,
)


def tracked(content: bytes, words: str, wording: str) -> tuple[str, bool]:
    """The main part with the change, and whether the comment says that there is none."""
    judgement = replace(OVERSTATED, wording=wording)
    made = hand_back(review_of(article_of(content), words, judgement=judgement), tracked_changes=True)
    file = HandedBackFile(made.content)
    assert file.text_with_changes_rejected == HandedBackFile(content).text_with_changes_rejected
    assert list(file.faults()) == []
    return main_xml(made.content), NOT_TRACKED in file.comment_texts[-1]


def accepted(xml: str) -> str:
    """The text once every change is accepted."""
    kept = re.sub(r"<w:del .*?</w:del>", "", xml)
    return "".join(re.findall(r"<w:t[ >][^<]*?(?<=>)([^<]*)</w:t>", kept))


def test_only_the_words_that_differ_are_changed() -> None:
    assert changes_between("Tea cures colds.", "Tea may ease colds.") == [Change(4, 9, "may ease")]
    assert changes_between("Tea helps.", "Tea helps some people.") == [Change(9, 9, " some people")]
    assert changes_between("Tea helps.", "Nobody knows what milk does to adults") == [
        Change(0, 10, "Nobody knows what milk does to adults")
    ]
    assert changes_between("Same.", "Same.") == []


def test_a_change_keeps_the_look_of_the_words_it_replaces() -> None:
    xml, is_refused = tracked(
        draft(paragraph(run("So tea cures colds. Yes.", "<w:i/>"))), "tea cures colds.", "tea may ease colds."
    )
    assert not is_refused
    assert accepted(xml) == "So tea may ease colds. Yes."
    assert re.search(r"<w:ins [^>]*><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">may ease</w:t>", xml)
    assert re.search(r'<w:del w:id="\d+" w:author="Ana Brandt" w:date="2026-[^"]+"><w:r>', xml)


def test_words_are_inserted_at_the_beginning_and_the_end() -> None:
    xml, _ = tracked(draft(paragraph("Tea helps")), "Tea helps", "Green Tea helps some")
    assert accepted(xml) == "Green Tea helps some"


def test_a_change_over_several_runs_and_round_a_notes_mark() -> None:
    notes = f'<w:footnote w:id="1">{paragraph("Rao 2019.")}</w:footnote>'
    content = draft(
        paragraph(run("Tea cu", "<w:b/>"), "res colds", '<w:r><w:footnoteReference w:id="1"/></w:r>', "."),
        footnotes=notes,
    )
    xml, is_refused = tracked(content, "Tea cures colds¹.", "Nobody knows yet what happens.")
    assert not is_refused
    assert accepted(xml) == "Nobody knows yet what happens."
    assert "<w:footnoteReference" in re.sub(r"<w:del .*?</w:del>", "", xml)


def test_a_notes_mark_at_the_end_of_a_word_is_no_part_of_the_change() -> None:
    notes = f'<w:footnote w:id="1">{paragraph("Rao 2019.")}</w:footnote>'
    content = draft(paragraph("Tea helps", '<w:r><w:footnoteReference w:id="1"/></w:r>', " all."), footnotes=notes)
    for wording in ("Tea helps some.", "Tea helps¹ some."):
        xml, is_refused = tracked(content, "Tea helps¹ all.", wording)
        assert not is_refused
        assert re.findall(r"<w:delText[^>]*>([^<]*)<", xml) == ["all"]
        assert accepted(xml) == "Tea helps some."


def test_a_link_beside_the_change_is_left_alone_and_one_inside_it_forbids_it() -> None:
    link = f'<w:hyperlink r:id="rA">{run("a trial")}</w:hyperlink>'
    content = draft(paragraph("Tea cures colds, says ", link, "."), links=outside("rA", "https://a.example/"))
    xml, is_refused = tracked(content, "Tea cures colds, says a trial.", "Tea may ease colds, says a trial.")
    assert not is_refused
    assert accepted(xml) == "Tea may ease colds, says a trial."
    xml, is_refused = tracked(content, "Tea cures colds, says a trial.", "Tea cures colds, says a study.")
    assert is_refused
    assert "w:ins " not in xml


def test_words_of_little_in_common_are_changed_round_a_link_that_stays() -> None:
    link = f'<w:hyperlink r:id="rA">{run("a trial")}</w:hyperlink>'
    content = draft(paragraph(link, " proves that tea cures every cold"), links=outside("rA", "https://a.example/"))
    xml, is_refused = tracked(content, "a trial proves that tea cures every cold", "a trial, green drinks were given")
    assert not is_refused
    assert accepted(xml) == "a trial, green drinks were given"
    assert re.search(r'<w:hyperlink r:id="rA"><w:r><w:rPr/><w:t xml:space="preserve">a trial</w:t>', xml)


def test_fields_paragraphs_and_earlier_changes_are_not_cut() -> None:
    begin, end = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    field = begin + '<w:r><w:instrText>QUOTE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    assert tracked(draft(paragraph(field, "Tea cures colds.", end)), "Tea cures colds.", "Tea eases colds.")[1]
    assert tracked(draft(paragraph("Tea cures") + paragraph("colds.")), "Tea cures\n\ncolds.", "Milk")[1]
    earlier = f'<w:ins w:id="3" w:author="Bo">{run("cures")}</w:ins>'
    assert tracked(draft(paragraph("Tea ", earlier, " colds.")), "Tea cures colds.", "Tea eases colds.")[1]


def test_the_comment_stands_on_the_old_words() -> None:
    content = draft(paragraph("So. Tea helps all. No."))
    assert anchored(content, "Tea helps all.", tracked_changes=True) == ["Teahelpsall."]
