"""A finished review of our own writing with every kind of judgement, and long ones made of the same stuff."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from factcheck_app.domain.article import Article, Block, BlockKind, LeftOut, Link
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import EMPTY_JUDGEMENT, Decision, Judgement, Origin
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import AuditHead, Review, ReviewedClaim
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import CitationLink, Source
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict

OPENED = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
MADE = datetime(2026, 11, 23, 8, 15, 30, tzinfo=UTC)
HEAD = AuditHead(sha256(b"the end of a chain").hexdigest(), 47)
TITLE = "Evening walks and sleep"

# heading, words, kind of block, kind of claim, rung, sources
_CLAIMS = (
    ("Why sleep matters", "One adult in three sleeps less than seven hours a night.", "paragraph", "occurrence", 0, ()),
    ("Why sleep matters", "Short sleep is linked to high blood pressure.", "paragraph", "association", 1, (2,)),
    (
        "A new study",
        "A trial published in the Journal of Rest found that evening walks cure insomnia.",
        "paragraph",
        "benefit",
        3,
        (1,),
    ),
    ("A new study", "This effect lasted for at least two years.", "paragraph", "benefit", 3, (1,)),
    ("A new study", "Participants fell asleep 18 minutes sooner (p<0.05).", "paragraph", "benefit", 3, (1,)),
    ("Benefits", "Deeper sleep", "heading", "benefit", 3, (1,)),
    (
        "Benefits",
        "Walking may lower levels of the stress hormone cortisol in the evening.",
        "list_item",
        "mechanism",
        2,
        (3,),
    ),
    ("Benefits", "Walkers need no sleeping pills and can stop them without risk.", "list_item", "harm", 3, ()),
    ("Benefits", "People who walk sleep better at any age.", "list_item", "benefit", 3, (1, 2)),
    ("Benefits", "-30% waking at night: the “פעם בלילה” group woke less 😀.", "table_row", "benefit", 3, (3,)),
    ("Advice", "Adults should walk for forty minutes after dinner.", "paragraph", "advice", 2, ()),
    ("Advice", "Sleep is when the body rests.", "paragraph", "background", 0, ()),
    ("Advice", "Evening light does not delay the onset of sleep.", "caption", "mechanism", 0, (2,)),
)

_JUDGEMENTS = (
    Judgement(Verdict.SUPPORTED, (Reason.DIRECT,), citation=CitationVerdict.MISSING, note="Give the survey as source."),
    Judgement(Verdict.SUPPORTED, (Reason.SUPPORTED_IN_SCOPE,), citation=CitationVerdict.ADEQUATE),
    Judgement(
        Verdict.OVERSTATED,
        (Reason.EFFECT_INFLATED, Reason.POPULATION_WIDENED),
        Severity.MAJOR,
        CitationVerdict.WRONG_SOURCE,
        "The trial measured the time to fall asleep, not insomnia.\nIt enrolled students only.",
        "In a trial of students, evening walks shortened the time to fall asleep.",
    ),
    Judgement(
        Verdict.UNSUPPORTED,
        (Reason.NOT_IN_SOURCE,),
        Severity.MAJOR,
        CitationVerdict.ADEQUATE,
        "The trial ran for eight weeks.",
        "Leave the sentence out.",
    ),
    Judgement(Verdict.SUPPORTED, (Reason.DIRECT,), note="=18 minutes, table 2; 95% CI 11–25"),
    Judgement(
        Verdict.OVERSTATED,
        (Reason.SURROGATE_TO_OUTCOME,),
        Severity.MINOR,
        note="<script>alert('note')</script> & <b>&amp;</b> “depth” was never measured",
        wording="Falling asleep sooner",
    ),
    Judgement(note="A note before any verdict.\x07"),
    Judgement(
        Verdict.UNSUPPORTED,
        (Reason.CONTRADICTED, Reason.NO_SOURCE),
        Severity.CRITICAL,
        CitationVerdict.MISSING,
        "Stopping sleeping pills at once can cause rebound insomnia and seizures.",
        "Ask your doctor before you change your sleeping pills.",
    ),
    Judgement(Verdict.OVERSTATED, (Reason.SINGLE_STUDY_GENERALISED, Reason.POPULATION_WIDENED), Severity.MAJOR),
    Judgement(reasons=(Reason.SOURCE_NOT_ACCESSIBLE,), note="Which table is meant? שלום"),
    Judgement(reasons=(Reason.QUERY_TO_AUTHOR,), citation=CitationVerdict.MISSING, note="Which guideline says forty?"),
    Judgement(set_aside=SetAsideReason.NOT_A_CLAIM, note="A courtesy."),
    EMPTY_JUDGEMENT,
)

_SOURCES = (
    Source(
        1,
        "a trial published in the Journal of Rest",
        url="https://doi.org/10.5555/rest.2021.7",
        doi="10.5555/rest.2021.7",
        issn="1234-5679",
        journal_named="Journal of Rest",
        journal="Annals of Walking",
        mentions=(TextSpan(2, 9),),
        flags=(
            Flag("journal_mismatch", "The draft names Journal of Rest; the ISSN belongs to Annals of Walking."),
            Flag("identifier_mistyped", "The check digit of the PMID does not fit."),
        ),
    ),
    Source(2, "Rao et al., 2019", pmid="31000001", pmcid="PMC6500001", title="Sleep & pressure: <a cohort>", year=2019),
    Source(3, "https://news.example.org/walking", url="https://news.example.org/walking?a=1&b=2"),
)


def make_review(judgements: tuple[Judgement, ...] = _JUDGEMENTS) -> Review:
    """Thirteen claims: three supported, three overstated, two unsupported, four undecided, one set aside."""
    article, spans = _make_article()
    claims = [_make_claim(index, article, span) for index, span in enumerate(spans)]
    review = Review("4f0c1e", TITLE, article, _number(claims), _SOURCES, OPENED, OPENED)
    for decision in make_history(judgements):
        review = review.with_decision(decision)
    return review


def make_history(judgements: tuple[Judgement, ...] = _JUDGEMENTS) -> list[Decision]:
    """The decisions that led to `make_review()`, oldest first; claim 3 was decided twice, and once undone."""
    earlier = Judgement(Verdict.SUPPORTED, (Reason.DIRECT,))
    steps = [(2, earlier, Origin.DECIDED), (2, EMPTY_JUDGEMENT, Origin.UNDONE)] if judgements else []
    steps += [(i, judgement, Origin.DECIDED) for i, judgement in enumerate(judgements) if judgement != EMPTY_JUDGEMENT]
    previous: dict[int, Verdict] = {}
    history = []
    for step, (index, judgement, origin) in enumerate(steps):
        before = previous.get(index, Verdict.UNDECIDED)
        reviewer = "Ana Brandt" if index < 9 else "Çelik & Søn"
        at = OPENED + timedelta(minutes=7 * step, milliseconds=123)
        history.append(Decision(11 + step, _id_of(index), 1, judgement, before, reviewer, at, origin))
        previous[index] = judgement.verdict
    return history


def make_review_without_claims() -> Review:
    """A draft in which nothing was found."""
    text = "In this article we look at walking.\n"
    block = Block(BlockKind.PARAGRAPH, TextSpan(0, len(text) - 1))
    content = text.encode()
    article = Article("Walking", text, (block,), "", "text", content, sha256(content).hexdigest())
    return Review("e0", "Walking", article, (), (), OPENED, OPENED)


def make_long_review(claims: int) -> tuple[Review, list[Decision]]:
    """A review of this many claims, all but each thirteenth of them touched, and its history."""
    review = make_review(())
    decisions = make_history()[2:]
    judgements = {decision.claim_id: decision for decision in decisions}
    many, history = [], []
    for index in range(claims):
        model = review.claims[index % len(review.claims)]
        claim = replace(model.claim, id=f"{model.id}-{index}")
        decision = judgements.get(model.id)
        if decision is None:
            many.append(ReviewedClaim(index + 1, claim))
            continue
        history.append(replace(decision, sequence=index + 1, claim_id=claim.id))
        many.append(ReviewedClaim(index + 1, claim, decision.judgement, decision.reviewer, decision.at))
    return replace(review, claims=tuple(many)), history


def _id_of(index: int) -> str:
    return f"claim-{index + 1:02}"


def _make_article() -> tuple[Article, list[TextSpan]]:
    text = f"{TITLE}\n"
    blocks = [Block(BlockKind.HEADING, TextSpan(0, len(TITLE)), level=1)]
    spans = []
    heading = ""
    for under, words, block, *_ in _CLAIMS:
        if under != heading:
            heading = under
            text += "\n"
            blocks.append(Block(BlockKind.HEADING, TextSpan(len(text), len(text) + len(under)), level=2))
            text += f"{under}\n\n"
        span = TextSpan(len(text), len(text) + len(words))
        spans.append(span)
        blocks.append(Block(BlockKind(block), span, marker="–" if block == "list_item" else ""))
        text += f"{words}\n"
    content = text.encode()
    first = text.index("Journal of Rest")
    return Article(
        title=TITLE,
        text=text,
        blocks=tuple(blocks),
        file_name="evening walks.docx",
        file_format="docx",
        content=content,
        sha256=sha256(content).hexdigest(),
        links=(Link(TextSpan(first, first + 15), "https://doi.org/10.5555/rest.2021.7"),),
        left_out=(LeftOut("2 pictures"),),
        language="en",
    ), spans


def _make_claim(index: int, article: Article, span: TextSpan) -> Claim:
    heading, words, block, kind, rung, sources = _CLAIMS[index]
    leans = words.startswith("This effect")
    standalone = words.replace("This effect", "This effect of evening walks") if leans else words
    signals = (
        Signal("leans_on_neighbour", "“This effect” leans on the sentence before.", span.start, span.start + 11),
    )
    return Claim(
        id=_id_of(index),
        span=span,
        text=span.of(article.text),
        standalone=standalone,
        added=(TextSpan(12, 28),) if leans else (),
        heading=heading,
        block=BlockKind(block),
        kind=ClaimKind(kind),
        strength=Strength(rung, (Cue(words[:4], TextSpan(0, 4), "verb"),), Direction.DECREASES),
        check_worthiness=round(0.9 - index * 0.05, 2),
        why=("states an effect", "names a figure") if rung == 3 else ("states a fact",),
        citations=tuple(CitationLink(number, "linked in the sentence") for number in sources),
        signals=signals if leans else (),
        page=1 + index // 5,
        parts=(TextSpan(0, 30), TextSpan(35, 61)) if words.startswith("Walkers need") else (),
    )


def _number(claims: list[Claim]) -> tuple[ReviewedClaim, ...]:
    return tuple(ReviewedClaim(number, claim) for number, claim in enumerate(claims, start=1))
