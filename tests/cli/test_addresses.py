"""Typing an address is asking for its page once; what was asked can be read in the ledger."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from factcheck_app import composition
from factcheck_app.__main__ import main
from factcheck_app.web.http_client import HttpClient
from tests.fakes.drafts import TEA_DRAFT, write_tea_draft
from tests.fakes.web_site import Internet, Visit, WebSite


@pytest.fixture
def database(tmp_path: Path) -> list[str]:
    """The option that keeps a test in its own database."""
    return ["--database", str(tmp_path / "reviews.db")]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[WebSite]:
    """tea.example, in the place of the network that the program is built on."""

    def script(visit: Visit) -> None:
        if visit.path == "/tea":
            visit.answer("200 OK", TEA_DRAFT.encode(), Content_Type="text/plain")
        else:
            visit.answer("404 Not Found")

    internet = Internet()
    with WebSite(script) as made:
        internet.add("tea.example", made)
        client = partial(HttpClient, look_up=internet.look_up, connect=internet.connect)
        monkeypatch.setattr(composition, "HttpClient", client)
        yield made


def test_open_stores_the_page_and_never_asks_again(
    site: WebSite, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["open", "http://tea.example/tea", *database]) == 0
    review = capsys.readouterr().out.strip()
    for words in (["show", review, "--json"], ["claims", review], ["sources", review], ["history", review]):
        assert main([*words, *database]) == 0
    assert len(site.visits) == 1


def test_the_ledger_of_a_review_lists_its_requests(
    site: WebSite, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["open", "http://tea.example/tea", *database])
    review = capsys.readouterr().out.strip()
    assert main(["sources", review[:8], "--ledger", "--json", *database]) == 0
    (entry,) = json.loads(capsys.readouterr().out)["ledger"]
    assert (entry["sent"], entry["status"], entry["host"]) == ("http://tea.example/tea", 200, "tea.example")
    assert (entry["review_id"], entry["received"]) == (review, len(TEA_DRAFT.encode()))
    assert entry["at"].endswith("+00:00")


def test_the_whole_ledger_holds_requests_that_came_to_nothing(
    site: WebSite, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["open", "http://tea.example/gone", "http://nobody.example/", *database]) == 1
    told = capsys.readouterr()
    assert "tea.example has no such page (404)." in told.err
    assert "The name nobody.example was not found." in told.err
    assert main(["sources", "--ledger", *database]) == 0
    told = capsys.readouterr()
    assert "GET http://tea.example/gone\n     to open this page as a draft: 404, 0 bytes" in told.out
    assert "no answer" in told.out
    assert "! The name nobody.example was not found." in told.out
    assert told.err == "2 requests stand in the ledger.\n"


def test_claims_of_an_address_are_found_and_only_the_request_is_kept(
    site: WebSite, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["claims", "http://tea.example/tea", *database]) == 0
    assert "green tea" in capsys.readouterr().out
    main(["list", "--json", *database])
    assert json.loads(capsys.readouterr().out) == []
    main(["sources", "--ledger", "--json", *database])
    assert len(json.loads(capsys.readouterr().out)["ledger"]) == 1


@pytest.mark.parametrize("subcommand", ["open", "claims", "sources"])
def test_offline_is_refused_in_words(
    subcommand: str, site: WebSite, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([subcommand, "http://tea.example/tea", "--offline", *database]) == 1
    assert "--offline and asks nobody" in capsys.readouterr().err
    assert site.visits == []


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:9/x",
        "file:///etc/passwd",
        "http://2130706433/",
        "http://localhost/",
        "https://ana:secret@tea.example/",
        "ftp://tea.example/a",
        "http:tea.example",
    ],
)
@pytest.mark.parametrize("subcommand", ["claims", "open"])
def test_a_refused_address_is_one_sentence_and_nothing_is_made(
    subcommand: str, address: str, database: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([subcommand, address, *database]) == 1
    told = capsys.readouterr()
    assert (told.out, len(told.err.splitlines())) == ("", 1)
    assert "secret" not in told.err
    assert subcommand == "open" or not (tmp_path / "reviews.db").exists()


def test_a_bad_address_hinders_no_draft(
    tmp_path: Path, database: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["open", "http://localhost/", str(write_tea_draft(tmp_path)), *database]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_sources_needs_a_draft_or_the_ledger() -> None:
    with pytest.raises(SystemExit) as stop:
        main(["sources"])
    assert stop.value.code == 2
