"""The draft goes back: what comments say, whose they are, what else stays as it was, and what is refused."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_options import CommentChoice, Include
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.hand_back.hand_back import make_hand_back
from tests.evaluation.handed_back_file import HandedBackFile
from tests.fakes.evidence import make_quoted_review
from tests.fakes.reviews import HEAD, MADE
from tests.readers.word_files import paragraph, word_file
from tests.reports.hand_back.decided_drafts import OVERSTATED, article_of, draft, hand_back, review_of, whole_file

CONTENT = draft(paragraph("Tea helps.") + paragraph("Milk harms.") + paragraph("Wine kills."))
PROTECTION = '<w:documentProtection w:edit="{}" w:enforcement="{}"/>'


def judged(*judgements: Judgement) -> Review:
    """The three sentences with a judgement each."""
    review = review_of(article_of(CONTENT), "Tea helps.", "Milk harms.", "Wine kills.")
    claims = (replace(claim, judgement=one) for claim, one in zip(review.claims, judgements, strict=True))
    return replace(review, claims=tuple(claims))


def said(review: Review, **options: object) -> list[str]:
    """The texts of all comments, as python-docx reads them."""
    return [comment.text for comment in Document(io.BytesIO(hand_back(review, **options).content)).comments]


def settings_file(settings: str) -> bytes:
    """A Word file with these settings."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"
    link = f'<Relationship Id="s" Type="{kind}" Target="settings.xml"/>'
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    content = draft(paragraph("Tea helps."), links=link)
    return _with(content, "word/settings.xml", f"<w:settings {space}>{settings}</w:settings>")


def _with(content: bytes, name: str, text: str) -> bytes:
    buffer = io.BytesIO(content)
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr(name, text)
    return buffer.getvalue()


def test_a_comment_says_verdict_reason_severity_note_and_wording() -> None:
    assert said(review_of(article_of(CONTENT), "Tea helps.")) == [
        "Overstated (claim 1)\nHedge dropped.\nMajor: misleads the reader.\nIt may.\nSuggested wording: Tea may help."
    ]
    plain = said(review_of(article_of(CONTENT), "Tea helps."), include=frozenset())
    assert "Suggested" not in plain[0]


def test_a_comment_quotes_the_source_with_its_place() -> None:
    review = make_quoted_review()
    article = replace(review.article, file_format="text")
    made = make_hand_back(ExportMaterial(replace(review, article=article), (), HEAD, MADE))
    texts = [comment.text for comment in Document(io.BytesIO(made.content)).comments]
    assert any("Rest 2021 · p. 3, para 1, limits the claim: “" in text for text in texts)


def test_the_reviewer_is_the_author_with_initials_and_the_time_of_the_decision() -> None:
    review = review_of(article_of(CONTENT), "Tea helps.")
    comment = next(iter(Document(io.BytesIO(hand_back(review).content)).comments))
    assert (comment.author, comment.initials, comment.timestamp) == ("Ana Brandt", "AB", MADE)
    material = ExportMaterial(review, (), HEAD, MADE, initials={"Ana Brandt": "abx"})
    named = make_hand_back(material)
    assert [one.initials for one in Document(io.BytesIO(named.content)).comments] == ["abx"]


def test_the_choice_says_which_claims_get_a_comment() -> None:
    question = Judgement(reasons=(Reason.QUERY_TO_AUTHOR,), note="Which trial?")
    review = judged(OVERSTATED, Judgement(Verdict.SUPPORTED), question)
    assert [text.split("\n")[0] for text in said(review)] == ["Overstated (claim 1)", "Open question (claim 3)"]
    assert len(said(review, comments=CommentChoice.ALL)) == 3
    assert said(review, comments=CommentChoice.FLAGGED) == []
    aside = judged(replace(OVERSTATED, set_aside=SetAsideReason.DUPLICATE), Judgement(), Judgement())
    assert said(aside, comments=CommentChoice.ALL) == []


def test_without_a_comment_the_file_is_the_authors_byte_for_byte() -> None:
    made = hand_back(judged(*[Judgement(Verdict.SUPPORTED)] * 3))
    assert made.content == CONTENT
    assert made.remarks == ("No claim asks for a comment, so the draft carries none of this review.",)


def test_comments_that_were_there_stay_and_ids_do_not_clash() -> None:
    old = f'<w:comment w:id="7" w:author="Bo" w:initials="B">{paragraph("Source?")}</w:comment>'
    marks = (
        '<w:commentRangeStart w:id="7"/>',
        '<w:commentRangeEnd w:id="7"/>',
        '<w:r><w:commentReference w:id="7"/></w:r>',
    )
    content = draft(paragraph(marks[0], "Tea helps.", *marks[1:]), comments=old)
    before, after = (HandedBackFile(one) for one in (content, hand_back(review_of(article_of(content), "Tea")).content))
    assert after.comment_texts[0] == before.comment_texts[0]
    assert len(after.comment_texts) == 2
    assert list(after.faults()) == []


def test_odd_signs_and_long_notes_arrive_whole_or_visibly_replaced() -> None:
    note = "=1+1\x07 \ud800 שלום 😀 <b>&amp;</b> \u202e" + "x" * 40_000
    review = judged(replace(OVERSTATED, note=note), Judgement(), Judgement())
    assert "=1+1␇ \ufffd שלום 😀 <b>&amp;</b> \u202e" + "x" * 40_000 in said(review)[0]


def test_a_signed_file_is_refused_and_the_clean_copy_offered() -> None:
    content = _with(CONTENT, "_xmlsignatures/sig1.xml", "<x/>")
    review = review_of(article_of(content), "Tea helps.")
    with pytest.raises(ExportFailed, match=r"digital signature.*clean copy"):
        hand_back(review)
    assert len(said(review, clean_copy=True)) == 1


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/vbaData.xml"])
def test_a_file_with_macros_is_refused(name: str) -> None:
    content = _with(CONTENT, "word/vbaProject.bin", "x") if name.endswith("bin") else _macro_type()
    with pytest.raises(ExportFailed, match="macros"):
        hand_back(review_of(article_of(content), "Tea helps."))


def _macro_type() -> bytes:
    return whole_file(word_file(paragraph("Tea helps.")), kind="macroEnabled")


def test_a_protected_file_is_refused_unless_it_lets_readers_comment() -> None:
    with pytest.raises(ExportFailed, match="protected against changes"):
        hand_back(review_of(article_of(settings_file(PROTECTION.format("readOnly", "1"))), "Tea helps."))
    with pytest.raises(ExportFailed, match="protected against changes"):
        hand_back(review_of(article_of(settings_file('<w:writeProtection w:hash="abc"/>')), "Tea helps."))
    for settings in (PROTECTION.format("readOnly", "0"), PROTECTION.format("comments", "true"), "<w:writeProtection/>"):
        assert len(said(review_of(article_of(settings_file(settings)), "Tea helps."))) == 1


@pytest.mark.parametrize(
    "content", [b"", b"no zip", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600]
)
def test_a_damaged_or_locked_file_is_refused_in_a_sentence(content: bytes) -> None:
    review = review_of(article_of(CONTENT), "Tea helps.")
    with pytest.raises(ExportFailed) as refused:
        hand_back(replace(review, article=replace(review.article, content=content)))
    assert "clean copy" in refused.value.next_step


def test_a_template_goes_out_as_a_document() -> None:
    content = whole_file(word_file(paragraph("Tea helps.")), kind="template")
    made = HandedBackFile(hand_back(review_of(article_of(content), "Tea helps.")).content)
    assert b"document.main+xml" in made.parts["[Content_Types].xml"]
    assert b"template" not in made.parts["[Content_Types].xml"]


def test_signals_go_in_where_they_are_wanted() -> None:
    options = frozenset({Include.SIGNALS})
    assert all(
        "The program noticed" not in text for text in said(judged(OVERSTATED, OVERSTATED, OVERSTATED), include=options)
    )
