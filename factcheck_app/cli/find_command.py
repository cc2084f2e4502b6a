"""`find`: words in the whole library."""

from __future__ import annotations

import argparse
import json
import sys

from factcheck_app.cli.library import open_library
from factcheck_app.cli.plain_words import say
from factcheck_app.domain.library_find import FindPlace, LibraryFind
from factcheck_app.domain.review import Review

_PLACE_WORDS = {place: place.value.replace("_", " of ") for place in FindPlace} | {
    FindPlace.SOURCE_TEXT: "text of source"
}


def run_find(options: argparse.Namespace) -> None:
    """Prints the places where the words stand, review by review; exit 0 where there are none too."""
    sought = " ".join(options.words)
    with open_library(options, writer=False) as services:
        finds = services.library.find(sought)
        reviews = {find.review_id: services.reviews.load(find.review_id) for find in finds}
    if options.json:
        print(json.dumps([_describe(find, reviews[find.review_id]) for find in finds], ensure_ascii=False, indent=1))
        return
    for review_id in reviews:
        say(f"{review_id[:8]}  {reviews[review_id].title}")
        for find in finds:
            if find.review_id == review_id:
                say(f"    {_where(find, reviews[review_id])}: {find.text}")
    if not finds:
        say("Nothing was found. Words are taken as they stand; try fewer of them.", file=sys.stderr)


def _where(find: LibraryFind, review: Review) -> str:
    number = review.number_of(find.claim_id) if find.claim_id is not None else find.source
    kind = _PLACE_WORDS[find.place]
    if find.claim_id is not None and find.place is not FindPlace.CLAIM:
        return f"{kind} of claim {number}"
    return kind if number is None else f"{kind} {number}"


def _describe(find: LibraryFind, review: Review) -> dict[str, object]:
    return {
        "review": find.review_id,
        "title": find.review_title,
        "place": str(find.place),
        "claim": review.number_of(find.claim_id) if find.claim_id is not None else None,
        "claim_id": find.claim_id,
        "source": find.source,
        "start": find.start,
        "text": find.text,
        "found": find.mark.of(find.text),
    }
