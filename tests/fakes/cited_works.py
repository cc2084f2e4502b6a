"""A draft on sleep that cites works of every kind of trouble, and the services that know them; nobody wrote any."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from tests.fakes.service_answers import CROSSREF, DOI_ORG, EUROPE_PMC, OPENALEX, PUBMED, Prepared, ServiceAnswers
from tests.fakes.service_records import (
    Value,
    crossref_answer,
    europe_pmc_list,
    europe_pmc_result,
    openalex_work,
    pubmed_article,
    update,
)
from tests.fakes.web_site import Visit

RETRACTED, REVIEW, PROTOCOL = "10.5555/walks.2019.1", "10.5555/naps.2018.2", "10.5555/plan.2020.3"
PREPRINT, GONE, COHORT = "10.5555/early.2022.4", "10.5555/gone.2017.5", "10.5555/cohort.2021.6"
COPY = "https://repository.example.org/cohort"
BETTER = "Bedtime walking and sleep: a randomised controlled trial in 412 adults"
DRAFT = f"""Walking, naps and a better night

A trial published in the Journal of Invented Trials (https://doi.org/{RETRACTED}) found that a walk before bed let \
adults fall asleep 18 minutes sooner than reading.

The study (https://doi.org/{REVIEW}) found that participants who took a nap slept longer at night than those who did \
not.

The trial (https://doi.org/{PROTOCOL}) found that a dark bedroom lowered blood pressure in older adults.

Warm feet shorten the time to fall asleep by seven minutes (https://doi.org/{PREPRINT}).

In a study of nurses, early shifts raised the risk of insomnia (https://doi.org/{GONE}).

People who go to bed at the same hour are less likely to be tired (https://doi.org/{COHORT}).

Experts agree that a cool room improves deep sleep in everybody.
"""
_TITLES = {
    RETRACTED: "Evening walks and the time to fall asleep: a randomised trial",
    REVIEW: "Daytime naps and sleep at night: evidence and possible mechanisms",
    PROTOCOL: "Dark bedrooms and blood pressure: study protocol for a randomised controlled trial",
    PREPRINT: "Warm feet and sleep onset in a home experiment",
    COHORT: "Regular bedtimes and daytime tiredness: a cohort of 3,120 adults",
}
_KINDS = {
    RETRACTED: ("Randomized Controlled Trial", "Journal Article", "Retracted Publication"),
    REVIEW: ("Review", "Journal Article"),
    PROTOCOL: ("Clinical Trial Protocol", "Journal Article"),
    COHORT: ("Observational Study", "Journal Article"),
}
_PII = '<ArticleId IdType="pii">S1234-5679(19)30017-4</ArticleId>'
_PMCID = '<ArticleId IdType="pmc">PMC7000001</ArticleId>'
_PMIDS = {doi: str(31_000_001 + index) for index, doi in enumerate(_KINDS)}


def write_sleep_draft(folder: Path) -> Path:
    """The draft as a file."""
    path = folder / "walking_and_naps.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def lay_out_cited_works(services: ServiceAnswers, *, is_retracted: bool = True) -> None:
    """Crossref, PubMed, Europe PMC and OpenAlex know the works of the draft, but for the one that is gone."""
    for doi, title in _TITLES.items():
        more: Value = {}
        if doi == RETRACTED and is_retracted:
            more["updated_by"] = [update("retraction", "10.5555/walks.notice", source="retraction-watch")]
        if doi == PREPRINT:
            more = {"type": "posted-content", "subtype": "preprint", "container_title": []}
        services.answer(CROSSREF, f"/works/{doi}", crossref_answer(doi, title, **more))
    services.answer(OPENALEX, f"/works/doi:{COHORT}", _cohort_at_openalex())
    services.answer(DOI_ORG, f"/doiRA/{GONE}", [{"DOI": GONE, "status": "DOI does not exist"}])
    services.answer(PUBMED, "/", lambda visit: _answer_pubmed(visit, is_retracted=is_retracted))
    services.answer(EUROPE_PMC, "/", _answer_europe_pmc)


def _cohort_at_openalex() -> Value:
    place = {"is_oa": True, "landing_page_url": COPY, "version": "acceptedVersion", "license": "cc-by"}
    return openalex_work(COHORT, _TITLES[COHORT], ids={}, publication_year=2021, best_oa_location=place)


def _article(doi: str, *, is_retracted: bool) -> str:
    kinds = tuple(kind for kind in _KINDS[doi] if is_retracted or kind != "Retracted Publication")
    links = (("RetractionIn", "J Invent Trials. 2021", "31009999"),) if "Retracted Publication" in kinds else ()
    article = pubmed_article(
        _PMIDS[doi],
        f"{_TITLES[doi]}.",
        doi=doi,
        types=kinds,
        links=links,
        mesh=("Humans",),
        sections=(("METHODS", "We asked adults how they slept."), ("RESULTS", "Most of them slept well.")),
    )
    return article.replace(_PII, "").replace(_PMCID, "")


def _answer_pubmed(visit: Visit, *, is_retracted: bool) -> None:
    asked = unquote(visit.path)
    if "esearch" in asked:
        found = [pmid for doi, pmid in _PMIDS.items() if doi in asked]
        found = found or ([] if "10.5555" in asked else ["31005555", _PMIDS[COHORT]])
        ids = "".join(f"<Id>{pmid}</Id>" for pmid in found)
        body = f'<?xml version="1.0"?><eSearchResult><Count>{len(found)}</Count><IdList>{ids}</IdList></eSearchResult>'
    else:
        articles = [_article(doi, is_retracted=is_retracted) for doi, pmid in _PMIDS.items() if pmid in asked]
        if "31005555" in asked:
            kinds = ("Randomized Controlled Trial", "Journal Article")
            articles.insert(
                0,
                pubmed_article("31005555", f"{BETTER}.", doi="10.5555/better.2023.9", types=kinds, year=2023)
                .replace(_PII, "")
                .replace(_PMCID, ""),
            )
        body = f'<?xml version="1.0"?><PubmedArticleSet>{"".join(articles)}</PubmedArticleSet>'
    Prepared(body, content_type="text/xml").send(visit)


def _answer_europe_pmc(visit: Visit) -> None:
    asked = unquote(visit.path)
    known = [doi for doi in _PMIDS if doi in asked]
    results = [
        europe_pmc_result(
            doi,
            _TITLES[doi],
            id=_PMIDS[doi],
            pmid=_PMIDS[doi],
            pmcid=None,
            pubTypeList={"pubType": [kind for kind in _KINDS[doi] if kind != "Retracted Publication"]},
            fullTextUrlList={"fullTextUrl": []},
            isOpenAccess="N",
        )
        for doi in known
    ]
    Prepared(europe_pmc_list(*results)).send(visit)
