"""Weights that were fitted at development time and ship as JSON, read once when first needed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from factcheck_app.resource_files import resource_path


@lru_cache(maxsize=8)
def load_model(name: str) -> dict[str, Any]:
    """The content of `resources/models/NAME.json`; an OSError where the installation is incomplete."""
    content: dict[str, Any] = json.loads(resource_path("models", f"{name}.json").read_text(encoding="utf-8"))
    return content


def weighted_sum(weights: Mapping[str, float], values: Mapping[str, float]) -> float:
    """Sum of weight times value over the names that both have."""
    return sum(weights[name] * value for name, value in values.items() if value and name in weights)
