"""Words of a quote with their marks."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from factcheck_app.domain.text_span import TextSpan
from factcheck_app.gui.evidence.quote_text import QuoteText, WordMark, marked
from factcheck_app.gui.look.look import Look

WORDS = "\U0001d6c2 blocker reduced cravings in adults."


def test_it_takes_the_height_that_its_width_asks_for(look: Look, qtbot: QtBot) -> None:
    quote = QuoteText(look)
    qtbot.addWidget(quote)
    quote.show_text(WORDS)
    assert quote.heightForWidth(2000) == look.line_height("reading_quote")
    assert quote.heightForWidth(120) > 2 * look.line_height("reading_quote")


def test_a_mark_tints_its_words_and_no_others(look: Look, qtbot: QtBot) -> None:
    quote = QuoteText(look)
    qtbot.addWidget(quote)
    quote.resize(400, look.line_height("reading_quote"))
    at = WORDS.index("reduced")
    quote.show_text(WORDS, marked([TextSpan(at, at + 7)], WordMark.DIFFERS))
    picture = quote.grab().toImage()
    tint = look.colour("quote.mark_differs").rgb()
    tinted = [x for x in range(picture.width()) if picture.pixel(x, 3) == tint]
    metrics = quote.fontMetrics().__class__(look.font("reading_quote"))
    begin = metrics.horizontalAdvance(WORDS[:at])
    assert tinted
    assert abs(tinted[0] - begin) <= 4
    assert abs(tinted[-1] - begin - metrics.horizontalAdvance("reduced")) <= 4
