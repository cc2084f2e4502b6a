"""A review and its history out of the JSON export of this program; nothing in the file is taken on trust."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, NoReturn

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.errors import DraftUnreadable, InvalidDecision
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_edits import check_judgement
from factcheck_app.domain.signal import SIGNAL_NAMES
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.export_events import check_events, with_events
from factcheck_app.readers.export_past import check_past, past_of, with_order
from factcheck_app.readers.export_values import (
    Json,
    article_of,
    claim_of,
    decision_of,
    former_claim_of,
    review_of,
    source_of,
    source_text_of,
)
from factcheck_app.readers.json_schema import schema_problems

FORMAT = "factcheck-review"
NEWEST_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReviewExport:
    """A review as it was exported, and every decision that led to it, oldest first.

    `source_files` are the files of its source texts, by their hash.
    """

    review: Review
    history: tuple[Decision, ...]
    source_files: Mapping[str, bytes]


def read_review_export(content: bytes, schema: Json) -> ReviewExport:
    """Reads an export that keeps to `schema`. Raises DraftUnreadable, which names the place and no words."""
    export = _parse(content)
    problem = next(schema_problems(export, schema, schema, allow_unknown=True), None)
    if problem is not None:
        raise _refusal(f"{problem.removeprefix('$.')}.")
    try:
        read = _rebuild(export)
        _check(read)
    except InvalidDecision as error:
        raise _refusal(error.sentence) from None
    except ValueError:
        # what the schema lets pass
        raise _refusal("a date, a code, a place or the draft's base64 is none.") from None
    return read


def _parse(content: bytes) -> Json:
    try:
        export = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise DraftUnreadable("The file is not JSON.", "Open an export of this program, or a draft.") from None
    if not isinstance(export, dict) or export.get("format") != FORMAT:
        raise DraftUnreadable(
            "The file is JSON, but no export of this program.", "Open an export of this program, or a draft."
        )
    version = export.get("format_version")
    if isinstance(version, int) and version > NEWEST_VERSION:
        raise DraftUnreadable("The export is of a newer version of this program.", "Update the program.")
    return export


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _rebuild(export: Json) -> ReviewExport:
    decisions: list[Decision] = []
    for claim in (*export["claims"], *export.get("former_claims", ())):
        _demand(
            all(said["claim_id"] == claim["id"] for said in claim["decisions"]), "a decision stands with another claim"
        )
        decisions += map(decision_of, claim["decisions"])
    history = tuple(sorted(decisions, key=lambda decision: decision.sequence))
    places = sorted(export["claims"], key=lambda claim: (claim["start"], claim["end"], claim["id"]))
    review = review_of(
        export["review"],
        article_of(export["article"]),
        [claim_of(number, claim) for number, claim in enumerate(places, start=1)],
        [source_of(source) for source in export["sources"]],
    )
    # exports of before there were texts have none
    texts = [(source_text_of(said), said) for said in export.get("source_texts", ())]
    review = replace(
        review,
        source_texts=tuple(text for text, said in texts if said["at_hand"]),
        replaced_texts=tuple(text for text, said in texts if not said["at_hand"]),
        former_claims=tuple(map(former_claim_of, export.get("former_claims", ()))),
        past=past_of(export),
    )
    review = with_order(with_events(review, export))
    files = {text.sha256: b64decode(said["content"], validate=True) for text, said in texts}
    return ReviewExport(review, history, files)


def _check(read: ReviewExport) -> None:
    """Raises DraftUnreadable or InvalidDecision where parts of the export do not fit each other."""
    review, article = read.review, read.review.article
    whole = TextSpan(0, len(article.text))
    _demand(all(map(whole.contains, _places(review))), "a place lies outside the text")
    _demand(sha256(article.content).hexdigest() == article.sha256, "the draft does not have the hash that is given")
    _demand(len({claim.id for claim in review.claims}) == len(review.claims), "an id is given twice")
    numbers = [source.number for source in review.sources]
    _demand(numbers == sorted(set(numbers)), "the sources are not numbered in order")
    for reviewed in review.claims:
        claim = reviewed.claim
        _demand(
            0 < len(claim.id) <= 40 and claim.text == claim.span.of(article.text),
            "a claim is not the words at its place",
        )
        words = TextSpan(0, len(claim.text))
        _demand(all(map(words.contains, claim.parts)), "a part lies outside its claim")
        _demand(set(claim.sources) <= set(numbers), "a claim cites a source that is not there")
        _demand(all(signal.code in SIGNAL_NAMES for signal in claim.signals), "a signal has a code that does not exist")
    _demand(
        all(flag.code in SIGNAL_NAMES for source in review.sources for flag in source.flags),
        "a flag has a code that does not exist",
    )
    sequences = [decision.sequence for decision in read.history]
    _demand(len(set(sequences)) == len(sequences), "a sequence is given twice")
    for decision in read.history:
        check_judgement(decision.judgement)
    former = {source.number for draft in (review.past.drafts if review.past else ()) for source in draft.sources}
    _check_texts(read, {*numbers, *former})
    check_past(review, read.history, _demand)
    check_events(review, read.history, _demand)


def _check_texts(read: ReviewExport, numbers: set[int]) -> None:
    review = read.review
    texts = (*review.source_texts, *review.replaced_texts)
    at_hand = [text.source_number for text in review.source_texts]
    _demand(at_hand == sorted(set(at_hand)), "the texts at hand are not in the order of their sources")
    _demand(len({text.name for text in texts}) == len(texts), "a text of a source is given twice")
    for text in texts:
        content = read.source_files[text.sha256]
        whole = TextSpan(0, len(text.text))
        _demand(text.source_number in numbers, "a text belongs to a source that is not there")
        _demand(sha256(content).hexdigest() == text.sha256, "a source's file does not have the hash that is given")
        _demand(
            all(whole.contains(block.span) and all(map(whole.contains, block.cells)) for block in text.blocks)
            and all(whole.contains(origin.span) for origin in text.origins),
            "a place lies outside the text of a source",
        )
    for decision in read.history:
        for passage in decision.judgement.evidence:
            quoted = review.quoted_text(passage)
            stands = quoted is not None and passage.quote and passage.span.of(quoted.text) == passage.quote
            _demand(bool(stands), "a quote does not stand in the text of its source")


def _places(review: Review) -> Iterator[TextSpan]:
    article = review.article
    stretches: list[Any] = [*article.blocks, *article.links, *article.note_marks]
    stretches += [*article.styles, *article.comments, *article.origins, *(claim.claim for claim in review.claims)]
    yield from (stretch.span for stretch in stretches)
    yield from (mark.note for mark in article.note_marks)
    for block in article.blocks:
        yield from block.cells
    for claim in review.claims:
        yield from (TextSpan(signal.start, signal.end) for signal in claim.claim.signals)
    for source in review.sources:
        yield from source.mentions


def _demand(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _refusal(f"{otherwise}.")


def _refusal(what: str) -> DraftUnreadable:
    return DraftUnreadable(f"The export is not whole: {what}", "Export the review again and open that file.")
