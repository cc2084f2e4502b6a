"""A claim: a statement of the draft that evidence could show to be right or wrong."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.signal import Signal
from factcheck_app.domain.source import CitationLink
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan


class ClaimKind(StrEnum):
    """What a claim is about, in the codebook's words."""

    BENEFIT = "benefit"
    HARM = "harm"
    ASSOCIATION = "association"
    MECHANISM = "mechanism"
    OCCURRENCE = "occurrence"
    PROGNOSIS = "prognosis"
    ADVICE = "advice"
    REGULATORY = "regulatory"
    SOURCE = "source"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim with what the program says of it.

    `text` equals `article.text[span.start:span.end]`. `standalone` is a wording that can be read without its
    neighbours (equal to `text` where it needs none); `added` are the spans of `standalone` that are not the author's
    words at this place. `check_worthiness` is 0..1. `why` says in words why it was picked. `heading` is the heading
    it stands under. `id` is permanent. `parts` are the spans in `text`, two or more, of the statements of a compound
    sentence that can be judged apart; empty where it is one statement or where that is not sure. `parents` are the ids
    of the claims that it was split from or merged of.
    """

    id: str
    span: TextSpan
    text: str
    standalone: str
    added: tuple[TextSpan, ...]
    heading: str
    block: BlockKind
    kind: ClaimKind
    strength: Strength
    check_worthiness: float
    why: tuple[str, ...]
    citations: tuple[CitationLink, ...] = ()
    signals: tuple[Signal, ...] = ()
    page: int | None = None
    parts: tuple[TextSpan, ...] = ()
    parents: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[int, ...]:
        """Numbers of the sources it leans on."""
        return tuple(link.source_number for link in self.citations)

    @property
    def flags(self) -> tuple[Signal, ...]:
        """The signals that are a reason to look twice."""
        return tuple(signal for signal in self.signals if signal.is_flag)
