"""The comments of a Word file are read with the words that they stand on."""

from __future__ import annotations

from factcheck_app.reports.hand_back.standing_comments import read_comments
from tests.readers.word_files import paragraph
from tests.reports.hand_back.decided_drafts import article_of, draft, hand_back, review_of

MARKS = (
    '<w:commentRangeStart w:id="7"/>',
    '<w:commentRangeEnd w:id="7"/>',
    '<w:r><w:commentReference w:id="7"/></w:r>',
)


def test_each_comment_is_read_with_author_words_and_lines() -> None:
    content = draft(paragraph("Tea ", "helps.") + paragraph("Milk harms."))
    (comment,) = read_comments(hand_back(review_of(article_of(content), "Tea helps.")).content)
    assert (comment.author, comment.initials, comment.words) == ("Ana Brandt", "AB", "Tea helps.")
    assert comment.lines[0] == "Overstated (claim 1)"
    assert comment.lines[-1] == "Suggested wording: Tea may help."


def test_a_range_over_two_paragraphs_and_a_comment_at_a_mere_place_are_read() -> None:
    told = "".join(f'<w:comment w:id="{number}" w:author="Bo">{paragraph("Why?")}</w:comment>' for number in (7, 8))
    place = '<w:r><w:commentReference w:id="8"/></w:r>'
    content = draft(paragraph(MARKS[0], "Tea") + paragraph("helps.", *MARKS[1:]) + paragraph(place), comments=told)
    assert [(one.author, one.initials, one.words) for one in read_comments(content)] == [
        ("Bo", "", "Tea helps."),
        ("Bo", "", ""),
    ]


def test_a_file_without_comments_has_none() -> None:
    assert read_comments(draft(paragraph("Tea helps."))) == []
