"""The fixed review with the texts of its sources, and passages of them beside its claims."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

from factcheck_app.domain.article import Block, BlockKind, TextOrigin
from factcheck_app.domain.decision import Decision, Judgement
from factcheck_app.domain.evidence import Passage, SourceText, Stance
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
from factcheck_app.domain.text_span import TextSpan
from tests.fakes.reviews import OPENED, make_history, make_review

TRIAL = (
    "Evening walks and the time to fall asleep: a randomised trial",
    "We enrolled 120 students. The trial ran for eight weeks.",
    "Walkers fell asleep 18 minutes sooner than controls (95% CI 11 to 25). Insomnia was not assessed 😀.",
)
COHORT = ("Short sleep was associated with high blood pressure in 4,012 adults.",)
COHORT_BEFORE = ("In a first version, short sleep was linked with high blood pressure in 3,900 adults.",)


def make_source_text(
    number: int, paragraphs: tuple[str, ...], file_name: str, access: Access = Access.FULL_TEXT
) -> SourceText:
    """A text of these paragraphs, each on a page of its own."""
    text = "\n".join(paragraphs) + "\n"
    blocks = []
    for page, paragraph in enumerate(paragraphs, start=1):
        start = text.index(paragraph)
        blocks.append(Block(BlockKind.PARAGRAPH, TextSpan(start, start + len(paragraph)), page=page))
    return SourceText(
        source_number=number,
        sha256=sha256(text.encode()).hexdigest(),
        file_name=file_name,
        file_format="pdf",
        text=text,
        blocks=tuple(blocks),
        origins=tuple(TextOrigin(b.span, "", b.page or 1, 0, (72.0, 700.5, 523.0, 712.0)) for b in blocks),
        access=access,
        attached_at=OPENED + timedelta(minutes=number),
        attached_by="Ana Brandt",
    )


TRIAL_TEXT = make_source_text(1, TRIAL, "Rest 2021 – trial.pdf")
COHORT_TEXT = make_source_text(2, COHORT, "Rao 2019.pdf", Access.ABSTRACT_ONLY)
COHORT_TEXT_BEFORE = make_source_text(2, COHORT_BEFORE, "Rao preprint.pdf", Access.ABSTRACT_ONLY)
CONTENTS = {text.sha256: text.text.encode() for text in (TRIAL_TEXT, COHORT_TEXT, COHORT_TEXT_BEFORE)}


def make_passage(text: SourceText, quote: str, locator: str, stance: Stance | None = None) -> Passage:
    """The passage of these words in the text."""
    start = text.text.index(quote)
    return Passage(text.source_number, text.sha256, TextSpan(start, start + len(quote)), quote, locator, stance)


MINUTES = make_passage(
    TRIAL_TEXT,
    "Walkers fell asleep 18 minutes sooner than controls (95% CI 11 to 25).",
    "Rest_2021/p3/para1",
    Stance.SUPPORTS,
)
NOT_ASSESSED = make_passage(TRIAL_TEXT, "Insomnia was not assessed 😀.", "Rest_2021/p3/para1", Stance.LIMITS)
WEEKS = make_passage(TRIAL_TEXT, "The trial ran for eight weeks.", "Rest_2021/p2/para1", Stance.CONTRADICTS)
BEFORE = make_passage(
    COHORT_TEXT_BEFORE, "short sleep was linked with high blood pressure in 3,900 adults", "Rao_2019/p1/para1"
)
# claim -> what is quoted beside it
_EVIDENCE = {
    "claim-02": (BEFORE,),
    "claim-03": (replace(MINUTES, stance=Stance.LIMITS), NOT_ASSESSED),
    "claim-04": (WEEKS,),
    "claim-05": (MINUTES,),
}


def make_quoted_history() -> list[Decision]:
    """`make_history()`, with passages beside four of its claims."""
    return [replace(decision, judgement=_quoted(decision)) for decision in make_history()]


def make_quoted_review() -> Review:
    """`make_review()` with two texts at hand, one that was replaced, and the passages of `make_quoted_history()`."""
    review = make_unquoted_review()
    for decision in make_quoted_history():
        review = review.with_decision(decision)
    return replace(review, replaced_texts=(COHORT_TEXT_BEFORE,))


def make_unquoted_review() -> Review:
    """`make_review(())` with two texts at hand."""
    review = make_review(())
    for text in (TRIAL_TEXT, COHORT_TEXT):
        review = review.with_source_text(text)
    return replace(review, changed_at=OPENED)


def _quoted(decision: Decision) -> Judgement:
    return replace(decision.judgement, evidence=_EVIDENCE.get(decision.claim_id, ()))
