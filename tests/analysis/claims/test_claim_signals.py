"""What is noticed about a claim from the draft alone."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.analysis.claims.claim_signals import signals_of
from factcheck_app.domain.signal import Signal
from factcheck_app.domain.text_span import TextSpan
from tests.fakes.claim_drafts import marked_draft


def signals(text: str, before: str = "", neighbours: str = "") -> dict[str, Signal]:
    return {signal.code: signal for signal in signals_of(text, TextSpan(0, len(text)), before, neighbours)}


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Some studies suggest that tea helps.", "unsourced_studies", "Some studies"),
        ("Tea has been clinically proven to help.", "unsourced_studies", "has been clinically proven to"),
        ("Tea led to a significant reduction in stress.", "bare_significance", "significant"),
        ("Tea led to a significant reduction in stress [4].", "bare_significance", "significant"),
        ("Tea led to a significant reduction in stress after 12 weeks.", "bare_significance", "significant"),
        ("They lost 10 kg (15 lb).", "contradicts_itself", "10 kg"),
        ("Tea prevents falls, an observational study shows.", "stronger_than_own_study", "observational study"),
        ("Tea cuts the risk of falls by 40%.", "relative_without_absolute", "cuts the risk of falls by 40%"),
        ("Tea doubles the risk of falls.", "relative_without_absolute", "doubles the risk"),
    ],
)
def test_a_signal_names_the_words_it_rests_on(text: str, code: str, words: str) -> None:
    signal = signals(text)[code]
    assert f"“{words}”" in signal.message
    assert text[signal.start : signal.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "Some studies suggest that tea helps (12).",
        "Some studies suggest that tea helps (Smith 2019).",
        "Tea led to a significant reduction of 4 points.",
        "Tea cuts the risk by 40%, from 5% to 3%.",
        "Falls rose in 3 out of 100 people, a 50% increase.",
        "The finding is significant for families.",
    ],
)
def test_what_is_given_is_not_missed(text: str) -> None:
    assert not signals(text)


def test_an_absolute_figure_next_door_is_enough() -> None:
    assert not signals("Tea halves the risk of falls.", neighbours="Falls went from 4% to 2%.")


def test_leaning_words_are_noticed_where_something_stands_before_them() -> None:
    assert signals("This effect lasted.", before="Tea reduced stress.")["leans_on_neighbour"].end == len("This effect")
    assert not signals("This effect lasted.")


def test_a_headline_bolder_than_its_body_is_noticed_with_the_hedge() -> None:
    draft = marked_draft("+ * Calmer nights: Tea may deepen sleep in adults.")
    headline = find_claims(draft.article)[0]
    assert [signal.code for signal in headline.signals] == ["headline_stronger_than_body"]
    assert "“may”" in headline.signals[0].message


def test_a_headline_as_bold_as_its_body_is_not() -> None:
    draft = marked_draft("+ * Calmer nights: Tea deepens sleep in adults.")
    assert not find_claims(draft.article)[0].signals
