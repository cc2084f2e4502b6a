"""The PDF read back: its words can be searched, its pages are numbered, long notes flow."""

from __future__ import annotations

import io
import re
from concurrent.futures import ThreadPoolExecutor

import pypdf
import pytest
from pdfminer.high_level import extract_text

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_options import ExportOptions, Include
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict
from factcheck_app.reports.pdf_report import make_pdf
from factcheck_app.reports.report import build_report
from tests.fakes.comparisons import make_comparisons
from tests.fakes.evidence import make_quoted_history, make_quoted_review
from tests.fakes.logos import make_jpeg, make_png
from tests.fakes.reviews import HEAD, MADE, make_history, make_long_review, make_review, make_review_without_claims

pytestmark = pytest.mark.usefixtures("qapp")


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def words_of(content: bytes) -> str:
    return " ".join(" ".join(pages(content)).split())


@pytest.fixture(scope="module")
def content(qapp: object) -> bytes:
    return make_pdf(build_report(make_review(), make_history(), HEAD, MADE, "1.0.0"))


def test_every_claim_and_all_that_was_said_of_it_can_be_searched(content: bytes) -> None:
    found = words_of(content)
    report = build_report(make_review(), make_history(), HEAD, MADE, "1.0.0")
    for claim in (*report.claims, *report.set_aside):
        for text in (claim.words, claim.place, claim.verdict, *claim.details, claim.note, claim.wording):
            # scripts that the shipped fonts lack are extracted in the order of the eye
            for part in re.split("[^\n -\u024f\u2000-\u206f]+", text):
                assert " ".join(part.split()) in found


def test_pdfminer_reads_the_same_words_and_no_ligatures(content: bytes) -> None:
    found = " ".join(extract_text(io.BytesIO(content)).split())
    for text in ("Effect inflated", "Stopping sleeping pills at once", "SHA-256 of the draft", "95% CI 11–25"):
        assert text in found
    assert not re.search("[\ufb00-\ufb06]", found)


def test_head_and_foot_stand_on_every_page(content: bytes) -> None:
    texts = pages(content)
    assert len(texts) >= 3
    for number, text in enumerate(texts, start=1):
        assert "Review report" in text
        assert f"Page {number} of {len(texts)}" in text
        assert f"Audit trail: 47 rows, head {HEAD.head[:4]} {HEAD.head[4:8]} {HEAD.head[8:12]} · program 1.0.0" in text


def test_the_audit_head_and_the_way_to_verify_it_are_whole(content: bytes) -> None:
    assert f"factcheck database verify --head {HEAD.head} --rows 47" in words_of(content)


def test_fonts_are_embedded_and_the_title_is_set(content: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert reader.metadata is not None
    assert reader.metadata.title == "Evening walks and sleep: review report"
    assert b"FontFile2" in content or b"FontFile3" in content


def test_a_note_longer_than_a_page_flows_on_and_every_word_is_there() -> None:
    note = " ".join(f"word{number}" for number in range(5_000))
    made = make_pdf(build_report(make_review((Judgement(note=note),)), [], HEAD, MADE))
    found = re.findall(r"word\d+", " ".join(pages(made)))
    assert found == note.split()


def test_an_endless_word_is_broken_and_not_cut() -> None:
    judgement = Judgement(Verdict.UNSUPPORTED, (Reason.NO_SOURCE,), note="A" * 40_000)
    made = make_pdf(build_report(make_review((judgement,)), [], HEAD, MADE))
    # once in the table; the headline shows its beginning
    assert "".join(pages(made)).count("A") >= 40_000


def test_the_head_of_a_table_is_repeated_and_no_heading_is_left_alone() -> None:
    review, history = make_long_review(200)
    options = ExportOptions(frozenset({Include.HISTORY}))
    texts = pages(make_pdf(build_report(review, history, HEAD, MADE, options=options)))
    table = [text for text in texts if re.search(r"\d\d:\d\d UTC\n\d+\n", text)]
    assert len(table) > 5
    assert all("Decision\nReviewer" in text for text in table)
    headings = ("Verdicts", "Correct first", "Claims", "Sources", "Method and limits", "Coverage")
    assert not [text for text in texts if text.split("\n")[-1] in headings]


def test_the_first_page_is_the_verdict_the_chart_the_worst_and_the_coverage() -> None:
    report = build_report(make_quoted_review(), make_quoted_history(), HEAD, MADE, comparisons=make_comparisons())
    first, second, *_ = pages(make_pdf(report))
    headings = ("Verdicts", "Strength of claim against source", "Correct first", "Coverage")
    places = [first.index(f"\n{heading}\n") for heading in headings]
    assert places == sorted(places)
    assert "found no effect" in first
    assert "\nClaims\n" in second


def test_open_questions_have_a_page_of_their_own(content: bytes) -> None:
    (page,) = [text for text in pages(content) if "Open questions to the author" in text]
    assert "Which guideline says forty?" in page
    assert "\nSources\n" not in page


def test_the_house_stands_at_the_head_of_every_page() -> None:
    options = ExportOptions(header="The Quarterly of Rest", logo=make_jpeg(120, 40))
    made = make_pdf(build_report(make_review(), make_history(), HEAD, MADE, options=options))
    assert all("The Quarterly of Rest" in text for text in pages(made))
    reader = pypdf.PdfReader(io.BytesIO(made))
    assert all(len(page["/Resources"]["/XObject"]) == 1 for page in reader.pages)  # type: ignore[index]


def test_a_damaged_logo_is_refused_in_a_sentence() -> None:
    report = build_report(make_review(), [], HEAD, MADE, options=ExportOptions(logo=make_png(9, 9)[:40]))
    with pytest.raises(ExportFailed) as problem:
        make_pdf(report)
    assert problem.value.sentence == "The logo is damaged and cannot be drawn."


def test_odd_characters_are_named_where_no_font_has_them() -> None:
    made = make_pdf(build_report(make_review((Judgement(note="a \u0378 b\x00\ud800"),)), [], HEAD, MADE))
    assert "a [u+0378] b" in words_of(made)


def test_a_review_without_claims_is_a_report_of_one_or_two_pages() -> None:
    made = make_pdf(build_report(make_review_without_claims(), [], HEAD, MADE))
    assert 1 <= len(pages(made)) <= 2
    assert "No claims were found in this draft." in words_of(made)


def test_a_worker_can_paint_while_the_window_goes_on() -> None:
    report = build_report(make_review(), make_history(), HEAD, MADE)
    with ThreadPoolExecutor(2) as workers:
        made = list(workers.map(make_pdf, [report, report]))
    assert [len(pages(content)) for content in made] == [6, 6]


def test_a_heap_of_marks_and_a_ladder_of_blank_lines_take_no_paper() -> None:
    note = "e" + "\u0301" * 20_000 + "\n" * 3_000 + "the end"
    made = make_pdf(build_report(make_review((Judgement(note=note),)), [], HEAD, MADE))
    assert len(pages(made)) <= 4
    assert "[more marks] the end" in words_of(made)
