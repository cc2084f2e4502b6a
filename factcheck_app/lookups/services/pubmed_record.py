"""PubMed's articles as efetch sends them (XML, NLM's DTD "pubmed_250101"), and the ids that esearch finds."""

from __future__ import annotations

from datetime import datetime
from xml.etree.ElementTree import Element

from factcheck_app.domain.work import Author, Design, Notice, NoticeKind, Provider, WorkRecord
from factcheck_app.lookups.services.plain_words import plain_line
from factcheck_app.lookups.services.publication_types import designs_of, is_animal_only
from factcheck_app.lookups.services.pubmed_notices import Link, is_notice, notices_of, preprint_of, published_version_of
from factcheck_app.lookups.services.record_dates import date_in, iso_date, month_of, year_of
from factcheck_app.lookups.services.record_fields import (
    doi_of,
    full_pages,
    is_withdrawn_title,
    issns_of,
    language_of,
    pii_of,
    pmcid_of,
    pmid_of,
    without_mark,
    without_stop,
)

_CHECK_TAGS = ("Humans", "Animals")
# as NLM lists them; DataBankList also names banks of genes and proteins
_REGISTRIES = frozenset(
    "ANZCTR ChiCTR CRiS CTIS ClinicalTrials.gov CTRI DRKS EudraCT IRCT ISRCTN JapicCTI JMACCT jRCT JPRN KCT LBCTR "
    "NTR PACTR PHRR REBEC ReBec REPEC RPCEC SLCTR TCTR UMIN-CTR UMIN".casefold().split()
)


def read_pubmed_articles(root: Element, fetched_at: datetime) -> list[WorkRecord]:
    """The records of a PubmedArticleSet, articles and books, in its order; one without a PMID is left out."""
    found = [_article(element, fetched_at) for element in root.iter("PubmedArticle")]
    found += [_book(element, fetched_at) for element in root.iter("PubmedBookArticle")]
    return [record for record in found if record.pmid is not None]


def read_found_ids(root: Element) -> list[str]:
    """The PMIDs of an eSearchResult, best first."""
    return [pmid for pmid in (pmid_of(words(one)) for one in root.iterfind("IdList/Id")) if pmid]


def read_error(root: Element) -> str:
    """What E-utilities complain of inside an answer; empty where they do not."""
    return next((words(one) for one in root.iter("ERROR")), "")


def words(element: Element | None) -> str:
    """The text in and below an element, on one line."""
    return plain_line("".join(element.itertext())) if element is not None else ""


def _article(element: Element, fetched_at: datetime) -> WorkRecord:
    citation = _below(element, "MedlineCitation")
    article = _below(citation, "Article")
    journal = _below(article, "Journal")
    issue = _below(journal, "JournalIssue")
    ids = _ids(element, article)
    types = tuple(kind for one in article.iterfind("PublicationTypeList/PublicationType") if (kind := words(one)))
    links = tuple(map(_link, citation.iterfind("CommentsCorrectionsList/CommentsCorrections")))
    species = _species(citation)
    title = _title(article)
    notices = notices_of(links, types)
    if not notices and Design.PREPRINT in designs_of(types) and is_withdrawn_title(title):
        notices = (Notice(NoticeKind.RETRACTION, Provider.PUBMED, words="The title says withdrawn"),)
    is_a_notice = is_notice(links, types)
    designs = designs_of(types)
    is_preprint = Design.PREPRINT in designs
    published = _date(issue.find("PubDate"))
    return WorkRecord(
        provider=Provider.PUBMED,
        fetched_at=fetched_at,
        doi=next((doi for doi in map(doi_of, ids.get("doi", ())) if doi), None),
        pmid=pmid_of(words(citation.find("PMID"))) or pmid_of(next(iter(ids.get("pubmed", ())), "")),
        pmcid=next((pmcid for pmcid in map(pmcid_of, ids.get("pmc", ())) if pmcid), None),
        pii=pii_of(ids.get("pii", ())),
        title=without_mark(title, notices),
        authors=_authors(article.find("AuthorList")),
        journal=words(journal.find("Title")) or words(journal.find("ISOAbbreviation")) or None,
        issns=issns_of(
            (
                *(words(one) for one in journal.iterfind("ISSN")),
                words(citation.find("MedlineJournalInfo/ISSNLinking")),
            )
        ),
        year=year_of(published),
        published=published,
        volume=words(issue.find("Volume")) or None,
        issue=words(issue.find("Issue")) or None,
        pages=full_pages(words(article.find("Pagination/MedlinePgn")) or words(article.find("Pagination/StartPage"))),
        language=language_of(words(article.find("Language"))),
        types=types,
        designs=_all_designs(designs, species, is_a_notice),
        species=species,
        abstract=_abstract(article.find("Abstract")) or _abstract(citation.find("OtherAbstract")) or None,
        notices=notices,
        is_notice=is_a_notice,
        published_version=published_version_of(links) if is_preprint else None,
        preprint=None if is_preprint else preprint_of(links),
        trial_numbers=_trial_numbers(article),
    )


def _book(element: Element, fetched_at: datetime) -> WorkRecord:
    document = _below(element, "BookDocument")
    book = _below(document, "Book")
    types = tuple(kind for one in document.iterfind("PublicationType") if (kind := words(one)))
    published = _date(document.find("ContributionDate")) or _date(book.find("PubDate"))
    title = words(document.find("ArticleTitle")) or words(book.find("BookTitle"))
    return WorkRecord(
        provider=Provider.PUBMED,
        fetched_at=fetched_at,
        doi=next((doi for one in document.iterfind("ArticleIdList/ArticleId") if (doi := doi_of(words(one)))), None),
        pmid=pmid_of(words(document.find("PMID"))),
        title=without_stop(title) or None,
        authors=_authors(document.find("AuthorList")) or _authors(book.find("AuthorList")),
        journal=words(book.find("BookTitle")) or None,
        year=year_of(published),
        published=published,
        publisher=words(book.find("Publisher/PublisherName")) or None,
        language=language_of(words(document.find("Language"))),
        types=types,
        designs=designs_of(types),
        abstract=_abstract(document.find("Abstract")) or None,
    )


def _all_designs(designs: tuple[Design, ...], species: tuple[str, ...], is_a_notice: bool) -> tuple[Design, ...]:
    notice = (Design.NOTICE,) if is_a_notice else ()
    animal = (Design.ANIMAL_ONLY,) if is_animal_only(species) else ()
    return (*notice, *designs, *animal)


def _below(element: Element, name: str) -> Element:
    found = element.find(name)
    return found if found is not None else Element(name)


def _title(article: Element) -> str:
    title = without_stop(words(article.find("ArticleTitle")))
    if not title or title == "Not Available":
        title = without_stop(words(article.find("VernacularTitle"))) or title
    return title


def _authors(names: Element | None) -> tuple[Author, ...]:
    found = []
    for one in names.iterfind("Author") if names is not None else ():
        family = words(one.find("LastName"))
        given = words(one.find("ForeName")) or words(one.find("FirstName")) or words(one.find("Initials"))
        group = words(one.find("CollectiveName"))
        if one.get("ValidYN") != "N" and (family or group):
            found.append(Author(family, given) if family else Author(group))
    return tuple(found)


def _ids(element: Element, article: Element) -> dict[str, tuple[str, ...]]:
    """Identifiers by kind: those of the record, never those of its reference list."""
    places = [
        *((one.get("IdType"), one) for one in element.iterfind("PubmedData/ArticleIdList/ArticleId")),
        *((one.get("EIdType"), one) for one in article.iterfind("ELocationID") if one.get("ValidYN") != "N"),
    ]
    found: dict[str, tuple[str, ...]] = {}
    for kind, one in places:
        # without its kind an id is a PubMed id, as the DTD says
        found[kind or "pubmed"] = (*found.get(kind or "pubmed", ()), words(one))
    return found


def _link(one: Element) -> Link:
    return Link(one.get("RefType", ""), words(one.find("RefSource")), words(one.find("PMID")) or None)


def _species(citation: Element) -> tuple[str, ...]:
    named = {words(one) for one in citation.iterfind("MeshHeadingList/MeshHeading/DescriptorName")}
    return tuple(tag for tag in _CHECK_TAGS if tag in named)


def _date(date: Element | None) -> str | None:
    if date is None:
        return None
    year = words(date.find("Year"))
    if not year.isdigit():
        written = words(date.find("MedlineDate"))
        # "Winter 2001" has its year behind
        return date_in(written) or next((found for found in map(date_in, written.split()[::-1]) if found), None)
    day = words(date.find("Day"))
    return iso_date(int(year[:4]), month_of(words(date.find("Month"))), int(day[:2]) if day.isdigit() else None)


def _abstract(abstract: Element | None) -> str:
    """Its sections as paragraphs, each with its label: "METHODS: we asked"."""
    paragraphs = []
    for one in abstract.iterfind("AbstractText") if abstract is not None else ():
        label, said = plain_line(one.get("Label", "")), words(one)
        if said:
            paragraphs.append(f"{label}: {said}" if label and label != "UNLABELLED" else said)
    return "\n\n".join(paragraphs)


def _trial_numbers(article: Element) -> tuple[str, ...]:
    found = [
        words(number).upper()
        for bank in article.iterfind("DataBankList/DataBank")
        if words(bank.find("DataBankName")).casefold() in _REGISTRIES
        for number in bank.iterfind("AccessionNumberList/AccessionNumber")
    ]
    return tuple(dict.fromkeys(number for number in found if number))
