"""What is said where a review is not there."""

from __future__ import annotations

from factcheck_app.domain.errors import NotFound


def no_review(name: str) -> NotFound:
    """There is no review of this id or name."""
    return NotFound(f"There is no review {name[:40]}.", "See the library with: factcheck list")
