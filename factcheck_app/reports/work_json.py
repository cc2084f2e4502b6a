"""A looked-up work as JSON, every field under its own name; `readers/export_works.py` reads it back."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from factcheck_app.domain.work import Work


def work_to_json(work: Work) -> dict[str, Any]:
    """The work as it is in the domain: codes as their text, times in ISO 8601, unknown as null."""
    value: dict[str, Any] = _plain(work)
    return value


def time_to_json(moment: datetime) -> str:
    """ISO 8601; microseconds are written only where there are any, so that nothing is lost and nothing invented."""
    return moment.isoformat(timespec="microseconds" if moment.microsecond % 1000 else "milliseconds")


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return time_to_json(value)
    return str(value) if isinstance(value, StrEnum) else value
