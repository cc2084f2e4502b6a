"""Claims and sources of a long draft, and of one that is a list of bare figures."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from factcheck_app.workflow.open_article import open_article
from tests.benchmarks.starting import draft_of

# characters; ways to write figures one after the other
_LISTED = 38_000
_FIGURES = {"with blanks": "107 ", "with commas": "1,", "as groups of thousands": "107,", "with points": "107."}


def run() -> None:
    """Prints seconds and claims for 1,000 and 10,000 words and for figures alone beside the aims."""
    with tempfile.TemporaryDirectory() as folder:
        for words, aim in ((1_000, 0.5), (10_000, 2.0)):
            _print(Path(folder) / f"{words}.txt", draft_of(words), f"{words:6} words", aim)
        for name, figure in _FIGURES.items():
            listed = f"Walking lowered the risk of falls by 12%.\n\n{figure * (_LISTED // len(figure))}"
            _print(Path(folder) / "figures.txt", listed, f"{_LISTED:,} characters of figures {name}", 0.5)


def _print(draft: Path, text: str, words: str, aim: float) -> None:
    draft.write_text(text, encoding="utf-8")
    begun = time.process_time()
    review = open_article(draft)
    seconds = time.process_time() - begun
    print(f"{words:52} {len(review.claims):4} claims {seconds:8.3f} s   aim {aim} s")
