"""Anything may stand anywhere in an answer: a record comes out of it, and one that can be stored."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck_app.domain.work import WorkRecord
from factcheck_app.lookups.services.crossref_record import read_crossref_work
from factcheck_app.lookups.services.datacite_record import read_datacite_work
from factcheck_app.lookups.services.europe_pmc_record import read_europe_pmc_result
from factcheck_app.lookups.services.openalex_record import read_openalex_work
from factcheck_app.lookups.services.pmc_ids import read_converted_ids
from factcheck_app.lookups.services.registration_agency import read_registrations
from factcheck_app.lookups.services.unpaywall_record import read_unpaywall
from tests.fakes.service_records import (
    Value,
    crossref_work,
    datacite_answer,
    europe_pmc_result,
    openalex_work,
    unpaywall_object,
    update,
)

NOW = datetime(2026, 5, 3, tzinfo=UTC)
Reader = Callable[[Value, datetime], WorkRecord]
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=8),
    st.sampled_from(
        ["\ud83d", "\x00", "10.1/x", "https://doi.org/", "2018-99-99", "1" * 400, "PMC", "retraction", "²"]
    ),
)
ODD = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner))
WHOLE: list[tuple[Reader, Value]] = [
    (
        read_crossref_work,
        crossref_work(
            updated_by=[update("retraction", "10.5555/n")],
            update_to=[update("erratum", "10.5555/o")],
            relation={"has-preprint": [{"id-type": "doi", "id": "10.1101/1"}]},
            clinical_trial_number=[{"clinical-trial-number": "nct01234567"}],
            abstract="<jats:p>x</jats:p>",
        ),
    ),
    (
        read_europe_pmc_result,
        europe_pmc_result(
            commentCorrectionList={"commentCorrection": [{"type": "Erratum in", "reference": "x", "id": "1"}]},
            meshHeadingList={"meshHeading": [{"descriptorName": "Animals"}]},
        ),
    ),
    (read_openalex_work, openalex_work(study_designs=["rct"], is_retracted=True)),
    (read_unpaywall, unpaywall_object(oa_locations=[{"url": "https://a.example.org"}])),
    (
        read_datacite_work,
        datacite_answer(
            container={"title": "x", "identifier": "1234-5679", "identifierType": "ISSN"},
            relatedIdentifiers=[{"relationType": "IsVersionOf", "relatedIdentifier": "10.5555/p"}],
        )["data"],  # type: ignore[list-item]
    ),
]


def places(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """Every place in a value at which something else could stand."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, below in inner for place in places(below, (*path, key)))]


def replaced(value: Value, path: tuple[object, ...], odd: object) -> Value:
    changed = copy.deepcopy(value)
    holder: object = changed
    for step in path[:-1]:
        holder = holder[step]  # type: ignore[index]
    holder[path[-1]] = odd  # type: ignore[index]
    return changed


@pytest.mark.parametrize(("read", "whole"), WHOLE, ids=lambda part: getattr(part, "__name__", ""))
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_odd_values_anywhere_break_no_reader(read: Reader, whole: Value, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from([place for place in places(whole) if place]))
    record = read(replaced(whole, path, data.draw(ODD)), NOW)
    repr(record).encode("utf-8")
    assert record.year is None or 1500 <= record.year <= 2100
    assert record.doi is None or record.doi == record.doi.lower()


@given(ODD)
def test_odd_answers_of_the_resolvers_are_read(odd: object) -> None:
    read_registrations(odd)
    read_converted_ids({"records": odd})


def deep(levels: int) -> object:
    value: object = "x"
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(("read", "whole"), WHOLE, ids=lambda part: getattr(part, "__name__", ""))
def test_deep_values_break_no_reader(read: Reader, whole: Value) -> None:
    for path in places(whole):
        if len(path) == 1:
            read({**whole, str(path[0]): deep(900)}, NOW)
