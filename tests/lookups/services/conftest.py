"""The services, standing on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.service_answers import ServiceAnswers


@pytest.fixture
def answers(tmp_path: Path) -> Iterator[ServiceAnswers]:
    with ServiceAnswers(tmp_path) as found:
        yield found
