"""Web Annotations as another program reads them: on the very words, with verdict, note and wording."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.linked_data.web_annotation import make_web_annotation
from tests.fakes.linked_data_contexts import read_linked_data, without_short_lists, write_linked_data
from tests.fakes.looked_up import make_looked_up_review
from tests.fakes.reviews import HEAD, MADE, make_review

# what the annotation model demands (MUST) of the parts that the program writes
_SCHEMA = {
    "type": "object",
    "required": ["@context", "id", "type", "first", "total"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": {"type": "string", "pattern": "^urn:uuid:"},
        "type": {"const": "AnnotationCollection"},
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "type": "object",
            "required": ["id", "type", "items"],
            "properties": {"items": {"type": "array", "items": {"$ref": "#/$defs/annotation"}}},
        },
    },
    "$defs": {
        "annotation": {
            "type": "object",
            "required": ["id", "type", "target"],
            "properties": {
                "type": {"const": "Annotation"},
                "created": {"type": "string", "pattern": "^[0-9-]{10}T[0-9:.]+Z$"},
                "body": {"type": "array", "items": {"type": "object", "required": ["type", "purpose"]}},
                "target": {
                    "required": ["source", "selector"],
                    "properties": {"source": {"type": "string", "pattern": "^(urn:sha256:[0-9a-f]{64}|https?://.+)$"}},
                },
            },
        }
    },
}


def read(review: Review) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(make_web_annotation(ExportMaterial(review, (), HEAD, MADE)).decode("utf-8"))
    return value


def items(review: Review) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = read(review)["first"]["items"]
    return listed


def test_a_processor_understands_every_term() -> None:
    value = read(make_looked_up_review())
    written = write_linked_data(read_linked_data(value), "http://www.w3.org/ns/anno.jsonld")
    assert written == without_short_lists(value)


def test_the_collection_keeps_to_the_model() -> None:
    for review in (make_looked_up_review(), replace(make_review(()), claims=())):
        value = read(review)
        jsonschema.validate(value, _SCHEMA)
        assert value["total"] == len(value["first"]["items"]) == len(review.claims)


def test_both_selectors_find_the_claims_own_words() -> None:
    review = make_looked_up_review()
    text = review.article.text
    for said, claim in zip(items(review), review.claims, strict=True):
        quote, position = said["target"]["selector"]
        assert quote["exact"] == claim.claim.text == text[position["start"] : position["end"]]
        around = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
        assert text.count(around) == 1


def test_verdict_note_wording_and_evidence_are_bodies() -> None:
    said = items(make_looked_up_review())[2]
    bodies = [(body["purpose"], body.get("value") or body["source"]) for body in said["body"]]
    assert bodies[:4] == [
        ("tagging", "overstated"),
        ("tagging", "Effect inflated"),
        ("tagging", "Population widened"),
        ("tagging", "major"),
    ]
    assert [purpose for purpose, _ in bodies[4:]] == ["commenting", "editing", "linking", "linking"]
    assert bodies[6][1] == "https://doi.org/10.5555/rest.2021.7"
    assert (said["creator"]["name"], said["created"]) == ("Ana Brandt", "2026-11-21T09:58:00.123Z")


def test_claims_undecided_or_set_aside_say_so() -> None:
    said = items(make_review())
    assert said[11]["body"][0]["value"] == "set aside: not a claim"
    assert [body["value"] for body in said[12]["body"]] == ["undecided"]
    assert "creator" not in said[12]


def test_the_target_is_the_draft_by_its_address_or_its_hash() -> None:
    review = make_review()
    assert items(review)[0]["target"]["source"] == f"urn:sha256:{review.article.sha256}"
    online = replace(review, article=replace(review.article, address="https://example.org/walks"))
    assert items(online)[0]["target"]["source"] == "https://example.org/walks"


def test_names_stay_the_same_from_export_to_export_and_none_is_used_twice() -> None:
    first, again = items(make_review()), items(make_looked_up_review())
    assert [said["id"] for said in first] == [said["id"] for said in again]
    assert len({said["id"] for said in first}) == 13


def test_what_no_program_can_decode_is_replaced_in_place() -> None:
    note = "half \ud83d \x07 שלום 😀" + "x" * 40_000
    said = items(make_review((Judgement(note=note),)))[0]
    assert said["body"][1]["value"] == note.replace("\ud83d", "\ufffd")
