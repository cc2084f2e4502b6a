"""The balance sheet: ten questions to a health article as a whole, after the criteria of HealthNewsReview.org.

Schwitzer G. "How do US journalists cover treatments, tests, products, and procedures?" PLoS Med 2008;5(5):e95.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from factcheck_app.domain.text_span import TextSpan


class BalanceQuestion(StrEnum):
    """The ten questions, in the order of the sheet."""

    BENEFIT = "benefit"
    HARMS = "harms"
    EVIDENCE = "evidence"
    COST = "cost"
    ALTERNATIVES = "alternatives"
    AVAILABILITY = "availability"
    NOVELTY = "novelty"
    INDEPENDENCE = "independence"
    DISEASE_MONGERING = "disease_mongering"
    PRESS_RELEASE = "press_release"


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A short name, the question, and what a good article does."""

    name: str
    question: str
    good: str


QUESTION_WORDS = {
    BalanceQuestion.BENEFIT: QuestionWords(
        "Benefit in absolute numbers",
        "Does it say how large the benefit is, in absolute numbers?",
        "So many of a hundred with, so many without; not a percentage alone.",
    ),
    BalanceQuestion.HARMS: QuestionWords(
        "Harms",
        "Does it say what can go wrong, and how often?",
        "Side effects and burdens stand beside the benefit, rare and grave ones too.",
    ),
    BalanceQuestion.EVIDENCE: QuestionWords(
        "Quality of the evidence",
        "Does it say what kind of study this rests on, and what such a study cannot show?",
        "Design, size, in whom, for how long, and its limits.",
    ),
    BalanceQuestion.COST: QuestionWords(
        "Cost",
        "Does it say what it costs, and who pays?",
        "A price, or that none is known yet.",
    ),
    BalanceQuestion.ALTERNATIVES: QuestionWords(
        "Alternatives",
        "Does it set it against what else can be done, doing nothing included?",
        "Existing choices are named, with what speaks for them.",
    ),
    BalanceQuestion.AVAILABILITY: QuestionWords(
        "Availability",
        "Does it say whether people can have it, and where?",
        "Approved or not, for whom, and since when.",
    ),
    BalanceQuestion.NOVELTY: QuestionWords(
        "Novelty",
        "Is what it calls new really new?",
        "It says what was known or used before.",
    ),
    BalanceQuestion.INDEPENDENCE: QuestionWords(
        "Independent voices and interests",
        "Does anybody speak who has no stake, and are interests named?",
        "Somebody outside the study is heard; funding and interests are said.",
    ),
    BalanceQuestion.DISEASE_MONGERING: QuestionWords(
        "No disease-mongering",
        "Does it keep the size of the problem and ordinary life in proportion?",
        "Risk factors and stages of life are not told as diseases; figures have a source.",
    ),
    BalanceQuestion.PRESS_RELEASE: QuestionWords(
        "Beyond the press release",
        "Does it rest on more than a release or the maker's own words?",
        "The study itself or other sources were read.",
    ),
}


class BalanceAnswer(StrEnum):
    """The reviewer's answer; a question without one is open."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


ANSWER_WORDS = {
    BalanceAnswer.YES: "Yes",
    BalanceAnswer.NO: "No",
    BalanceAnswer.NOT_APPLICABLE: "Not applicable",
}


@dataclass(frozen=True, slots=True)
class BalanceFinding:
    """What the draft's own words say to a question: a sentence ("Never mentioned."), and the places it rests on.

    `places` are spans of the article, in order; `claims` the ids of claims that they stand in.
    """

    question: BalanceQuestion
    sentence: str
    places: tuple[TextSpan, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BalanceEntry:
    """What a reviewer says to one question. `answer` is None while it is open; `at` is UTC."""

    question: BalanceQuestion
    answer: BalanceAnswer | None = None
    note: str = ""
    reviewer: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BalanceSheet:
    """The newest entry of each question that has one, in the order of the sheet."""

    entries: tuple[BalanceEntry, ...] = ()

    def entry(self, question: BalanceQuestion) -> BalanceEntry:
        """What stands at a question; an open one where nothing does."""
        return next((entry for entry in self.entries if entry.question is question), BalanceEntry(question))

    def with_entry(self, entry: BalanceEntry) -> BalanceSheet:
        """The sheet after a question was answered again."""
        others = [old for old in self.entries if old.question is not entry.question]
        order = list(BalanceQuestion)
        return replace(self, entries=tuple(sorted((*others, entry), key=lambda each: order.index(each.question))))

    @property
    def answered(self) -> int:
        """How many questions have an answer."""
        return sum(entry.answer is not None for entry in self.entries)
