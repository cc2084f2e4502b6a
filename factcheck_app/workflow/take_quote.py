"""Words that a reviewer quotes become a passage, if they stand in the text of the source."""

from __future__ import annotations

from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.quotes import find_quote, holds_whole_word
from factcheck_app.domain.review import Review
from factcheck_app.workflow.find_evidence import make_passage


def take_quote(review: Review, source_number: int, quote: str, stance: Stance | None = None) -> Passage:
    """The passage with the text's own words and white space. Raises NotFound, or InvalidDecision where it is none."""
    review.source(source_number)
    text = review.source_text(source_number)
    if text is None:
        raise InvalidDecision(
            f"No text of source {source_number} is at hand, so nothing can be quoted from it.",
            "Attach its text: factcheck attach REVIEW SOURCE FILE",
        )
    span = find_quote(text.text, quote)
    if span is None:
        raise InvalidDecision(
            f"The quote does not stand in the text of source {source_number} word for word.",
            "Copy it from the attached text; only line breaks and blanks may differ.",
        )
    if not holds_whole_word(text.text, span):
        raise InvalidDecision(
            "The quote holds no whole word, so it shows nothing.",
            f"Quote the words of source {source_number} that bear on the claim.",
        )
    passage = make_passage(review, text, span)
    return Passage(*passage.place, quote=passage.quote, locator=passage.locator, stance=stance)
