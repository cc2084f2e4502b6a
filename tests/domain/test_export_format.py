"""Formats are told apart by their codes, and every kind that can be named has one."""

from __future__ import annotations

from factcheck_app.domain.export_format import FORMAT_BY_CODE, FORMATS, ExportKind, Need


def test_no_two_formats_have_one_code_or_name() -> None:
    assert len(FORMAT_BY_CODE) == len(FORMATS) == len({known.name for known in FORMATS})
    assert FORMAT_BY_CODE["hand-back.docx"].kind is ExportKind.HAND_BACK


def test_every_kind_has_a_format_and_the_pack_wants_everything() -> None:
    assert {known.kind for known in FORMATS} == set(ExportKind)
    assert FORMAT_BY_CODE["pack.zip"].needs == frozenset(Need)
    assert FORMAT_BY_CODE["table.csv"].needs == frozenset()
