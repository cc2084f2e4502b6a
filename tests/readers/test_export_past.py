"""Earlier drafts out of an export: parts that do not fit each other are refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.domain.review import Review, ReviewPast
from factcheck_app.domain.shaping import Deed, Placing, Shaping
from factcheck_app.readers.review_export import read_review_export
from factcheck_app.reports.review_json import make_json
from factcheck_app.resource_files import resource_path
from tests.fakes.reviews import HEAD, MADE, OPENED, make_review

SCHEMA = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))


def make_second_draft() -> Review:
    """A review whose second draft is the first again, and whose claims all came along."""
    first = make_review(())
    places = tuple(Placing(each.id, each.claim.span) for each in first.claims)
    steps = (
        Shaping(0, Deed.FOUND, Origin.DECIDED, 1, "", OPENED, places),
        Shaping(3, Deed.NEXT_DRAFT, Origin.DECIDED, 2, "Ana Brandt", MADE, places),
    )
    return replace(first, revision=2, past=ReviewPast((first,), steps))


def exported() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(make_json(make_second_draft(), [], HEAD, MADE))
    return value


def read(value: dict[str, Any]) -> Review:
    return read_review_export(json.dumps(value).encode(), SCHEMA).review


def test_every_draft_comes_back() -> None:
    review, expected = read(exported()), make_second_draft()
    assert review.past is not None
    assert expected.past is not None
    assert review.past.shapings == expected.past.shapings
    (draft,) = review.past.drafts
    assert (draft.article.text, draft.claims, draft.sources) == (
        expected.article.text,
        expected.claims,
        expected.sources,
    )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda value: value["earlier_drafts"].clear(), "not numbered in order"),
        (lambda value: value["shapings"].pop(0), "where the claims stood first is missing"),
        (lambda value: value["shapings"].pop(), "the coming of a draft is missing"),
        (lambda value: value.pop("shapings"), "the earlier drafts are missing"),
        (lambda value: value["shapings"][1]["places"].pop(), "do not stand where"),
        (lambda value: value["shapings"][1]["places"][0].update(start=1), "do not stand where"),
        (lambda value: value["shapings"][1]["places"][0].update(end=10**7), "outside the text"),
        (lambda value: value["shapings"][1].update(sequence=0), "a sequence is given twice"),
        (lambda value: value["shapings"][1].update(deed="burnt"), "is none of"),
        (lambda value: value["shapings"][1]["places"][0].update(claim_id="x"), "not there was placed"),
    ],
)
def test_parts_that_do_not_fit_are_refused(change: Callable[[dict[str, Any]], object], problem: str) -> None:
    value = exported()
    change(value)
    with pytest.raises(DraftUnreadable, match=problem):
        read(value)
