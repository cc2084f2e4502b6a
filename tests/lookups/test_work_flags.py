"""All that a record shows comes in the order of trouble, and a source in order gets no flag."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.signal import SIGNAL_NAMES
from factcheck_app.domain.work import Design, Notice, NoticeKind, Provider
from factcheck_app.lookups.work_flags import LOOKED_UP_CODES, flags_of_work
from tests.fakes.works import ROWAN, record_of, work_of
from tests.lookups.flags.cited_draft import SOURCE, cited

DRAFT = cited("The study found that participants who walked slept longer.")


def test_every_code_has_a_name() -> None:
    assert set(LOOKED_UP_CODES) <= set(SIGNAL_NAMES)


def test_a_source_in_order_gets_no_flag() -> None:
    work = work_of(ROWAN, record_of(Provider.PUBMED, designs=(Design.RANDOMISED_TRIAL,), species=("Humans",)))
    assert flags_of_work(SOURCE, work, DRAFT.article, DRAFT.claims) == ()


def test_the_gravest_comes_first() -> None:
    retracted = record_of(
        title="Walks and sleep",
        designs=(Design.REVIEW,),
        journal="Neuropharmacology",
        issns=("0028-3908",),
        notices=(Notice(NoticeKind.CORRECTION, Provider.CROSSREF), Notice(NoticeKind.RETRACTION, Provider.CROSSREF)),
    )
    named = replace(SOURCE, journal_named="Neuropsychopharmacology")
    flags = flags_of_work(named, work_of(retracted), DRAFT.article, DRAFT.claims)
    assert [flag.code for flag in flags] == ["retracted", "review_as_trial", "journal_mismatch", "corrected"]


def test_a_passage_of_the_source_s_text_is_read_where_it_is_at_hand() -> None:
    passages = {DRAFT.claims[0].id: ["Walkers slept longer (Elm et al., 2001)."]}
    flags = flags_of_work(SOURCE, work_of(ROWAN), DRAFT.article, DRAFT.claims, passages=passages)
    assert [flag.code for flag in flags] == ["quoted_from_another"]
