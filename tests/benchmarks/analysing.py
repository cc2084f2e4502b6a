"""Claims and sources of a long draft."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from factcheck_app.workflow.open_article import open_article
from tests.benchmarks.starting import draft_of


def run() -> None:
    """Prints seconds and claims for 1,000 and 10,000 words beside the aims."""
    with tempfile.TemporaryDirectory() as folder:
        for words, aim in ((1_000, 0.5), (10_000, 2.0)):
            draft = Path(folder) / f"{words}.txt"
            draft.write_text(draft_of(words), encoding="utf-8")
            begun = time.perf_counter()
            review = open_article(draft)
            seconds = time.perf_counter() - begun
            print(f"{words:6} words, {len(review.claims):4} claims {seconds:8.3f} s   aim {aim} s")
