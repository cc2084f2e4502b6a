"""Every type goes into its row and comes back, whatever its fields hold."""

from __future__ import annotations

import json
from dataclasses import MISSING, asdict, fields, replace
from datetime import UTC, datetime

import pytest

from factcheck_app.domain.article import (
    Article,
    Block,
    BlockKind,
    DraftComment,
    LeftOut,
    Link,
    NoteMark,
    StyledText,
    TextOrigin,
    TextStyle,
)
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import Decision, Judgement, Origin
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.evidence import Passage, SourceText, Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import Access, CitationLink, Source
from factcheck_app.domain.strength import Cue, Direction, Strength
from factcheck_app.domain.text_part import TextPart
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.domain.work import (
    Author,
    Design,
    FieldConflict,
    FieldOrigin,
    Notice,
    NoticeKind,
    OpenCopy,
    Provider,
    Unanswered,
    Work,
)
from factcheck_app.storage.row_mapping import (
    article_of,
    claim_of,
    claim_row,
    decision_columns,
    decision_of,
    placement_row,
    revision_row,
    source_of,
    source_row,
    source_text_of,
    source_text_row,
)
from factcheck_app.storage.rows import DecisionRow

SPAN = TextSpan(2, 7)
AT = datetime(2026, 11, 22, 13, 50, 58, 123000, tzinfo=UTC)

# one of each, with no field at its default
ARTICLE = Article(
    title="Äther 😀",
    text="0123456789",
    blocks=(Block(BlockKind.TABLE_ROW, SPAN, 2, "–", True, (TextSpan(2, 3), TextSpan(4, 7)), 3),),
    file_name="a.docx",
    file_format="docx",
    content=b"\x00\xff",
    sha256="ab" * 32,
    links=(Link(SPAN, "https://example.org/?a=1&b=2"),),
    note_marks=(NoteMark(SPAN, "1", TextSpan(8, 9)),),
    left_out=(LeftOut("3 pictures"),),
    language="en",
    styles=(StyledText(SPAN, TextStyle.SUPERSCRIPT),),
    comments=(DraftComment(SPAN, "Bo", "Is that so?"),),
    origins=(TextOrigin(SPAN, "word/document.xml", 7, 2, (1.5, 2.0, 30.25, 4.0)),),
    author="Bo Ek",
    published="2026-03-04",
    publisher="The Paper",
    address="https://example.org/walks",
)
CLAIM = Claim(
    id="c1",
    span=SPAN,
    text="23456",
    standalone="the 23456",
    added=(TextSpan(0, 4),),
    heading="Benefits",
    block=BlockKind.CAPTION,
    kind=ClaimKind.REGULATORY,
    strength=Strength(2, (Cue("may", TextSpan(1, 4), "hedge"),), Direction.NO_EFFECT),
    check_worthiness=0.625,
    why=("names a figure", "states an effect"),
    citations=(CitationLink(2, "linked"),),
    signals=(Signal("bare_significance", "“p<0.05” stands alone.", 2, 5),),
    page=4,
    parts=(TextSpan(0, 2), TextSpan(3, 5)),
    parents=("c0",),
)
WORK = Work(
    doi="10.5555/1",
    pmid="1",
    pmcid="PMC1",
    pii="S1",
    title="A <title>",
    authors=(Author("Räo", "M."), Author("A Study Group")),
    journal="Walking",
    issns=("1234-5679",),
    year=2019,
    published="2019-03-02",
    volume="4",
    issue="2",
    pages="11-19",
    publisher="A Press",
    language="en",
    designs=(Design.RANDOMISED_TRIAL,),
    status=EditorialStatus.RETRACTED,
    status_providers=(Provider.CROSSREF,),
    notices=(Notice(NoticeKind.RETRACTION, Provider.CROSSREF, "2021-01-04", "10.5555/2", "2", "Figures"),),
    is_notice=True,
    is_open=True,
    copies=(OpenCopy("https://example.org/a.pdf", Provider.UNPAYWALL, True, "accepted", "cc-by"),),
    has_abstract=True,
    published_version="10.5555/3",
    preprint="10.5555/4",
    trial_numbers=("NCT00000000",),
    origins=(FieldOrigin("title", (Provider.CROSSREF, Provider.PUBMED), AT),),
    conflicts=(FieldConflict("year", (("Crossref", "2019"), ("PubMed", "2020"))),),
    unanswered=(Unanswered(Provider.OPENALEX, "did not answer"),),
    csl="{}",
    checked_at=AT,
)
SOURCE = Source(
    number=2,
    as_written="Rao et al.",
    url="https://example.org",
    doi="10.5555/1",
    pmid="1",
    pmcid="PMC1",
    pii="S1",
    issn="1234-5679",
    journal_named="Rest",
    journal="Walking",
    title="A <title>",
    year=2019,
    design="trial",
    access=Access.ABSTRACT_ONLY,
    status=EditorialStatus.RETRACTED,
    checked_at=AT,
    flags=(Flag("journal_mismatch", "It differs."),),
    mentions=(TextSpan(3, 6), TextSpan(8, 9)),
    work=WORK,
    is_added=True,
)
PASSAGE = Passage(2, "cd" * 32, SPAN, "23456", "Rao_Rest_2019/p3/para2", Stance.CONTRADICTS)
SOURCE_TEXT = SourceText(
    source_number=2,
    sha256="cd" * 32,
    file_name="Räo.pdf",
    file_format="pdf",
    text="0123456789",
    blocks=ARTICLE.blocks,
    origins=ARTICLE.origins,
    access=Access.ABSTRACT_ONLY,
    attached_at=AT,
    attached_by="Ana Brandt",
    told=TextPart.EXCERPT,
    is_doubtful=True,
)
DECISION = Decision(
    sequence=9,
    claim_id="c1",
    revision=2,
    judgement=Judgement(
        Verdict.UNSUPPORTED,
        (Reason.CONTRADICTED, Reason.OUT_OF_DATE),
        Severity.MINOR,
        CitationVerdict.WITHDRAWN,
        "note",
        "wording",
        SetAsideReason.OUT_OF_SCOPE,
        (PASSAGE, replace(PASSAGE, stance=None)),
    ),
    previous=Verdict.OVERSTATED,
    reviewer="Ana Brandt",
    at=AT,
    origin=Origin.UNDONE,
)


@pytest.mark.parametrize(
    "value",
    [ARTICLE, *ARTICLE.blocks, *ARTICLE.origins, CLAIM, CLAIM.strength, SOURCE, DECISION, DECISION.judgement, PASSAGE],
    ids=type,
)
def test_the_example_leaves_no_field_at_its_default(value: object) -> None:
    for field in fields(value):  # type: ignore[arg-type]
        if field.name == "taken_from":
            continue  # stands in the audit row of the decision
        assert field.default is MISSING or getattr(value, field.name) != field.default, field.name


def test_an_article_comes_back() -> None:
    row = revision_row("r1", 1, ARTICLE)
    row.layout = json.loads(json.dumps(row.layout))
    found = article_of(row)
    for field in fields(Article):
        assert getattr(found, field.name) == getattr(ARTICLE, field.name), field.name


def test_a_claim_comes_back() -> None:
    row, place = claim_row("r1", CLAIM), placement_row("r1", 1, 0, CLAIM.id, CLAIM.span)
    findings = json.loads(json.dumps(row.findings))
    assert place.start is not None
    assert place.end is not None
    assert claim_of(row.id, TextSpan(place.start, place.end), ARTICLE.text, findings) == CLAIM


def test_an_article_of_an_older_program_takes_defaults_for_what_it_did_not_know() -> None:
    row = revision_row("r1", 1, ARTICLE)
    row.layout = {name: row.layout[name] for name in ("blocks", "links", "note_marks", "left_out")}
    found = article_of(row)
    assert (found.styles, found.comments, found.origins, found.author) == ((), (), (), None)


def test_a_claim_of_an_older_program_takes_defaults_for_what_it_did_not_know() -> None:
    findings = dict(claim_row("r1", CLAIM).findings)
    del findings["page"], findings["signals"], findings["parts"]
    assert claim_of("c1", SPAN, ARTICLE.text, findings) == replace(CLAIM, page=None, signals=(), parts=())


@pytest.mark.parametrize("source", [SOURCE, Source(1, "a link")])
def test_a_source_comes_back(source: Source) -> None:
    row = source_row("r1", source)
    row.facts = json.loads(json.dumps(row.facts))
    assert source_of(row) == source


@pytest.mark.parametrize("judgement", [DECISION.judgement, Judgement()])
def test_a_decision_comes_back(judgement: Judgement) -> None:
    decision = replace(DECISION, judgement=judgement)
    row = DecisionRow(**json.loads(json.dumps(decision_columns("r1", decision, "who"))))
    assert decision_of(row, "Ana Brandt") == decision


def test_the_text_of_a_source_comes_back() -> None:
    row = source_text_row("r1", SOURCE_TEXT, b"\x00\xff", "a1", 7)
    row.layout = json.loads(json.dumps(row.layout))
    assert asdict(source_text_of(row, "Ana Brandt")) == asdict(SOURCE_TEXT)
    assert (row.content, row.reviewer_id, row.sequence) == (b"\x00\xff", "a1", 7)
