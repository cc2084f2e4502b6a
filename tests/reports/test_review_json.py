"""The JSON export loses nothing and keeps to its schema."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from factcheck_app.domain.article import DraftComment, NoteMark, StyledText, TextOrigin, TextStyle
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.json_schema import schema_problems
from factcheck_app.readers.review_export import read_review_export
from factcheck_app.reports.review_json import claims_to_json, make_json, review_to_json
from factcheck_app.resource_files import resource_path
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.fakes.known_work import make_work
from tests.fakes.reviews import HEAD, MADE, make_history, make_review, make_review_without_claims

SCHEMA: dict[str, Any] = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))


def export(review: Review) -> dict[str, Any]:
    history = make_quoted_history() if review.claims else []
    value: dict[str, Any] = json.loads(make_json(review, history, HEAD, MADE, files=CONTENTS).decode("utf-8"))
    return value


def test_an_export_keeps_to_the_schema() -> None:
    quoted = make_quoted_review()
    looked_up = replace(quoted, sources=(replace(quoted.sources[0], work=make_work()), *quoted.sources[1:]))
    for review in (quoted, looked_up, make_review(), make_review_without_claims()):
        assert list(schema_problems(export(review), SCHEMA, SCHEMA)) == []


def test_the_schema_refuses_what_does_not_fit() -> None:
    value = export(make_review())
    value["claims"][0]["strength"] = "3"
    value["claims"][1]["decisions"][0]["verdict"] = "true"
    del value["sources"][0]["doi"]
    assert len(list(schema_problems(value, SCHEMA, SCHEMA))) == 3


def test_a_review_is_rebuilt_from_its_export_without_loss() -> None:
    review = make_quoted_review()
    span = TextSpan(0, 1)
    article = replace(
        review.article,
        note_marks=(NoteMark(span, "1", TextSpan(2, 5)),),
        styles=(StyledText(span, TextStyle.HIDDEN),),
        comments=(DraftComment(span, "Bo", "Is that so?"),),
        origins=(TextOrigin(span, "word/document.xml", 3, 4, (0.5, 1.0, 2.25, 3.0)),),
        author="Bo Ek",
        published="2026-03-04",
        publisher="The Paper",
        address="https://example.org/walks",
    )
    checked = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    source = replace(review.sources[1], checked_at=checked, status=EditorialStatus.NONE_FOUND)
    looked_up = replace(review.sources[2], work=make_work(), status=EditorialStatus.RETRACTED, is_added=True)
    review = replace(review, article=article, sources=(review.sources[0], source, looked_up))
    read = read_review_export(make_json(review, make_quoted_history(), HEAD, MADE, files=CONTENTS), SCHEMA)
    assert asdict(read.review) == asdict(review)
    assert list(read.history) == make_quoted_history()
    assert read.source_files == CONTENTS


def test_lone_surrogates_survive_and_the_file_is_utf_8() -> None:
    review = replace(make_review(), title="half \ud83d and whole 😀 \x00")
    content = make_json(review, make_history(), HEAD, MADE)
    assert "😀" in content.decode("utf-8")
    assert json.loads(content)["review"]["title"] == review.title


def test_claims_have_the_shape_of_the_command_line() -> None:
    review = make_review()
    value = claims_to_json(review.article, [claim.claim for claim in review.claims], review.sources)
    assert list(value) == ["article", "claims", "sources"]
    assert list(value["article"]) == ["title", "sha256", "language", "characters", "text"]
    words = "number id start end text standalone heading block kind strength check_worthiness why sources signals"
    assert [list(claim) for claim in value["claims"]] == [words.split()] * 13
    assert value["claims"][8]["sources"] == [1, 2]


def test_decisions_stand_with_their_claim_newest_last() -> None:
    claim = review_to_json(make_review(), make_history())["claims"][2]
    assert [decision["verdict"] for decision in claim["decisions"]] == ["supported", "undecided", "overstated"]
    assert [decision["origin"] for decision in claim["decisions"]] == ["decided", "undone", "decided"]
    assert claim["decisions"][0]["at"] == "2026-11-21T09:30:00.123+00:00"
    assert claim["state"] == "open"


def test_a_claim_set_aside_says_so() -> None:
    claims = review_to_json(make_review(), make_history())["claims"]
    assert [claim["number"] for claim in claims if claim["state"] == "set_aside"] == [12]
    assert claims[11]["set_aside"] == "not_a_claim"


def test_unknown_is_null() -> None:
    source = review_to_json(make_review(), make_history())["sources"][2]
    assert [source[name] for name in ("doi", "pmid", "journal", "year", "checked_at")] == [None] * 5
    assert source["status"] == "not_checked"


def test_evidence_stands_with_its_decision() -> None:
    claim = review_to_json(make_quoted_review(), make_quoted_history())["claims"][4]
    (passage,) = claim["decisions"][-1]["evidence"]
    assert (passage["source"], passage["stance"], passage["locator"]) == (1, "supports", "Rest_2021/p3/para1")
    assert passage["quote"] == "Walkers fell asleep 18 minutes sooner than controls (95% CI 11 to 25)."
