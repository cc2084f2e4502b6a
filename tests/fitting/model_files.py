"""Writes a fitted model to `resources/models`, small and readable."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"


def write_model(name: str, content: dict[str, Any]) -> None:
    """One JSON file, keys in order of the content, a line for each entry of the first level."""
    MODELS.mkdir(exist_ok=True)
    path = MODELS / f"{name}.json"
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{name}: {path.stat().st_size:,} bytes")
