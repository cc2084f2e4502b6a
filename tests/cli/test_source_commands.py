"""The command line looks sources up where it is told to, in that one run, and names who did not answer."""

from __future__ import annotations

import json
from pathlib import Path

from factcheck_app.__main__ import main
from tests.cli.conftest import Told
from tests.fakes.look_up_desk import TRIAL, TRIAL_TITLE, lay_out_works
from tests.fakes.service_answers import PUBMED, Prepared, ServiceAnswers


def test_a_look_up_prints_what_is_known_and_stores_it(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["sources", walks, "--look-up"]) == 0
    printed = told()
    assert TRIAL_TITLE in printed.out
    assert "randomised trial; " in printed.out
    assert "retracted (Retraction Watch, 2021-03-09); Crossref" in printed.out
    assert "! Retracted" in printed.out
    assert "1 source cited in Walks; 1 of them looked up." in printed.err
    asked = len(services.asked)
    assert main(["sources", walks]) == 0
    assert "! Retracted" in told().out
    assert len(services.asked) == asked
    assert main(["database", "verify"]) == 0


def test_data_has_the_work_and_who_failed(services: ServiceAnswers, walks: str, told: Told) -> None:
    services.answer(PUBMED, "/", Prepared("", "503 Service Unavailable"))
    assert main(["sources", walks, "--look-up", "--json"]) == 0
    printed = told()
    said = json.loads(printed.out)
    assert said["sources"][0]["work"]["doi"] == TRIAL
    assert said["sources"][0]["status"] == "retracted"
    assert [failure["provider"] for failure in said["failures"]] == ["pubmed"]
    assert said["changes"][0]["status"] == ["not_checked", "retracted"]
    assert "Source 1: PubMed" in printed.err


def test_a_draft_is_looked_up_without_being_stored(
    services: ServiceAnswers, walks: str, tmp_path: Path, told: Told
) -> None:
    assert main(["sources", str(tmp_path / "walks.md"), "--look-up"]) == 0
    assert "! Retracted" in told().out
    assert main(["list", "--json"]) == 0
    assert len(json.loads(told().out)) == 1
    assert services.asked
    assert len(walks) == 32


def test_offline_refuses_and_asks_nobody(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["sources", walks, "--look-up", "--offline"]) == 1
    assert "--offline" in told().err
    assert services.asked == []


def test_without_the_option_nobody_is_asked(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["sources", walks]) == 0
    assert "none was looked up" in told().err
    assert main(["sources", "--ledger"]) == 0
    assert "0 requests stand in the ledger." in told().err
    assert services.asked == []


def test_every_request_stands_in_the_ledger(services: ServiceAnswers, walks: str, told: Told) -> None:
    main(["sources", walks, "--look-up"])
    told()
    assert main(["sources", walks, "--ledger", "--json"]) == 0
    ledger = json.loads(told().out)["ledger"]
    assert len(ledger) == len(services.asked)
    assert {entry["review_id"] for entry in ledger} == {walks}


def test_a_recheck_tells_what_is_new_since_the_review(services: ServiceAnswers, walks: str, told: Told) -> None:
    lay_out_works(services, is_retracted=False)
    main(["sources", walks, "--look-up"])
    told()
    assert main(["sources", "--recheck"]) == 0
    assert "1 review looked at again; none with something new." in told().err
