"""Retraction Watch's list is imported from a file, and what it says of the library is told at once."""

from __future__ import annotations

import json
from pathlib import Path

from factcheck_app.__main__ import main
from tests.cli.conftest import Told
from tests.fakes.look_up_desk import TRIAL
from tests.fakes.service_answers import ServiceAnswers


def test_the_list_of_retractions_is_imported_and_told(
    services: ServiceAnswers, walks: str, tmp_path: Path, told: Told
) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(
        "Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n"
        f"1,2/6/2024 0:00,10.5555/notice,{TRIAL.upper()},0,Retraction,Error in Data;\n",
        encoding="utf-8",
    )
    assert main(["database", "retractions", str(listed)]) == 0
    out = told().out
    assert "1 notice imported. Retraction Watch's list of" in out
    assert "6 February 2024; it is older than 30 days" in out
    assert "is retracted since your review of " in out
    assert services.asked == []
    assert main(["database", "verify"]) == 0
    assert main(["database", "retractions", str(tmp_path / "walks.md")]) == 1
    assert "not Retraction Watch's list" in told().err


def test_the_import_answers_as_data_too(services: ServiceAnswers, walks: str, tmp_path: Path, told: Told) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(
        "RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n"
        f"2/6/2024 0:00,{TRIAL},0,Expression of concern\n3/6/2024 0:00,,,Retraction\n",
        encoding="utf-8",
    )
    assert main(["database", "retractions", str(listed), "--json"]) == 0
    said = json.loads(told().out)
    assert (said["file_date"], said["notices"], said["unread"]) == ("2024-02-06", 1, 1)
    assert said["reviews"][0]["id"] == walks
    assert said["reviews"][0]["changes"][0]["status"] == ["not_checked", "expression_of_concern"]
    assert services.asked == []
