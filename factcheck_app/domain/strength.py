"""How strongly a sentence states a relation: four rungs and a direction.

Rungs after Sumner et al. 2014 (BMJ 349:g7015), Adams et al. 2017 and Yu et al. 2020; see the codebook.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.text_span import TextSpan

RUNG_NAMES = ("no relation stated", "correlational", "conditional causal", "direct causal")


class Direction(StrEnum):
    """Which way the stated relation points; separate from the rung."""

    INCREASES = "increases"
    DECREASES = "decreases"
    NO_EFFECT = "no_effect"
    UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that decided a rating, their place in the rated sentence, and what they mean ("hedge")."""

    words: str
    span: TextSpan
    role: str


@dataclass(frozen=True, slots=True)
class Strength:
    """A rung 0..3 with the cues it rests on."""

    rung: int
    cues: tuple[Cue, ...] = ()
    direction: Direction = Direction.UNSTATED

    @property
    def name(self) -> str:
        return RUNG_NAMES[self.rung]
