"""A draft is taken back, or opened again as it was left: the review turns to it, and all that was said stays on record.

Decisions of origin `restored` say what counts again of what was said on the draft that the review turns to.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.draft_order import DRAFT_DEEDS, DraftOrder
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.review import Review
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.domain.verdict import Verdict
from factcheck_app.storage.claim_places import read_places
from factcheck_app.storage.decision_rows import append_decision_rows, touch_review
from factcheck_app.storage.left_drafts import entry_of_opening_again, entry_of_taking_back, leave_draft
from factcheck_app.storage.recorded_drafts import read_order
from factcheck_app.storage.reviewers import reviewer_id
from factcheck_app.storage.row_mapping import source_row
from factcheck_app.storage.rows import DecisionRow, RevisionRow, ShapingRow, SourceRow
from factcheck_app.storage.shaping_store import append_shaping, keep_claims
from factcheck_app.storage.standing_sources import leave_source
from factcheck_app.storage.storable_text import storable
from factcheck_app.storage.times import now

# what a draft says of its claims when it comes, and of itself
_BROUGHT_ALONG = (str(Origin.CARRIED_OVER), str(Origin.REWORDED), str(Origin.RESTORED))
_OF_DRAFTS = tuple(sorted(map(str, DRAFT_DEEDS)))


def count_on_draft(session: Session, review_id: str, revision: int) -> tuple[int, int]:
    """The decisions that reviewers gave on a draft, and the changes that they made of its claims."""
    given = select(func.count()).where(
        DecisionRow.review_id == review_id,
        DecisionRow.revision == revision,
        DecisionRow.origin.not_in(_BROUGHT_ALONG),
    )
    shaped = select(func.count()).where(
        ShapingRow.review_id == review_id, ShapingRow.revision == revision, ShapingRow.deed.not_in(_OF_DRAFTS)
    )
    return session.execute(given).scalar_one(), session.execute(shaped).scalar_one()


def append_taking_back(session: Session, key: bytes, standing: Review, reviewer: str) -> None:
    """Appends it inside a transaction, with what was said of each claim before. Raises NotFound, ReviewSignedOff."""
    order = read_order(session, standing.id)
    if order.before is None or standing.revision != order.before:
        raise NotFound("Another draft came in meanwhile.", "Open the review again to see its drafts.")
    _turn_to(session, key, standing, reviewer, order, Deed.DRAFT_TAKEN_BACK)


def append_opening_again(session: Session, key: bytes, standing: Review, reviewer: str) -> None:
    """The same for a draft that was taken back and follows the present one. Raises NotFound, ReviewSignedOff."""
    order = read_order(session, standing.id)
    number = standing.revision
    if number not in order.taken_back_at or order.follows[number] != order.present:
        raise NotFound("Another draft came in meanwhile.", "Open the review again to see its drafts.")
    _turn_to(session, key, standing, reviewer, order, Deed.DRAFT_OPENED_AGAIN)


def _turn_to(session: Session, key: bytes, standing: Review, reviewer: str, order: DraftOrder, deed: Deed) -> None:
    left = order.present
    gone = {place.claim_id for place in read_places(session, standing.id) if not place.has_left}
    gone -= {each.id for each in standing.claims}
    left_as = leave_draft(session, standing.id, left)
    _stand_on(session, standing)
    placings = (
        *(Placing(each.id, each.claim.span, each.carried) for each in standing.claims),
        *(Placing(claim_id, None) for claim_id in sorted(gone)),
    )
    shaping = Shaping(0, deed, Origin.DECIDED, standing.revision, reviewer, now(), placings)
    words: dict[str, str | None] = {each.id: storable(each.claim.text) for each in standing.claims}
    entry_of = entry_of_taking_back if deed is Deed.DRAFT_TAKEN_BACK else entry_of_opening_again
    append_shaping(session, key, standing.id, shaping, words, entry_of(key, left, left_as))
    _restore_judgements(session, key, standing, shaping, order.left_at[standing.revision])
    touch_review(session, standing.id, shaping.at)


def _stand_on(session: Session, standing: Review) -> None:
    """What is known now is what was known of this draft; sources that it does not have leave."""
    draft = session.get(RevisionRow, (standing.id, standing.revision))
    if draft is not None:
        draft.left_as = None
    keep_claims(session, standing.id, standing.claims)
    for source in standing.sources:
        session.merge(source_row(standing.id, source))
    numbers = [source.number for source in standing.sources]
    others = select(SourceRow).where(SourceRow.review_id == standing.id, SourceRow.number.not_in(numbers))
    for row in session.execute(others).scalars():
        leave_source(row)


def _restore_judgements(session: Session, key: bytes, standing: Review, shaping: Shaping, left_at: int) -> None:
    """Says of each claim that something was said of since this sequence what stands again, in the name of who said it.

    The sequence is the one at which the draft was left that the review stands on again.
    """
    of_review = (DecisionRow.review_id == standing.id, DecisionRow.sequence > left_at)
    columns = (DecisionRow.claim_id, DecisionRow.sequence, DecisionRow.verdict, DecisionRow.revision)
    newest = {row.claim_id: row for row in session.execute(select(*columns).where(*of_review).order_by(columns[1]))}
    by = reviewer_id(session, shaping.reviewer)
    restored: list[tuple[Decision, str, dict[str, Any]]] = []
    for each in standing.claims:
        if each.id not in newest:
            continue
        decision = Decision(
            0,
            each.id,
            standing.revision,
            each.judgement,
            Verdict(newest[each.id].verdict),
            each.reviewer or shaping.reviewer,
            shaping.at,
            Origin.RESTORED,
        )
        last = newest[each.id]
        besides = {"restored": {"by": by, "sequence": last.sequence, "revision": last.revision}}
        restored.append((decision, storable(each.claim.text), besides))
    append_decision_rows(session, key, standing.id, restored)
