"""A sentence as evidence ranking sees it: its stems, what they are related to, its figures and its role."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.evidence import statement_cues
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.related_words import RELATED
from factcheck_app.analysis.words.sentences_remembered import SENTENCES_REMEMBERED
from factcheck_app.analysis.words.terms import find_words, stems_of_content
from factcheck_app.domain.strength import Strength

_DIGIT = LazyPattern(r"\d")
_GRAM = 4
# more of one text than this says nothing new about it
_READ_WORDS = 600


class SourceSentence:
    """One sentence, read once; what is costly is worked out when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = find_words(text)[:_READ_WORDS]
        self.stem_set = frozenset(stems_of_content(self.words))

    @cached_property
    def related(self) -> frozenset[str]:
        """Stems, or the name of the set of related words they stand in."""
        return frozenset(RELATED.get(stem, stem) for stem in self.stem_set)

    @cached_property
    def grams(self) -> frozenset[str]:
        """Every run of four letters inside its words and across their borders."""
        text = f"_{'_'.join(self.words)}_"
        return frozenset(text[i : i + _GRAM] for i in range(len(text) - _GRAM + 1))

    @cached_property
    def digits(self) -> int:
        return len(_DIGIT.findall(self.text))

    @cached_property
    def strength(self) -> Strength:
        return rate_strength(self.text)

    @cached_property
    def role(self) -> Role:
        return Role(
            finding=statement_cues.FINDING.search(self.text) is not None,
            aim=statement_cues.AIM.search(self.text) is not None,
            method=statement_cues.METHOD_HEADING.search(self.text) is not None,
            conclusion=statement_cues.CONCLUSION_HEADING.search(self.text) is not None,
        )


@dataclass(frozen=True, slots=True)
class Role:
    """What a sentence does in its source, by its words."""

    finding: bool
    aim: bool
    method: bool
    conclusion: bool


@lru_cache(maxsize=SENTENCES_REMEMBERED)
def read_sentence(text: str) -> SourceSentence:
    """The sentence read, from memory where the same one was read lately (every claim meets the same sources)."""
    return SourceSentence(text)
