"""A query is shown before it is sent, and a source that is added follows the others."""

from __future__ import annotations

import json

from factcheck_app.__main__ import main
from tests.cli.conftest import Told
from tests.fakes.look_up_desk import COHORT, COHORT_TITLE
from tests.fakes.service_answers import ServiceAnswers


def test_a_query_is_not_sent_before_it_was_agreed_to(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["search", walks, "1"]) == 1
    said = told().err
    assert "Query: " in said
    assert "was not sent" in said
    assert services.asked == []


def test_what_is_found_has_design_and_year(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["search", walks, "1", "--query", "sleep pressure", "--look-up"]) == 0
    printed = told()
    assert COHORT_TITLE in printed.out
    assert "observational study" in printed.out
    assert f"DOI {COHORT}; found by PubMed and Europe PMC" in printed.out
    assert any("term=sleep%20pressure" in asked for asked in services.asked)
    assert main(["search", walks, "1", "--query", "sleep pressure", "--look-up", "--json"]) == 0
    assert json.loads(told().out)["works"][0]["year"] == 2019


def test_an_added_source_follows_the_others(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["add-source", walks, COHORT, "--claim", "1"]) == 0
    assert told().out.startswith(f"  2  {COHORT} (added by the reviewer)")
    assert services.asked == []
    assert main(["show", walks, "--json"]) == 0
    shown = json.loads(told().out)
    assert (shown["sources"][1]["is_added"], shown["claims"][0]["sources"]) == (True, [1, 2])
    assert main(["add-source", walks, COHORT]) == 1
    assert "it is source 2" in told().err
    assert main(["add-source", walks, "some words"]) == 1
    assert main(["database", "verify"]) == 0


def test_an_added_source_is_looked_up_where_it_is_asked_for(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["add-source", walks, "31000001", "--look-up"]) == 0
    assert COHORT_TITLE in told().out
    assert services.asked


def test_a_trial_s_number_is_kept_and_leads_to_its_publications(
    services: ServiceAnswers, walks: str, told: Told
) -> None:
    assert main(["add-source", walks, "NCT01234567", "--look-up"]) == 0
    printed = told()
    assert "NCT01234567 (added by the reviewer)" in printed.out
    assert "Source 2 may be one of these" in printed.err
    assert f"{COHORT_TITLE} (2019), DOI {COHORT}" in printed.err
    assert any("term=NCT01234567%5Bsi%5D" in asked for asked in services.asked)
    assert main(["add-source", walks, "nct01234567"]) == 1
    assert "it is source 2" in told().err


def test_what_cannot_be_looked_up_is_not_added(services: ServiceAnswers, walks: str, told: Told) -> None:
    assert main(["add-source", walks, COHORT, "--look-up", "--offline"]) == 1
    assert "--offline" in told().err
    assert main(["sources", walks]) == 0
    assert COHORT not in told().out
    assert services.asked == []
