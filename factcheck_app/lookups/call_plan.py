"""Which service is asked what about a source, and in which order; one that fails hides no other."""

from __future__ import annotations

from collections.abc import Callable

from factcheck_app.domain.errors import NotReached
from factcheck_app.domain.identifier import IdentifierKind
from factcheck_app.domain.identifiers import find_identifiers
from factcheck_app.domain.pii import issn_of, pii_identifiers
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import Provider, WorkRecord
from factcheck_app.lookups.asked_services import AskedServices
from factcheck_app.lookups.further_questions import ask_for_journal, offer_publications, trial_number_of
from factcheck_app.lookups.records.same_work import accepted_work
from factcheck_app.lookups.source_inquiry import Known, LookUp, Question, SourceInquiry

_DATACITE = "datacite"


def _nothing(question: Question) -> None:
    return None


def look_up_source(
    source: Source,
    services: AskedServices,
    *,
    known: Known = _nothing,
    last_known: Known = _nothing,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> LookUp:
    """Asks for one source: by its identifiers, and by its title only where the draft gives none. Raises Cancelled.

    `known` gives a kept answer; None means that the service has to be asked. `last_known` gives a kept answer of any
    age, for a service that does not answer now: its failure is noted and what it said before still counts. A work
    that was found by its title is looked up by its DOI before anything is said of its editorial status, and only where
    title, first author and year agree; else it is a candidate, as are the publications of a registered trial.
    """
    inquiry = SourceInquiry(known, last_known, is_cancelled, source.doi, source.pmid, source.pmcid, source.pii)
    trial = trial_number_of(source)
    if not inquiry.is_named and trial is not None:
        offer_publications(inquiry, services, trial)
    elif not inquiry.is_named and not _take_probable_doi(inquiry, services, source):
        _take_doi_of_title(inquiry, services, source)
    if inquiry.is_named:
        _ask_crossref(inquiry, services)
        _ask_pubmed(inquiry, services)
        _ask_europe_pmc(inquiry, services)
        _ask_by_new_names(inquiry, services)
        _ask_for_open_copies(inquiry, services)
    ask_for_journal(inquiry, services, source)
    return inquiry.result()


def _ask_crossref(inquiry: SourceInquiry, services: AskedServices) -> None:
    if inquiry.doi:
        record = inquiry.one(Provider.CROSSREF, "doi", inquiry.doi, services.crossref.by_doi)
        if not inquiry.take(record, registers_doi=True) and inquiry.has_none(Provider.CROSSREF):
            _ask_datacite(inquiry, services)
    elif inquiry.pii:
        record = inquiry.one(Provider.CROSSREF, "pii", inquiry.pii, services.crossref.by_pii)
        if not inquiry.take(record):
            _take_doi_of_pii(inquiry, services, inquiry.pii)


def _ask_pubmed(inquiry: SourceInquiry, services: AskedServices) -> None:
    record = None
    if inquiry.pmid:
        record = inquiry.one(Provider.PUBMED, "pmid", inquiry.pmid, services.pubmed.by_pmid)
    if record is not None and inquiry.take(record):
        return
    if inquiry.doi:
        record = inquiry.one(Provider.PUBMED, "doi", inquiry.doi, services.pubmed.by_doi)
        # the PMID of the draft was another work's, or nobody's: what has the DOI counts
        inquiry.take(record)
    elif inquiry.pii:
        inquiry.take(inquiry.one(Provider.PUBMED, "pii", inquiry.pii, services.pubmed.by_pii))


def _ask_europe_pmc(inquiry: SourceInquiry, services: AskedServices) -> None:
    for kind, value, call in (
        ("doi", inquiry.doi, services.europe_pmc.by_doi),
        ("pmid", inquiry.pmid, services.europe_pmc.by_pmid),
        ("pmcid", inquiry.pmcid, services.europe_pmc.by_pmcid),
    ):
        if value:
            inquiry.take(inquiry.one(Provider.EUROPE_PMC, kind, value, call))
            return


def _ask_by_new_names(inquiry: SourceInquiry, services: AskedServices) -> None:
    """Asks the first services again by what the later ones added: the DOI of a PMID, the PMID of a PMCID."""
    if inquiry.doi and not inquiry.has_record(Provider.CROSSREF):
        _ask_crossref(inquiry, services)
    if (inquiry.pmid or inquiry.doi) and not inquiry.has_record(Provider.PUBMED):
        _ask_pubmed(inquiry, services)
    if inquiry.doi:
        inquiry.take(inquiry.one(Provider.OPENALEX, "doi", inquiry.doi, services.openalex.by_doi))


def _ask_for_open_copies(inquiry: SourceInquiry, services: AskedServices) -> None:
    unpaywall = services.unpaywall
    has_copy = any(record.copies for record in inquiry.records)
    if unpaywall.can_be_asked and inquiry.doi and inquiry.records and not has_copy:
        inquiry.take(inquiry.one(Provider.UNPAYWALL, "doi", inquiry.doi, unpaywall.by_doi))


def _ask_datacite(inquiry: SourceInquiry, services: AskedServices) -> None:
    """Asks DataCite for a DOI that Crossref does not know, where the resolver says that it is DataCite's."""
    doi = inquiry.doi or ""
    try:
        registered = services.registration_agency.of(doi)
    except NotReached as problem:
        inquiry.note_failure(Provider.DATACITE, problem.sentence)
        return
    agency = registered.agency if registered is not None else ""
    if registered is None:
        inquiry.note_failure(Provider.DATACITE, f"doi.org does not say who registered the DOI {doi}.")
    elif not agency:
        inquiry.note_unknown(Provider.DATACITE, f"The DOI {doi} does not exist: no agency registered it.")
    elif agency.lower() == _DATACITE:
        inquiry.take(inquiry.one(Provider.DATACITE, "doi", doi, services.datacite.by_doi), registers_doi=True)
    else:
        # the work exists, and no service that the desk asks has its record
        inquiry.note_failure(Provider.DATACITE, f"The DOI {doi} exists, registered with {agency}; no record was found.")


def _take_doi_of_pii(inquiry: SourceInquiry, services: AskedServices, pii: str) -> None:
    """Takes the work whose DOI is the printed PII, where its record bears the journal's ISSN or the PII itself."""
    for identifier in pii_identifiers(pii, with_doi=True):
        if identifier.kind is not IdentifierKind.DOI:
            continue
        record = inquiry.one(Provider.CROSSREF, "doi", identifier.value, services.crossref.by_doi)
        if record is not None and (record.pii == pii or issn_of(pii) in record.issns):
            inquiry.take(record)


def _take_probable_doi(inquiry: SourceInquiry, services: AskedServices, source: Source) -> bool:
    """Takes the work whose DOI follows from the publisher's custom of making addresses, where Crossref knows it."""
    for identifier in find_identifiers(source.url or ""):
        if identifier.kind is IdentifierKind.DOI and not identifier.is_certain:
            record = inquiry.one(Provider.CROSSREF, "doi", identifier.value, services.crossref.by_doi)
            if record is not None:
                inquiry.doi = record.doi
                return True
    return False


def _take_doi_of_title(inquiry: SourceInquiry, services: AskedServices, source: Source) -> None:
    """Takes the DOI of the work of this title, where the search leaves no doubt; else keeps the candidates."""
    title = source.title
    if not title:
        return
    year = source.year

    def search(words: str) -> list[WorkRecord]:
        return services.crossref.search(words, None, year)

    kind = "title" if year is None else f"title {year}"
    found = inquiry.ask(Provider.CROSSREF, kind, title, search) or ()
    record = accepted_work(found, title, source.as_written, year)
    if record is not None:
        inquiry.doi = record.doi
    else:
        inquiry.candidates.extend(one for one in found if not one.is_notice)
