"""A source whose text came after it was looked up: its flags are made anew, with what stands in the text."""

from __future__ import annotations

from factcheck_app.domain.source import Source
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.looked_up_source import tell_with_work


def tell_source_anew(desk: LookUpDesk, review_id: str, source_number: int, reviewer: str) -> Source:
    """The source as it is now known, stored where that differs; it asks nobody. Raises NotFound, DatabaseUnusable.

    A source that was never looked up stays as it is. Reading a long text takes a while: not for the window's thread.
    """
    review = desk.reviews.load(review_id)
    source = review.source(source_number)
    if source.work is None:
        return source
    after, claims = tell_with_work(review, source, source.work)
    if after == source and not claims:
        return source
    return desk.facts.record_look_up(review_id, after, claims, reviewer)
