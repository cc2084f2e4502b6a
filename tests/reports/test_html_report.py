"""The page read back: whole, safe, and on its own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from lxml import html

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.export_options import ExportOptions, Include, ReportTheme
from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.report import build_report
from factcheck_app.resource_files import resource_path
from tests.fakes.comparisons import make_comparisons
from tests.fakes.evidence import make_quoted_history, make_quoted_review
from tests.fakes.logos import make_png
from tests.fakes.reviews import HEAD, MADE, make_review, make_review_without_claims

OPTIONS = ExportOptions(frozenset(Include), header="The Quarterly of Rest", logo=make_png(120, 40))
REPORT = build_report(
    make_quoted_review(), make_quoted_history(), HEAD, MADE, "1.0.0", comparisons=make_comparisons(), options=OPTIONS
)
PAGE = make_html(REPORT).decode("utf-8")
TREE: Any = html.document_fromstring(PAGE)


def words(path: str) -> list[str]:
    return [" ".join(element.text_content().split()) for element in TREE.xpath(path)]


def test_every_claim_is_an_article_with_all_its_fields() -> None:
    for claim in (*REPORT.claims, *REPORT.set_aside):
        article = TREE.get_element_by_id(f"claim-{claim.number}")
        text = " ".join(article.text_content().split())
        said = (claim.words, claim.place, claim.set_aside or claim.verdict, claim.note, claim.wording, *claim.signals)
        for part in (*said, *(() if claim.set_aside else claim.details)):
            assert " ".join(part.split()) in text
        quotes = [quote.text_content() for quote in article.xpath(".//blockquote")]
        assert quotes == [f"“{passage.quote}”" for passage in claim.evidence]
        rows = [[cell.text_content() for cell in row] for row in article.xpath(".//table[@class='numbers']/tbody/tr")]
        assert rows == [[line.claim, line.source or "–", line.result] for line in claim.numbers]
        titles = [title.text for title in article.xpath(".//div[@class='ladder']//title")]
        assert titles == ([claim.ladder.sentence] if claim.ladder else [])


def test_the_frame_of_the_report_is_there() -> None:
    assert words("//h1") == [REPORT.title]
    assert words("//dd") == [fact.value for fact in REPORT.facts + REPORT.coverage]
    assert words("//p[@class='sentence']") == [REPORT.sentence]
    assert words("//p[@class='code']") == [HEAD.head, REPORT.verify_command]
    assert words("//ul[@class='chart']/li/b") == [str(part.count) for part in REPORT.verdicts]
    assert words("//section[@aria-labelledby='problems']//li//p[@class='quote']")[1].startswith(
        "Source 1, Rest 2021 · p. 2"
    )


def test_the_chart_says_in_words_what_it_shows() -> None:
    assert REPORT.chart is not None
    (plot,) = TREE.xpath("//svg[@class='plot']")
    assert plot.find("title").text == REPORT.chart.description
    assert len(plot.xpath("./circle")) == len(plot.xpath("./rect")) == 3
    assert len(plot.xpath("./path[@class='rail']")) == 2


def test_landmarks_headings_and_heads_of_tables_lead_a_screen_reader() -> None:
    assert [len(TREE.xpath(f"//body/{name}")) for name in ("header", "main", "footer")] == [1, 1, 1]
    levels = [int(heading.tag[1]) for heading in TREE.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(lower - higher <= 1 for higher, lower in pairwise(levels))
    assert all(table.xpath("./thead/tr/th[@scope='col']") for table in TREE.xpath("//table"))
    assert TREE.get("lang") == "en"
    assert {words.get("lang") for words in TREE.xpath("//h4")} == {"en"}
    assert all(picture.get("alt") for picture in TREE.xpath("//img"))


def test_every_link_leads_to_a_place_in_the_page() -> None:
    ids = TREE.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = TREE.xpath("//a/@href")
    assert {link[1:] for link in links} <= set(ids)
    for link in ("#source-1", "#claim-3", "#problems", "#history", "#audit"):
        assert link in links


def test_claims_can_be_filtered_without_a_script() -> None:
    assert TREE.xpath("//fieldset[@class='filter']//input/@id") == [
        "show-all",
        *(f"show-{part.mark}" for part in REPORT.verdicts),
    ]
    for part in REPORT.verdicts:
        assert f"section.claims:has(#show-{part.mark}:checked) .claim:not(.{part.mark})" in PAGE


@pytest.mark.parametrize(
    ("theme", "query"),
    [
        (ReportTheme.SYSTEM, "@media screen and (prefers-color-scheme: dark)"),
        (ReportTheme.DARK, "@media screen {\n  :root {\n    --page: #222426"),
        (ReportTheme.LIGHT, "@media not all"),
    ],
)
def test_a_page_has_the_colours_that_were_chosen(theme: ReportTheme, query: str) -> None:
    page = make_html(replace(REPORT, theme=theme)).decode()
    assert query in page
    assert ("prefers-color-scheme" in page) == (theme is ReportTheme.SYSTEM)


def test_a_header_is_only_words_in_the_style_sheet_too() -> None:
    page = make_html(replace(REPORT, header='</style><script>alert(1)</script> "; } \\é')).decode()
    tree: Any = html.document_fromstring(page)
    assert not tree.xpath("//script")
    assert len(tree.xpath("//style")) == 1
    assert tree.xpath("//span[@class='house']")[0].text.startswith("</style>")


def test_what_a_reviewer_types_is_never_markup() -> None:
    assert not TREE.xpath("//script")
    assert "<script>alert('note')</script> & <b>&amp;</b>" in TREE.get_element_by_id("claim-6").text_content()


def test_the_page_fetches_nothing() -> None:
    assert not TREE.xpath("//link | //iframe | //object | //embed | //form | //base")
    assert all(address.startswith("data:image/png;base64,") for address in TREE.xpath("//@src"))
    assert not re.search(r"url\((?!\"data:image)|@import|@font-face|javascript:", PAGE)
    assert TREE.xpath("//*[starts-with(name(@*), 'on')]") == []
    assert "default-src 'none'" in PAGE


def test_a_page_has_light_dark_and_print() -> None:
    for query in ("prefers-color-scheme: dark", "@media print", "break-inside: avoid", "break-before: page"):
        assert query in PAGE


def test_odd_texts_can_be_encoded_and_parsed() -> None:
    review = make_review((Judgement(note="\x00\x0b\ud800 ]]> <!-- \" ' {{ 7*7 }} {% x %}"),))
    page = make_html(build_report(review, [], HEAD, MADE)).decode("utf-8")
    tree: Any = html.document_fromstring(page)
    (note,) = tree.get_element_by_id("claim-1").xpath(".//p[@class='note']")
    assert note.text_content() == "␀␋\ufffd ]]> <!-- \" ' {{ 7*7 }} {% x %}"


def test_a_review_without_claims_has_a_page() -> None:
    page = make_html(build_report(make_review_without_claims(), [], HEAD, MADE)).decode("utf-8")
    assert "No claim counts in this review." in page
    assert 'class="chart"' not in page


def test_the_style_sheet_is_the_only_text_that_is_trusted() -> None:
    names = ("report.html.jinja", "marks.jinja", "claim.jinja")
    templates = [resource_path("report", name).read_text(encoding="utf-8") for name in names]
    assert [template.count("|safe") for template in templates] == [1, 0, 0]
    assert "{{ css|safe }}" in templates[0]
