"""Finding claims in whole drafts."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck_app.analysis.citations.citation_pairing import pair_claims
from factcheck_app.analysis.citations.citations import find_sources
from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, ClaimKind
from tests.fakes.claim_drafts import DRAFTS, marked_draft
from tests.fakes.listed_benefits import NAMES, OTHER_NAMES, STYLES, write_draft


def said(article: Article, names: Mapping[str, str]) -> dict[str, tuple[ClaimKind, int, tuple[int, ...]]]:
    """Kind, rung and sources of the claims by their words, the names taken out."""
    found = {}
    for claim in pair_claims(article, find_claims(article), find_sources(article)):
        words = " ".join(claim.text.lower().split())
        for role, name in names.items():
            words = words.replace(name.lower(), f"<{role}>")
        found[words] = (claim.kind, claim.strength.rung, claim.sources)
    return found


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS.keys())
def test_the_claims_of_a_draft_are_those_that_a_reader_marked(draft: str) -> None:
    marked = marked_draft(draft)
    text = marked.article.text
    assert [claim.text for claim in find_claims(marked.article)] == [span.of(text) for span in marked.claims]


def test_the_list_of_benefits_is_read_to_the_end(tmp_path: Path) -> None:
    article = write_draft(tmp_path)
    claims = pair_claims(article, find_claims(article), find_sources(article))
    assert [bool(claim.sources) for claim in claims] == [False, False, True, False, False, *[True] * 6, *[False] * 3]
    assert [claim.strength.rung for claim in claims] == [0, 0, 0, 2, 3, 3, 3, 2, 3, 3, 2, 2, 2, 2]


@pytest.mark.parametrize("shuffled", [False, True])
@pytest.mark.parametrize("names", [NAMES, OTHER_NAMES], ids=["these names", "other names"])
@pytest.mark.parametrize("style", STYLES)
def test_names_list_style_and_order_change_no_claim(
    tmp_path: Path, style: str, names: Mapping[str, str], shuffled: bool
) -> None:
    changed = write_draft(tmp_path, style, names, shuffled=shuffled)
    assert said(changed, names) == said(write_draft(tmp_path), NAMES)


def test_a_claim_is_the_text_at_its_span_and_says_why(tmp_path: Path) -> None:
    article = write_draft(tmp_path)
    for claim in find_claims(article):
        assert claim.span.of(article.text) == claim.text
        assert claim.why
        assert 0 <= claim.check_worthiness <= 1
        assert without_added(claim) == claim.text


def without_added(claim: Claim) -> str:
    return "".join(
        char
        for index, char in enumerate(claim.standalone)
        if not any(span.start <= index < span.end for span in claim.added)
    )


def test_claims_are_in_order_and_apart(tmp_path: Path) -> None:
    spans = [claim.span for claim in find_claims(write_draft(tmp_path))]
    assert spans == sorted(spans)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))


def test_a_table_row_with_figures_and_a_caption_that_states_are_claims() -> None:
    marked = marked_draft(
        "- | Group\n+ | Tea 12 of 40 slept better\n+ = Tea drinkers slept longer than others.\n- = Figure 2"
    )
    assert [claim.span for claim in find_claims(marked.article)] == list(marked.claims)


@pytest.mark.parametrize(
    "text",
    ["", "\n\n\n", "very " * 3000, "a, " * 3000, "1 2 3 " * 2000, "(" * 5000, "“" * 5000, "😀 " * 2000, "=-|*#" * 500],
)
def test_odd_texts_are_read_to_the_end(tmp_path: Path, text: str) -> None:
    marked = marked_draft(f"- {' '.join(text.split()) or 'x'}")
    assert isinstance(find_claims(marked.article), list)


def test_the_mark_of_a_note_changes_nothing_but_the_words() -> None:
    plain = marked_draft("- Tea reduces stress in most adults. It may lower pressure.").article
    noted = marked_draft("- Tea reduces stress¹ in most adults.² It may lower pressure³.").article
    found, expected = find_claims(noted), find_claims(plain)
    assert [claim.text for claim in found] == ["Tea reduces stress¹ in most adults.²", "It may lower pressure³."]
    assert [(one.kind, one.strength.rung, one.why) for one in found] == [
        (one.kind, one.strength.rung, one.why) for one in expected
    ]


def test_a_compound_sentence_is_one_claim_that_keeps_its_parts() -> None:
    (claim,) = find_claims(marked_draft("- Veloren reduces pain¹ and improves sleep.").article)
    assert [part.of(claim.text) for part in claim.parts] == ["Veloren reduces pain", "improves sleep"]
