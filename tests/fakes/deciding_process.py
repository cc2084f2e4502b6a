"""A process that decides on and on and prints what is saved, until it is killed or its disk fails.

`python -m tests.fakes.deciding_process DATABASE REVIEW [COUNT [CALLS ERRNO]]`: after COUNT decisions the system
refuses CALLS (separated by commas) with ERRNO; the sentence that follows is printed.
"""

from __future__ import annotations

import sys
from itertools import count

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from tests.fakes.failing_disk import refuse_calls


def run(path: str, review_id: str, healthy: str = "", calls: str = "", code: str = "0") -> None:
    """Prints `saved SEQUENCE` after each commit, and last the sentence of what went wrong."""
    store = ReviewStore(ReviewDatabase.open(path, writer=True, holder="a process"))
    for number in count():
        if healthy and number == int(healthy):
            refuse_calls(calls.split(","), int(code))
        judgement = Judgement(note=f"note {number} " * 300)
        try:
            saved = store.append_decision(review_id, f"claim-{number % 13 + 1:02}", judgement, "Ana Brandt")
        except UserFacingError as error:
            print(f"{error.sentence} {error.next_step}", flush=True)
            return
        print(f"saved {saved.sequence}", flush=True)


if __name__ == "__main__":
    run(*sys.argv[1:])
