"""Every word of the domain's tables is marked for translation, once."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck_app.domain.balance_sheet import ANSWER_WORDS, QUESTION_WORDS
from factcheck_app.domain.certainty import Certainty, EffectSize
from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.editorial_status import STATUS_NAMES
from factcheck_app.domain.editorial_status import STATUS_WORDS as EDITORIAL_WORDS
from factcheck_app.domain.evidence import STANCE_WORDS, Stance
from factcheck_app.domain.ladder_layout import NO_EFFECT_WORDS
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.shaping import DEED_WORDS
from factcheck_app.domain.signal import SIGNAL_NAMES
from factcheck_app.domain.source import ACCESS_WORDS, Access, access_phrase
from factcheck_app.domain.standing_words import STATUS_WORDS
from factcheck_app.domain.strength import RUNG_NAMES
from factcheck_app.domain.text_part import PART_NAMES, PART_WORDS
from factcheck_app.domain.verdict import (
    CITATION_WORDS,
    SET_ASIDE_WORDS,
    SEVERITY_WORDS,
    VERDICT_DEFINITIONS,
    Severity,
    Verdict,
)
from factcheck_app.domain.work import DESIGN_WORDS
from factcheck_app.gui.look.codebook import CODEBOOK_WORDS, codebook_word


def words_of_the_domain() -> Iterator[str]:
    for codes in (Verdict, Severity, ClaimKind, Stance, Certainty, EffectSize):
        yield from map(str, codes)
    tables = (VERDICT_DEFINITIONS, SEVERITY_WORDS, CITATION_WORDS, SET_ASIDE_WORDS, REASON_WORDS, SIGNAL_NAMES)
    for table in (*tables, STANCE_WORDS, ACCESS_WORDS, PART_WORDS, PART_NAMES, DESIGN_WORDS, DEED_WORDS, ANSWER_WORDS):
        yield from table.values()
    for states in (STATUS_WORDS, STATUS_NAMES, EDITORIAL_WORDS):
        yield from states.values()
    for question in QUESTION_WORDS.values():
        yield from (question.name, question.question, question.good)
    yield from (*RUNG_NAMES, NO_EFFECT_WORDS, access_phrase(Access.NOT_CHECKED))


def test_every_word_of_the_domain_is_listed() -> None:
    assert set(words_of_the_domain()) - set(CODEBOOK_WORDS) == set()


def test_each_word_is_listed_once() -> None:
    assert len(CODEBOOK_WORDS) == len(set(CODEBOOK_WORDS))


def test_without_a_translation_a_word_is_shown_as_it_is() -> None:
    assert codebook_word(Verdict.OVERSTATED) == "overstated"
