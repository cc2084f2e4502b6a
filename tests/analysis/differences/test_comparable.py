"""Whether a claim and a passage can be compared at all."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.differences.comparable import why_not_comparable

GOOD = "Daily walking reduced pain in adults with a sore knee."


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "   \n ",
        "word " * 3000,
        "12 34.5 67% 0.89 1,204",
        "| 12 | 34 | 56 |\n| 1 | 2 | 3 |",
        "Die Therapie senkt den Blutdruck bei Erwachsenen und ist nicht mit Schmerzen verbunden.",
        "Le traitement réduit la douleur chez les adultes et il est bien toléré par les patients.",
        "毎日の散歩は大人の痛みを減らす。毎日の散歩は大人の痛みを減らす。",
        "Walking снижает боль у взрослых и reduces давление в группе людей.",
        "Kahvi on monien suosikki ja se nostaa verenpainetta.",
        "D a i l y w a l k i n g r e d u c e d p a i n i n a d u l t s",
        "Da1ly wa|king r€duced p@in in aduIts w1th a s0re kn€e and fe^er",
    ],
)
def test_what_is_no_english_prose_is_refused_with_a_sentence(bad: str) -> None:
    assert why_not_comparable(bad, GOOD).endswith(".")
    assert why_not_comparable(GOOD, bad).endswith(".")


@pytest.mark.parametrize(
    "good",
    [
        GOOD,
        "Fewer headaches",
        "Total sleep | 21 minutes longer | 5",
        "Ly6C hi monocytes bind mTORC1.",
        "Garlic cures colds.",
        "Two sites (ClinicalTrials.gov number NCT00000000 [ClinicalTrials.gov]) took part.",
        "Standing desks burn an extra 50 kcal a day.",
        "β-blockers reduced deaths (HR 0.75, 95% CI 0.60 to 0.94; p = 0.01).",
    ],
)
def test_short_claims_and_dense_results_are_compared(good: str) -> None:
    assert why_not_comparable(good, GOOD) == ""
