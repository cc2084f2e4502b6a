"""A draft of 500 claims against a library of 1,000 reviews with 15,000 verdicts: wordings that were judged before.

The author of every fifth review has reworded all its claims in a second draft.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factcheck_app.analysis.judged_before import JudgedBefore
from factcheck_app.domain.decision import Decision, Judgement
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.judged_wordings import read_judged_wordings
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.recognise_claims import recognise_claims
from factcheck_app.workflow.revise_draft import compare_with, store_next_draft

_REVIEWS, _CLAIMS, _JUDGED, _IN_DRAFT = 1_000, 30, 15, 500
_REWORDED = 5
_FROM = datetime(2025, 1, 1, tzinfo=UTC)
_HABITS = "walking|swimming|cycling|rowing|dancing|stretching|resting|gardening|climbing|reading|singing|cooking"
_HOW = "daily|regular|moderate|vigorous|supervised|early|late|short|long|gentle|shared|outdoor"
_DO = "lowers|raises|may lower|does not lower"
_OF = "resting pulse|systolic pressure|body weight|waist size|sleep onset time|grip strength|walking speed"
_WHO = "older adults|children|nurses|women with asthma|men with gout|office workers|pregnant women"


def run() -> None:
    """Prints how long reading, indexing and recognising take by themselves, and all of it as the window runs it."""
    with tempfile.TemporaryDirectory() as name:
        database = ReviewDatabase.open(Path(name) / "reviews.db", writer=True, holder="a benchmark")
        begun = time.perf_counter()
        _fill(ReviewStore(database), RevisionStore(database))
        print(f"{_REVIEWS} reviews, {_REVIEWS * _JUDGED} verdicts, made in {time.perf_counter() - begun:.0f} s")
        review = _review("f" * 32, _IN_DRAFT, random.Random(1))
        claims = [each.claim for each in review.claims]
        started = time.perf_counter()
        judged = read_judged_wordings(database)
        read = time.perf_counter()
        index = JudgedBefore(judged)
        built = time.perf_counter()
        found = index.recognise(claims, review.id)
        done = time.perf_counter()
        kinds = Counter("same" if each.is_same else "near" for each in found)
        earlier = sum(each.earlier is not None for each in judged)
        print(f"{len(judged)} wordings ({earlier} of earlier drafts) read in {1000 * (read - started):.0f} ms")
        print(f"{len(judged)} wordings ordered by their figures in {1000 * (built - read):.0f} ms")
        print(f"{len(claims)} claims recognised in {1000 * (done - built):.0f} ms: {dict(kinds)}")
        started = time.perf_counter()
        recognise_claims(review, database)
        print(f"all of it, with the sources' standing: {1000 * (time.perf_counter() - started):.0f} ms, on a worker")
        database.close()


def _fill(store: ReviewStore, drafts: RevisionStore) -> None:
    for number in range(_REVIEWS):
        review = _review(f"{number:032x}", _CLAIMS, random.Random(number + 2))
        judgement = Judgement(Verdict.OVERSTATED, note="The source says may.")
        history = [
            Decision(place, claim.id, 1, judgement, Verdict.UNDECIDED, "Ana Brandt", _FROM + timedelta(hours=number))
            for place, claim in enumerate(review.claims[:_JUDGED], 1)
        ]
        store.add(review, "Ana Brandt", history)
        if number % _REWORDED == 0:
            words = review.article.text.replace(" by ", " on average by ")
            draft = compare_with(store.load(review.id), review_article(read_pasted(words)).article)
            store_next_draft(drafts, draft, "Ana Brandt")


def _review(review_id: str, claims: int, chosen: random.Random) -> Review:
    def pick(words: str) -> str:
        return chosen.choice(words.split("|"))

    lines = [
        f"{pick(_HOW).capitalize()} {pick(_HABITS)} {pick(_DO)} the {pick(_OF)} of {pick(_WHO)} by "
        f"{chosen.randrange(2, 12)} percent."
        for _claim in range(claims)
    ]
    return replace(review_article(read_pasted("\n\n".join(lines))), id=review_id)
