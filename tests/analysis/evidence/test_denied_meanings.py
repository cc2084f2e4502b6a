"""What a claim denies beside what its source denies."""

from __future__ import annotations

from factcheck_app.analysis.evidence.denied_meanings import denied_apart, denied_meanings, is_answered_no

CLAIM = "Walking lowers the rate of falls."


def test_a_word_is_denied_where_an_odd_number_of_denials_stands_a_few_words_before_it() -> None:
    denied = denied_meanings("Walking does not lower the rate of falls.")
    assert not denied["walk"]
    assert denied["fall"]


def test_claim_and_source_that_both_deny_are_not_apart() -> None:
    both = denied_apart("There is no cure for gout.", ["There is still no cure for gout."])
    assert both < denied_apart("There is no cure for gout.", ["There is a cure for gout."])


def test_a_source_that_denies_what_the_claim_states_is_apart() -> None:
    assert denied_apart(CLAIM, ["Walking did not lower the rate of falls."]) > denied_apart(CLAIM, [CLAIM])


def test_a_question_answered_with_no_denies() -> None:
    asked = "Does walking lower the rate of falls? No."
    assert is_answered_no(asked)
    assert denied_apart(asked, [CLAIM]) > denied_apart("Does walking lower the rate of falls?", [CLAIM])
    assert not is_answered_no("Does walking help? Nobody asked.")
