"""Words that are set off, in a draft of which the least part is in view."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.word_search import find_words
from factcheck_app.gui.article.marked_text import MarkedText
from factcheck_app.gui.look.look import Look
from tests.fakes.long_articles import make_long_article_review


@pytest.fixture
def text(look: Look, qtbot: QtBot) -> MarkedText:
    review = make_long_article_review(600)
    made = MarkedText(look)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_review(review)
    made.show_found(list(find_words(review.article.text, "pulse")), -1)
    return made


def _tinted(text: MarkedText) -> list[str]:
    """The claims whose word is tinted, by their numbers."""
    blocks = [(part.cursor.block().text(), part.cursor.positionInBlock()) for part in text.extraSelections()]
    return [words[at:].split("of ")[1].split(" ")[0] for words, at in blocks]


def test_what_was_found_is_tinted_where_it_is_in_view(text: MarkedText) -> None:
    tinted = _tinted(text)
    assert tinted[0] == "1"
    assert 10 < len(tinted) < 200


@pytest.mark.parametrize("share", [0.3, 0.7, 1.0])
def test_scrolling_tints_what_comes_into_view(text: MarkedText, share: float) -> None:
    bar = text.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    tinted = set(_tinted(text))
    seen = [line.key.removeprefix("claim-") for line in text.visible_lines() if line.is_first]
    assert seen
    assert tinted.issuperset(seen)


def test_nothing_stays_tinted_when_nothing_is_sought(text: MarkedText) -> None:
    text.show_found([], -1)
    assert not text.extraSelections()
