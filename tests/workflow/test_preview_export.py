"""A look at each format before it is written, in what its reader will see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import EMPTY_JUDGEMENT
from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.export_format import FORMAT_BY_CODE
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.workflow.preview_export import FilePreview, preview_export
from tests.fakes.exports import make_material
from tests.fakes.reviews import make_long_review


def preview(code: str) -> FilePreview:
    return preview_export(make_material(), FORMAT_BY_CODE[code], ExportOptions(clean_copy=True))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", ["report.pdf", "report.docx", "report.html", "annotated.pdf", "annotated.html"])
def test_reports_and_articles_are_shown_as_pages(code: str) -> None:
    assert (preview(code).pdf or b"").startswith(b"%PDF-")


def test_the_handed_back_draft_is_shown_as_its_comments_beside_their_words() -> None:
    draft = " ".join(make_material().review.article.text.split())
    comments = preview("hand-back.docx").comments
    assert (comments[0].author, comments[0].initials) == ("Ana Brandt", "AB")
    assert all(" ".join(comment.words.split()) in draft for comment in comments)
    assert comments[0].lines[0] == "Overstated (claim 3)"
    assert "<w:" not in "".join(line for comment in comments for line in comment.lines)


def test_a_draft_without_a_comment_says_so() -> None:
    review = make_material().review
    nothing = tuple(replace(claim, judgement=EMPTY_JUDGEMENT) for claim in review.claims)
    material = replace(make_material(), review=replace(review, claims=nothing))
    shown = preview_export(material, FORMAT_BY_CODE["hand-back.docx"], ExportOptions(clean_copy=True))
    assert shown.comments == ()
    assert shown.remarks == ("No claim asks for a comment, so the draft carries none of this review.",)


@pytest.mark.parametrize("code", ["table.xlsx", "table.csv"])
def test_tables_are_shown_as_rows_under_their_names(code: str) -> None:
    shown = preview(code)
    assert shown.columns[:2] == ("number", "claim")
    assert shown.rows[0][0] == "1"
    assert {len(row) for row in shown.rows} == {len(shown.columns)}
    assert [remark for remark in shown.remarks if "sheets" in remark] == list(shown.remarks)


def test_a_long_table_is_shown_from_its_beginning_and_says_so() -> None:
    review, history = make_long_review(300)
    material = replace(make_material(), review=review, history=tuple(history))
    shown = preview_export(material, FORMAT_BY_CODE["table.csv"], ExportOptions())
    assert len(shown.rows) == 200
    assert shown.remarks == ("These are the first 200 of 300 rows.",)


def test_data_is_shown_from_its_beginning() -> None:
    assert preview("references.bib").text.startswith("@")
    assert preview("data.json").text.endswith("more lines")


def test_a_preview_that_nobody_waits_for_is_not_made() -> None:
    with pytest.raises(Cancelled):
        preview_export(make_material(), FORMAT_BY_CODE["data.json"], ExportOptions(), lambda: True)
