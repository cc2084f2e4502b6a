"""What is asked beside the work itself: the journal of an ISSN that the table lacks, what a trial's number leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import find_identifiers
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.asked_services import AskedServices
from factcheck_app.lookups.journal_table import JournalTable, normalised
from factcheck_app.lookups.source_inquiry import SourceInquiry


def trial_number_of(source: Source) -> str | None:
    """The number of a registered trial ("NCT01234567") that the source is; None where it is another thing."""
    for written in (source.url or "", source.as_written if source.is_added else ""):
        for identifier in find_identifiers(written):
            if identifier.kind is IdentifierKind.NCT:
                return identifier.value
    return None


def offer_publications(inquiry: SourceInquiry, services: AskedServices, trial: str) -> None:
    """Publications that PubMed links to a trial are candidates: which of them is meant, the reviewer knows."""
    found = inquiry.ask(Provider.PUBMED, "nct", trial, services.pubmed.by_trial) or ()
    inquiry.candidates.extend(one for one in found if not one.is_notice)


def ask_for_journal(inquiry: SourceInquiry, services: AskedServices, source: Source) -> None:
    """Learns the journal's name and all its ISSNs from Crossref, where the table knows none of them."""
    issn = _issn_to_ask(inquiry.records, source, JournalTable.load())
    if issn is None:
        return

    def journal(asked: str) -> list[WorkRecord]:
        found = services.crossref.journal(asked)
        if found is None:
            return []
        return [WorkRecord(Provider.CROSSREF, datetime.now(UTC), journal=found.name, issns=found.issns)]

    for found in inquiry.ask(Provider.CROSSREF, "issn", issn, journal) or ():
        inquiry.journals.append(found)
        inquiry.records = [_with_issns(record, found) for record in inquiry.records]


def _issn_to_ask(records: Sequence[WorkRecord], source: Source, table: JournalTable) -> str | None:
    """None where the table knows the journal, or where nothing would be learnt."""
    issns = list(dict.fromkeys(issn for record in records for issn in record.issns))
    issns = issns or ([source.issn] if source.issn else [])
    if not issns or any(table.title_of(issn) for issn in issns):
        return None
    names = {normalised(record.journal) for record in records if record.journal}
    if source.journal_named:
        return None if normalised(source.journal_named) in names else issns[0]
    return None if names else issns[0]


def _with_issns(record: WorkRecord, journal: WorkRecord) -> WorkRecord:
    if not set(record.issns) & set(journal.issns):
        return record
    return replace(record, issns=tuple(dict.fromkeys((*record.issns, *journal.issns))))
