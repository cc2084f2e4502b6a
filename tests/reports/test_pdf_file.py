"""The PDF that goes out says what it lacks."""

from __future__ import annotations

import io

import pypdf
import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.reports.pdf_file import PLAIN, TOO_LONG, TOO_MANY, make_pdf_file
from factcheck_app.reports.pdf_ua import can_tag
from factcheck_app.reports.report import build_report
from tests.fakes.reviews import HEAD, MADE, make_history, make_long_review, make_review


@pytest.mark.usefixtures("qapp")
def test_a_plain_pdf_says_so_and_a_tagged_one_needs_not() -> None:
    made = make_pdf_file(build_report(make_review(), make_history(), HEAD, MADE))
    is_tagged = "/StructTreeRoot" in pypdf.PdfReader(io.BytesIO(made.content)).root_object
    assert made.remarks == (() if is_tagged else (PLAIN,))


@pytest.mark.usefixtures("qapp")
def test_a_long_report_is_tagged_where_the_reviewer_waits_for_it_alone() -> None:
    report = build_report(*make_long_review(101), HEAD, MADE)
    made = make_pdf_file(report)
    assert made.remarks == ((TOO_MANY.format(count=101),) if can_tag() else (PLAIN,))
    assert can_tag() or make_pdf_file(report, tag_long=True).remarks == (PLAIN,)


@pytest.mark.usefixtures("qapp")
def test_an_enormous_note_is_never_waited_for() -> None:
    made = make_pdf_file(build_report(make_review((Judgement(note="A" * 40_000),)), [], HEAD, MADE))
    assert made.remarks == (TOO_LONG,)
