"""Makes the evidence pack: every part of the review, with the sums and the trail that show it was not changed."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.pack_layout import (
    AUDIT_TRAIL,
    DIGEST_KEY,
    DRAFT_FOLDER,
    INDEX,
    LEDGER,
    MANIFEST,
    README,
    REPORT_FOLDER,
    REVIEW,
    SOURCE_FOLDER,
)
from factcheck_app.domain.review import AuditHead
from factcheck_app.reports.annotated.annotated_html import make_annotated_html
from factcheck_app.reports.annotated.article_head import make_head
from factcheck_app.reports.annotated.marked_article import mark_article
from factcheck_app.reports.annotated.pdf_article import make_annotated_pdf
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.reports.html_report import make_html
from factcheck_app.reports.pack.archive import write_archive
from factcheck_app.reports.pack.file_names import safe_name
from factcheck_app.reports.pack.pack_pages import index_page, readme_file, source_page
from factcheck_app.reports.pack.quoted_source import show_sources
from factcheck_app.reports.pack.record_files import audit_trail_lines, digest_key_file, ledger_lines, manifest_file
from factcheck_app.reports.pack.settled_pdf import settle_pdf
from factcheck_app.reports.pdf_report import make_pdf
from factcheck_app.reports.report import build_report
from factcheck_app.reports.review_json import make_json

_ENDINGS = {"text": ".txt", "markdown": ".md", "html": ".html", "docx": ".docx", "pdf": ".pdf"}


def make_pack(material: ExportMaterial, options: ExportOptions) -> bytes:
    """The archive's bytes. `material` needs audit rows of the whole database, the digest key and the source files.

    Raises ExportFailed.
    """
    key = material.digest_key
    if key is None or not material.audit_rows:
        raise ExportFailed("The audit trail of this review was not read.", "Open the review again and export it then.")
    rows = material.audit_rows
    material = replace(material, audit_head=AuditHead(rows[-1].row_hash, len(rows)))
    _demand_one_state(material, rows)
    paths, files = _original_files(material)
    files |= _papers(material, options)
    files[REVIEW] = _data(material)
    files[AUDIT_TRAIL] = audit_trail_lines(rows)
    files[DIGEST_KEY] = digest_key_file(material.review.id, key)
    files[LEDGER] = ledger_lines(material.ledger)
    files[README] = readme_file(material)
    head = make_head(material, options, mark_article(material.review, options))
    sources = show_sources(material.review, material.source_files, files)
    for source in sources:
        files[source.page] = source_page(material, options, head, source, paths[source.text.sha256])
    files[INDEX] = index_page(material, options, head, sources, paths, files)
    files[MANIFEST] = manifest_file(material, files)
    return write_archive(files, material.made_at)


def _demand_one_state(material: ExportMaterial, rows: tuple[AuditRow, ...]) -> None:
    """Raises ExportFailed where a decision was added between reading the history and reading the trail."""
    recorded = {row.sequence for row in rows if row.review_id == material.review.id}
    newest = max((decision.sequence for decision in material.history), default=0)
    if not recorded or (newest and newest not in recorded):
        raise ExportFailed("The review was changed while it was exported.", "Export it again.")


def _original_files(material: ExportMaterial) -> tuple[dict[str, str], dict[str, bytes]]:
    """Paths of the draft ("draft") and of the attached files by their hash, and the files byte for byte."""
    article = material.review.article
    ending = _ENDINGS.get(article.file_format, "")
    draft = DRAFT_FOLDER + safe_name(article.file_name or f"pasted text{ending}", (), f"draft{ending}")
    paths, files = {"draft": draft}, {draft: article.content}
    for earlier in material.review.past.drafts if material.review.past else ():
        named = f"earlier {earlier.revision:02} {earlier.article.file_name or 'pasted text'}"
        files[DRAFT_FOLDER + safe_name(named, {draft.removeprefix(DRAFT_FOLDER).casefold()})] = earlier.article.content
    taken: set[str] = set()
    for text in (*material.review.source_texts, *material.review.replaced_texts):
        if text.sha256 in paths:
            continue
        ending = _ENDINGS.get(text.file_format, "")
        named = f"{text.source_number:02} {text.file_name or f'pasted text{ending}'}"
        name = safe_name(named, taken, f"{text.source_number:02} source{ending}")
        taken.add(name.casefold())
        paths[text.sha256] = SOURCE_FOLDER + name
        files[paths[text.sha256]] = material.source_files[text.sha256]
    return paths, files


def _papers(material: ExportMaterial, options: ExportOptions) -> dict[str, bytes]:
    # the painted PDF: a tagged one takes seconds and is not the same twice, and the page beside it speaks as well
    report = build_report(
        material.review,
        material.history,
        material.audit_head,
        material.made_at,
        material.program_version,
        material.comparisons,
        options,
        material.ledger,
    )
    return {
        f"{REPORT_FOLDER}report.html": make_html(report),
        f"{REPORT_FOLDER}report.pdf": settle_pdf(make_pdf(report), material.made_at),
        f"{REPORT_FOLDER}annotated article.html": make_annotated_html(material, options),
        f"{REPORT_FOLDER}annotated article.pdf": settle_pdf(make_annotated_pdf(material, options), material.made_at),
    }


def _data(material: ExportMaterial) -> bytes:
    return make_json(
        material.review,
        material.history,
        material.audit_head,
        material.made_at,
        material.program_version,
        material.source_files,
    )
