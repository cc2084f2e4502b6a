"""Each format for a Word draft of 500 claims, and some for a long one: all decided, with notes, wordings and quotes."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from docx import Document
from PySide6.QtGui import QGuiApplication

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Severity, Verdict
from factcheck_app.reports.export_target import ExportTarget
from factcheck_app.reports.formats import FORMATS, ExportFormat, ExportKind
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.workflow.attach_source import attach_source
from factcheck_app.workflow.export_material import gather_material
from factcheck_app.workflow.export_review import export_review
from factcheck_app.workflow.open_article import open_article

_SENTENCE = "Walking for {0} minutes after dinner lowered the resting pulse of {1} adults by {2} beats."
_TRIAL = "https://doi.org/10.5555/rest.2021.7"
_QUOTE = "Walking was associated with a lower resting pulse in 120 students."
_JUDGEMENTS = (
    Judgement(Verdict.SUPPORTED, (Reason.DIRECT,)),
    Judgement(
        Verdict.OVERSTATED,
        (Reason.CAUSAL_FROM_CORRELATION, Reason.POPULATION_WIDENED),
        Severity.MAJOR,
        note="The trial compared students who chose to walk with others who did not. " * 3,
        wording="Students who walked after dinner had a lower resting pulse.",
    ),
    Judgement(Verdict.UNSUPPORTED, (Reason.NUMBER_DIFFERS,), Severity.CRITICAL, note="The source gives 3 beats."),
)


def run() -> None:
    """Prints seconds and size of each format beside the aim, for 500 claims and for a draft of about 100 pages."""
    application = QGuiApplication.instance() or QGuiApplication(["benchmark"])
    # a tagged PDF (extra `pdfua`) of the long draft would take minutes
    long = [known for known in FORMATS if known.kind not in (ExportKind.REPORT, ExportKind.PACK)]
    for claims, formats, aim in ((500, FORMATS, 3.0), (2_500, long, 5.0)):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            database = ReviewDatabase.open(folder / "reviews.db", writer=True, holder="a benchmark")
            review = _decided_review(database, folder, claims)
            _time_exports(database, review, folder, formats, aim)
            database.close()
    del application


def _time_exports(
    database: ReviewDatabase, review: Review, folder: Path, formats: Sequence[ExportFormat], aim: float
) -> None:
    stores = ReviewStore(database), SourceTextStore(database), LedgerStore(database)
    for known in formats:
        target = ExportTarget(folder / known.code, known)
        begun = time.perf_counter()
        material = gather_material(review, *stores, [target], datetime.now(UTC))
        (written,) = export_review(material, [target])
        seconds, size = time.perf_counter() - begun, written.path.stat().st_size / 1e6
        print(
            f"{len(review.claims):6} claims {known.code:20} {seconds:8.2f} s {size:8.2f} MB   aim {aim} s", flush=True
        )


def _decided_review(database: ReviewDatabase, folder: Path, claims: int) -> Review:
    """A stored review of a Word draft, every claim decided and every third with a quote beside it."""
    store = ReviewStore(database)
    review = open_article(_write_draft(folder, claims))
    store.add(review, "Ana Brandt")
    source = folder / "trial.txt"
    source.write_text(f"Walking and the pulse\n\n{_QUOTE} It ran for eight weeks.\n", encoding="utf-8")
    text = attach_source(SourceTextStore(database), review, 1, source, "Ana Brandt")
    start = text.text.index(_QUOTE)
    passage = Passage(1, text.sha256, TextSpan(start, start + len(_QUOTE)), _QUOTE, "Rest_2021/para1", Stance.LIMITS)
    for number, claim in enumerate(review.claims):
        judgement = _JUDGEMENTS[number % len(_JUDGEMENTS)]
        if judgement.verdict is Verdict.OVERSTATED:
            judgement = replace(judgement, evidence=(passage,))
        store.append_decision(review.id, claim.id, judgement, "Ana Brandt")
    return store.load(review.id)


def _write_draft(folder: Path, claims: int) -> Path:
    """Word: headings, and paragraphs of six sentences with a link."""
    document = Document()
    for number in range(claims):
        if number % 60 == 0:
            document.add_heading(f"What walking does, part {number // 60 + 1}", 1)
        if number % 6 == 0:
            paragraph = document.add_paragraph(f"A trial ({_TRIAL}) was published in 2021. " if number == 0 else "")
        paragraph.add_run(_SENTENCE.format(10 + number % 50, 100 + number, 2 + number % 9) + " ")
    path = folder / "walking.docx"
    document.save(str(path))
    return path
