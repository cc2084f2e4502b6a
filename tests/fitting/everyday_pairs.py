"""Passages of invented studies with claims in everyday words: supported, contradicted or left open by them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_LABELS = {"+": "support", "-": "refute", "?": "not_enough"}


def everyday_rows() -> list[dict[str, Any]]:
    """A row for each claim, in the shape of SciFact's: claim, doc, sentences, label."""
    return _rows("everyday_pairs")


def null_finding_rows() -> list[dict[str, Any]]:
    """The same about studies that found no effect or no difference, in words nearer to the claims'."""
    return _rows("null_findings")


def _rows(name: str) -> list[dict[str, Any]]:
    text = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = []
    for number, block in enumerate(text.split("\n\n")):
        lines = [(line[0], line[2:]) for line in block.splitlines() if line and not line.startswith("#")]
        sentences = [said for mark, said in lines if mark == "="]
        rows += [
            {"claim": said, "doc": f"{name}, passage {number}", "sentences": sentences, "label": _LABELS[mark]}
            for mark, said in lines
            if mark != "="
        ]
    return rows
