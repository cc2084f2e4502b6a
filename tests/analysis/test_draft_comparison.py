"""The claims of two drafts side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.analysis.claim_finder import claim_at
from factcheck_app.analysis.draft_comparison import compare_drafts
from factcheck_app.analysis.drafts.two_drafts import DraftClaims
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.revision import Carried, CarryOver
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.workflow.open_article import review_article

_BEFORE = "Oat bran lowered cholesterol by 7 percent."
_AFTER = "Tai chi reduced anxiety in 46 adults. This effect lasted for a year."


def draft(text: str) -> DraftClaims:
    review = review_article(read_pasted(text))
    return DraftClaims(review.article, [each.claim for each in review.claims], review.sources)


def compared(old: str, new: str) -> CarryOver:
    return compare_drafts(draft(f"{_BEFORE}\n\n{old}\n\n{_AFTER}\n"), draft(f"{_BEFORE}\n\n{new}\n\n{_AFTER}\n"))


def how_is(old: str, new: str) -> Carried:
    """What became of the second claim, which alone was edited."""
    carried = compared(old, new)
    second = next(each for each in carried.claims if each.before and each.before.text.startswith(old[:9]))
    return second.how


@pytest.mark.parametrize(
    "new",
    [
        "The “new” diet reduced pain in 64  adults’ knees.",
        'The "new" diet reduced\N{NO-BREAK SPACE}pain in 64 adults\' knees.',
        "The „new“ diet re\N{SOFT HYPHEN}duced pain in 64 adults’ knees.",
    ],
)
def test_white_space_and_glyphs_of_quotes_change_nothing(new: str) -> None:
    assert how_is("The “new” diet reduced pain in 64 adults’ knees.", new) is Carried.UNCHANGED


@pytest.mark.parametrize(
    "new",
    [
        "The diet reduced pain in 46 adults.",
        "The diet reduced pain in 6.4 adults.",
        "The diet did not reduce pain in 64 adults.",
        "The diet reduced pain in 64 mice.",
        "The diet may reduce pain in 64 adults.",
        "The DIET reduced pain in 64 adults.",
        "The diet reduced pain in 64 adults?",
    ],
)
def test_any_other_word_asks(new: str) -> None:
    assert how_is("The diet reduced pain in 64 adults.", new) is not Carried.UNCHANGED


def test_the_words_that_changed_are_marked() -> None:
    (reworded,) = compared("The diet reduced pain.", "The diet may reduce pain.").of(Carried.REWORDED)
    assert [span.of("The diet reduced pain.") for span in reworded.old_changes] == ["reduced"]
    assert [span.of("The diet may reduce pain.") for span in reworded.new_changes] == ["may reduce"]


def test_a_claim_that_leans_asks_when_what_it_leans_on_changes() -> None:
    old = draft("Yoga reduced back pain in 64 adults. This effect lasted for a year.")
    new = draft("Yoga reduced neck pain in 64 adults. This effect lasted for a year.")
    leaning = compare_drafts(old, new).claims[1]
    assert leaning.how is Carried.REWORDED
    assert leaning.why


@pytest.mark.parametrize("between", ["", "It was well run. ", "It was well run.\n\n"])
def test_a_study_that_was_named_some_sentences_ago_is_leaned_on(between: str) -> None:
    text = "A trial tested tai chi in 46 adults. {}The researchers also found fewer falls among them."
    old, new = draft(text.format(between)), draft(text.format(between).replace("46", "460"))
    falls = [each for each in compare_drafts(old, new).claims if "falls" in each.claim.text]
    assert [each.how for each in falls] == [Carried.REWORDED]


def test_an_item_asks_when_the_words_that_lead_into_its_list_change() -> None:
    old = draft("# Walking\n\nWalking brings these benefits:\n\n- Better sleep\n- Less pain\n")
    new = draft("# Walking\n\nWalking does not bring these benefits:\n\n- Better sleep\n- Less pain\n")
    assert {each.how for each in compare_drafts(old, new).claims if each.before} == {Carried.REWORDED}


def test_a_sentence_under_the_heading_of_a_myth_asks() -> None:
    old = draft("# Sugar\n\n## What trials show\n\nSugar makes children restless.")
    new = draft("# Sugar\n\n## Myths\n\nSugar makes children restless.")
    sugar = [each for each in compare_drafts(old, new).claims if each.claim.text.startswith("Sugar makes")]
    assert [each.how for each in sugar] == [Carried.REWORDED]


def test_of_two_equal_items_each_stays_under_its_heading() -> None:
    text = "# A\n\n## Walking\n\n- Deeper sleep\n\n## Singing\n\n- Deeper sleep\n"
    old, new = draft(text), draft(text.replace("# A\n", "# A\n\nPears reduced pain in 9 adults.\n"))
    kept = compare_drafts(old, new).kept
    assert [each.claim.id for each in kept] == [claim.id for claim in old.claims]
    gone = draft("# A\n\n## Singing\n\n- Deeper sleep\n")
    assert [each.claim.id for each in compare_drafts(old, gone).kept] == [old.claims[1].id]


def test_a_paragraph_that_moved_keeps_its_claims() -> None:
    one, two, three = "Pears cut pain in 9 adults.", "Plums eased colds in 8 adults.", "Tea raised mood in 7 adults."
    carried = compare_drafts(draft(f"{one}\n\n{two}\n\n{three}"), draft(f"{two}\n\n{three}\n\n{one}"))
    assert {each.claim.text: each.how for each in carried.claims} == {
        one: Carried.MOVED,
        two: Carried.UNCHANGED,
        three: Carried.UNCHANGED,
    }


def part_of(old: DraftClaims, words: str) -> Claim:
    start = old.article.text.index(words)
    return claim_at(old.article, TextSpan(start, start + len(words)), "drawn")


@pytest.mark.parametrize(("new", "how"), [("64", Carried.UNCHANGED), ("46", Carried.REWORDED)])
def test_a_claim_with_borders_of_the_reviewers_is_found_again(new: str, how: Carried) -> None:
    old = draft("Yoga reduced pain in 64 adults and tea improved their sleep.")
    drawn = replace(old, claims=[part_of(old, "Yoga reduced pain in 64 adults")])
    carried = compare_drafts(drawn, draft(f"Yoga reduced pain in {new} adults and tea improved their sleep."))
    assert [(each.claim.id, each.how, each.claim.text) for each in carried.claims] == [
        ("drawn", how, f"Yoga reduced pain in {new} adults")
    ]


def test_two_articles_have_little_in_common() -> None:
    other = draft("Semaglutide helped 300 adults to lose weight. Nausea was common in the trial.")
    assert compare_drafts(draft(f"{_BEFORE}\n\n{_AFTER}"), other).in_common < 0.2
    assert compared("Pears cut pain.", "Pears cut pain in 9 adults.").in_common > 0.9
