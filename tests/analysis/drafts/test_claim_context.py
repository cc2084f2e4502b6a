"""A claim whose words are the same asks where what it leans on, or what is said of it, is another."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.analysis.draft_comparison import compare_drafts
from factcheck_app.analysis.drafts.two_drafts import DraftClaims
from factcheck_app.domain.revision import Carried
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.workflow.open_article import review_article

_REST = "\n\nChewing gum increased alertness in 90 drivers.\n\nBeetroot juice improved endurance in 12 cyclists.\n"
_S = "Bran prevents flu in adults."
_ROWS = "| Outcome | Change |\n|---|---|\n| {} | |\n| Pain fell | 4 points lower |"


def _draft(folder: Path, text: str) -> DraftClaims:
    is_page = text.startswith("<")
    path = folder / ("draft.html" if is_page else "draft.md")
    page = f"<article><h1>Health today</h1>{text}<p>{_REST.strip()}</p></article>"
    path.write_text(page if is_page else f"# Health today\n\n{text}{_REST}", encoding="utf-8")
    review = review_article(read_article(path))
    return DraftClaims(review.article, [each.claim for each in review.claims], review.sources)


def _hows(folder: Path, old: str, new: str, words: str) -> set[Carried]:
    carried = compare_drafts(_draft(folder, old), _draft(folder, new)).claims
    return {each.how for each in carried if each.before is not None and words in each.before.text}


@pytest.mark.parametrize(
    "text",
    [
        "{} is new. The drug lowered pain in 40 volunteers.",
        "{} is a pill. The weather is good. People taking it had less pain.",
        "A trial tested {}. Users had less pain.",
        "## {}\n\nThe drug lowered pain in 40 volunteers.",
        "## {}\n\nDoctors tested 40 mice. The drug lowered pain in mice.",
        "## {}\n\n- lowers pain in adults\n- prevents stroke",
        "Trials tested {}.\n\n- lowers pain in adults\n- prevents stroke",
        "- {}\n  - lowers pain in adults\n  - prevents stroke",
        "1. {}\n\n   Lowers pain in adults.",
        "**{}**\n\nLowers pain in adults.",
        "<dl><dt>{}</dt><dd>Lowers pain in adults.</dd></dl>",
        "Does {} help against pain?\n\nYes, it does reduce pain in adults.",
    ],
)
def test_a_claim_without_its_own_subject_asks_where_the_subject_changed(tmp_path: Path, text: str) -> None:
    assert _hows(tmp_path, text.format("Bran"), text.format("Rye"), "pain") == {Carried.REWORDED}
    assert Carried.REWORDED not in _hows(tmp_path, text.format("Bran"), text.format("Bran"), "pain")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"Table 1. Bran in women\n\n{_ROWS}", f"Table 1. Rye in women\n\n{_ROWS}"),
        (f"The table shows bran in women.\n\n{_ROWS}", f"The table shows bran in mice.\n\n{_ROWS}"),
        (_ROWS, _ROWS.replace("{}", "**Men**")),
    ],
)
def test_a_row_asks_where_what_names_its_group_changed(tmp_path: Path, old: str, new: str) -> None:
    assert _hows(tmp_path, old, new, "Pain fell") == {Carried.REWORDED}
    assert Carried.REWORDED not in _hows(tmp_path, old, old, "Pain fell")


def test_an_item_that_begins_with_its_verb_asks_under_another_heading(tmp_path: Path) -> None:
    old, new = (f"## {heading}\n\n- prevents stroke\n- eases pain" for heading in ("Benefits", "Harms"))
    assert _hows(tmp_path, old, new, "prevents stroke") == {Carried.REWORDED}
    assert _hows(tmp_path, old, old, "prevents stroke") == {Carried.UNCHANGED}


@pytest.mark.parametrize(
    "new",
    [
        f"None of this is true. {_S}",
        f"The makers claim the following. {_S}",
        f"What the maker says:\n\n{_S}",
        f"{_S} Not!",
        f"{_S} This is false.",
        f"{_S} That is what the makers say, but no trial shows it.",
        f"~~{_S}~~",
        f"> {_S}",
        f"<p><s>{_S}</s></p>",
        f"<p><del>{_S}</del></p>",
        f"<p style='display:none'>{_S}</p>",
        f"<blockquote><p>{_S}</p></blockquote>",
    ],
)
def test_a_claim_asks_that_is_newly_disowned_or_given_to_others(tmp_path: Path, new: str) -> None:
    assert _hows(tmp_path, _S, new, _S) == {Carried.REWORDED}
    assert _hows(tmp_path, new, new, _S) == {Carried.UNCHANGED}


def test_a_claim_that_names_its_subject_keeps_its_answer_beside_other_sentences(tmp_path: Path) -> None:
    old, new = f"Rye is new. {_S} Tea is old.", f"Rye is cheap. {_S} Tea is hot."
    assert _hows(tmp_path, old, new, _S) == {Carried.UNCHANGED}
