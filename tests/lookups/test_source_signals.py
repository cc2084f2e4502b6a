"""A claim says what was noticed about the sources it leans on."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.signal import Flag, Signal
from factcheck_app.domain.source import CitationLink, Source
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.lookups.source_signals import tell_claims, tell_claims_anew
from tests.gui.claims.example_review import make_claim

FLAGGED = Source(1, "Rest 2019", flags=(Flag("journal_mismatch", "The draft names Rest."),), mentions=(TextSpan(4, 8),))


def leaning(number: int, start: int = 0) -> Claim:
    return replace(make_claim(1, "See Rest for more.", start), citations=(CitationLink(number, "it is named"),))


def test_a_claim_has_the_flags_of_its_source_on_the_words_that_name_it() -> None:
    told = tell_claims([leaning(1)], [FLAGGED])[0].signals
    assert [(signal.code, signal.start, signal.end) for signal in told] == [("journal_mismatch", 4, 8)]
    assert told[0].message == "Source 1: The draft names Rest."


def test_where_the_source_is_named_elsewhere_the_signal_stands_on_the_claim() -> None:
    told = tell_claims([leaning(1, 100)], [FLAGGED])[0].signals
    assert (told[0].start, told[0].end) == (100, 118)


def test_what_is_only_worth_knowing_is_not_said_at_claims() -> None:
    quiet = replace(FLAGGED, flags=(Flag("uncited_reference", "Nothing names it."),))
    assert tell_claims([leaning(1)], [quiet])[0].signals == ()


def test_a_claim_that_leans_on_nothing_stays_as_it_is() -> None:
    claim = make_claim(1, "See Rest for more.")
    assert tell_claims([claim], [FLAGGED]) == [claim]


def test_after_a_look_up_old_flags_go_and_new_ones_are_told() -> None:
    own = replace(leaning(1), signals=(Signal("bare_significance", "No figure.", 0, 3),))
    told = tell_claims([own], [FLAGGED])
    looked_up = replace(FLAGGED, flags=(Flag("retracted", "Retracted in 2021."),))
    again = tell_claims_anew(told, [FLAGGED], [looked_up])
    assert [signal.code for signal in again[0].signals] == ["bare_significance", "retracted"]
    assert tell_claims_anew(again, [looked_up], [looked_up]) == again


def test_two_sources_with_one_flag_are_both_told_again() -> None:
    other = replace(FLAGGED, number=2, mentions=())
    claim = replace(leaning(1), citations=(CitationLink(1, "named"), CitationLink(2, "named")))
    told = tell_claims([claim], [FLAGGED, other])
    assert len(told[0].signals) == 2
    assert tell_claims_anew(told, [FLAGGED, other], [FLAGGED, other]) == told
