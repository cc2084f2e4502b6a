"""Gathers from the library what an export draws on, and no more than its formats need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.export_format import ExportFormat, Need
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.reports.export_target import ExportTarget
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore
from factcheck_app.workflow.compare_evidence import compare_evidence

__all__ = ["ExportMaterial", "ExportTarget", "gather_material", "material_at_hand", "needs_of", "with_comparisons"]


def gather_material(
    review: Review,
    reviews: ReviewStore,
    source_texts: SourceTextStore,
    ledger: LedgerStore,
    targets: Sequence[ExportTarget],
    made_at: datetime,
    initials: Mapping[str, str] = MappingProxyType({}),
) -> ExportMaterial:
    """The review with its whole history, and what these targets want beside them. Raises DatabaseUnusable.

    `initials` are those that reviewers have set for comments, by their names.
    """
    needs = needs_of(target.format for target in targets)
    if Need.SOURCE_FILES in needs:
        # what holds the whole review holds its earlier drafts and events too
        review = reviews.with_whole_record(review)
    return ExportMaterial(
        review=review,
        history=tuple(reviews.history(review.id)),
        audit_head=reviews.audit_head(),
        made_at=made_at,
        source_files=source_texts.contents(review.id) if Need.SOURCE_FILES in needs else MappingProxyType({}),
        ledger=tuple(ledger.entries(review.id)) if Need.LEDGER in needs else (),
        draft_files=reviews.draft_files(review.id),
        initials=initials,
        audit_rows=reviews.audit_rows() if Need.AUDIT_ROWS in needs else (),
        digest_key=reviews.digest_key(review.id) if Need.AUDIT_ROWS in needs else None,
    )


def material_at_hand(
    review: Review,
    history: Sequence[Decision],
    audit_head: AuditHead,
    made_at: datetime,
    source_files: Mapping[str, bytes] = MappingProxyType({}),
) -> ExportMaterial:
    """The material of values that were read already, for formats that need no more."""
    return ExportMaterial(review, tuple(history), audit_head, made_at, source_files)


def with_comparisons(
    material: ExportMaterial, formats: Iterable[ExportFormat], is_cancelled: Callable[[], bool] | None = None
) -> ExportMaterial:
    """The material with what the taken passages and their claims differ in, where a format shows it.

    It takes its time and belongs on a worker. Raises Cancelled.
    """
    if material.comparisons or Need.COMPARISONS not in needs_of(formats):
        return material
    return replace(material, comparisons=compare_evidence(material.review, is_cancelled))


def needs_of(formats: Iterable[ExportFormat]) -> frozenset[Need]:
    """What these formats want beside the review and its history."""
    return frozenset(need for wanted in formats for need in wanted.needs)
