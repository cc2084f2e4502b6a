"""A wording that was judged before, in any review of the library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.editorial_status import EditorialStatus


@dataclass(frozen=True, slots=True)
class JudgedWording:
    """A claim with a verdict: its words, where it stands, what was said of it, by whom and when (UTC).

    `source_status` is the worst editorial status of the sources that it leans on or was judged by, as known now.
    """

    review_id: str
    review_title: str
    claim_id: str
    words: str
    judgement: Judgement
    reviewer: str
    at: datetime
    source_status: EditorialStatus = EditorialStatus.NOT_CHECKED


@dataclass(frozen=True, slots=True)
class RecognisedWording:
    """A claim of a draft whose words were judged before: word for word (`is_same`) or nearly."""

    claim_id: str
    judged: JudgedWording
    is_same: bool
