"""Claims get the sources they lean on, each with its why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.analysis.citations.citation_pairing import pair_claims
from factcheck_app.analysis.citations.citations import find_sources
from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.pasted_text import read_pasted
from tests.analysis.cited_drafts import AUTHOR_LIST, NUMBERED_LIST, claims_on_sentences, paired
from tests.evaluation.pairing import pairs_of, read_passages

STUDY = (
    "A trial published in Runner Science (https://doi.org/10.5555/rs.8) found that juice shortened a run by 2 percent."
)
PASSAGES = [passage for kind in ("numbers", "author_year", "other") for passage in read_passages(kind)]


@pytest.mark.parametrize(("name", "text", "gold"), PASSAGES, ids=[passage[0] for passage in PASSAGES])
def test_every_passage_is_paired_as_its_marks_say(name: str, text: str, gold: list[tuple[str, frozenset[int]]]) -> None:
    for words, wanted, found in pairs_of(name, text, gold):
        assert found == wanted, words


def test_the_why_names_the_mark() -> None:
    claims = paired(f"Light delays sleep [1]. Lamps are cheap.{NUMBERED_LIST}")
    assert [link.why for link in claims["Light delays sleep [1]."].citations] == ["“[1]” stands in this sentence"]
    assert claims["Lamps are cheap."].citations == ()


def test_what_points_back_says_where_to() -> None:
    claims = paired(f"{STUDY}\n\nMore\nJuice is red.\n\nThe same study saw no change in weight.")
    (link,) = claims["The same study saw no change in weight."].citations
    assert link.source_number == 1
    assert "“The same study” points back to source 1 (named in claim" in link.why


def test_an_effect_leans_on_the_sentence_before_alone() -> None:
    claims = paired(f"{STUDY} This effect lasted an hour. Juice is red. This effect is a rumour.")
    assert claims["This effect lasted an hour."].sources == (1,)
    assert "which cites source 1" in claims["This effect lasted an hour."].citations[0].why
    assert claims["This effect is a rumour."].sources == ()


def test_nothing_is_inherited_across_list_items() -> None:
    claims = paired(f"- {STUDY}\n- This effect is found in beets.\n- Some studies suggest that beets calm.")
    assert claims["This effect is found in beets."].sources == ()
    assert claims["Some studies suggest that beets calm."].sources == ()


def test_several_authors_in_one_bracket_are_all_cited() -> None:
    claims = paired(f"Lessons help (Arnold & Becker, 2015; Carter et al., 2018).{AUTHOR_LIST}")
    assert claims["Lessons help (Arnold & Becker, 2015; Carter et al., 2018)."].sources == (1, 2)


def test_a_claim_with_a_source_does_not_speak_of_studies_without_one() -> None:
    article = read_pasted(f"Research shows that light in the evening delays sleep in adults (1).{NUMBERED_LIST}")
    before = find_claims(article)
    after = pair_claims(article, before, find_sources(article))
    assert after[0].sources == (1,)
    assert "unsourced_studies" not in [signal.code for signal in after[0].signals]


def test_a_claim_whose_borders_were_drawn_by_hand_keeps_its_citation() -> None:
    article = read_pasted(f"Lamps are cheap. Light delays sleep [1] and mood.{NUMBERED_LIST}")
    whole = claims_on_sentences(article)[1]
    part = replace(whole, span=TextSpan(whole.span.start, whole.span.start + 12), text=whole.text[:12])
    (claim,) = pair_claims(article, [part], find_sources(article))
    assert claim.sources == (1,)


def test_without_sources_the_claims_stay_as_they_are() -> None:
    article = read_pasted("Lamps are cheap.")
    claims = claims_on_sentences(article)
    assert pair_claims(article, claims, []) == claims


def test_an_abbreviation_in_brackets_cites_no_body() -> None:
    listed = "\n\nReferences\nWorld Egg Office. (2020). Eggs of the world. https://eggs.example"
    claims = paired(f"Eggs are sold worldwide (WEO). They are eaten by all (WEO, 2020).{listed}")
    assert claims["Eggs are sold worldwide (WEO)."].sources == ()
    assert claims["They are eaten by all (WEO, 2020)."].sources == (1,)


def test_a_conclusion_leans_on_the_sentence_it_is_drawn_from() -> None:
    claims = paired(f"Light delays sleep [1]. Lamps therefore cause tiredness. Lamps are cheap.{NUMBERED_LIST}")
    assert claims["Lamps therefore cause tiredness."].sources == (1,)
    assert claims["Lamps are cheap."].sources == ()
    claims = paired(f"Lamps delay sleep [2]. Anyone can expect it.{NUMBERED_LIST}")
    assert claims["Anyone can expect it."].sources == (2,)
