"""Passages are located as editors do it, as far as author, journal, year, page and paragraph are known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.analysis.evidence.locators import locate, name_source
from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan
from tests.fakes.evidence import MINUTES, NOT_ASSESSED, TRIAL_TEXT
from tests.fakes.known_work import make_work

LISTED = "Rush AJ, Roth IM. Walking and mood. American Journal of Psychiatry. 2006;163(11):1905-7. doi:10.5555/1"
SOURCE = Source(1, LISTED, journal_named="American Journal of Psychiatry", year=2006)


@pytest.mark.parametrize(
    ("source", "file_name", "abbreviation", "name"),
    [
        (SOURCE, "", "Am J Psychiatry", "Rush_AmJPsychiatry_2006"),
        (SOURCE, "", None, "Rush_AmericanJPsychiatry_2006"),
        (replace(SOURCE, journal_named=None), "a.pdf", None, "Rush_2006"),
        (replace(SOURCE, journal="The Lancet"), "", None, "Rush_Lancet_2006"),
        (Source(2, "read it here", journal="Rest"), "Ek_Rest_2021.pdf", None, "Ek_Rest_2021"),
        (Source(2, "this trial", journal="Rest", year=2021), "", None, "Rest_2021"),
        (Source(2, "this trial", title="Walks and sleep"), "", None, "WalksAndSleep"),
        (Source(2, "this trial", journal="Rest", year=2021, work=make_work()), "abstract", None, "Rest_Rest_2021"),
        (Source(7, "news release"), "", None, "Source7"),
        (Source(7, "news"), "../../a b\n<c>.pdf", None, "A_B_C"),
    ],
)
def test_a_source_is_named_by_what_is_known(
    source: Source, file_name: str, abbreviation: str | None, name: str
) -> None:
    assert name_source(source, file_name, abbreviation) == name


def test_pages_are_printed_ones_where_the_reference_tells_as_many_as_the_file_has() -> None:
    assert locate(TRIAL_TEXT, MINUTES.span, SOURCE, "Rush") == "Rush/p1907/para1"
    longer = replace(SOURCE, as_written=LISTED.replace("1905-7", "1905-17"))
    assert locate(TRIAL_TEXT, NOT_ASSESSED.span, longer, "Rush") == "Rush/p3/para1"


def test_paragraphs_are_counted_without_headings_and_rows_for_themselves() -> None:
    kinds = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TABLE_ROW, BlockKind.TABLE_ROW, BlockKind.LIST_ITEM)
    blocks = tuple(Block(kind, TextSpan(10 * at, 10 * at + 9)) for at, kind in enumerate(kinds))
    text = replace(TRIAL_TEXT, text="x" * 60, blocks=blocks)
    places = [locate(text, TextSpan(10 * at + 2, 10 * at + 4), SOURCE, "Rush") for at in range(6)]
    assert places == ["Rush/heading", "Rush/para1", "Rush/row1", "Rush/row2", "Rush/para2", "Rush"]
