"""ClaimReview as another program reads it: one for each decided claim, and every term understood."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.verdict import Verdict
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.linked_data.claim_review import make_claim_review
from tests.fakes.linked_data_contexts import read_linked_data, without_short_lists, write_linked_data
from tests.fakes.looked_up import make_looked_up_review
from tests.fakes.reviews import HEAD, MADE, make_review


def read(material: ExportMaterial) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(make_claim_review(material).decode("utf-8"))
    return value


def looked_up() -> dict[str, Any]:
    return read(ExportMaterial(make_looked_up_review(), (), HEAD, MADE))


def test_a_processor_understands_every_term() -> None:
    value = looked_up()
    expanded = read_linked_data(value)
    assert write_linked_data(expanded, "https://schema.org") == without_short_lists(value)
    assert {kind for node in expanded for kind in node["@type"]} == {"https://schema.org/ClaimReview"}


def test_each_decided_claim_has_one_and_no_other() -> None:
    claims = [claim for claim in make_review().claims if claim.judgement.is_decided]
    reviews = looked_up()["@graph"]
    assert [said["identifier"] for said in reviews] == [claim.id for claim in claims]
    assert [said["itemReviewed"]["text"] for said in reviews] == [claim.claim.text for claim in claims]
    assert reviews[3]["claimReviewed"] == "This effect of evening walks lasted for at least two years."


def test_the_verdict_is_a_rating_on_a_scale_of_three() -> None:
    said = looked_up()["@graph"][2]
    assert said["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 2,
        "bestRating": 3,
        "worstRating": 1,
        "alternateName": "Overstated",
        "ratingExplanation": "Effect inflated; Population widened",
    }
    assert (said["author"]["name"], said["datePublished"]) == ("Ana Brandt", "2026-11-23")
    assert said["reviewBody"].endswith(
        "Suggested wording: In a trial of students, evening walks shortened the time to fall asleep."
    )
    assert said["citation"][0]["identifier"] == "doi:10.5555/rest.2021.7"


def test_the_draft_is_named_by_its_address_only_where_it_has_one() -> None:
    review = make_review()
    appearance = read(ExportMaterial(review, (), HEAD, MADE))["@graph"][0]["itemReviewed"]["appearance"]
    assert appearance["identifier"] == f"urn:sha256:{review.article.sha256}"
    assert "url" not in appearance
    article = replace(review.article, address="https://example.org/walks", author="Bo Ek", published="2026-03-04")
    item = read(ExportMaterial(replace(review, article=article), (), HEAD, MADE))["@graph"][0]["itemReviewed"]
    assert item["appearance"]["url"] == "https://example.org/walks"
    assert (item["author"]["name"], item["datePublished"]) == ("Bo Ek", "2026-03-04")


def test_what_no_program_can_decode_is_replaced_and_nothing_else() -> None:
    note = "half \ud83d </script> \x00 שלום 😀" + "x" * 40_000
    review = make_review((Judgement(Verdict.UNSUPPORTED, note=note),))
    said = read(ExportMaterial(review, (), HEAD, MADE))["@graph"][0]
    assert said["reviewBody"] == note.replace("\ud83d", "\ufffd")


def test_a_review_without_a_decision_is_an_empty_graph() -> None:
    assert read(ExportMaterial(make_review(()), (), HEAD, MADE))["@graph"] == []
