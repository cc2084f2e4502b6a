"""Reasons, their verdicts and the severity they propose."""

from __future__ import annotations

from itertools import chain

import pytest

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.reason import REASON_WORDS, REASONS_FOR, Reason, propose_severity
from factcheck_app.domain.verdict import Severity, Verdict


def test_every_reason_belongs_to_one_verdict_and_has_words() -> None:
    assert sorted(chain.from_iterable(REASONS_FOR.values())) == sorted(Reason)
    assert set(REASON_WORDS) == set(Reason)


@pytest.mark.parametrize(
    ("reason", "kind", "severity"),
    [
        (Reason.CONTRADICTED, ClaimKind.BENEFIT, Severity.CRITICAL),
        (Reason.NO_SOURCE, ClaimKind.HARM, Severity.CRITICAL),
        (Reason.NOT_IN_SOURCE, ClaimKind.BENEFIT, Severity.MAJOR),
        (Reason.OUT_OF_DATE, ClaimKind.OCCURRENCE, Severity.MINOR),
    ],
)
def test_the_reason_and_the_kind_propose_a_severity(reason: Reason, kind: ClaimKind, severity: Severity) -> None:
    assert propose_severity(Verdict.UNSUPPORTED, [reason], kind) is severity


@pytest.mark.parametrize("verdict", [Verdict.SUPPORTED, Verdict.UNDECIDED])
def test_what_needs_no_mending_has_no_severity(verdict: Verdict) -> None:
    assert propose_severity(verdict, [Reason.DIRECT], ClaimKind.HARM) is None
