"""Versions of the schema that this program knows, oldest first."""

from __future__ import annotations

KNOWN_SCHEMAS = ("0001",)
CURRENT_SCHEMA = KNOWN_SCHEMAS[-1]
