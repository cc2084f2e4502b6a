"""The sample draft that ships with the program."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.resource_files import resource_path


def sample_path() -> Path:
    """The one draft in `resources/sample`."""
    return next(path for path in sorted(resource_path("sample").glob("*.md")) if path.name != "README.md")
