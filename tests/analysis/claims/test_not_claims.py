"""Units that claim nothing, and why."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claims.not_claims import why_not


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Have you ever tried it yourself?", "a question"),
        ("In this article we look at tea.", "a signpost"),
        ("The main results of the review are set out below.", "a signpost"),
        ("Here are five ways to sleep better.", "a signpost"),
        ("Talk to your doctor before you start.", "a disclaimer"),
        ("If it hurts, seek medical help.", "a disclaimer"),
        ("Nobody should change the dose on their own.", "a disclaimer"),
        ("More research is needed to confirm this.", "routine caution"),
        ("Thank you for reading to the end!", "courtesy or a call to action"),
        ("Buy now and get free shipping.", "courtesy or a call to action"),
        ("Medically reviewed by A. Person, MD", "a line about the text or a person"),
        ("Dr Jane Roe is a senior lecturer in Leeds.", "a line about the text or a person"),
        ("The team set out to find the answer.", "what somebody wants to find out"),
        ("I felt better after a week.", "personal talk"),
        ("She noticed a change and her life was better.", "personal talk"),
        ("Climbing the stairs left her breathless.", "personal talk"),
        ("The waiting room has free parking nearby.", "business of the publisher"),
        ("Reading time: 3 minutes", "a line about the text or a person"),
        ("The team now plans a trial with fans.", "what somebody wants to find out"),
        ("He checks it every morning, right after the coffee.", "personal talk"),
        ("We all know how hard mornings are.", "personal talk"),
        ("Write down three good things every evening.", "a tip without a statement"),
        ("The company was founded in 2009 and employs many.", "business of the publisher"),
        ("That's where the band comes in.", "a signpost"),
        ("You may also like", "a signpost"),
        ("For more information, please see recent studies of tea.", "a signpost"),
        ("This is just a selection of exercises that may help.", "a signpost"),
        ("Several things can cause cramps, including:", "words that lead into a list"),
        ("You are more likely to get cramps if you", "words that lead into a list"),
        ("A larger trial is due to begin in May.", "what somebody wants to find out"),
        ("The results would be presented at a meeting.", "what somebody wants to find out"),
        ("The hope is that it saves more lives.", "what somebody wants to find out"),
        ("The diet challenges common ideas of what is healthy.", "what somebody wants to find out"),
        ("By our science reporter", "a line about the text or a person"),
        ("Good idea", "too short to state anything"),
        ("Buy our tea", "too short to state anything"),
        ("\u202ePause\u202c for breath.", "too short to state anything"),
    ],
)
def test_what_claims_nothing_is_named(words: str, reason: str) -> None:
    assert why_not(words) == reason


@pytest.mark.parametrize(
    "words",
    [
        "A single dose reduced pain.",
        "Aspirin reduces pain.",
        "\u202eAspirin\u202c reduces pain.",
        "More than 95% of our patients see better afterwards.",
        "Wearers of the band see their doctor three years earlier on average.",
        "In this blog, we look at a trial published in the Journal of Rest.",
        "Although more research is needed, some studies suggest that it may last for weeks.",
        "Adults should take 400 µg daily.",
        "By calming the gut, the tea may ease cramps.",
        "By the third winter, a million people were infested.",
        "The trial is a milestone as the first to show the benefits of rest.",
        "To keep your gums well, rinse twice a day, and see your dentist for checks.",
        "Do not smoke",
        "Walking promotes better sleep and ordered thinking.",
        '"The vaccine prevents most severe cases," said Dr Roe, who led the trial.',
        "The device received approval in 2022.",
        "Feb. 23, 2015 -- Severe headaches have been on the rise.",
        '"It protects the heart," she said after the trial had ended.',
    ],
)
def test_what_may_be_a_claim_has_no_reason_against_it(words: str) -> None:
    assert why_not(words) == ""
