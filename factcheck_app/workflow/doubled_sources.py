"""Sources that turn out to be one work once their identifiers are known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.lookups.duplicate_sources import duplicate_flags
from factcheck_app.lookups.source_signals import tell_claims_anew

_CODE = "duplicate_source"


def newly_doubled(review: Review) -> Iterator[tuple[Source, list[Claim]]]:
    """Each source that is now known to be an earlier one again, with its flag, and the claims whose signals differ.

    What was noticed from the draft's own words stays.
    """
    flags = duplicate_flags(review.sources)
    for source in review.sources:
        flag = flags.get(source.number)
        if flag is None or any(known.code == _CODE for known in source.flags):
            continue
        after = replace(source, flags=(*source.flags, flag))
        leaning = [one.claim for one in review.claims if source.number in one.claim.sources]
        others = [one for one in review.sources if one.number != source.number]
        told = tell_claims_anew(leaning, [*others, source], [*others, after])
        yield after, [claim for claim, old in zip(told, leaning, strict=True) if claim != old]
