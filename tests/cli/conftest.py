"""A library of the test's own with one review in it, and what the command line said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from factcheck_app.__main__ import main
from tests.fakes.drafts import write_tea_draft


class Output(Protocol):
    """What a command printed."""

    @property
    def out(self) -> str: ...

    @property
    def err(self) -> str: ...


Told = Callable[[], Output]


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database that every command of the test uses; not made yet."""
    path = tmp_path / "library" / "reviews.db"
    monkeypatch.setenv("FACTCHECK_DATABASE", str(path))
    return path


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    """What was printed since the last look."""
    return capsys.readouterr


@pytest.fixture
def review(library: Path, tmp_path: Path, told: Told) -> str:
    """The id of a stored review of the tea draft; its first audit row has sequence 1."""
    assert main(["open", str(write_tea_draft(tmp_path))]) == 0
    return told().out.strip()
