"""Gathers from the library what an export draws on, and no more than its formats need."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.export_format import Need
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.reports.export_target import ExportTarget
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.storage.ledger_store import LedgerStore
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.source_text_store import SourceTextStore

__all__ = ["ExportMaterial", "ExportTarget", "gather_material", "material_at_hand", "needs_of"]


def gather_material(
    review: Review,
    reviews: ReviewStore,
    source_texts: SourceTextStore,
    ledger: LedgerStore,
    targets: Sequence[ExportTarget],
    made_at: datetime,
) -> ExportMaterial:
    """The review with its whole history, and what these targets want beside them. Raises DatabaseUnusable."""
    needs = needs_of(targets)
    return ExportMaterial(
        review=review,
        history=tuple(reviews.history(review.id)),
        audit_head=reviews.audit_head(),
        made_at=made_at,
        source_files=source_texts.contents(review.id) if Need.SOURCE_FILES in needs else MappingProxyType({}),
        ledger=tuple(ledger.entries(review.id)) if Need.LEDGER in needs else (),
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


def needs_of(targets: Collection[ExportTarget]) -> frozenset[Need]:
    """What these targets want read beside the review and its history."""
    return frozenset(need for target in targets for need in target.format.needs)
