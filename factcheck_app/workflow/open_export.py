"""A review comes back from its JSON export, with every decision that led to it."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from factcheck_app.readers.draft_file import read_draft_file
from factcheck_app.readers.review_export import ReviewExport, read_review_export
from factcheck_app.resource_files import resource_path

# the bytes of draft and sources, a third longer in base64, beside texts and decisions
TOO_MANY_BYTES = 400_000_000


def has_export_name(path: Path) -> bool:
    """Whether the file is meant as an export: no draft is called so."""
    return path.suffix.lower() == ".json"


def open_export(path: Path, taken: Collection[str], *, title: str | None = None) -> ReviewExport:
    """The review and its history; its id is kept unless it is among `taken`. Raises DraftUnreadable. Stores nothing."""
    schema = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))
    read = read_review_export(read_draft_file(path, TOO_MANY_BYTES), schema)
    review = read.review
    is_free = re.fullmatch(r"[0-9a-f]{4,32}", review.id) is not None and review.id not in taken
    review_id = review.id if is_free else uuid.uuid4().hex
    return replace(read, review=replace(review, id=review_id, title=(title or "").strip() or review.title))
