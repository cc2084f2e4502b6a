"""An abstract is told from a whole text by its length and form."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.evidence.abstract_form import is_abstract, is_plain_form
from factcheck_app.readers.choose_reader import read_content

LABELLED = (
    "Balance training and falls\n\nBo Ek, Ida Roth. Journal of Steps 2021.\n\n"
    "BACKGROUND: Falls are common.\n\nMETHODS: We randomised 300 adults.\n\nRESULTS: Fewer fell.\n\n"
    "CONCLUSIONS: Training may help."
)
PROSE = (
    "Balance training and falls\n\nWe randomised 300 adults over 65 to weekly balance training or to usual care. The "
    "rate of falls was lower with training (rate ratio 0.78). Larger trials are needed to know whether this lasts."
)
PAPER = (
    "# Balance training and falls\n\n## Abstract\n\nBackground: Falls are common. Results: Fewer fell.\n\n"
    "## Methods\n\nWe randomised adults.\n\n## Results\n\nFewer fell.\n\n## Discussion\n\nIt was small."
)
NEWS = "\n\n".join(
    (
        "Walk safely",
        *(
            f"The {nth} shop told us of shoes that its customers praise highly."
            for nth in ("first", "second", "third", "fourth", "fifth")
        ),
    )
)


@pytest.mark.parametrize("text", [LABELLED, PROSE, "Only one sentence of a source was copied here."])
def test_short_texts_with_labels_or_of_one_paragraph_are_abstracts(text: str) -> None:
    assert is_abstract(read_content("source.md", text.encode()))


@pytest.mark.parametrize(("text", "is_plain"), [(LABELLED, True), (PAPER, True), (PROSE, False), (NEWS, False)])
def test_labels_and_sections_leave_no_doubt_and_prose_does(text: str, *, is_plain: bool) -> None:
    assert is_plain_form(read_content("source.md", text.encode())) is is_plain
    assert is_plain_form(read_content("source.md", f"{text}\n\n{'More is told here. ' * 500}".encode()))


@pytest.mark.parametrize("text", [PAPER, NEWS, f"{LABELLED}\n\n" + "More is told here. " * 200])
def test_a_paper_a_page_of_news_and_a_long_text_are_whole(text: str) -> None:
    assert not is_abstract(read_content("source.md", text.encode()))
