"""What a row says to a screen reader."""

from __future__ import annotations

from factcheck_app.gui.claims.claim_words import accessible_row, mark_of, state_words
from tests.gui.claims.example_review import make_judgements, make_review


def test_a_row_says_number_verdict_words_and_flags() -> None:
    said = accessible_row(make_review().claims[1])
    assert said.startswith("Claim 2, undecided, A 2019 study in the Journal of Sleep Research")
    assert said.endswith("flags: studies without a source, significant, without a figure")


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
