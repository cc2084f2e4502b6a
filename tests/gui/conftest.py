"""The look that every pane is handed."""

from __future__ import annotations

import pytest

from factcheck_app.gui.look.look import Look


@pytest.fixture
def look(qapp: object) -> Look:
    return Look()
