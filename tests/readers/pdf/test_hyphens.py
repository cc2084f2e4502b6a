"""Words broken at the end of a line."""

from __future__ import annotations

import pytest

from factcheck_app.readers.pdf.hyphens import WordEvidence


@pytest.mark.parametrize(
    ("line", "following", "joint"),
    [
        ("an exam-", "ple of it", ""),
        ("the placebo-", "controlled trial", "-"),
        ("a self-", "report", "-"),
        ("of community-", "dwelling people", "-"),
        ("an over-", "dose of it", ""),
        ("during COVID-", "19 waves", "-"),
        ("an anti-", "Parkinson drug", "-"),
        ("pre-", "and post-test", None),
        ("no hyphen", "here", None),
        ("a soft\u00ad", "ened word", ""),
        ("a dash –", "here", None),
    ],
)
def test_a_hyphen_goes_or_stays(line: str, following: str, joint: str | None) -> None:
    assert WordEvidence(["It was placebo and controlled."]).joint(line, following) == joint


def test_the_rest_of_the_text_decides() -> None:
    assert WordEvidence(["a long-term effect"]).joint("the long-", "term view") == "-"
    assert WordEvidence(["a followup visit"]).joint("the follow-", "up visit") == ""
    assert WordEvidence(["a follow-up visit"]).joint("the follow-", "up visit") == "-"


def test_halves_of_broken_words_are_no_evidence() -> None:
    assert WordEvidence(["an exam-", "ple again", "an exam-", "ple"]).joint("an exam-", "ple") == ""
