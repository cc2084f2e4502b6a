"""The other drafts of a review and the changes of its claims, out of its JSON export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.draft_order import DRAFT_DEEDS, DraftOrder, order_drafts
from factcheck_app.domain.review import Review, ReviewPast
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.export_values import Json, article_of, claim_of, review_of, source_of, time_of


def past_of(export: Json) -> ReviewPast | None:
    """None where the review is as it was opened. Raises ValueError for a code, a date or a place that is none."""
    if not export.get("shapings"):
        return None
    drafts = tuple(_draft(export, said) for said in export.get("earlier_drafts", ()))
    return ReviewPast(drafts, tuple(map(shaping_of, export["shapings"])))


def with_order(review: Review) -> Review:
    """The review, and each of its earlier drafts, with the number of the draft that it followed."""
    past = review.past
    if past is None:
        return review
    follows = _order_of(_in_sequence(past)).follows
    drafts = tuple(replace(draft, follows=follows.get(draft.revision)) for draft in past.drafts)
    return replace(review, follows=follows.get(review.revision), past=replace(past, drafts=drafts))


def shaping_of(said: Json) -> Shaping:
    """A change of the claims. Raises ValueError for a code that does not exist or a place that is none."""
    return Shaping(
        said["sequence"],
        Deed(said["deed"]),
        Origin(said["origin"]),
        said["revision"],
        said["reviewer"],
        time_of(said["at"]),
        tuple(
            Placing(
                place["claim_id"],
                None if place["start"] is None else TextSpan(place["start"], place["end"]),
                None if place["carried"] is None else Carried(place["carried"]),
            )
            for place in said["places"]
        ),
    )


def check_past(review: Review, history: Sequence[Decision], demand: Callable[[bool, str], None]) -> None:
    """Calls `demand` with what must hold between the parts, and with a sentence for where it does not."""
    past = review.past
    if past is None:
        demand(not review.former_claims, "claims have left the draft, and what took them away is missing")
        demand(review.revision == 1, "the earlier drafts are missing")
        return
    texts = {draft.revision: draft.article.text for draft in (*past.drafts, review)}
    first = past.shapings[0]
    demand((first.deed, first.sequence) == (Deed.FOUND, 0), "where the claims stood first is missing")
    numbers = sorted([*(draft.revision for draft in past.drafts), review.revision])
    expected = list(range(first.revision, first.revision + len(numbers)))
    ordered = [draft.revision for draft in past.drafts] == [each for each in expected if each != review.revision]
    demand(ordered and numbers == expected, "the earlier drafts are not numbered in order")
    shapings = _in_sequence(past)
    came = [shaping.revision for shaping in shapings if shaping.deed is Deed.NEXT_DRAFT]
    demand(came == expected[1:], "the coming of a draft is missing")
    _check_order(shapings, review.revision, demand)
    sequences = [shaping.sequence for shaping in past.shapings] + [decision.sequence for decision in history]
    demand(len(set(sequences)) == len(sequences), "a sequence is given twice")
    known = {claim.id for claim in review.claims} | {former.id for former in review.former_claims}
    standing: dict[str, TextSpan] = {}
    for shaping in shapings:
        whole = TextSpan(0, len(texts.get(shaping.revision, "")))
        if shaping.deed in DRAFT_DEEDS:
            # it says anew where each claim stands
            standing = {}
        for place in shaping.placings:
            demand(place.claim_id in known, "a claim that is not there was placed")
            if place.span is None:
                standing.pop(place.claim_id, None)
            else:
                demand(len(place.span) > 0 and whole.contains(place.span), "a claim was placed outside the text")
                standing[place.claim_id] = place.span
    now = {each.id: each.claim.span for each in review.claims}
    demand(standing == now, "the claims do not stand where they were placed last")


def _check_order(shapings: Sequence[Shaping], present: int, demand: Callable[[bool, str], None]) -> None:
    """What was taken back leaves the review on the draft before, and the last of all on the one that is exported."""
    order = _order_of(shapings)
    turns = [shaping for shaping in shapings if shaping.deed in DRAFT_DEEDS]
    fits = all(
        each.sequence in order.turned
        and (each.deed is not Deed.DRAFT_TAKEN_BACK or order.follows[order.turned[each.sequence]] == each.revision)
        for each in turns
    )
    demand(fits and order.present == present, "a draft that was taken back does not follow the one before")


def _in_sequence(past: ReviewPast) -> list[Shaping]:
    return sorted(past.shapings, key=lambda shaping: shaping.sequence)


def _order_of(shapings: Sequence[Shaping]) -> DraftOrder:
    return order_drafts(shapings[0].revision, [(each.sequence, each.deed, each.revision) for each in shapings])


def _draft(export: Json, said: Json) -> Review:
    places = sorted(said["claims"], key=lambda claim: (claim["start"], claim["end"], claim["id"]))
    claims = [claim_of(number, claim) for number, claim in enumerate(places, start=1)]
    sources = [source_of(source) for source in said["sources"]]
    review = review_of(export["review"], article_of(said["article"]), claims, sources)
    return replace(review, revision=said["revision"], is_newest=False)
