"""The page read back: whole, safe, and on its own."""

from __future__ import annotations

import re
from typing import Any

from lxml import html

from factcheck_app.domain.decision import Judgement
from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.report import build_report
from factcheck_app.resource_files import resource_path
from tests.fakes.reviews import HEAD, MADE, make_history, make_review, make_review_without_claims

REPORT = build_report(make_review(), make_history(), HEAD, MADE, "1.0.0")
PAGE = make_html(REPORT).decode("utf-8")
TREE: Any = html.document_fromstring(PAGE)


def words(path: str) -> list[str]:
    return [element.text_content() for element in TREE.xpath(path)]


def test_every_claim_stands_in_the_table_with_all_its_fields() -> None:
    for claim in REPORT.claims:
        row = TREE.get_element_by_id(f"claim-{claim.number}")
        cells = [cell.text_content() for cell in row.findall("td")]
        assert cells[0] == str(claim.number)
        assert cells[1] == claim.words + claim.place
        assert cells[2] == claim.verdict + "".join(claim.details)
        suggested = f"Suggested {claim.wording}" if claim.wording else ""
        assert cells[3] == claim.note + suggested + claim.source_words


def test_the_frame_of_the_report_is_there() -> None:
    assert words("//h1") == [REPORT.title]
    assert words("//dd") == [fact.value for fact in REPORT.facts]
    assert words("//p[@class='sentence']") == [REPORT.sentence]
    assert words("//p[@class='code']") == [HEAD.head, REPORT.verify_command]
    assert [text.strip() for text in words("//ul[@class='chart']/li")] == [
        f"{part.count} {part.word}" for part in REPORT.verdicts
    ]


def test_what_a_reviewer_types_is_never_markup() -> None:
    assert not TREE.xpath("//script")
    assert "<script>alert('note')</script> & <b>&amp;</b>" in TREE.get_element_by_id("claim-6").text_content()


def test_the_page_fetches_nothing() -> None:
    assert not TREE.xpath("//link | //img | //iframe | //object | //embed | //*[@src]")
    assert not re.search(r"url\(|@import|@font-face|javascript:", PAGE)
    assert TREE.xpath("//*[starts-with(name(@*), 'on')]") == []
    assert "default-src 'none'" in PAGE


def test_a_page_has_light_dark_and_print() -> None:
    for query in ("prefers-color-scheme: dark", "@media print", "break-inside: avoid"):
        assert query in PAGE


def test_odd_texts_can_be_encoded_and_parsed() -> None:
    review = make_review((Judgement(note="\x00\x0b\ud800 ]]> <!-- \" ' {{ 7*7 }} {% x %}"),))
    page = make_html(build_report(review, [], HEAD, MADE)).decode("utf-8")
    tree: Any = html.document_fromstring(page)
    assert (
        tree.get_element_by_id("claim-1").findall("td")[3].text_content() == "␀␋\ufffd ]]> <!-- \" ' {{ 7*7 }} {% x %}"
    )


def test_a_review_without_claims_has_a_page() -> None:
    page = make_html(build_report(make_review_without_claims(), [], HEAD, MADE)).decode("utf-8")
    assert "No claim counts in this review." in page
    assert 'class="chart"' not in page


def test_the_style_sheet_is_the_only_text_that_is_trusted() -> None:
    template = resource_path("report", "report.html.jinja").read_text(encoding="utf-8")
    assert template.count("|safe") == 1
    assert "{{ css|safe }}" in template
