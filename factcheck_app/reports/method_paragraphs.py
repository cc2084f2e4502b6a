"""Method and limits of a review in plain words: who did what, how, and what was not checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextPart
from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_DEFINITIONS
from factcheck_app.reports.report_sentences import count_words

_LADDER = (
    "Words decide how strongly a sentence states a relation, on four rungs: no relation stated, correlational (“linked "
    "to”), conditional causal (“may reduce”), direct causal (“reduces”). The ladder shows the claim beside the passage "
    "that was taken for it; of several passages the strongest counts. A claim above its source says more than its "
    "source. A number is “found” where the text at hand of the source holds it, “rounds to” where the source is more "
    "exact, and “differs” where a like number of the source is another one. A figure that fits the source only as an "
    "odds ratio or a hazard ratio is not called found: “odds, not risk” and “hazard, not risk” say that the claim "
    "words as a change of the risk what the source does not measure as one. Ladder and numbers are worked out by the "
    "program; they point to words, they judge nothing."
)

_PARTS = (
    (TextPart.FULL_TEXT, "the whole text"),
    (TextPart.ABSTRACT, "the abstract alone"),
    (TextPart.EXCERPT, "an excerpt"),
)


def method_paragraphs(review: Review) -> list[tuple[str, str]]:
    """Labelled paragraphs in plain words: who did what, what the verdicts mean, what was not checked."""
    paragraphs = [
        (
            "What the program did",
            (
                "It read the draft on this computer, picked out statements that evidence could show to be right or "
                "wrong, and paired them with the sources that the draft cites. A statement that it did not pick out "
                "is not in this report."
            ),
        ),
        (
            "What the reviewer decided",
            (
                "Every verdict, reason, severity, note and suggested wording, and which passages stand beside a claim. "
                "The program gives no verdict."
            ),
        ),
        ("What the evidence is", _evidence(review)),
        (
            "What the verdicts mean",
            " ".join(f"{verdict.capitalize()}: {VERDICT_DEFINITIONS[verdict]}" for verdict in GIVEN_VERDICTS)
            + " Undecided: no verdict yet; where the evidence could not be read, the claim carries an open question."
            " Set aside: out of the count, kept in the record.",
        ),
        ("What was not checked", _not_checked(review.sources)),
    ]
    if any(claim.judgement.evidence for claim in review.claims):
        paragraphs.append(("What ladder and numbers mean", _LADDER))
    if review.article.left_out:
        left_out = "; ".join(part.what for part in review.article.left_out)
        paragraphs.append(("What was left out", f"When the file was read, this was left out of the text: {left_out}."))
    return paragraphs


def _evidence(review: Review) -> str:
    texts = review.source_texts
    if not texts:
        return "No text of a source was attached to this review: its passages were not compared with the claims."
    counts = Counter(text.part for text in texts)
    parts = [f"{words} of {counts[part]}" for part, words in _PARTS if counts[part]]
    return (
        f"At hand, of {count_words(len(review.sources), 'source')}: {', '.join(parts)}. A quote stands in the attached "
        "text word for word; what it does to the claim is the reviewer's judgement."
    )


def _not_checked(sources: Sequence[Source]) -> str:
    unchecked = sum(source.status is EditorialStatus.NOT_CHECKED for source in sources)
    if not sources:
        return "No cited source was found in the draft, so none was looked up."
    if not unchecked:
        return (
            "The editorial status of every source was looked up; date and services stand with the source. What a "
            "service does not know, or published after that date, is not in this report."
        )
    which = "No source was" if unchecked == len(sources) else f"{unchecked} of {len(sources)} sources were not"
    return (
        f"{which} looked up for retractions and corrections. “Not checked” does not mean that nothing was found: a "
        "retraction, a correction or a missing work may be unknown. Identifiers were checked for their form, and "
        "journals against a table that ships with the program."
    )
