"""A claim looked up in the text of its source: passages, comparisons and suggestion."""

from __future__ import annotations

import time
from statistics import median

from factcheck_app.workflow.attach_source import read_pasted_source
from factcheck_app.workflow.find_evidence import find_evidence
from tests.benchmarks.starting import draft_of
from tests.fakes.reviews import make_review

_WORDS = 6_000


def run() -> None:
    """Prints milliseconds for the first claim, which reads the source, and for the others, beside the aim."""
    review = make_review(())
    for source in review.sources:
        text = read_pasted_source(review, source.number, draft_of(_WORDS), "the benchmark").text
        review = review.with_source_text(text)
    figures = []
    for claim in (reviewed.claim for reviewed in review.claims if reviewed.claim.sources):
        begun = time.perf_counter()
        find_evidence(review, claim)
        figures.append((time.perf_counter() - begun) * 1000)
    print(f"first claim, source of {_WORDS} words {figures[0]:8.0f} ms")
    print(f"others, median {median(figures[1:]):8.1f} ms   aim 30 ms for 300 sentences")
