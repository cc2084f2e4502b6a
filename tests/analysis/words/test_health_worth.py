"""Whether a text speaks for or against something."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.words.health_worth import worth, worth_sign


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Veloren lowers the risk of falls.", 1),
        ("Veloren raises mortality.", -1),
        ("Veloren is effective and safe.", 1),
        ("There is no evidence that veloren is effective.", -1),
        ("Veloren does not raise the risk of falls.", 1),
        ("Deficiency of veloren raises the risk of falls.", 1),
        ("Veloren is a risk factor for falls.", -1),
        ("Forty adults took veloren.", 0),
        ("", 0),
        ("血圧 🙂 123", 0),
    ],
)
def test_what_is_said_for_health_has_a_sign(text: str, sign: int) -> None:
    assert worth_sign(text) == sign


def test_words_that_agree_count_more_and_words_that_do_not_cancel_out() -> None:
    assert worth("It is safe, effective, helpful and beneficial.") > worth("It is safe.") == 1
    assert worth("It is effective but harmful.") == 0


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Masks protect against germs.", 1),
        ("Doctors advise against veloren.", -1),
        ("Does veloren work?", 1),
        ("Veloren does not work.", -1),
        ("Forty adults went back to work.", 0),
        ("It need not be tea: veloren lowers the risk of falls.", 1),
    ],
)
def test_everyday_words_have_a_sign_and_a_denial_ends_with_its_clause(text: str, sign: int) -> None:
    assert worth_sign(text) == sign
