"""The annotated article as PDF: every word and note can be found, on numbered pages."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict
from factcheck_app.reports.annotated.pdf_article import make_annotated_pdf
from factcheck_app.reports.formats import ExportMaterial, ExportOptions, Include
from tests.fakes.evidence import make_quoted_history, make_quoted_review
from tests.fakes.reviews import HEAD, MADE, make_long_review, make_review
from tests.reports.annotated.test_marked_article import place_claims

pytestmark = pytest.mark.usefixtures("qapp")
ALL = ExportOptions(include=frozenset(Include))
MATERIAL = ExportMaterial(make_quoted_review(), tuple(make_quoted_history()), HEAD, MADE)


def pages_of(material: ExportMaterial) -> list[str]:
    reader = PdfReader(io.BytesIO(make_annotated_pdf(material, ALL)))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_the_article_and_what_was_said_of_it_can_be_searched() -> None:
    text = squeezed(" ".join(pages_of(MATERIAL)))
    for words in (
        "One adult in three sleeps less than seven hours a night.",
        "Participants fell asleep 18 minutes sooner (p<0.05).",
        "The trial measured the time to fall asleep, not insomnia.",
        "<script>alert('note')</script>",
        "Walkers fell asleep 18 minutes sooner than controls (95% CI 11 to 25).",
        "Annotated article",
    ):
        assert squeezed(words) in text


def test_no_note_stands_in_the_middle_of_a_sentence_for_a_search() -> None:
    text = "The trial was small and told of few. Tea lowers the pulse of many adults who drink it every single evening."
    review = place_claims(text, (0, 36), (37, len(text)), blocks=(Block(BlockKind.PARAGRAPH, TextSpan(0, len(text))),))
    noted = Judgement(Verdict.OVERSTATED, note="Says who?")
    claims = tuple(replace(claim, judgement=noted) for claim in review.claims)
    (page,) = pages_of(ExportMaterial(replace(review, claims=claims), (), HEAD, MADE))
    assert text in page
    assert page.count("Says who?") == 2


def test_pages_are_numbered_and_carry_the_end_of_the_trail() -> None:
    pages = pages_of(MATERIAL)
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Audit trail: 47 rows" in page


def test_hundreds_of_claims_in_one_place_lose_no_note() -> None:
    review, history = make_long_review(120)
    text = squeezed(" ".join(pages_of(ExportMaterial(review, tuple(history), HEAD, MADE))))
    assert text.count("Thetrialranforeightweeks.") == sum(
        claim.judgement.note == "The trial ran for eight weeks." for claim in review.claims
    )


def test_a_note_of_forty_thousand_characters_goes_on_over_pages() -> None:
    note = " ".join(f"word{number}" for number in range(5000)) + " the end"
    review = make_review((Judgement(Verdict.OVERSTATED, note=note),))
    pages = pages_of(replace(MATERIAL, review=review, history=()))
    assert len(pages) > 5
    whole = squeezed(" ".join(pages))
    assert all(f"word{number}" in whole for number in range(5000))
    assert "theend" in whole


@pytest.mark.parametrize(
    "text", ["word " * 6000, "x" * 9000, "שלום עולם and some English. " * 400, "😀 " * 3000, "a\n" * 400]
)
def test_a_long_block_of_any_script_is_set_whole(text: str) -> None:
    blocks = (Block(BlockKind.PARAGRAPH, TextSpan(0, len(text))),)
    review = place_claims(text, (1, len(text) - 1), (5, 40), blocks=blocks)
    assert len(pages_of(replace(MATERIAL, review=review, history=()))) >= 2
