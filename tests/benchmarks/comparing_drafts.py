"""Two drafts of 500 claims and 50,000 words side by side, and a claim given other ends in such a draft."""

from __future__ import annotations

import random
import time

from factcheck_app.analysis.draft_comparison import compare_drafts
from factcheck_app.analysis.drafts.two_drafts import DraftClaims
from factcheck_app.domain.review import Review
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.shape_claim import changed_span

_CLAIMS = 500
_SENTENCES_BETWEEN = 4
_FILLER = ["of", "the", "and", "garden", "table", "chair", "window", "green", "blue", "old", "path"]


def run() -> None:
    """Prints the time of the comparison where nothing and where every claim was reworded."""
    text = _draft()
    old = review_article(read_pasted(text))
    for name, new in (("unchanged", f"{text} "), ("all reworded", text.replace("lowered", "may have lowered"))):
        was, now = _side(old), _side(review_article(read_pasted(new)))
        start = time.perf_counter()
        compare_drafts(was, now)
        print(f"{name}: {len(was.claims)} claims compared in {1000 * (time.perf_counter() - start):.0f} ms")
    claim = old.claims[_CLAIMS // 2]
    start = time.perf_counter()
    changed_span(old, claim.id, claim.claim.span.start, claim.claim.span.end - 10)
    print(f"other ends of a claim: {1000 * (time.perf_counter() - start):.0f} ms")


def _side(review: Review) -> DraftClaims:
    return DraftClaims(review.article, [each.claim for each in review.claims], review.sources)


def _draft() -> str:
    chosen = random.Random(2)
    lines = []
    for number in range(_CLAIMS):
        lines.append(f"Habit number {number} lowered the resting pulse of {number + 20} adults by 3 beats.")
        lines += [
            f"On that day the weather {' '.join(chosen.choice(_FILLER) for _word in range(17))}."
            for _sentence in range(_SENTENCES_BETWEEN)
        ]
        lines.append("\n\n")
    return " ".join(lines)
