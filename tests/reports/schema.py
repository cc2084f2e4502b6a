"""The small part of JSON Schema that the export's schema uses, checked strictly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_KNOWN = {"$schema", "$defs", "$ref", "title", "description", "type", "required", "additionalProperties", "properties"}
_KNOWN |= {"items", "enum", "pattern", "minimum", "maximum", "anyOf"}


def problems(value: Any, rule: dict[str, Any], whole: dict[str, Any], place: str = "$") -> Iterator[str]:
    """Sentences on what does not hold; raises where the schema uses a keyword that is not checked here."""
    assert set(rule) <= _KNOWN, f"{place}: {sorted(set(rule) - _KNOWN)}"
    if "$ref" in rule:
        yield from problems(value, whole["$defs"][rule["$ref"].removeprefix("#/$defs/")], whole, place)
    if "anyOf" in rule and all(list(problems(value, choice, whole, place)) for choice in rule["anyOf"]):
        yield f"{place}: none of the choices fits"
    if "enum" in rule and value not in rule["enum"]:
        yield f"{place}: {value!r} is not one of {rule['enum']}"
    if "type" in rule and not _is(value, rule["type"]):
        yield f"{place}: {value!r} is not {rule['type']}"
        return
    yield from _limits(value, rule, place)
    if isinstance(value, dict):
        yield from _fields(value, rule, whole, place)
    if isinstance(value, list) and "items" in rule:
        for index, item in enumerate(value):
            yield from problems(item, rule["items"], whole, f"{place}[{index}]")


def _is(value: Any, names: str | list[str]) -> bool:
    wanted = [names] if isinstance(names, str) else names
    if isinstance(value, bool):
        return "boolean" in wanted
    return any(isinstance(value, _TYPES[name]) for name in wanted)


def _limits(value: Any, rule: dict[str, Any], place: str) -> Iterator[str]:
    if isinstance(value, str) and "pattern" in rule and not re.search(rule["pattern"], value):
        yield f"{place}: {value!r} does not match {rule['pattern']}"
    if isinstance(value, int | float) and not rule.get("minimum", value) <= value <= rule.get("maximum", value):
        yield f"{place}: {value!r} is out of range"


def _fields(value: dict[str, Any], rule: dict[str, Any], whole: dict[str, Any], place: str) -> Iterator[str]:
    for name in rule.get("required", ()):
        if name not in value:
            yield f"{place}: {name} is missing"
    for name, item in value.items():
        if name in rule.get("properties", {}):
            yield from problems(item, rule["properties"][name], whole, f"{place}.{name}")
        elif rule.get("additionalProperties") is False:
            yield f"{place}: {name} is not in the schema"
