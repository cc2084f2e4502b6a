"""Plain tips beside advice."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.tips import advises, doses_advice, is_imperative, is_plain_tip


@pytest.mark.parametrize(
    "sentence",
    [
        "Try to keep a regular schedule.",
        "Set aside an hour each week to plan.",
        "Ask a friend to join you.",
        "First, find a quiet room.",
        "If you slip, forgive yourself and move on.",
        "Choose shoes that feel comfortable.",
        "Take a deep breath.",
        "Send it back within a month.",
    ],
)
def test_a_tip_that_no_guideline_speaks_of_is_plain(sentence: str) -> None:
    assert is_plain_tip(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Drink plenty of water.",
        "Aim for at least 8 hours per night.",
        "Write a diary to reduce stress.",
        "Avoid alcohol before bed.",
        "Adults should take 400 µg daily.",
        "Take two tablets a day.",
        "Use the drops four times a day for two weeks.",
        "Never give it to a child.",
        "Stay away from the roller if you have brittle bones.",
        "Don't stand for more than 20 mins at a stretch.",
        "Start today and you'll see smoother skin by June.",
        "Use no oil on the cap, as it can crack the rubber.",
        "Repeat on days 3 and 9.",
        "Never leave a wet dressing on the wound.",
        "Always wash your hands before a meal.",
        "Find a dark and quiet room (Clinic of Rest)",
    ],
)
def test_advice_on_what_a_body_does_or_with_a_reason_is_not(sentence: str) -> None:
    assert not is_plain_tip(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dry mouth syndrome is a common illness.",
        "Post-operative pain is mild.",
        "Sleep affects mood.",
        "Exercise can help.",
        "Work is stressful.",
        "Sleep loss has costs.",
    ],
)
def test_a_subject_that_looks_like_a_verb_is_no_imperative(sentence: str) -> None:
    assert not is_imperative(sentence)


def test_a_lead_in_does_not_hide_the_imperative() -> None:
    assert is_imperative("When you wake up at night, drink a glass of water.")


def test_advice_of_a_list_counts_without_a_stop_and_as_a_doing() -> None:
    assert advises("eat a healthy diet")
    assert advises("Reapplying it every 2 hours outdoors")
    assert not advises("Adding a serum in the morning")


def test_how_much_or_how_often_makes_it_a_dose() -> None:
    assert doses_advice("Brush your teeth twice a day.")
    assert not doses_advice("Avoid alcohol before bed.")
