"""A suggestion: the verdict the program would propose for a claim, how sure it is, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck_app.domain.comparison import Difference
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the text of one source lets the program say of a claim; never a decision.

    `verdict` is the likeliest answer, None for silence; `confidence` 0..1 is confidence in that answer, silence
    included. `is_sure` tells whether a verdict may be shown: its confidence reaches the floor that was fixed on
    development data. `because` says in plain words why, also of a silence. `signals` are the differences from the
    best sentence; `evidence` are the indexes of the sentences it rests on, best first.
    """

    verdict: Verdict | None = None
    reason: Reason | Literal[""] = ""
    confidence: float = 0.0
    because: str = ""
    signals: tuple[Difference, ...] = ()
    evidence: tuple[int, ...] = ()
    is_sure: bool = False

    @property
    def shown_verdict(self) -> Verdict | None:
        """The verdict to show beside the buttons: None where there is none or it is not sure enough."""
        return self.verdict if self.is_sure else None
