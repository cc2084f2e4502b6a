"""Evaluation data beside the project; it is not part of it and may be absent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[2].parent / "shared"


def rows(name: str) -> list[dict[str, Any]] | None:
    """The rows of a file in `../shared/data`, or None (said aloud) where it is not there."""
    path = SHARED / "data" / name
    if not path.exists():
        print(f"{name} is not beside the project: not evaluated")
        return None
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
