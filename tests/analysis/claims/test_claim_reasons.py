"""Why claims were picked."""

from __future__ import annotations

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.analysis.claims.claim_reasons import why_picked
from factcheck_app.domain.claim import ClaimKind


def why(sentence: str, kind: ClaimKind = ClaimKind.BENEFIT, *, is_headline: bool = False) -> tuple[str, ...]:
    return why_picked(sentence, kind, rate_strength(sentence), is_headline=is_headline)


def test_the_words_that_decided_are_named() -> None:
    assert "hedged by “may”" in why("Tea may reduce stress.")
    assert "worded as a cause: “reduces”" in why("Tea reduces stress.")
    assert "denies an effect: “not reduce”" not in why("Tea reduces stress.")


def test_a_figure_is_quoted_with_its_unit() -> None:
    assert "gives a figure: “3.5 mmHg”" in why("It fell by 3.5 mmHg.")


def test_citation_marks_and_names_give_no_figure() -> None:
    assert not any("figure" in reason for reason in why("Tea reduces the risk of COVID-19 [4]."))


def test_a_headline_says_so_first() -> None:
    assert why("Better sleep", is_headline=True)[0] == "states an effect as a headline"


def test_every_kind_has_a_reason() -> None:
    assert all(why("Nothing to see.", kind) for kind in ClaimKind)
