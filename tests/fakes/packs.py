"""A review in a library of its own with a PDF and a web page as sources, and the evidence pack made of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.evidence import Passage, SourceText, Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Severity, Verdict
from factcheck_app.readers.choose_reader import read_article
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.reports.pack.make_pack import make_pack
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.workflow.attach_source import source_of_article
from factcheck_app.workflow.export_material import gather_material
from factcheck_app.workflow.export_review import choose_targets
from factcheck_app.workflow.open_article import review_article
from tests.readers.pdf_files import Page, column, pdf_file

MADE = datetime(2026, 11, 23, 8, 15, 30, tzinfo=UTC)
DRAFT = (
    "# Evening walks\n\n"
    "Walking [reduces insomnia](https://doi.org/10.5555/rest.1) by 40%. "
    "It [lowers blood pressure](https://doi.org/10.5555/pressure.2) in adults.\n\n"
    "Walkers need no sleeping pills and can stop them without risk.\n"
)
TRIAL = "We enrolled forty-two students of two colleges. Walkers fell asleep six minutes sooner than the controls did."
MINUTES = "Walkers fell asleep six minutes sooner"
PRESSURE = "Blood pressure was not measured"
PAGE = f"<html><body><h1>A cohort</h1><p>{PRESSURE} in this study of sleep &amp; walks.</p></body></html>"


def make_material(folder: Path) -> ExportMaterial:
    """The material of a stored review: two decisions with quotes, one changed, one claim untouched."""
    (folder / "walks.md").write_text(DRAFT, encoding="utf-8")
    (folder / "trial.pdf").write_bytes(pdf_file(Page(column(TRIAL, 60, 700, width=460))))
    (folder / "cohort.html").write_text(PAGE, encoding="utf-8")
    database = ReviewDatabase.open(folder / "packs.db", writer=True, holder="the tests")
    reviews, texts = ReviewStore(database), SourceTextStore(database)
    review = review_article(read_article(folder / "walks.md"))
    reviews.add(review, "Ana Brandt")
    other = replace(review, id="0" * 32)
    reviews.add(other, "Ana Brandt")  # its rows go into the pack too, without a key
    trial = _attach(texts, review, 1, folder / "trial.pdf")
    cohort = _attach(texts, review, 2, folder / "cohort.html")
    first, second = review.claims[0].id, review.claims[1].id
    reviews.append_decision(review.id, first, Judgement(Verdict.SUPPORTED, (Reason.DIRECT,)), "Ana Brandt")
    reviews.append_decision(review.id, first, _overstated(_passage(trial, MINUTES)), "Ana Brandt")
    limits = Judgement(Verdict.UNSUPPORTED, (Reason.NOT_IN_SOURCE,), evidence=(_passage(cohort, PRESSURE),))
    reviews.append_decision(review.id, second, limits, "Çelik")
    targets = choose_targets([folder / "x.zip"])
    material = gather_material(reviews.load(review.id), reviews, texts, LedgerStore(database), targets, MADE)
    database.close()
    return material


def make_stored_pack(folder: Path) -> bytes:
    """The pack of `make_material`."""
    return make_pack(make_material(folder), ExportOptions())


def files_of(pack: bytes) -> dict[str, bytes]:
    """The files of a pack by their path."""
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """An archive of these files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def changed(pack: bytes, path: str, change: Callable[[bytes], bytes]) -> dict[str, bytes]:
    """The files of a pack in which one was changed."""
    files = files_of(pack)
    before = files[path]
    files[path] = change(before)
    assert files[path] != before
    return files


def _attach(texts: SourceTextStore, review: Review, number: int, path: Path) -> SourceText:
    read = source_of_article(read_article(path), number, "Ana Brandt")
    return texts.attach(review.id, read.text, read.content)


def _passage(text: SourceText, quote: str) -> Passage:
    start = text.text.index(quote)
    span = TextSpan(start, start + len(quote))
    return Passage(text.source_number, text.sha256, span, quote, f"Source_{text.source_number}/p1", Stance.LIMITS)


def _overstated(passage: Passage) -> Judgement:
    return Judgement(
        Verdict.OVERSTATED,
        (Reason.EFFECT_INFLATED,),
        Severity.MAJOR,
        note="Minutes were measured, <b>not</b> insomnia.\x07",
        wording="Walkers fell asleep six minutes sooner.",
        evidence=(passage,),
    )
