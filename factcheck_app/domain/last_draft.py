"""The last draft of a review, as what can be taken back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LastDraft:
    """The draft that can be taken back, the one that the review then stands on, and what was said since it came.

    `decisions` and `shapings` (changes of the claims) are those of reviewers; what the draft brought along itself is
    not counted. All of it stays in the record. `name` is that of its file.
    """

    review_id: str
    number: int
    before: int
    name: str
    decisions: int
    shapings: int

    @property
    def has_work(self) -> bool:
        """Whether anything was said on it, so that taking it back is a question."""
        return bool(self.decisions or self.shapings)


def work_words(last: LastDraft) -> str:
    """ "3 decisions and 1 change of claims"; empty where nothing was said."""
    decided = _counted(last.decisions, "decision", "decisions")
    shaped = _counted(last.shapings, "change of claims", "changes of claims")
    return " and ".join(filter(None, (decided, shaped)))


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""
