"""How strongly sentences are worded."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_strength import rate_strength
from factcheck_app.domain.strength import Direction

NONE, CORRELATIONAL, CONDITIONAL, DIRECT = range(4)


@pytest.mark.parametrize(
    "sentence",
    [
        "Daily walking reduces blood pressure.",
        "The drug was effective in older adults.",
        "Smoking leads to lung damage.",
        "Deaths were prevented by the vaccine.",
        "The treatment has been shown to improve mood.",
        "These results indicate that exercise protects the heart.",
        "Pain fell faster with the gel than with placebo.",
        "Noise is a major cause of poor sleep.",
        "Ginger wards off colds.",
        "The lenses work.",
        "It was identified as a potent inhibitor of the enzyme.",
        "Two hours in front of a tablet lower the level of the hormone.",
        "The study, funded by the maker, found that tea reduces pain.",
        "Genes play important roles in sleep.",
        "The parasite is transmitted through dirty water.",
        "The balm raises a hormone that can help people sleep.",
        "The app lowers stress, improves sleep, and may even cut costs.",
    ],
)
def test_a_plain_cause_is_direct(sentence: str) -> None:
    assert rate_strength(sentence).rung == DIRECT


@pytest.mark.parametrize(
    "sentence",
    [
        "Daily walking may reduce blood pressure.",
        "The drug appears to be effective in older adults.",
        "Green tea could help the heart.",
        "Eating late can cause heartburn.",
        "The findings suggest that exercise protects the heart.",
        "The therapy shows promise.",
        "The gel is likely to relieve pain.",
        "Pain can be reduced by rest.",
        "The balm may take the edge off a headache.",
        "A diary can show what sets off an attack and prevent the next one.",
        "Pads can be used to treat sores.",
        "Less salt is likely to have had a key role in the fall.",
    ],
)
def test_a_hedged_cause_is_conditional(sentence: str) -> None:
    assert rate_strength(sentence).rung == CONDITIONAL


@pytest.mark.parametrize(
    "sentence",
    [
        "Coffee drinking is associated with longer life.",
        "Night shifts were linked to weight gain.",
        "Women were more likely to recover.",
        "Obesity is a risk factor for joint pain.",
        "Higher scores predicted relapse.",
        "Smokers had lower bone density than those who never smoked.",
        "Surgery was followed by fewer relapses.",
        "Short sleep may be associated with an increased risk of falls.",
        "People with more years of school may recover better.",
        "Young adults in poor health may have worse outcomes.",
        "Night work was linked to weight gain, even when shifts are recommended.",
        "Age of onset is a predictor of relapse according to this study--the first to examine it.",
        "A high dose, but not a low one, was associated with falls.",
        "Children who did not sleep enough performed worse than their peers.",
        "The risk was significantly lower with the gel than with the cream.",
        "Falls rose by 30 percent after the law changed.",
    ],
)
def test_a_relation_without_a_cause_is_correlational(sentence: str) -> None:
    assert rate_strength(sentence).rung == CORRELATIONAL


@pytest.mark.parametrize(
    "sentence",
    [
        "Participants were randomly assigned to two groups.",
        "We aimed to assess the effect of tea on sleep.",
        "The study looked at whether exercise improves mood.",
        "Does tea reduce stress?",
        "More research is needed to improve treatment.",
        "Strategies to reduce smoking should be supported.",
        "Trial registration: NCT01234567.",
        "The study was funded by the maker.",
        "Independently of age, tea was drunk at noon.",
        "The condition affects millions of people.",
        "These findings may have important implications for schools.",
        "There has been concern that tea raises blood pressure.",
        "Patients were mistaken in their beliefs that tea can cure colds.",
        "The results confirm the need for better prevention of falls.",
        "The scale can be used to measure stress.",
        "The possible effect of tea on sleep requires confirmation.",
        "The study was published in the journal of the American Heart Association.",
    ],
)
def test_aims_methods_recommendations_and_questions_state_no_relation(sentence: str) -> None:
    assert rate_strength(sentence).rung == NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "The drug does not cause dependence.",
        "There was no difference between the groups.",
        "Vitamin pills did not reduce the number of colds.",
        "Screen time was not associated with poorer sleep.",
        "The trial failed to show a benefit.",
        "The tea does nothing for pain.",
    ],
)
def test_a_denied_effect_is_no_relation_with_its_own_direction(sentence: str) -> None:
    rated = rate_strength(sentence)
    assert (rated.rung, rated.direction) == (NONE, Direction.NO_EFFECT)


def test_who_is_at_risk_is_no_relation() -> None:
    assert rate_strength("Among children at high risk of asthma, early feeding cut their chances of it.").rung == DIRECT


def test_broken_lines_and_doubled_spaces_change_no_rung_and_move_the_cues() -> None:
    sentence = "Daily  walking\nmay   reduce\u00a0blood pressure."
    rated = rate_strength(sentence)
    assert rated.rung == CONDITIONAL
    assert [cue.span.of(sentence) for cue in rated.cues] == [cue.words for cue in rated.cues] == ["may", "reduce"]


def test_a_denial_beside_a_cause_in_another_clause_leaves_the_cause() -> None:
    assert rate_strength("It did not change weight, but it reduced pain.").rung == DIRECT


def test_a_caution_beside_a_statement_leaves_the_statement() -> None:
    sentence = "Although more research is needed, some studies suggest that the effect may last for weeks."
    assert rate_strength(sentence).rung == CONDITIONAL


def test_a_hedge_on_a_noun_does_not_soften_the_verb() -> None:
    assert rate_strength("Its potential side effects reduce its use.").rung == DIRECT


def test_a_hedge_on_a_neighbouring_adjective_does_not_soften_the_verb() -> None:
    assert rate_strength("In potentially deadly cases the drug reduced bleeding.").rung == DIRECT


def test_not_only_denies_nothing() -> None:
    assert rate_strength("Walking not only reduces pain but also lifts the mood.").rung == DIRECT


def test_what_is_needed_in_a_side_clause_leaves_the_statement() -> None:
    assert rate_strength("Because more staff are needed, the drug reduces the load.").rung == DIRECT


def test_a_modifier_is_no_cause() -> None:
    assert rate_strength("Patients with elevated blood pressure received a letter.").rung == NONE
    assert rate_strength("A controlled trial of delayed rewards is under way.").rung == NONE


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("Walking reduces pain.", Direction.DECREASES),
        ("Coffee raises blood pressure.", Direction.INCREASES),
        ("The gene influences memory.", Direction.UNSTATED),
    ],
)
def test_direction_stands_beside_the_rung(sentence: str, direction: Direction) -> None:
    assert rate_strength(sentence).direction is direction


def test_the_cues_stand_where_they_say() -> None:
    sentence = "İn adults, daily walking MAY reduce pain."
    cues = rate_strength(sentence).cues
    assert [cue.role for cue in cues] == ["hedge", "cause"]
    assert all(cue.span.of(sentence) == cue.words for cue in cues)


@pytest.mark.parametrize("sentence", ["", " ", "?", "12 34", "…", "不同", "🙂"])
def test_odd_sentences_are_rated_too(sentence: str) -> None:
    assert rate_strength(sentence).rung == NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "The syrup reduced the risk of a sore throat in winter (adjusted odds ratio 0.88, 95% CI 0.81 to 0.96).",
        "The syrup lowered deaths in older people with a sore throat (12% v 15%; hazard ratio 0.78).",
        "The syrup increased the rate of recovery in older people by a pooled risk ratio of 1.4.",
        "The syrup improved survival in older people with a sore throat, odds ratio 1.4.",
    ],
)
def test_a_ratio_that_measures_what_a_causal_verb_states_leaves_it_causal(sentence: str) -> None:
    assert rate_strength(sentence).rung == 3


@pytest.mark.parametrize(
    "sentence",
    [
        "The syrup was associated with fewer deaths in older people (odds ratio 0.78).",
        "The odds were higher in older people (odds ratio 1.7).",
        "Deaths were reduced in older people with a sore throat (hazard ratio 0.7).",
        "The odds ratio for a sore throat was 0.7 with the syrup.",
    ],
)
def test_a_ratio_without_a_causal_verb_is_a_correlation(sentence: str) -> None:
    assert rate_strength(sentence).rung == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Headache was no more common with ginger than with placebo.",
        "Headache was not any more frequent with ginger than with placebo.",
        "Headaches were equally common with ginger and placebo.",
        "Headache was as common with ginger as with placebo.",
        "The risk of stroke was no higher with ginger than with placebo.",
        "Headache did not occur more often with ginger than with placebo.",
        "Ginger causes no headache.",
        "Ginger is free of side effects.",
        "It is a myth that ginger lowers pain.",
        "It would be wrong to say that ginger lowers pain.",
    ],
)
def test_a_comparison_or_a_frame_may_deny_an_effect(sentence: str) -> None:
    rated = rate_strength(sentence)
    assert (rated.rung, rated.direction) == (NONE, Direction.NO_EFFECT)


@pytest.mark.parametrize(
    "sentence",
    [
        "Headache was twice as common with ginger as with placebo.",
        "Ginger causes no more than a headache.",
        "Ginger was no less effective than aspirin.",
        "The dose was no higher than 5 mg.",
        "The patients were free of pain.",
        "It is a myth that ginger does not lower pain.",
        "It is not a myth that ginger lowers pain.",
    ],
)
def test_words_that_look_alike_deny_no_effect(sentence: str) -> None:
    assert rate_strength(sentence).direction is not Direction.NO_EFFECT
