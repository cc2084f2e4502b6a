"""A report says under its title who signed the review off, when, and where in the audit trail."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.review import AuditHead
from factcheck_app.domain.review_event import ReviewEvent, sign_off
from factcheck_app.reports.report import build_report
from tests.fakes.reviews import make_review

AT = datetime(2026, 11, 24, 12, 4, tzinfo=UTC)


def test_the_status_is_signed_off_by_whom_and_when() -> None:
    signed = make_review().with_event(ReviewEvent(48, sign_off("ab12" * 16, 47), "Ana Brandt", AT))
    facts = {fact.label: fact.value for fact in build_report(signed, (), AuditHead("0" * 64, 48), AT).facts}
    assert facts["Status"] == (
        "Signed off by Ana Brandt, 24 November 2026, 12:04 UTC, at row 47 of the audit trail, head ab12ab12ab12…"
    )
