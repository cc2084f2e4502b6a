"""What the texts at hand hold for a claim, as the program found it: passages, comparisons and a suggestion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.comparison import Comparison, Difference
from factcheck_app.domain.evidence import RankedPassage
from factcheck_app.domain.suggestion import Suggestion
from factcheck_app.domain.text_span import TextSpan


@dataclass(frozen=True, slots=True)
class FoundEvidence:
    """Passages, best first, each with its comparison at the same index; nothing of it is a decision.

    `with_text` are the numbers of the sources that were looked into, `without_text` those the claim leans on of which
    no text is at hand. `leans_on_them` is False where the claim leans on none of `with_text`: then every text at hand
    was looked into. `only_abstract` are those of `with_text` of which the abstract alone is at hand,
    `only_excerpt` those of which it is a sentence or two. `suggestion` says in `because` why there is none. `taken` are
    the places of the passages that the reviewer took as evidence.
    """

    claim_id: str
    passages: tuple[RankedPassage, ...]
    comparisons: tuple[Comparison, ...]
    suggestion: Suggestion
    with_text: tuple[int, ...] = ()
    without_text: tuple[int, ...] = ()
    leans_on_them: bool = True
    only_abstract: tuple[int, ...] = ()
    only_excerpt: tuple[int, ...] = ()
    taken: frozenset[tuple[int, str, TextSpan]] = frozenset()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The flags of the best passage of a source that the claim cites, else of one that was taken as evidence."""
        for ranked, comparison in zip(self.passages, self.comparisons, strict=True):
            if self.leans_on_them or ranked.passage.place in self.taken:
                return comparison.differences
        return ()

    @property
    def abstract_words(self) -> str:
        """That what abstracts and excerpts leave out cannot be checked; empty where every text is whole."""
        kinds = (("the abstract", self.only_abstract), ("an excerpt", self.only_excerpt))
        at_hand = " and ".join(f"{kind} of {name_sources(numbers)}" for kind, numbers in kinds if numbers)
        if not at_hand:
            return ""
        uncited = "" if self.leans_on_them else " (which the claim does not cite)"
        return f"Only {at_hand}{uncited} is at hand: what it leaves out cannot be checked."


def name_sources(numbers: Sequence[int]) -> str:
    """ "source 1", "sources 1, 3"."""
    return f"{'source' if len(numbers) == 1 else 'sources'} {', '.join(map(str, numbers))}"
