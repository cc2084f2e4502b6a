"""Comments that came with the file: a sign at their line, their words under the draft."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.article.conftest import OpenPane


def test_a_sign_stands_at_the_line_that_was_commented(open_pane: OpenPane) -> None:
    pane = open_pane()
    ((number, middle),) = pane.comments.signs()
    line = pane.draft.geometry_of_claims.lines_of("claim-3")[0].rect
    assert number == 0
    assert line.top() < middle + pane.draft.verticalScrollBar().value() < line.bottom()
    assert pane.comments.accessibleDescription() == "1 comment, listed under the draft"


def test_a_click_on_the_sign_goes_to_the_words(open_pane: OpenPane) -> None:
    pane = open_pane(height=260)
    ((_, middle),) = pane.comments.signs()
    QTest.mouseClick(pane.comments, Qt.MouseButton.LeftButton, pos=QPoint(10, round(middle)))
    found = pane.draft.document().find("Is <i>this</i> so?")
    assert pane.draft.viewport().rect().contains(pane.draft.cursorRect(found).center())
