"""What a claim leans on outside its own words, and whether that is the same in both drafts."""

from __future__ import annotations

import re

from factcheck_app.analysis.claims.leaning import Leaning, find_leaning_words
from factcheck_app.analysis.claims.own_subject import leans_on_before
from factcheck_app.analysis.drafts.disowning import is_judged_otherwise
from factcheck_app.analysis.drafts.draft_units import DraftUnits
from factcheck_app.analysis.drafts.draft_words import plain_words
from factcheck_app.analysis.drafts.surroundings import leads_into, set_as
from factcheck_app.analysis.drafts.unit_alignment import UnitAlignment
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.claim import Claim

# words that take up something said before, wherever they stand
_TAKES_UP = LazyPattern(
    r"\b(?:this|these|those|such|the\ssame|the\s(?:former|latter)|(?:the|that)\s(?:study|trial|review|finding|result)s?(?!\spublished\b))\b",
    re.IGNORECASE,
)
_STUDIES = r"stud(?:y|ies)|trials?|reviews?|analys[ei]s|surveys?|experiments?|papers?|authors?|researchers?|team"
# a study brought up, or people who were counted
_NAMES_A_STUDY = LazyPattern(
    rf"\d|\b(?:an?|one|another|two|three|several)\s(?:[\w-]+\s){{0,3}}(?:{_STUDIES})\b", re.IGNORECASE
)
_STUDY = LazyPattern(
    rf"\b(?:the\ssame|this|that|these|those|the|its|their)\s(?:[\w-]+\s)?(?:{_STUDIES})\b(?!\spublished\b)",
    re.IGNORECASE,
)
# what stands under or behind such words is denied or affirmed by them
_UNTRUE = r"myths?|false|falsehoods?|wrong|misconceptions?|lies?|untrue|fictions?"
_TRUTH_OF_HEADING = LazyPattern(rf"\b(?:{_UNTRUE}|facts?|true|truth|claims?|not|no|never|without)\b", re.IGNORECASE)
_MOST_SENTENCES_BACK = 6


class ClaimContext:
    """Compares the surroundings of claims in two drafts whose units are aligned."""

    def __init__(self, old: DraftUnits, new: DraftUnits, alignment: UnitAlignment) -> None:
        self._old, self._new, self._alignment = old, new, alignment

    def difference(self, before: Claim, after: Claim, old_unit: int, new_unit: int) -> str:
        """A sentence that says what around the same words is another; empty where nothing is.

        The units are the first that the claim touches in each draft.
        """
        if old_unit in self._alignment.guessed:
            return "The same words stand in several places, and which of them this is cannot be told."
        if self._old.lead_in(old_unit) != self._new.lead_in(new_unit):
            return "The words that lead into its list have changed."
        if self._old.first_row(old_unit) != self._new.first_row(new_unit):
            return "The headings of its table have changed."
        if set_as(self._old, old_unit) != set_as(self._new, new_unit):
            return "It is struck out, hidden or quoted in one of the drafts."
        leans = before.block is BlockKind.TABLE_ROW or (_leans(before) and not self._is_said_before(before, old_unit))
        if self._has_another_heading(before, old_unit, new_unit, leans=leans):
            return "It stands under another heading."
        if leans and leads_into(self._old, old_unit) != leads_into(self._new, new_unit):
            return "The words that lead into it have changed."
        if _filled_in(before) != _filled_in(after):
            return "What it points back to has changed."
        if not self._same_before(old_unit, new_unit, self._sentences_back(before, old_unit)):
            return "It points back, and what stands before it has changed."
        if is_judged_otherwise(self._old, old_unit, self._new, new_unit):
            return "What is said of it before or after it has changed."
        return ""

    def _has_another_heading(self, claim: Claim, old_unit: int, new_unit: int, *, leans: bool) -> bool:
        if leans:
            return self._old.headings_above(old_unit) != self._new.headings_above(new_unit)
        above = self._old.heading_above(old_unit), self._new.heading_above(new_unit)
        return above[0] != above[1] and any(_TRUTH_OF_HEADING.search(" ".join(words)) for words in above)

    def _is_said_before(self, claim: Claim, old_unit: int) -> bool:
        """Whether "This effect", "The same study" take up a sentence of the same paragraph that names its subject."""
        found = find_leaning_words(claim.text)
        takes_up = found is not None and found.kind in (Leaning.CHANGE, Leaning.STUDY)
        return (
            takes_up
            and self._old.units[old_unit].place > 0
            and not leans_on_before(self._old.units[old_unit - 1].unit.text)
        )

    def _sentences_back(self, claim: Claim, old_unit: int) -> int:
        if claim.block is BlockKind.TABLE_ROW or not _leans(claim):
            return 0
        place = self._old.units[old_unit].place
        if _STUDY.search(claim.text):
            return self._since_named(old_unit)
        if place:
            return min(_MOST_SENTENCES_BACK, place)
        # the first words of a paragraph lean on the paragraph before it
        block = self._old.units[old_unit - 1].block if old_unit else 0
        before = self._old.units[max(0, old_unit - _MOST_SENTENCES_BACK) : old_unit]
        return max(1, sum(unit.block == block for unit in before))

    def _since_named(self, old_unit: int) -> int:
        """How far back a study was named that the claim takes up: not beyond the heading, and one sentence at least."""
        back = 0
        for unit in reversed(self._old.units[max(0, old_unit - _MOST_SENTENCES_BACK) : old_unit]):
            if unit.unit.block.kind is BlockKind.HEADING:
                break
            back += 1
            if _NAMES_A_STUDY.search(unit.unit.text):
                break
        return max(1, back)

    def _same_before(self, old_unit: int, new_unit: int, count: int) -> bool:
        for back in range(1, count + 1):
            if old_unit < back or new_unit < back:
                return old_unit < back and new_unit < back
            if self._old.keys[old_unit - back] != self._new.keys[new_unit - back]:
                return False
        return True


def _leans(claim: Claim) -> bool:
    return bool(leans_on_before(claim.text) or _TAKES_UP.search(claim.text) or _STUDY.search(claim.text))


def _filled_in(claim: Claim) -> list[tuple[str, ...]]:
    """The words that its stand-alone wording adds."""
    return [plain_words(span.of(claim.standalone)) for span in claim.added]
