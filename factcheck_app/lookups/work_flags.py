"""What is to be looked at twice in a source, now that its work is known; what cannot be checked gets no flag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Work
from factcheck_app.lookups.flags.age_flags import age_flag
from factcheck_app.lookups.flags.design_flags import design_flags, preprint_flag
from factcheck_app.lookups.flags.journal_flags import journal_flag
from factcheck_app.lookups.flags.publisher_flags import publisher_flag
from factcheck_app.lookups.flags.quoted_from_another import quoted_from_another_flag
from factcheck_app.lookups.flags.reference_flags import records_flag, reference_flag, unknown_flag
from factcheck_app.lookups.flags.status_flags import notice_flag, status_flags
from factcheck_app.lookups.flags.told_passages import told_passages
from factcheck_app.lookups.journal_table import JournalTable

# every code that a look-up may give, in the order of trouble
LOOKED_UP_CODES = (
    "retracted",
    "expression_of_concern",
    "editorial_notice",
    "not_found",
    "reference_differs",
    "partial_retraction",
    "reinstated",
    "review_as_trial",
    "protocol_as_result",
    "animal_as_human",
    "comment_as_study",
    "journal_mismatch",
    "circular_source",
    "secondary_source",
    "quoted_from_another",
    "preprint",
    "corrected",
    "records_differ",
    "old_source",
)
_NO_PASSAGES: Mapping[str, Sequence[str]] = MappingProxyType({})


def flags_of_work(
    source: Source,
    work: Work,
    article: Article,
    claims: Sequence[Claim],
    table: JournalTable | None = None,
    passages: Mapping[str, Sequence[str]] = _NO_PASSAGES,
) -> tuple[Flag, ...]:
    """Flags from the record of the work and from what the draft says of it, the gravest first.

    `passages` are those of the source's own text that fit a claim about equally well, by claim id, where a text is at
    hand. `table` is the shipped table of journals where none is given.
    """
    told = told_passages(source, article, claims)
    found = [
        *status_flags(work),
        notice_flag(work, told),
        unknown_flag(source, work),
        reference_flag(source, work),
        *design_flags(work, told),
        preprint_flag(work),
        journal_flag(source, work, table or JournalTable.load()),
        publisher_flag(work, article),
        quoted_from_another_flag(source, claims, passages),
        records_flag(work),
        age_flag(source, work, claims, work.checked_at),
    ]
    return tuple(
        sorted((flag for flag in found if flag is not None), key=lambda flag: LOOKED_UP_CODES.index(flag.code))
    )
