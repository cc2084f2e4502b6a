"""A passage that cites another work is not the source's own finding."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.flags.quoted_from_another import quoted_from_another_flag, quotes_another
from tests.lookups.flags.cited_draft import SOURCE, cited


@pytest.mark.parametrize(
    "passage",
    [
        "Walks shorten the time to fall asleep (Rowan et al., 2007).",
        "Rowan and colleagues (2007) found that walks help.",
        "Walks help (see Elm & Oak, 2001; Rowan, 2007).",
        "In an earlier trial, walkers slept longer [12, 14–16].",
    ],
)
def test_what_another_work_found_is_told(passage: str) -> None:
    assert quotes_another(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "Walkers slept 18 minutes longer (95% CI 3 to 30).",
        "As Rowan (2007) did, we found that walkers slept longer.",
        "In this trial, walkers slept longer than before [12].",
        "Sleep improved in Vermont (2007), and in the south (March 2008).",
        "",
    ],
)
def test_an_own_finding_is_left_alone(passage: str) -> None:
    assert not quotes_another(passage)


def test_the_flag_has_both_texts() -> None:
    draft = cited("Walks help people to fall asleep.")
    passages = {draft.claims[0].id: ["Walks shorten the time to fall asleep (Rowan et al., 2007)."]}
    flag = quoted_from_another_flag(SOURCE, draft.claims, passages)
    assert flag is not None
    assert "“Walks help people to fall asleep”" in flag.message
    assert "(Rowan et al., 2007)" in flag.message
    assert quoted_from_another_flag(SOURCE, draft.claims, {}) is None
    own = {draft.claims[0].id: [*passages[draft.claims[0].id], "We found that walkers fell asleep sooner."]}
    assert quoted_from_another_flag(SOURCE, draft.claims, own) is None
