"""What a claim says without its denial, and what only looks like one."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.evidence.main_denial import Statement, main_statement, parts_of


@pytest.mark.parametrize(
    ("claim", "statement"),
    [
        ("Walking does not lower the rate of falls.", "Walking does lower the rate of falls."),
        ("Walking is no cure for gout.", "Walking is cure for gout."),
        ("Walking never lowers the risk.", "Walking  lowers the risk."),
        ("Walking fails to lower the risk.", "Walking do lower the risk."),
        ("Walking won't help.", "Walking will help."),
        ("Walking is unlikely to help.", "Walking is likely to help."),
        ("Walking is ineffective against pain.", "Walking is effective against pain."),
        ("The drug has no side effects.", "The drug has side effects."),
        ("No difference was found between the groups.", "difference was found between the groups."),
        ("There is no evidence that tea lowers the risk.", "There is evidence that tea lowers the risk."),
        ("It is not true that tea lowers the risk.", "tea lowers the risk."),
        ("It is a myth that tea lowers the risk, calms and helps.", "tea lowers the risk, calms and helps."),
        ("It would be wrong to say that tea lowers the risk.", "tea lowers the risk."),
        ("The claim that tea lowers the risk is false.", "tea lowers the risk"),
        ("Does tea help? No.", "Does tea help? "),
        ("No, garlic doesn't cure colds.", "garlic does cure colds."),
        ("Studies show that masks do not work.", "Studies show that masks do work."),
        ("If you have no symptoms, you cannot spread it.", "If you have no symptoms, you can spread it."),
        ("Tea is no more effective than water.", "Tea is more effective than water."),
        ("The mixture is not as effective as aspirin.", "The mixture is as effective as aspirin."),
    ],
)  # fmt: skip
def test_the_denial_of_the_main_statement_is_taken_off(claim: str, statement: str) -> None:
    assert main_statement(claim) == Statement(statement, True)


@pytest.mark.parametrize(
    "claim",
    [
        "Tea lowers the risk.",
        "The drug works without side effects.",
        "Drugs that do not lower blood pressure can still prevent strokes.",
        "People who do not sleep enough gain weight.",
        "Patients with no symptoms recover faster.",
        "Mice that lack the gene are highly susceptible.",
        "You can spread it even if you do not have symptoms.",
        "The importance of sleep cannot be overstated.",
        "It is not known whether tea helps.",
        "Not all masks protect the wearer.",
        "Brown cells occur in visceral fat, not subcutaneous fat.",
        "",
    ],
)
def test_what_denies_no_main_statement_is_left_as_it_is(claim: str) -> None:
    assert main_statement(claim) == Statement(claim, False)


@pytest.mark.parametrize(
    ("claim", "statement"),
    [
        ("There is no evidence that tea does not help.", "There is evidence that tea does help."),
        ("Tea did not fail to lower the risk.", "Tea did do lower the risk."),
        ("It is not true that tea does not help.", "tea does help."),
        ("It is not a myth that tea helps.", "tea helps."),
    ],
)
def test_a_denial_inside_a_denial_cancels_it_out(claim: str, statement: str) -> None:
    assert main_statement(claim) == Statement(statement, False)


@pytest.mark.parametrize(
    ("claim", "plain"),
    [
        ("Tea not only lowers the risk but also tastes good.", "Tea only lowers the risk but also tastes good."),
        ("No less than half of the women improved.", "at least half of the women improved."),
        ("A harm cannot be ruled out.", "A harm is possible."),
        ("Such an effect is not uncommon.", "Such an effect is common."),
    ],
)
def test_what_looks_like_a_denial_is_said_in_plainer_words(claim: str, plain: str) -> None:
    assert main_statement(claim) == Statement(plain, False)


def test_two_clauses_that_both_deny_are_one_denial() -> None:
    assert main_statement("Tea does not lower the risk, and coffee does not lower it either.").is_denied


def test_a_claim_that_denies_one_thing_and_states_another_says_what_it_denies() -> None:
    claim = "Tea does not cure gout, but it lowers the risk of falls."
    assert main_statement(claim) == Statement(claim, False, "Tea does cure gout,")


def test_the_clauses_of_a_sentence_each_state_or_deny() -> None:
    parts = parts_of("Tea lowered the rate of falls, but it did not change the blood pressure.")
    assert [part.said.is_denied for part in parts] == [False, True]
