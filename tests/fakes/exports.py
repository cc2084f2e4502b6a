"""The fixed review as an export draws on it, with the texts of its sources and their files."""

from __future__ import annotations

from factcheck_app.reports.formats import ExportMaterial
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.fakes.reviews import HEAD, MADE


def make_material() -> ExportMaterial:
    """`make_quoted_review()` with its history and files; its version is fixed, so that files can be compared."""
    return ExportMaterial(
        make_quoted_review(), tuple(make_quoted_history()), HEAD, MADE, CONTENTS, program_version="1.0.0"
    )
