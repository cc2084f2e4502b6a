"""The words of each claim of an exported review at any time: as it was found, shaped, and carried to the next draft."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck_app.domain.article import Article
from factcheck_app.domain.review import Review
from factcheck_app.domain.shaping import Shaping

_ALWAYS = 0


class RecordedWords:
    """Words by claim and sequence; None where the claim does not stand in the draft then."""

    def __init__(self, review: Review) -> None:
        past = review.past
        self.articles: dict[int, Article] = {review.revision: review.article}
        self.shapings: dict[int, Shaping] = {}
        self._words: dict[str, list[tuple[int, str | None]]] = {}
        if past is None:
            # the claims stand as they were found
            self._words = {reviewed.id: [(_ALWAYS, reviewed.claim.text)] for reviewed in review.claims}
            return
        self.articles |= {draft.revision: draft.article for draft in past.drafts}
        for shaping in sorted(past.shapings, key=lambda each: each.sequence):
            if shaping.sequence != _ALWAYS:
                self.shapings[shaping.sequence] = shaping
            text = self.articles[shaping.revision].text
            for place in shaping.placings:
                words = place.span.of(text) if place.span is not None else None
                self._words.setdefault(place.claim_id, []).append((shaping.sequence, words))

    def before(self, sequence: int, claim_id: str) -> str:
        """The words on which a decision of this sequence was taken; empty where there are none."""
        found = [words for at, words in self._words.get(claim_id, ()) if at < sequence and words is not None]
        return found[-1] if found else ""

    def after(self, shaping: Shaping) -> Mapping[str, str | None]:
        """The words of the claims that a shaping placed."""
        return {
            place.claim_id: dict(self._words.get(place.claim_id, ())).get(shaping.sequence)
            for place in shaping.placings
        }

    def first(self) -> dict[str, str]:
        """The words of the claims as they were found in the first draft."""
        return {name: words[0][1] for name, words in self._words.items() if words[0][0] == _ALWAYS and words[0][1]}
