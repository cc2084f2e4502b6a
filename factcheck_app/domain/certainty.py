"""What a reviewer enters to have a claim worded by its evidence: certainty, its rater, and the size of the effect."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.text_span import TextSpan


class Certainty(StrEnum):
    """GRADE's certainty of a body of evidence for one outcome."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very low"


class EffectSize(StrEnum):
    """How much the outcome changes, as the reviewer judges it."""

    LARGE = "large"
    SMALL = "small"
    LITTLE_OR_NONE = "little or none"


class EvidenceDesign(StrEnum):
    """Whether the evidence can speak of effects at all, or only of what goes together."""

    EFFECT = "effect"
    CORRELATION = "correlation"


@dataclass(frozen=True, slots=True)
class CertaintyRating:
    """What the reviewer entered; the program never infers any of it. `rater` is who rated the certainty."""

    certainty: Certainty
    size: EffectSize
    rater: str
    design: EvidenceDesign = EvidenceDesign.EFFECT

    @property
    def line(self) -> str:
        """What goes on record with a wording, in one line."""
        if self.design is EvidenceDesign.CORRELATION:
            return f"{_OPENING} correlation only{self._by}"
        return f"{_OPENING} certainty {self.certainty}{self._by}, effect {self.size}"

    @property
    def _by(self) -> str:
        rater = " ".join(self.rater.split())
        return f" (rated by {rater})" if rater else " (rater not named)"


_OPENING = "Evidence (GRADE):"


def note_with_rating(note: str, rating: CertaintyRating) -> str:
    """The note with the rating as its last line, in the place of one that was put there before."""
    kept = [line for line in note.splitlines() if not line.startswith(_OPENING)]
    return "\n".join([*kept, rating.line]).lstrip("\n")


@dataclass(frozen=True, slots=True)
class TakenWording:
    """The wording that the reviewer took, and the rating it was made for (None where they entered none)."""

    text: str
    rating: CertaintyRating | None = None


@dataclass(frozen=True, slots=True)
class Rewording:
    """A wording to start from: `text` with the spans that are not the author's words, and why it is worded so.

    `text` is empty where the claim states no effect that could be reworded; `pattern` then shows how to write it.
    """

    text: str
    added: tuple[TextSpan, ...]
    pattern: str
    because: str
