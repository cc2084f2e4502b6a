"""What was found for one claim in the texts of its sources, as the pages show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck_app.domain.comparison import Comparison
from factcheck_app.domain.evidence import Passage, RankedPassage
from factcheck_app.domain.text_span import TextSpan

Place = tuple[int, str, TextSpan]


@dataclass(frozen=True)
class FoundPassages:
    """Passages, best first, and the comparison of each with the claim. `is_waiting` while they are sought.

    `with_text` are the sources that were looked into, `without_text` those the claim leans on of which no text is at
    hand; `leans_on_them` is False where the claim leans on none of the texts. `doubtful` are the places of taken quotes
    that do not stand in a stored text. `abstract_words` is the sentence on texts that are abstracts alone.
    """

    passages: tuple[RankedPassage, ...] = ()
    comparisons: Mapping[Place, Comparison] = field(default_factory=dict)
    with_text: tuple[int, ...] = ()
    without_text: tuple[int, ...] = ()
    leans_on_them: bool = True
    doubtful: frozenset[Place] = frozenset()
    is_waiting: bool = False
    abstract_words: str = ""

    def shown_with(self, taken: tuple[Passage, ...]) -> list[Passage]:
        """The taken passages, then those found that were not taken."""
        places = {passage.place for passage in taken}
        return [*taken, *(found.passage for found in self.passages if found.passage.place not in places)]
