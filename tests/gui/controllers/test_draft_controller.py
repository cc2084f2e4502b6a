"""Every way into the desk: a file, pasted text, a page that the reviewer asked for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import DraftUnreadable, NotReached
from factcheck_app.gui.controllers.draft_controller import DraftController
from factcheck_app.gui.running.background import BackgroundRunner
from factcheck_app.reports.review_json import make_json
from factcheck_app.web.http_client import HttpClient
from tests.fakes.drafts import TEA_DRAFT, write_tea_draft
from tests.fakes.reviews import HEAD, MADE, make_history, make_review
from tests.fakes.web_site import Internet, Visit, WebSite
from tests.gui.services import make_services


class SlowSite:
    """Answers /tea at once and /slow never; `is_asked` is set with the first request."""

    def __init__(self) -> None:
        self.is_asked = threading.Event()

    def __call__(self, visit: Visit) -> None:
        self.is_asked.set()
        if visit.path == "/slow":
            visit.wait()
        else:
            visit.answer("200 OK", TEA_DRAFT.encode(), Content_Type="text/plain")


@pytest.fixture
def script() -> SlowSite:
    return SlowSite()


@pytest.fixture
def services(tmp_path: Path, script: SlowSite) -> Iterator[AppServices]:
    """On a network in which there is tea.example alone."""
    made = make_services(tmp_path)
    internet = Internet()
    with WebSite(script) as site:
        internet.add("tea.example", site)
        client = HttpClient(
            lambda entry: made.ledger.append([entry]), look_up=internet.look_up, connect=internet.connect
        )
        yield replace(made, client=client)
    made.close()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    runner.close()


@pytest.fixture
def drafts(services: AppServices, background: BackgroundRunner) -> DraftController:
    return DraftController(services, background)


def test_a_file_becomes_a_review_and_is_remembered(drafts: DraftController, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_tea_draft(tmp_path)
    with qtbot.waitSignals([drafts.draft_read, drafts.file_opened]):
        drafts.open_file(path)


def test_pasted_text_becomes_a_review_with_its_title(drafts: DraftController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drafts.draft_read) as heard:
        drafts.open_text(TEA_DRAFT, title="Tea")
    assert heard.args[0].title == "Tea"


def test_a_file_that_is_not_there_is_a_problem_in_words(drafts: DraftController, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drafts.problem_raised) as heard:
        drafts.open_file(tmp_path / "gone.txt")
    assert isinstance(heard.args[0], DraftUnreadable)


def test_a_page_becomes_a_review_and_its_request_is_noted(
    drafts: DraftController, services: AppServices, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(drafts.draft_read) as heard:
        drafts.open_address("http://tea.example/tea")
    review = heard.args[0]
    assert review.article.address == "http://tea.example/tea"
    assert [entry.host for entry in services.ledger.entries(review.id)] == ["tea.example"]


def test_what_is_named_at_the_start_is_a_file_or_an_address(
    drafts: DraftController, tmp_path: Path, qtbot: QtBot
) -> None:
    for name, file_name in ((str(write_tea_draft(tmp_path)), "green_tea.txt"), ("http://tea.example/tea", "tea.txt")):
        with qtbot.waitSignal(drafts.draft_read) as heard:
            drafts.open_named(name)
        assert heard.args[0].article.file_name == file_name


def test_a_refused_address_is_a_problem_at_once_and_starts_nothing(
    drafts: DraftController, background: BackgroundRunner, services: AppServices, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(drafts.problem_raised) as heard:
        drafts.open_address("http://localhost/")
    assert isinstance(heard.args[0], NotReached)
    assert (background.jobs, services.ledger.entries()) == ((), [])


def test_a_cancelled_page_is_not_opened_and_its_request_is_noted(
    drafts: DraftController, background: BackgroundRunner, services: AppServices, script: SlowSite, qtbot: QtBot
) -> None:
    drafts.open_address("http://tea.example/slow")
    assert background.jobs[0].asks == "tea.example"
    qtbot.waitUntil(script.is_asked.is_set)
    with qtbot.waitSignal(background.job_ended), qtbot.assertNotEmitted(drafts.draft_read):
        background.cancel(background.jobs[0])
    assert [entry.problem for entry in services.ledger.entries()] == ["The request was cancelled."]


def test_closing_the_window_while_a_site_is_asked_still_notes_it(
    drafts: DraftController, background: BackgroundRunner, services: AppServices, script: SlowSite, qtbot: QtBot
) -> None:
    drafts.open_address("http://tea.example/slow")
    qtbot.waitUntil(script.is_asked.is_set)
    background.close()
    assert len(services.ledger.entries()) == 1


def test_an_exported_review_comes_in_with_its_decisions(drafts: DraftController, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "review.json"
    path.write_bytes(make_json(make_review(), make_history(), HEAD, MADE))
    with qtbot.waitSignal(drafts.export_read) as read:
        drafts.open_file(path)
    assert [decision.judgement for decision in read.args[0].history] == [d.judgement for d in make_history()]


def test_a_file_that_is_no_export_is_refused_in_words(drafts: DraftController, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text("[1, 2]", encoding="utf-8")
    with qtbot.waitSignal(drafts.problem_raised) as raised:
        drafts.open_file(path)
    assert isinstance(raised.args[0], DraftUnreadable)
