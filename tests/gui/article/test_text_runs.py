"""Where links, note marks and styles cut the draft."""

from __future__ import annotations

from factcheck_app.domain.article import Link, StyledText, TextStyle
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.article.text_runs import TextRuns
from tests.gui.article.example_draft import make_draft

TEXT = "plain bold both link end"


def test_runs_cover_a_stretch_without_gap_or_overlap() -> None:
    article = make_draft(
        TEXT,
        styles=(StyledText(TextSpan(6, 15), TextStyle.BOLD), StyledText(TextSpan(11, 15), TextStyle.ITALIC)),
        links=(Link(TextSpan(16, 20), "https://example.org/"),),
    )
    runs = list(TextRuns(article).runs(0, len(TEXT)))
    assert [TEXT[run.start : run.end] for run in runs] == ["plain ", "bold ", "both", " ", "link", " end"]
    assert runs[2].styles == {TextStyle.BOLD, TextStyle.ITALIC}
    assert runs[4].link is not None
    assert runs[5].link is None


def test_a_link_over_two_blocks_stands_in_both() -> None:
    runs = TextRuns(make_draft(TEXT, links=(Link(TextSpan(3, 20), "https://example.org/"),)))
    assert [run.link is not None for run in runs.runs(0, 10)] == [False, True]
    assert [run.link is not None for run in runs.runs(11, 24)] == [True, False]


def test_an_empty_mark_and_an_empty_stretch_make_no_run() -> None:
    runs = TextRuns(make_draft(TEXT, styles=(StyledText(TextSpan(4, 4), TextStyle.BOLD),)))
    assert list(runs.runs(0, 0)) == []
    assert len(list(runs.runs(0, 10))) == 1
