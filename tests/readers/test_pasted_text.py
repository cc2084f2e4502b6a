"""Text from the clipboard."""

from __future__ import annotations

from hashlib import sha256

import pytest

from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.readers.refusals import DraftRefused, Refusal
from tests.readers.outline import check_places, outline

WORD = """<html><head><style>p.MsoNormal {margin:0}</style><!--[if gte mso 9]><xml>junk</xml><![endif]--></head><body>
<!--StartFragment--><p class=MsoTitle>Tea</p>
<p class=MsoNormal>Tea <b style='mso-bidi-font-weight:normal'>lowers</b> pressure.<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> See
<a href="https://doi.org/10.5555/tea">the trial</a>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;
</span></span><![endif]>First</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>2.&nbsp;</span>Second</p>
<p class=MsoNormal>&nbsp;</p>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Other A.</p>
</div><!--EndFragment--></body></html>"""
DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1><span>Zinc</span></h1><p>
<span>Zinc </span><span style="font-weight:700">shortens</span><span> colds</span><span
style="vertical-align:super">1</span></p><ul><li aria-level="1"><p>One</p></li><ul><li><p>Inner</p></li>
</ul></ul></b>"""


def test_the_clipboard_of_a_word_processor_keeps_its_structure() -> None:
    article = read_pasted("Tea\nTea lowers pressure.[1] See the trial.\n·  First\n2. Second\n[1] Other A.", WORD)
    check_places(article)
    assert outline(article) == [
        ("heading", "Tea"),
        ("paragraph", "Tea lowers pressure.[1] See the trial."),
        ("list_item", "First"),
        ("list_item", "Second"),
        ("note", "Other A."),
    ]
    assert [(block.marker, block.level) for block in article.blocks[2:4]] == [("–", 1), ("2.", 2)]
    assert [styled.span.of(article.text) for styled in article.styles] == ["lowers"]
    assert [mark.label for mark in article.note_marks] == ["1"]


def test_the_clipboard_of_an_online_editor_keeps_its_structure() -> None:
    article = read_pasted("Zinc\nZinc shortens colds1\nOne\nInner", DOCS)
    assert [kind for kind, _ in outline(article)] == ["heading", "paragraph", "list_item", "list_item"]
    assert [(styled.span.of(article.text), styled.style.value) for styled in article.styles] == [
        ("shortens", "bold"),
        ("1", "superscript"),
    ]


@pytest.mark.parametrize("html", [None, "", "<b>something else</b>", "<p>" * 100_000 + "Tea calms", "<!-- -->"])
def test_the_plain_text_counts_where_the_rich_one_does_not_hold_its_words(html: str | None) -> None:
    article = read_pasted("Tea calms *the* heart.\r\nIt does.", html)
    assert article.text == "Tea calms *the* heart.\nIt does."
    assert (article.file_name, article.file_format) == ("", "pasted")


def test_its_content_is_the_text_in_utf8() -> None:
    for article in (read_pasted("Tea – 5 µg \ud83d"), read_pasted("Zinc", DOCS)):
        assert article.content == article.text.encode("utf-8")
        assert article.sha256 == sha256(article.content).hexdigest()


@pytest.mark.parametrize("text", ["", " \n\u200b"])
def test_blank_text_is_refused(text: str) -> None:
    with pytest.raises(DraftRefused) as refused:
        read_pasted(text, "<p>&nbsp;</p>")
    assert refused.value.reason is Refusal.NO_TEXT
