"""Carry-over on pairs of drafts of our own: is a decision lost, is one carried to a different statement?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from factcheck_app.analysis.drafts.draft_words import plain_words
from factcheck_app.domain.decision import Decision, Judgement
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.revise_draft import NextDraft, compare_with
from tests.fakes.draft_pairs import KINDS, DraftPair, make_draft, make_pairs
from tests.fakes.reviews import OPENED


@dataclass
class Tally:
    """Claims of the pairs of one kind, by what became of their decisions."""

    pairs: int = 0
    carried: int = 0
    asked: int = 0
    removed: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    needless: list[str] = field(default_factory=list)


def evaluate(errors: int) -> None:
    """Prints one line a kind of edit, and up to `errors` of the worst cases."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    decided = decide_all(review_article(read_pasted(make_draft())))
    for pair in make_pairs():
        count(tallies[pair.kind], pair, decided, compare_with(decided, read_pasted(pair.new)))
    print("carry-over: decisions on the claims of two drafts, twenty edits of each kind")
    print(f"{'edit':<10}{'pairs':>6}{'carried':>9}{'asked':>7}{'removed':>9}{'lost':>6}{'wrong':>7}{'needless':>10}")
    for kind in KINDS:
        t = tallies[kind]
        print(
            f"{kind:<10}{t.pairs:>6}{t.carried:>9}{t.asked:>7}{t.removed:>9}{len(t.lost):>6}{len(t.wrong):>7}{len(t.needless):>10}"
        )
    for name in ("lost", "wrong", "needless"):
        for kind in KINDS:
            for case in getattr(tallies[kind], name)[:errors]:
                print(f"  {name} ({kind}): {case}")


def decide_all(review: Review) -> Review:
    """The review with a verdict on every claim, its id as the note."""
    verdicts = (Verdict.SUPPORTED, Reason.DIRECT), (Verdict.OVERSTATED, Reason.HEDGE_DROPPED)
    for each in review.claims:
        verdict, reason = verdicts[each.number % 2]
        judgement = Judgement(verdict, (reason,), note=each.id)
        decision = Decision(each.number, each.id, 1, judgement, Verdict.UNDECIDED, "Ana Brandt", OPENED)
        review = review.with_decision(decision)
    return review


def count(tally: Tally, pair: DraftPair, old: Review, draft: NextDraft) -> None:
    """Counts what became of every decision of the pair."""
    tally.pairs += 1
    new = {each.id: each for each in draft.review.claims}
    left = {each.id for each in draft.review.former_claims}
    follower = next(claim for claim in old.claims if claim.claim.text == pair.edited).number
    leaning = old.claims[follower].id if follower < len(old.claims) else ""
    for each in old.claims:
        words = plain_words(each.claim.text)
        is_there = any(plain_words(c.claim.text) == words for c in draft.review.claims)
        if each.id in left:
            tally.removed += 1
            if is_there and pair.kind not in ("split", "merged"):
                tally.lost.append(each.claim.text)
        elif each.id not in new:
            tally.lost.append(each.claim.text)
        elif new[each.id].judgement.is_answer:
            tally.carried += 1
            is_other = plain_words(new[each.id].claim.text) != words or new[each.id].judgement.note != each.id
            has_other_ground = each.id == leaning and not pair.is_same
            if is_other or has_other_ground:
                tally.wrong.append(f"{each.claim.text} -> {new[each.id].claim.text}")
        else:
            tally.asked += 1
            if new[each.id].pending != each.judgement:
                tally.lost.append(each.claim.text)
            if each.claim.text != pair.edited and each.id != leaning:
                tally.needless.append(f"{each.claim.text} [{_why(draft, each.id)}]")


def _why(draft: NextDraft, claim_id: str) -> str:
    return next(carried.why for carried in draft.carry_over.claims if carried.claim.id == claim_id)
