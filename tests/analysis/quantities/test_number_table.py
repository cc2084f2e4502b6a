"""The numbers of a claim set against its source."""

from __future__ import annotations

from factcheck_app.analysis.quantities.number_table import compare_numbers
from factcheck_app.domain.comparison import NumberResult


def test_a_row_names_both_numbers_and_their_places() -> None:
    claim, passage = "Total sleep was 21 minutes longer.", "Total sleep was 12 minutes longer (95% CI 3 to 27)."
    (row,) = compare_numbers(claim, passage)
    assert row.result is NumberResult.DIFFERS
    assert row.source is not None
    assert (row.claim.span.of(claim), row.source.span.of(passage)) == ("21 minutes", "12 minutes")


def test_a_number_of_another_thing_does_not_differ() -> None:
    (row,) = compare_numbers("Pain fell by 30%.", "Attendance at the school rose by 12%.")
    assert (row.result, row.source) == (NumberResult.NOT_IN_SOURCE, None)


def test_of_several_candidates_none_is_chosen() -> None:
    passage = "Pain fell by 12% with the gel, by 15% with the cream and by 3% with neither."
    (row,) = compare_numbers("Pain fell by 30%.", passage)
    assert row.result is NumberResult.NOT_IN_SOURCE


def test_a_number_may_stand_elsewhere_in_the_source() -> None:
    source = ("We enrolled many people.", "In all 412 people took part.", "Pain fell.")
    (row,) = compare_numbers("Pain fell in 412 people.", "Pain fell.", source)
    assert (row.result, row.sentence) == (NumberResult.FOUND, 1)


def test_percent_for_percentage_points_differs() -> None:
    (row,) = compare_numbers("Relapse fell by 8 percent.", "Relapse fell by 8 percentage points.")
    assert row.result is NumberResult.DIFFERS


def test_a_text_without_numbers_has_no_table() -> None:
    assert compare_numbers("Pain fell.", "Pain fell by 30%.") == ()


def test_a_ratio_answers_a_change_that_it_does_not_bear_out() -> None:
    (row,) = compare_numbers("Dust doubles the risk of asthma.", "Dust and the risk of asthma: OR 1.47.")
    assert (row.result, row.source.words if row.source else "") == (NumberResult.DIFFERS, "1.47")


def test_a_count_and_its_per_cent_are_one_figure() -> None:
    (row,) = compare_numbers("Rest ended colds in 7 out of 10 pupils.", "Rest ended colds in 15 of 29 pupils (52%).")
    assert (row.result, row.source.words if row.source else "") == (NumberResult.DIFFERS, "15 of 29")
