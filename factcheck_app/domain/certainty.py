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


@dataclass(frozen=True, slots=True)
class Rewording:
    """A wording to start from: `text` with the spans that are not the author's words, and why it is worded so.

    `text` is empty where the claim states no effect that could be reworded; `pattern` then shows how to write it.
    """

    text: str
    added: tuple[TextSpan, ...]
    pattern: str
    because: str
