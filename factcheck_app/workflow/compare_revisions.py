"""Two drafts of a stored review side by side."""

from __future__ import annotations

from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review
from factcheck_app.domain.revision import CarryOver
from factcheck_app.storage.review_store import ReviewStore


def compare_revisions(store: ReviewStore, review_id: str, old: int, new: int | None = None) -> CarryOver:
    """What became of the claims of draft `old` in draft `new` (the newest where none is named). Raises NotFound."""
    later = store.load(review_id, revision=new)
    if old >= later.revision or old < 1:
        raise NotFound(f"Draft {old} does not come before draft {later.revision}.", "Name the earlier draft first.")
    return compare_loaded(store.load(review_id, revision=old), later)


def compare_loaded(old: Review, new: Review) -> CarryOver:
    """The same for two drafts that are at hand."""
    from factcheck_app.analysis.drafts.known_claims import compare_known_claims
    from factcheck_app.analysis.drafts.two_drafts import DraftClaims

    was, now = (DraftClaims(each.article, [c.claim for c in each.claims], each.sources) for each in (old, new))
    return compare_known_claims(was, now)
