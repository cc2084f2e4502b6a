"""A looked-up work is written field by field."""

from __future__ import annotations

import json
from dataclasses import fields

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.work import Design, Provider, Work
from factcheck_app.readers.export_works import work_of
from factcheck_app.reports.work_json import work_to_json
from factcheck_app.resource_files import resource_path
from tests.fakes.known_work import make_work


def test_every_field_is_there_under_its_name() -> None:
    value = work_to_json(make_work())
    assert list(value) == [field.name for field in fields(Work)]
    assert value["notices"][0]["kind"] == "retraction"
    assert value["checked_at"] == "2026-05-03T09:30:00.250+00:00"
    assert value["conflicts"] == [{"field": "year", "values": [["Crossref", "2021"], ["PubMed", "2020"]]}]


def test_the_schema_knows_every_code() -> None:
    parts = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))["$defs"]
    assert parts["provider"]["enum"] == list(Provider)
    assert parts["editorial_status"]["enum"] == list(EditorialStatus)
    assert parts["work"]["properties"]["designs"]["items"]["enum"] == list(Design)


def test_it_is_json_and_reads_back_as_it_was() -> None:
    assert work_of(json.loads(json.dumps(work_to_json(make_work())))) == make_work()
