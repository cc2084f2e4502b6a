"""What was noticed about a source, said at each claim that leans on it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_span import TextSpan


def tell_claims(claims: Sequence[Claim], sources: Sequence[Source]) -> list[Claim]:
    """The claims with a signal for each flag of the sources they lean on.

    The signal stands on the words that name the source where they are the claim's own, else on the claim.
    """
    by_number = {source.number: source for source in sources}
    return [_told(claim, [by_number[number] for number in claim.sources if number in by_number]) for claim in claims]


def tell_claims_anew(claims: Sequence[Claim], before: Sequence[Source], after: Sequence[Source]) -> list[Claim]:
    """The same after a look-up: what was told of the sources goes, and the flags they have now are told.

    Both are all sources that the claims lean on, also those that did not change.
    """
    said = {(flag.code, _words(source, flag)) for source in before for flag in source.flags}
    return tell_claims([_without(claim, said) for claim in claims], after)


def _without(claim: Claim, said: Collection[tuple[str, str]]) -> Claim:
    kept = tuple(signal for signal in claim.signals if (signal.code, signal.message) not in said)
    return claim if len(kept) == len(claim.signals) else replace(claim, signals=kept)


def _told(claim: Claim, sources: Sequence[Source]) -> Claim:
    known = {signal.code for signal in claim.signals}
    signals = [
        _signal(claim, source, flag)
        for source in sources
        for flag in source.flags
        if flag.is_flag and flag.code not in known
    ]
    return replace(claim, signals=(*claim.signals, *signals)) if signals else claim


def _signal(claim: Claim, source: Source, flag: Flag) -> Signal:
    named = [span for span in source.mentions if span.overlaps(claim.span)]
    place = named[0] if named else claim.span
    place = TextSpan(max(place.start, claim.span.start), min(place.end, claim.span.end))
    return Signal(flag.code, _words(source, flag), place.start, place.end)


def _words(source: Source, flag: Flag) -> str:
    return f"Source {source.number}: {flag.message}"
