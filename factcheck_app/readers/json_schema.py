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


def schema_problems(
    value: Any, rule: dict[str, Any], whole: dict[str, Any], *, allow_unknown: bool = False, place: str = "$"
) -> Iterator[str]:
    """What does not hold, as places and rules and never with a value, which may be words of a draft.

    `whole` is the schema that `rule` belongs to; `allow_unknown` passes over fields that it does not name, as a file of
    a later version may have. Raises ValueError where the schema uses a keyword that is not checked here.
    """
    if unchecked := set(rule) - _KNOWN:
        raise ValueError(f"{place}: the keyword {min(unchecked)} is not checked here")
    if "$ref" in rule:
        named = whole["$defs"][rule["$ref"].removeprefix("#/$defs/")]
        yield from schema_problems(value, named, whole, allow_unknown=allow_unknown, place=place)
    if "anyOf" in rule and all(
        any(schema_problems(value, choice, whole, allow_unknown=allow_unknown)) for choice in rule["anyOf"]
    ):
        yield f"{place} is none of what it may be"
    if "enum" in rule and (isinstance(value, bool) or value not in rule["enum"]):
        yield f"{place} is none of {', '.join(map(str, rule['enum']))}"
    if "type" in rule and not _is(value, rule["type"]):
        yield f"{place} is not {rule['type']}"
        return
    yield from _limits(value, rule, place)
    if isinstance(value, dict):
        yield from _field_problems(value, rule, whole, allow_unknown, place)
    if isinstance(value, list) and "items" in rule:
        for index, item in enumerate(value):
            here = f"{place}[{index}]"
            yield from schema_problems(item, rule["items"], whole, allow_unknown=allow_unknown, place=here)


def _is(value: Any, names: str | list[str]) -> bool:
    wanted = [names] if isinstance(names, str) else names
    if isinstance(value, bool):
        return "boolean" in wanted
    return any(isinstance(value, _TYPES[name]) for name in wanted)


def _limits(value: Any, rule: dict[str, Any], place: str) -> Iterator[str]:
    if isinstance(value, str) and "pattern" in rule and not re.search(rule["pattern"], value):
        yield f"{place} does not match {rule['pattern']}"
    if isinstance(value, int | float) and not rule.get("minimum", value) <= value <= rule.get("maximum", value):
        yield f"{place} is out of range"


def _field_problems(
    value: dict[str, Any], rule: dict[str, Any], whole: dict[str, Any], allow_unknown: bool, place: str
) -> Iterator[str]:
    for name in rule.get("required", ()):
        if name not in value:
            yield f"{place}.{name} is missing"
    for name, item in value.items():
        if name in rule.get("properties", {}):
            here = f"{place}.{name}"
            yield from schema_problems(item, rule["properties"][name], whole, allow_unknown=allow_unknown, place=here)
        elif rule.get("additionalProperties") is False and not allow_unknown:
            yield f"{place} has a field that is not in the schema"
