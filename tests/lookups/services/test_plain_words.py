"""Markup goes, words stay, and a "less than" is no markup."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.services.plain_words import plain_line, plain_paragraphs


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("Effects of  <i>Salvia\n</i> on H<sub>2</sub>O", "Effects of Salvia on H2O"),
        ("Work, Environment &amp; Health", "Work, Environment & Health"),
        ("Benefit if p<0.05 and n>30", "Benefit if p<0.05 and n>30"),
        ("<jats:italic>Iron</jats:italic> &lt;i&gt;again&lt;/i&gt;", "Iron again"),
        ("<mml:math><mml:mi>x</mml:mi></mml:math> rises", "x rises"),
        ("<math><msub><mi>H</mi><mn>2</mn></msub></math> and <mi>x", "H2 and <mi>x"),
        ("Salt &amp;amp; sleep, p &amp;lt; 0.05", "Salt & sleep, p < 0.05"),
        ("First<br/>second", "First second"),
        ("Casta\u00c3\u00b1o stays as it was sent", "Casta\u00c3\u00b1o stays as it was sent"),
        ("half a \ud83d character", "half a \ufffd character"),
    ],
)
def test_a_title_becomes_one_plain_line(marked: str, plain: str) -> None:
    assert plain_line(marked) == plain


def test_sections_become_paragraphs_that_begin_with_their_heading() -> None:
    jats = "<jats:title>Abstract</jats:title><jats:sec><jats:title>Methods</jats:title>"
    jats += "<jats:p>We asked.</jats:p></jats:sec><jats:p>They slept.</jats:p>"
    assert plain_paragraphs(jats) == "Methods: We asked.\n\nThey slept."
    assert (
        plain_paragraphs("<h4>Aim:</h4> To ask.<h4>Results</h4>They slept.") == "Aim: To ask.\n\nResults: They slept."
    )
    assert plain_paragraphs("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;") == "One.\n\nTwo."
    assert plain_paragraphs("Plain with p<0.05.") == "Plain with p<0.05."
