"""A comment stands on the very words of its claim, whatever they cross, and says so where Word allows none there."""

from __future__ import annotations

from factcheck_app.domain.article import Article
from tests.evaluation.handed_back_file import HandedBackFile
from tests.readers.word_files import outside, paragraph, run, strict_word_file, table
from tests.reports.hand_back.decided_drafts import (
    anchored,
    article_of,
    draft,
    hand_back,
    main_xml,
    review_of,
    whole_file,
)

BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent>"
    "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox>"
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def remarks_in(article: Article, *words: str) -> list[str]:
    """What the comments say about where they stand."""
    made = hand_back(review_of(article, *words))
    return [found.remark for _, found in HandedBackFile(made.content).new_ranges(HandedBackFile(article.content))]


def test_a_claim_inside_a_run_parts_it_and_keeps_its_look() -> None:
    content = draft(paragraph(run("Some say. Tea helps. Others do not.", "<w:b/>")))
    assert anchored(content, "Tea helps.") == ["Teahelps."]
    made = main_xml(hand_back(review_of(article_of(content), "Tea helps.")).content)
    assert made.count("<w:rPr><w:b/></w:rPr>") == 3


def test_runs_links_smart_tags_fields_and_content_controls_are_crossed() -> None:
    content = draft(
        paragraph(
            "A trial: tea ",
            f'<w:hyperlink r:id="rA">{run("helps")}{run(" some")}</w:hyperlink>',
            f"<w:smartTag w:element='x'>{run(' adults')}</w:smartTag>",
            f"<w:sdt><w:sdtContent>{run(' to sleep')}</w:sdtContent></w:sdt>",
            '<w:fldSimple w:instr=" DATE "><w:r><w:t xml:space="preserve"> well. Now</w:t></w:r></w:fldSimple>',
            " more.",
        ),
        links=outside("rA", "https://a.example/"),
    )
    assert anchored(content, "tea helps some adults to sleep well.", "some adults", "more.") == [
        "teahelpssomeadultstosleepwell.",
        "someadults",
        "more.",
    ]


def test_a_row_of_a_table_and_a_single_cell_are_words_too() -> None:
    content = draft(table(("Outcome", "Result"), ("Sleep", "18 minutes sooner")) + paragraph("End."))
    assert anchored(content, "Sleep\t18 minutes sooner", "Result") == ["Sleep18minutessooner", "Result"]


def test_a_claim_over_two_paragraphs_is_one_range() -> None:
    assert anchored(draft(paragraph("Tea helps") + paragraph("many.")), "Tea helps\n\nmany.") == ["Teahelpsmany."]


def test_tracked_insertions_are_words_and_deletions_are_not() -> None:
    gone = '<w:del w:id="1" w:author="Bo"><w:r><w:delText>never </w:delText></w:r></w:del>'
    content = draft(paragraph("Tea ", gone, f'<w:ins w:id="2" w:author="Bo">{run("really helps")}</w:ins>', " all."))
    assert anchored(content, "Tea really helps", "helps all.") == ["Teareallyhelps", "helpsall."]


def test_words_in_a_note_are_commented_at_its_mark_and_the_comment_says_so() -> None:
    notes = f'<w:footnote w:id="4">{paragraph("Tea cures colds.")}</w:footnote>'
    content = draft(paragraph("As shown", '<w:r><w:footnoteReference w:id="4"/></w:r>', " before."), footnotes=notes)
    article = article_of(content)
    assert anchored(content, "Tea cures colds.") == [""]
    assert "stands at the note’s mark" in remarks_in(article, "Tea cures colds.")[0]
    made = main_xml(hand_back(review_of(article, "Tea cures colds.")).content)
    assert made.index("commentRangeStart") < made.index("footnoteReference") < made.index("commentRangeEnd")


def test_words_in_a_text_box_are_commented_at_the_box() -> None:
    content = draft(paragraph("Before.", BOX.format(paragraph("Tea cures colds.")), " After."))
    assert remarks_in(article_of(content), "Tea cures colds.", "After.")[0].endswith("it stands at the box.")
    assert anchored(content, "After.", "Before.") == ["After.", "Before."]
    made = hand_back(review_of(article_of(content), "Tea cures colds."))
    assert made.remarks == ("1 comment stands at a text box, since Word takes none inside it.",)


def test_an_inline_alternative_is_commented_as_a_whole() -> None:
    inside = f"<mc:AlternateContent><mc:Choice Requires='wps'>{run('Tea helps.')}</mc:Choice></mc:AlternateContent>"
    content = draft(paragraph("Before. ", inside, " After."))
    assert anchored(content, "Tea helps.", "helps. After.") == ["Teahelps.", "Teahelps.After."]


def test_a_plain_content_control_is_not_cut() -> None:
    control = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run('Tea helps all')}</w:sdtContent></w:sdt>"
    assert anchored(draft(paragraph("Yes: ", control, ".")), "helps all.") == ["Teahelpsall."]


def test_claims_that_touch_or_overlap_have_ranges_of_their_own() -> None:
    content = draft(paragraph("Tea helps. Milk harms. Wine kills."))
    words = ("Tea helps.", "Milk harms.", "helps. Milk", "Tea helps. Milk harms. Wine kills.", "Wine")
    assert anchored(content, *words) == ["".join(one.split()) for one in words]


def test_the_strict_namespaces_are_kept() -> None:
    content = whole_file(strict_word_file(paragraph("So tea helps. Yes.")))
    assert anchored(content, "tea helps.") == ["teahelps."]
    assert "schemas.openxmlformats.org/wordprocessingml" not in main_xml(
        hand_back(review_of(article_of(content), "tea helps.")).content
    )


def test_a_formula_is_commented_beside_it() -> None:
    content = draft(paragraph("Risk is ", "<m:oMath><m:r><m:t>x = 5</m:t></m:r></m:oMath>", " here."))
    assert "beside them" in remarks_in(article_of(content), "x = 5")[0]


def test_words_without_any_place_are_listed_in_a_comment_at_the_end() -> None:
    content = draft(paragraph("<m:oMath><m:r><m:t>x = 5</m:t></m:r></m:oMath>") + paragraph("The end."))
    made = hand_back(review_of(article_of(content), "x = 5", "The end."))
    assert made.unanchored == ("x = 5",)
    last = HandedBackFile(made.content).comment_texts[-1]
    assert "no place of their own" in last
    assert "x = 5" in last
    assert "It may." in last


def test_blanks_that_are_not_shown_stay_hidden_where_a_run_is_parted() -> None:
    content = draft("<w:p><w:r><w:t>\n  Tea helps. Milk harms.  </w:t></w:r></w:p>")
    made = hand_back(review_of(article_of(content), "Milk harms."))
    assert article_of(made.content).text == "Tea helps. Milk harms."
