"""A pane on the screen with a draft in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.domain.review import Review
from factcheck_app.gui.article.article_pane import ArticlePane
from factcheck_app.gui.look.look import Look
from tests.gui.article.example_draft import make_full_review

OpenPane = Callable[..., ArticlePane]


@pytest.fixture
def open_pane(qtbot: QtBot, look: Look) -> Iterator[OpenPane]:
    """Shows a pane of this size with a review (the full one where none is given); it is hidden at the end."""
    panes: list[ArticlePane] = []

    def show(review: Review | None = None, *, width: int = 736, height: int = 826) -> ArticlePane:
        pane = ArticlePane(look)
        qtbot.addWidget(pane)
        panes.append(pane)
        pane.resize(width, height)
        pane.show()
        pane.show_review(review if review is not None else make_full_review())
        return pane

    yield show
    for pane in panes:
        pane.hide()
