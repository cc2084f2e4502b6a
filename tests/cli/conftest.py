"""A library of the test's own with one review in it, and what the command line said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from factcheck_app import composition
from factcheck_app.__main__ import main
from factcheck_app.web.host_pace import HostPace
from factcheck_app.web.http_client import HttpClient
from tests.fakes.drafts import write_tea_draft
from tests.fakes.look_up_desk import TRIAL, lay_out_works
from tests.fakes.service_answers import ServiceAnswers

WALKS_DRAFT = f"""# Walks

A trial found that [evening walks shorten the time to fall asleep](https://doi.org/{TRIAL}).
"""


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


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ServiceAnswers]:
    """The services, in the place of the network that the program is built on."""
    with ServiceAnswers(tmp_path) as answers:
        lay_out_works(answers)
        internet = answers.internet
        client = partial(
            HttpClient,
            look_up=internet.look_up,
            connect=internet.connect,
            certificates=answers.certificates,
            pace=HostPace(internet.patience.now, internet.patience.wait),
        )
        monkeypatch.setattr(composition, "HttpClient", client)
        yield answers


@pytest.fixture
def walks(library: Path, tmp_path: Path, told: Told) -> str:
    """The id of a stored review that cites the trial."""
    draft = tmp_path / "walks.md"
    draft.write_text(WALKS_DRAFT, encoding="utf-8")
    assert main(["open", str(draft)]) == 0
    return told().out.strip()
