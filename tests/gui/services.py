"""Real services on a database of the test's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from factcheck_app.composition import AppServices, build_services
from factcheck_app.settings import Settings


def make_services(folder: Path, reviewer: str = "Ana Brandt") -> AppServices:
    """Services of a window on `folder/reviews.db`."""
    settings = replace(Settings.load(), reviewer_name=reviewer, reviewer_initials="AB")
    return build_services(settings, database=str(folder / "reviews.db"), writer=True, holder="a test")
