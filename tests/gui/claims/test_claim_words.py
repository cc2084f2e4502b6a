"""What a row says to a screen reader."""

from __future__ import annotations

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_words import accessible_row, lacks_reason, mark_of, sources_in_line, state_words
from factcheck_app.gui.claims.judgement_choices import reason_placeholder
from tests.gui.claims.example_review import make_judgements, make_review


def test_a_row_says_number_verdict_words_and_flags() -> None:
    said = accessible_row(make_review().claims[1])
    assert said.startswith("Claim 2, undecided, A 2019 study in the Journal of Sleep Research")
    assert "flags: studies without a source, significant, without a figure" in said


def test_every_state_has_its_words_and_its_glyph() -> None:
    claims = make_review(make_judgements()).claims
    assert state_words(claims[3]) == "overstated, hedge dropped"
    assert state_words(claims[5]) == "undecided, open question, source not accessible"
    assert state_words(claims[7]) == "set aside, duplicate"
    assert [mark_of(claim) for claim in claims[3:]] == [
        "overstated",
        "unsupported",
        "undecided",
        "undecided",
        "set_aside",
    ]


def test_a_verdict_that_calls_for_a_reason_says_that_it_has_none() -> None:
    claim = make_review().with_judgement("claim-1", Judgement(Verdict.OVERSTATED)).claims[0]
    assert state_words(claim) == "overstated, no reason yet"
    assert reason_placeholder(claim.judgement) == "No reason yet: choose one"
    assert not lacks_reason(Judgement(Verdict.SUPPORTED))


def test_a_row_says_what_the_claim_leans_on() -> None:
    claims = make_review().claims
    assert sources_in_line(claims[0]) == "no source"
    assert sources_in_line(claims[1]) == "[1]"
    assert accessible_row(claims[0]).endswith("no source")
    assert accessible_row(claims[1]).endswith("sources 1")
