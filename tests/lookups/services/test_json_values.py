"""Values come out of JSON whatever stands there."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.services.json_values import child, rows, text, texts, truth, whole_number


def test_a_path_ends_where_a_step_is_missing() -> None:
    assert child({"a": {"b": 1}}, "a", "b") == 1
    assert [child(value, "a", "b") for value in ({"a": None}, {"a": [1]}, None, "a")] == [None] * 4


@pytest.mark.parametrize(
    ("value", "said"),
    [(" a ", "a"), (3, "3"), (["", None, "b"], "b"), (True, ""), (None, ""), ({"a": 1}, ""), ("\ud800\x00", "��")],
)
def test_a_text_is_trimmed_and_can_be_stored(value: object, said: str) -> None:
    assert text(value) == said


def test_one_value_counts_as_a_list_of_one() -> None:
    assert (texts("a"), texts(["a", "a", None, "b"]), texts(None)) == (("a",), ("a", "b"), ())
    assert (rows({"a": 1}), rows([{"a": 1}, "x", None]), rows("x")) == ([{"a": 1}], [{"a": 1}], [])


def test_numbers_and_truths_may_be_written_as_text() -> None:
    assert [whole_number(value) for value in ("12", 12, "12a", "²", 1.5, True, None, "9" * 5000)] == [
        12,
        12,
        *[None] * 6,
    ]
    assert [truth(value) for value in (True, "Y", "N", "no", 1, None)] == [True, True, False, False, None, None]
