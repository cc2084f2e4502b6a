"""Words as Qt holds and counts them."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from factcheck_app.gui.look.shown_text import shown_text, utf16_length

TRICKY = "a😀e\u0301\u00a0b\tc\u2029d\ud800e\nf\ufdd0g\U0001f469\u200d\U0001f52ch"


def test_shown_words_are_as_long_as_the_author_s_and_stay_one_block(qapp: object) -> None:
    shown = shown_text(TRICKY)
    document = QTextDocument()
    QTextCursor(document).insertText(shown)
    assert len(shown) == len(TRICKY)
    assert document.blockCount() == 1
    assert document.characterCount() - 1 == utf16_length(TRICKY)
