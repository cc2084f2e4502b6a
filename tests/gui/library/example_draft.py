"""A draft with headings of two levels and claims under some of them."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.article import Article, Block, BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.review import Review, ReviewedClaim, ReviewStatus, ReviewSummary
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan

WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
# level 0 is a paragraph, and every paragraph one claim
LINES = (
    (1, "Sleep and minerals"),
    (2, "Introduction"),
    (3, "What is   deep sleep"),
    (0, "Magnesium deepens sleep."),
    (2, "Benefits"),
    (0, "It shortens the time to fall asleep."),
    (0, "It calms the heart."),
    (2, "Conclusion"),
)


def make_draft(title: str = "Sleep and minerals") -> Review:
    """Three claims: one under the third heading, two under "Benefits"."""
    text, blocks, claims = "", list[Block](), list[ReviewedClaim]()
    for level, line in LINES:
        span = TextSpan(len(text), len(text) + len(line))
        blocks.append(Block(BlockKind.HEADING if level else BlockKind.PARAGRAPH, span, level))
        if not level:
            claims.append(ReviewedClaim(len(claims) + 1, make_claim(f"claim-{len(claims) + 1}", span, line)))
        text += f"{line}\n"
    article = Article(title, text, tuple(blocks), "sleep.txt", "txt", text.encode(), "0" * 64)
    return Review("review-1", title, article, tuple(claims), (), WHEN, WHEN)


def make_claim(claim_id: str, span: TextSpan, text: str) -> Claim:
    return Claim(
        claim_id, span, text, text, (), "", BlockKind.PARAGRAPH, ClaimKind.BENEFIT, Strength(3), 0.5, ("it says so",)
    )


def make_summary(
    review_id: str, title: str = "Sleep and minerals", claims: int = 20, decided: int = 7
) -> ReviewSummary:
    return ReviewSummary(review_id, title, ReviewStatus.IN_REVIEW, claims, decided, WHEN, WHEN, "sleep.txt")
