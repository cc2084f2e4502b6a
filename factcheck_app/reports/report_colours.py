"""Colours of printed reports: the light half of the design tokens."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from factcheck_app.resource_files import resource_path


@cache
def colour(name: str) -> str:
    """A colour as "#RRGGBB" by its token, for instance "verdict.supported.foreground"."""
    node: Any = _light()
    for part in name.split("."):
        node = node[part]
    return str(node)


@cache
def _light() -> dict[str, Any]:
    light: dict[str, Any] = json.loads(resource_path("tokens.json").read_text(encoding="utf-8"))["colour"]["light"]
    return light
