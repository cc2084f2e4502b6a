"""Answers in the shape of each service, about works that nobody wrote."""

from __future__ import annotations

from xml.sax.saxutils import escape

DOI = "10.5555/desk.2019.001"
TITLE = "Evening walks and sleep: a randomised trial"
Value = dict[str, object]


def date_parts(*parts: int | None) -> Value:
    """Crossref's form of a date."""
    return {"date-parts": [list(parts)]}


def update(kind: str, doi: str, *, source: str = "publisher", year: int = 2021) -> Value:
    """An entry of Crossref's `updated-by` and `update-to`."""
    label = kind.replace("_", " ").capitalize()
    return {"type": kind, "DOI": doi, "label": label, "source": source, "updated": date_parts(year, 3, 9)}


def crossref_work(doi: str = DOI, title: str = TITLE, **fields: object) -> Value:
    """Crossref's "message"; names of further fields are written with underscores."""
    work: Value = {
        "DOI": doi,
        "type": "journal-article",
        "title": [title],
        "author": [{"given": "Ana", "family": "Muster", "sequence": "first"}, {"name": "The Walks Group"}],
        "container-title": ["Journal of Invented Trials"],
        "ISSN": ["1234-5679", "2049-3630"],
        "published-print": date_parts(2019, 5),
        "published-online": date_parts(2018, 12, 30),
        "published": date_parts(2018, 12, 30),
        "volume": "12",
        "issue": "3",
        "page": "101-9",
        "publisher": "Invented Press",
        "language": "en",
        "relation": {},
    }
    return {**work, **{name.replace("_", "-"): value for name, value in fields.items()}}


def crossref_answer(doi: str = DOI, title: str = TITLE, **fields: object) -> Value:
    """Crossref's answer for one work."""
    return {"status": "ok", "message-type": "work", "message": crossref_work(doi, title, **fields)}


def crossref_list(*works: Value) -> Value:
    """Crossref's answer for a search."""
    return {"status": "ok", "message-type": "work-list", "message": {"total-results": len(works), "items": list(works)}}


def pubmed_article(
    pmid: str = "31000001",
    title: str = f"{TITLE}.",
    *,
    doi: str = DOI,
    types: tuple[str, ...] = ("Journal Article",),
    links: tuple[tuple[str, str, str], ...] = (),
    mesh: tuple[str, ...] = (),
    sections: tuple[tuple[str, str], ...] = (("", "We asked walkers how they slept."),),
    year: int = 2019,
) -> str:
    """A PubmedArticle; `links` are RefType, reference and PMID, `sections` label and words."""
    kinds = "".join(f"<PublicationType>{escape(kind)}</PublicationType>" for kind in types)
    linked = "".join(
        f'<CommentsCorrections RefType="{kind}"><RefSource>{escape(reference)}</RefSource>'
        f"{f'<PMID>{other}</PMID>' if other else ''}</CommentsCorrections>"
        for kind, reference, other in links
    )
    terms = "".join(f"<MeshHeading><DescriptorName>{term}</DescriptorName></MeshHeading>" for term in mesh)
    said = "".join(
        f"<AbstractText{f' Label={chr(34)}{label}{chr(34)}' if label else ''}>{escape(words)}</AbstractText>"
        for label, words in sections
    )
    return (
        f"<PubmedArticle><MedlineCitation><PMID>{pmid}</PMID><Article><Journal>"
        '<ISSN IssnType="Print">1234-5679</ISSN><JournalIssue><Volume>12</Volume><Issue>3</Issue>'
        f"<PubDate><Year>{year}</Year><Month>May</Month></PubDate></JournalIssue>"
        "<Title>Journal of invented trials</Title></Journal>"
        f"<ArticleTitle>{escape(title)}</ArticleTitle><Pagination><MedlinePgn>101-9</MedlinePgn></Pagination>"
        f"<Abstract>{said}</Abstract><AuthorList><Author><LastName>Muster</LastName><ForeName>Ana</ForeName></Author>"
        "<Author><CollectiveName>The Walks Group</CollectiveName></Author></AuthorList><Language>eng</Language>"
        "<DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName><AccessionNumberList>"
        "<AccessionNumber>NCT01234567</AccessionNumber></AccessionNumberList></DataBank></DataBankList>"
        f"<PublicationTypeList>{kinds}</PublicationTypeList></Article>"
        f"<CommentsCorrectionsList>{linked}</CommentsCorrectionsList><MeshHeadingList>{terms}</MeshHeadingList>"
        "</MedlineCitation><PubmedData><ArticleIdList>"
        f'<ArticleId IdType="pubmed">{pmid}</ArticleId><ArticleId IdType="doi">{escape(doi)}</ArticleId>'
        '<ArticleId IdType="pii">S1234-5679(19)30017-4</ArticleId><ArticleId IdType="pmc">PMC7000001</ArticleId>'
        "</ArticleIdList><ReferenceList><Reference><ArticleIdList>"
        '<ArticleId IdType="doi">10.5555/another</ArticleId></ArticleIdList></Reference></ReferenceList>'
        "</PubmedData></PubmedArticle>"
    )


def europe_pmc_result(doi: str = DOI, title: str = f"{TITLE}.", **fields: object) -> Value:
    """One result of Europe PMC, `resultType` core."""
    result: Value = {
        "id": "31000001",
        "source": "MED",
        "pmid": "31000001",
        "pmcid": "PMC7000001",
        "doi": doi,
        "title": title,
        "authorList": {"author": [{"fullName": "Muster A", "firstName": "Ana", "lastName": "Muster"}]},
        "journalInfo": {
            "volume": "12",
            "issue": "3",
            "yearOfPublication": 2019,
            "printPublicationDate": "2019-05-01",
            "journal": {"title": "Journal of invented trials", "issn": "1234-5679", "essn": "2049-3630"},
        },
        "pubYear": "2019",
        "pageInfo": "101-9",
        "abstractText": "<h4>Methods</h4>We asked walkers.<h4>Results</h4>They slept.",
        "language": "eng",
        "pubTypeList": {"pubType": ["Randomized Controlled Trial", "Journal Article"]},
        "isOpenAccess": "Y",
        "license": "cc by",
        "fullTextUrlList": {
            "fullTextUrl": [
                {"availability": "Subscription required", "documentStyle": "doi", "url": f"https://doi.org/{doi}"},
                {"availability": "Open access", "documentStyle": "pdf", "url": "https://europepmc.org/a.pdf"},
            ]
        },
    }
    return {**result, **fields}


def europe_pmc_list(*results: Value) -> Value:
    """Europe PMC's answer for a search."""
    return {"version": "6.9", "hitCount": len(results), "resultList": {"result": list(results)}}


def openalex_work(doi: str = DOI, title: str = TITLE, **fields: object) -> Value:
    """OpenAlex's work object."""
    work: Value = {
        "id": "https://openalex.org/W1",
        "doi": f"https://doi.org/{doi}",
        "title": title,
        "publication_year": 2019,
        "publication_date": "2019-05-01",
        "ids": {
            "pmid": "https://pubmed.ncbi.nlm.nih.gov/31000001",
            "pmcid": "https://www.ncbi.nlm.nih.gov/pmc/articles/7000001",
        },
        "language": "en",
        "type": "article",
        "is_retracted": False,
        "open_access": {"is_oa": True, "oa_status": "green"},
        "authorships": [{"author": {"display_name": "Ana Muster"}}],
        "biblio": {"volume": "12", "issue": "3", "first_page": "101", "last_page": "109"},
        "primary_location": {"source": {"display_name": "Journal of Invented Trials", "issn": ["1234-5679"]}},
        "best_oa_location": {
            "is_oa": True,
            "pdf_url": "https://repository.example.org/a.pdf",
            "version": "acceptedVersion",
            "license": "cc-by",
        },
        "abstract_inverted_index": {"We": [0], "walkers": [2], "asked": [1]},
    }
    return {**work, **fields}


def unpaywall_object(doi: str = DOI, **fields: object) -> Value:
    """Unpaywall's DOI object."""
    found: Value = {
        "doi": doi,
        "title": TITLE,
        "genre": "journal-article",
        "year": 2019,
        "published_date": "2019-05-01",
        "journal_name": "Journal of Invented Trials",
        "journal_issns": "1234-5679,2049-3630",
        "is_oa": True,
        "best_oa_location": {
            "url": "https://repository.example.org/a",
            "url_for_pdf": "https://repository.example.org/a.pdf",
            "version": "acceptedVersion",
            "license": "cc-by",
        },
        "oa_locations": None,
        "z_authors": [{"given": "Ana", "family": "Muster"}],
    }
    return {**found, **fields}


def datacite_answer(doi: str = DOI, title: str = TITLE, **attributes: object) -> Value:
    """DataCite's answer for one DOI."""
    found: Value = {
        "doi": doi,
        "creators": [{"name": "Muster, Ana", "nameType": "Personal", "givenName": "Ana", "familyName": "Muster"}],
        "titles": [{"title": "Abendgänge", "titleType": "TranslatedTitle"}, {"title": title}],
        "publisher": "An Invented Archive",
        "publicationYear": 2019,
        "types": {"resourceTypeGeneral": "Preprint", "resourceType": "Article"},
        "descriptions": [{"description": "We asked walkers.", "descriptionType": "Abstract"}],
        "relatedIdentifiers": [],
    }
    return {"data": {"id": doi, "type": "dois", "attributes": {**found, **attributes}}}
