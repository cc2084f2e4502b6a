"""Where a claim states its effect by a noun behind a light verb: "led to a rapid reduction in"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck_app.analysis.words.lazy_pattern import LazyPattern

_STATED = LazyPattern(
    r"\b(?P<verb>leads? to|led to|results? in|resulted in|causes?|caused|produces?|produced|brings? about|"
    r"brought about)\s(?P<article>an?\s)?(?P<adjectives>(?:[a-z-]+(?:,|\sand)?\s){0,3}?)"
    r"(?P<noun>reductions?|decreases?|declines?|drops?|falls?|increases?|rises?|improvements?|gains?)\s"
    r"(?P<preposition>in|of)\b",
    re.IGNORECASE,
)
# words that say how large an effect is
_SIZE = LazyPattern(
    r"\b(?:significant|substantial|dramatic|marked|major|huge|large|massive|considerable|strong|big|great|profound|"
    r"remarkable|striking|impressive|notable|meaningful|small|slight|modest|moderate|mild|minor)\b",
    re.IGNORECASE,
)
_PAST = ("led to", "resulted in", "caused", "produced", "brought about")


@dataclass(frozen=True, slots=True)
class EffectNoun:
    """The place of verb, article, adjectives, noun and preposition in the claim, and what they are."""

    start: int
    end: int
    article: str
    adjectives: str
    noun: str
    preposition: str
    is_past: bool
    is_plain: bool  # "lead to", with nothing that marks a person or a time

    def sized(self, size: str) -> str:
        """The noun with this size (none where empty) in the place of the author's, whose other adjectives stay."""
        words = re.split(r",?\s(?:and\s)?", self.adjectives.strip()) if self.adjectives.strip() else []
        sizes = {index for index, word in enumerate(words) if _SIZE.fullmatch(word)}
        # "highly significant": the adverb goes with its adjective
        adverbs = {index for index, word in enumerate(words) if word.endswith("ly") and index + 1 in sizes}
        kept = [word for index, word in enumerate(words) if index not in sizes | adverbs]
        adjectives = " and ".join(part for part in (", ".join(kept), size) if part)
        phrase = f"{adjectives} {self.noun}".strip()
        article = ("an " if phrase[0].lower() in "aeiou" else "a ") if self.article else ""
        return f"{article}{phrase} {self.preposition}"


def find_effect_noun(claim: str) -> EffectNoun | None:
    """The one such place of a claim; None where there is none or more than one."""
    found = list(_STATED.finditer(claim))
    if len(found) != 1:
        return None
    (one,) = found
    verb = one["verb"].lower()
    return EffectNoun(
        one.start(),
        one.end(),
        one["article"] or "",
        one["adjectives"] or "",
        one["noun"],
        one["preposition"],
        verb in _PAST,
        not verb.split()[0].endswith("s"),
    )
