"""An export is read whole or refused in a sentence that holds no word of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.readers.review_export import read_review_export
from factcheck_app.reports.review_json import make_json
from factcheck_app.resource_files import resource_path
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.fakes.reviews import HEAD, MADE, make_history

SCHEMA: dict[str, Any] = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))
Change = Callable[[dict[str, Any]], Any]


def exported() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(
        make_json(make_quoted_review(), make_quoted_history(), HEAD, MADE, files=CONTENTS)
    )
    return value


def refusal(content: bytes) -> str:
    with pytest.raises(DraftUnreadable) as error:
        read_review_export(content, SCHEMA)
    return error.value.sentence


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[" * 200_000, b'{"format": NaN}', b"[]", b"null", b'{"format": "other"}', b"{}"],
)
def test_what_is_no_export_is_refused(content: bytes) -> None:
    assert "JSON" in refusal(content)


def test_a_newer_export_asks_for_a_newer_program() -> None:
    assert refusal(json.dumps({**exported(), "format_version": 2}).encode()) == (
        "The export is of a newer version of this program."
    )


def test_fields_of_a_later_version_are_passed_over() -> None:
    value = exported()
    value["claims"][0]["weather"] = value["weather"] = "fair"
    assert len(read_review_export(json.dumps(value).encode(), SCHEMA).history) == len(make_history())


def test_an_export_of_before_claims_had_parts_is_read() -> None:
    value = exported()
    assert value["claims"][7]["parts"] == [{"start": 0, "end": 30}, {"start": 35, "end": 61}]
    for claim in value["claims"]:
        del claim["parts"]
    read = read_review_export(json.dumps(value).encode(), SCHEMA)
    assert {claim.claim.parts for claim in read.review.claims} == {()}


def decision(value: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = value["claims"][2]["decisions"][-1]
    return found


CHANGES: list[tuple[Change, str]] = [
    (lambda v: v.pop("sources"), "sources is missing"),
    (lambda v: v["review"].update(title=7), "review.title is not string"),
    (lambda v: decision(v).update(verdict="splendid"), "claims[2].decisions[2].verdict is none of supported"),
    (lambda v: decision(v).update(reasons=["splendid"]), "a date, a code"),
    (lambda v: decision(v).update(reasons=["direct"]), "The reason direct does not go with overstated"),
    (lambda v: decision(v).update(claim_id="claim-01"), "a decision stands with another claim"),
    (lambda v: decision(v).update(sequence=11), "a sequence is given twice"),
    (lambda v: decision(v).update(at="2026-13-41T00:00:00.000+00:00"), "a date, a code"),
    (lambda v: v["claims"][0].update(text="Something else."), "a claim is not the words at its place"),
    (lambda v: v["claims"][0].update(start=9, end=3), "a date, a code, a place"),
    (lambda v: v["claims"][1].update(id="claim-01", decisions=[]), "an id is given twice"),
    (lambda v: v["claims"][3]["signals"][0].update(code="splendid"), "a signal has a code"),
    (lambda v: v["article"]["blocks"][0].update(end=10**9), "a place lies outside the text"),
    (lambda v: v["claims"][3]["signals"][0].update(end=10**9), "a place lies outside the text"),
    (lambda v: v["claims"][7]["parts"][1].update(end=10**9), "a part lies outside its claim"),
    (lambda v: v["sources"][0]["mentions"][0].update(end=10**9), "a place lies outside the text"),
    (lambda v: v["article"].update(content="AAAA"), "the draft does not have the hash"),
    (lambda v: v["article"].update(content="A"), "a date, a code"),
    (lambda v: v["sources"].pop(), "cites a source that is not there"),
    (lambda v: v["sources"].reverse(), "the sources are not numbered"),
    (lambda v: decision(v)["evidence"][0].update(quote="splendid"), "a quote does not stand in the text"),
    (lambda v: decision(v)["evidence"][0].update(start=0, end=0, quote=""), "a quote does not stand in the text"),
    (lambda v: decision(v)["evidence"][0].update(source=2), "a quote does not stand in the text"),
    (lambda v: decision(v)["evidence"].append(decision(v)["evidence"][0]), "A passage is given twice"),
    (lambda v: decision(v)["evidence"][0].update(stance="splendid"), "evidence[0].stance is none of supports"),
    (lambda v: v.pop("source_texts"), "a quote does not stand in the text"),
    (lambda v: v["source_texts"][0].update(text="splendid"), "a place lies outside the text of a source"),
    (lambda v: v["source_texts"][0].update(content="AAAA"), "a source's file does not have the hash"),
    (lambda v: v["source_texts"][1].update(source=9), "a text belongs to a source that is not there"),
    (lambda v: v["source_texts"].append(v["source_texts"][2]), "a text of a source is given twice"),
    (lambda v: v["source_texts"][2].update(at_hand=True), "the texts at hand are not in the order"),
]


@pytest.mark.parametrize(("change", "said"), CHANGES)
def test_an_export_that_was_changed_so_that_it_does_not_fit_is_refused(change: Change, said: str) -> None:
    value = exported()
    change(value)
    sentence = refusal(json.dumps(value).encode())
    assert sentence.startswith("The export is not whole: ")
    assert said in sentence
    assert "splendid" not in sentence


def test_an_export_of_before_there_were_texts_has_none() -> None:
    value = exported()
    del value["source_texts"]
    for claim in value["claims"]:
        for each in claim["decisions"]:
            each["evidence"] = []
    read = read_review_export(json.dumps(value).encode(), SCHEMA)
    assert (read.review.source_texts, read.source_files) == ((), {})
