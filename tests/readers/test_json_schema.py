"""The schema is checked strictly, and what does not hold is told without any value."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck_app.readers.json_schema import schema_problems

RULE: dict[str, Any] = {
    "type": "object",
    "required": ["a"],
    "additionalProperties": False,
    "properties": {
        "a": {"type": "array", "items": {"type": ["integer", "null"], "minimum": 1}},
        "b": {"anyOf": [{"type": "string", "pattern": "^x"}, {"enum": [None, 2]}]},
    },
}


@pytest.mark.parametrize("value", [{"a": []}, {"a": [1, None], "b": "xy"}, {"a": [], "b": 2}])
def test_what_fits_has_no_problem(value: Any) -> None:
    assert list(schema_problems(value, RULE, RULE)) == []


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({}, "$.a is missing"),
        ([], "$ is not object"),
        ({"a": [1, "secret"]}, "$.a[1] is not ['integer', 'null']"),
        ({"a": [True]}, "$.a[0] is not ['integer', 'null']"),
        ({"a": [0]}, "$.a[0] is out of range"),
        ({"a": [], "b": "secret"}, "$.b is none of what it may be"),
        ({"a": [], "secret": 1}, "$ has a field that is not in the schema"),
    ],
)
def test_what_does_not_fit_is_named_by_its_place(value: Any, problem: str) -> None:
    assert list(schema_problems(value, RULE, RULE)) == [problem]


def test_a_keyword_that_is_not_checked_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="maxItems"):
        list(schema_problems([], {"maxItems": 3}, {}))


def test_unknown_fields_may_be_passed_over() -> None:
    assert list(schema_problems({"a": [], "later": 1}, RULE, RULE, allow_unknown=True)) == []
