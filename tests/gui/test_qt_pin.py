"""Guards the pin of PySide6 (see CONTRIBUTING, Dependencies)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_ten_thousand_calls_that_return_nothing_keep_the_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000
