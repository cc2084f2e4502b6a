"""A mistake of the program is told by its places: its own words may be those of a draft."""

from __future__ import annotations

import logging
import sys

import pytest

from factcheck_app.gui.running.bug_door import BugDoor

DRAFT = "Green tea cures everything, wrote the author."


def test_neither_log_nor_report_holds_the_words_of_a_mistake(caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []
    with caplog.at_level(logging.DEBUG):
        try:
            raise KeyError(DRAFT) from ValueError(DRAFT)
        except KeyError as error:
            BugDoor(shown.append)(type(error), error, sys.exc_info()[2])
    (report,) = shown
    assert report.startswith("Factcheck Desk ")
    assert "test_bug_door.py" in report
    assert report.endswith("KeyError\n")
    for words in (report, caplog.text):
        assert "wrote the author" not in words
