"""CSL-JSON keeps to the schema of citeproc-js as far as the program uses it."""

from __future__ import annotations

import json
from typing import Any

import jsonschema

from factcheck_app.reports.references.csl_json import make_csl_json
from tests.fakes.looked_up import make_looked_up_review

_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3},
        }
    },
    "additionalProperties": False,
}
_WORDS = ("title", "container-title", "volume", "issue", "page", "publisher", "language")
_CODES = ("ISSN", "DOI", "PMID", "PMCID", "URL", "note", "citation-key")
# the part of csl-data.json 1.0 that the program writes
_SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "additionalProperties": False,
        "properties": {
            "id": {"type": "string"},
            "type": {
                "enum": [
                    *("article", "article-journal", "book", "chapter", "dataset", "document", "entry"),
                    *("paper-conference", "report", "review", "thesis", "webpage"),
                ]
            },
            "author": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {name: {"type": "string"} for name in ("family", "given", "literal")},
                    "additionalProperties": False,
                },
            },
            "issued": _DATE,
            "accessed": _DATE,
            **{name: {"type": "string", "minLength": 1} for name in (*_WORDS, *_CODES)},
        },
    },
}


def items() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(make_csl_json(make_looked_up_review()).decode("utf-8"))
    return read


def test_the_items_keep_to_the_schema() -> None:
    jsonschema.validate(items(), _SCHEMA)


def test_an_item_says_what_is_known_and_nothing_else() -> None:
    first, second, page, *_ = items()
    assert first["author"] == [{"family": "Çelik", "given": "Ana M."}, {"literal": "Walk, Sleep and Rest Study Group"}]
    assert first["issued"] == {"date-parts": [[2021, 3, 9]]}
    assert (second["PMID"], second["PMCID"], "URL" in second) == ("31000001", "PMC6500001", False)
    assert list(page) == ["id", "citation-key", "type", "title", "URL", "note"]


def test_every_source_has_an_id_of_its_own() -> None:
    assert [item["id"] for item in items()] == ["celik2021", "celik2021a", "source3", "source4", "source5"]
