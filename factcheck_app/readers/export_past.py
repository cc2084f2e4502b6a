"""The earlier drafts of a review and the changes of its claims, out of its JSON export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck_app.domain.decision import Decision, Origin
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
    numbers = [draft.revision for draft in past.drafts]
    expected = list(range(first.revision, review.revision))
    demand(numbers == expected, "the earlier drafts are not numbered in order")
    came = [shaping.revision for shaping in past.shapings if shaping.deed is Deed.NEXT_DRAFT]
    demand(came == [number + 1 for number in expected], "the coming of a draft is missing")
    sequences = [shaping.sequence for shaping in past.shapings] + [decision.sequence for decision in history]
    demand(len(set(sequences)) == len(sequences), "a sequence is given twice")
    known = {claim.id for claim in review.claims} | {former.id for former in review.former_claims}
    standing: dict[str, TextSpan] = {}
    for shaping in sorted(past.shapings, key=lambda each: each.sequence):
        whole = TextSpan(0, len(texts.get(shaping.revision, "")))
        if shaping.deed is Deed.NEXT_DRAFT:
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


def _draft(export: Json, said: Json) -> Review:
    places = sorted(said["claims"], key=lambda claim: (claim["start"], claim["end"], claim["id"]))
    claims = [claim_of(number, claim) for number, claim in enumerate(places, start=1)]
    sources = [source_of(source) for source in said["sources"]]
    review = review_of(export["review"], article_of(said["article"]), claims, sources)
    return replace(review, revision=said["revision"], is_newest=False)
