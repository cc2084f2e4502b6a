"""A small draft with everything a draft can hold, and its claims by their first words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

from factcheck_app.domain.article import (
    Article,
    Block,
    BlockKind,
    DraftComment,
    LeftOut,
    Link,
    NoteMark,
    StyledText,
    TextStyle,
)
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.text_span import TextSpan
from tests.gui.claims.example_review import make_claim

OPENED = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TRIAL = "https://example.org/trial?a=1&b=2"
LONG_CLAIM = "Magnesium gives deeper sleep from the first night on, whatever the dose, in all adults over sixty years."
CLAIMS = (
    "Water is H2O 😀.",
    "A bold word stands here, with a note1 and a link to the trial.",
    "Deeper sleep",
    LONG_CLAIM,
    "Magnesium\t18 minutes",
    "Short one.",
    "Short two.",
)


class DraftText:
    """Grows block by block; `span` finds words again."""

    def __init__(self) -> None:
        self.text = ""
        self.blocks: list[Block] = []

    def add(self, kind: BlockKind, words: str, *, level: int = 0, marker: str = "", is_title: bool = False) -> TextSpan:
        span = TextSpan(len(self.text), len(self.text) + len(words))
        cells: tuple[TextSpan, ...] = ()
        if kind is BlockKind.TABLE_ROW:
            starts = [span.start + sum(len(cell) + 1 for cell in words.split("\t")[:n]) for n in range(2)]
            cells = tuple(
                TextSpan(start, start + len(cell)) for start, cell in zip(starts, words.split("\t"), strict=True)
            )
        self.blocks.append(Block(kind, span, level, marker, is_title, cells))
        self.text += f"{words}\n"
        return span

    def span(self, words: str) -> TextSpan:
        start = self.text.index(words)
        return TextSpan(start, start + len(words))


def make_draft(text: str, blocks: Sequence[Block] | None = None, **values: object) -> Article:
    """An article of this text, one paragraph where no blocks are given."""
    content = text.encode("utf-8", "surrogatepass")
    made = tuple(blocks) if blocks is not None else (Block(BlockKind.PARAGRAPH, TextSpan(0, len(text))),)
    article = Article("A draft", text, made, "draft.docx", "docx", content, sha256(content).hexdigest(), language="en")
    return replace(article, **values)  # type: ignore[arg-type]


def make_draft_review(article: Article, spans: Sequence[TextSpan] = (), title: str = "A draft") -> Review:
    """A review of it with a claim at each span."""
    claims = tuple(
        ReviewedClaim(number, make_claim(number, span.of(article.text), span.start))
        for number, span in enumerate(spans, 1)
    )
    return Review("review-1", title, article, claims, (), OPENED, OPENED)


def make_full_review(judgements: dict[int, Judgement] | None = None) -> Review:
    """Seven claims in headings, lists, a table and paragraphs; styles, a link, a note, comments, things left out."""
    draft = DraftText()
    draft.add(BlockKind.HEADING, "Sleep & <b>magnesium</b>", level=1)
    draft.add(BlockKind.PARAGRAPH, f"{CLAIMS[0]} {CLAIMS[1]} Nobody reads this.")
    draft.add(BlockKind.LIST_ITEM, CLAIMS[2], level=1, marker="–", is_title=True)
    draft.add(BlockKind.PARAGRAPH, LONG_CLAIM, level=1)
    draft.add(BlockKind.HEADING, "Results", level=2)
    draft.add(BlockKind.TABLE_ROW, "Group\tMinutes")
    draft.add(BlockKind.TABLE_ROW, CLAIMS[4])
    draft.add(BlockKind.PARAGRAPH, f"{CLAIMS[5]} {CLAIMS[6]}")
    draft.add(BlockKind.LIST_ITEM, "One of many.", level=1, marker="12.")
    note = draft.add(BlockKind.NOTE, "A trial of forty adults.", marker="1.")
    mark = draft.span("note1")
    article = make_draft(
        draft.text,
        draft.blocks,
        links=(Link(draft.span("link to the trial"), TRIAL),),
        note_marks=(NoteMark(TextSpan(mark.end - 1, mark.end), "1", note),),
        left_out=(LeftOut("3 pictures"), LeftOut("a deleted tracked change")),
        styles=(
            StyledText(draft.span("bold word"), TextStyle.BOLD),
            StyledText(draft.span("Nobody reads this."), TextStyle.HIDDEN),
        ),
        comments=(DraftComment(draft.span("Deeper sleep"), "Ana", "Is <i>this</i> so?"),),
    )
    review = make_draft_review(article, [draft.span(words) for words in CLAIMS])
    for number, judgement in (judgements or {}).items():
        review = review.with_judgement(f"claim-{number}", judgement)
    return review
