"""Headings and standing sentences of a report, the same in every format."""

from __future__ import annotations

from factcheck_app.reports.report import Report

QUESTIONS = "Open questions to the author"
QUESTIONS_LEAD = (
    "These claims could not be decided. Please answer beside each, or send the source; a claim without an answer stays "
    "undecided."
)
NO_SOURCES = "No cited source was found in the draft."
SET_ASIDE = "Out of the count, kept in the record"
NO_CLAIMS = "No claim counts in this review."
AUDIT_ENDED = "When this report was made, the audit trail had {rows} and ended in this hash:"
AUDIT_VERIFY = (
    "To see that the record has not been altered since, run this on the computer that holds it; it answers whether "
    "every row up to this one still stands as it was written:"
)
# heading and share of the width
BALANCE = "The article as a whole"
BALANCE_COLUMNS = (("Question", 0.46), ("Answer", 0.16), ("Note", 0.38))
HISTORY_COLUMNS = (("When", 0.3), ("Claim", 0.08), ("Decision", 0.44), ("Reviewer", 0.18))
REQUEST_COLUMNS = (("When", 0.3), ("To", 0.22), ("Why", 0.3), ("Answer", 0.18))


def made_words(report: Report) -> str:
    """The last line of a report."""
    return f"Made with Factcheck Desk {report.program_version}."


def more_words(problems: int) -> str:
    """What stands under the worst problems."""
    return f"{problems} more {'finding' if problems == 1 else 'findings'} to correct among the claims below."
