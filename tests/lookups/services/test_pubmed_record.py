"""PubMed's XML becomes records: designs, species, sections of the abstract, and what is linked."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree.ElementTree import fromstring

import pytest

from factcheck_app.domain.work import Author, Design, NoticeKind, Provider, WorkRecord
from factcheck_app.lookups.services.pubmed_record import read_error, read_found_ids, read_pubmed_articles
from tests.fakes.service_records import DOI, TITLE, pubmed_article

NOW = datetime(2026, 5, 3, tzinfo=UTC)
IN_LANCET = "Lancet. 2021 Feb 6;397(1):445. doi: 10.5555/notice. PMID: 33000001"


def read(article: str) -> WorkRecord:
    (record,) = read_pubmed_articles(fromstring(f"<PubmedArticleSet>{article}</PubmedArticleSet>"), NOW)
    return record


def test_the_fields_of_an_article_are_read() -> None:
    record = read(pubmed_article())
    assert (record.provider, record.pmid, record.doi, record.pmcid) == (Provider.PUBMED, "31000001", DOI, "PMC7000001")
    assert (record.title, record.journal, record.issns) == (TITLE, "Journal of invented trials", ("1234-5679",))
    assert record.authors == (Author("Muster", "Ana"), Author("The Walks Group"))
    assert (record.year, record.published, record.pages, record.language) == (2019, "2019-05", "101-109", "en")
    assert (record.pii, record.trial_numbers) == ("S1234567919300174", ("NCT01234567",))


def test_a_doi_of_the_reference_list_is_not_the_articles() -> None:
    assert read(pubmed_article(doi="")).doi is None


def test_sections_are_paragraphs_with_their_label() -> None:
    record = read(pubmed_article(sections=(("METHODS", "We asked."), ("", "They slept."), ("UNLABELLED", "End."))))
    assert record.abstract == "METHODS: We asked.\n\nThey slept.\n\nEnd."


@pytest.mark.parametrize(
    ("ref_type", "kind"),
    [
        ("RetractionIn", NoticeKind.RETRACTION),
        ("PartialRetractionIn", NoticeKind.PARTIAL_RETRACTION),
        ("ExpressionOfConcernIn", NoticeKind.EXPRESSION_OF_CONCERN),
        ("ErratumIn", NoticeKind.CORRECTION),
        ("CorrectedandRepublishedIn", NoticeKind.CORRECTION),
    ],
)
def test_a_notice_about_the_article_is_told_with_its_place(ref_type: str, kind: NoticeKind) -> None:
    record = read(pubmed_article(links=((ref_type, IN_LANCET, "33000001"),)))
    (notice,) = record.notices
    assert (notice.kind, notice.doi, notice.pmid, notice.date) == (kind, "10.5555/notice", "33000001", "2021-02-06")
    assert not record.is_notice


@pytest.mark.parametrize("ref_type", ["CommentIn", "CommentOn", "UpdateIn", "UpdateOf", "RepublishedFrom", "Cites", ""])
def test_other_links_are_no_notices(ref_type: str) -> None:
    record = read(pubmed_article(links=((ref_type, IN_LANCET, "33000001"),)))
    assert (record.notices, record.is_notice) == ((), False)


@pytest.mark.parametrize(
    ("types", "ref_type"),
    [(("Published Erratum",), "ErratumFor"), (("Retraction of Publication",), "RetractionOf"), ((), "RetractionOf")],
)
def test_a_notice_itself_is_neither_retracted_nor_corrected(types: tuple[str, ...], ref_type: str) -> None:
    record = read(pubmed_article(types=types, links=((ref_type, IN_LANCET, "1"),)))
    assert (record.notices, record.is_notice, record.designs) == ((), True, (Design.NOTICE,))


def test_an_erratum_that_was_retracted_is_retracted() -> None:
    types = ("Published Erratum", "Retracted Publication")
    record = read(pubmed_article(types=types, links=(("RetractionIn", IN_LANCET, "1"), ("ErratumFor", IN_LANCET, "2"))))
    assert ([notice.kind for notice in record.notices], record.is_notice) == ([NoticeKind.RETRACTION], False)


def test_retracted_by_its_type_alone_is_retracted() -> None:
    (notice,) = read(pubmed_article(types=("Retracted Publication",))).notices
    assert (notice.kind, notice.doi) == (NoticeKind.RETRACTION, None)


def test_mesh_tags_tell_animals_from_humans() -> None:
    assert read(pubmed_article(mesh=("Animals", "Mice"))).designs == (Design.ANIMAL_ONLY,)
    assert read(pubmed_article(mesh=("Humans", "Animals"))).species == ("Humans", "Animals")
    assert read(pubmed_article(mesh=("Humans", "Animals"))).designs == ()
    assert read(pubmed_article()).species == ()


def test_a_preprint_names_the_paper_it_became() -> None:
    link = (("UpdateIn", IN_LANCET, "33000001"),)
    assert read(pubmed_article(types=("Preprint",), links=link)).published_version == "10.5555/notice"
    assert read(pubmed_article(links=link)).published_version is None
    back = (("UpdateOf", "medRxiv. 2018 May 1. doi: 10.1101/2018.05.01.1.", ""),)
    assert read(pubmed_article(links=back)).preprint == "10.1101/2018.05.01.1"


def test_a_title_that_is_not_available_is_taken_in_its_own_language() -> None:
    article = pubmed_article(title="[Not Available].").replace(
        "</Article>", "<VernacularTitle>Abendgänge.</VernacularTitle></Article>"
    )
    assert read(article).title == "Abendgänge"
    assert read(pubmed_article(title="[Evening walks].")).title == "Evening walks"


def test_tags_inside_a_title_leave_their_words() -> None:
    article = pubmed_article(title="X").replace("<ArticleTitle>X", "<ArticleTitle>On <i>Salvia</i> and H<sub>2</sub>O.")
    assert read(article).title == "On Salvia and H2O"


def test_an_article_without_anything_but_its_number_is_a_record() -> None:
    record = read("<PubmedArticle><MedlineCitation><PMID>7</PMID></MedlineCitation></PubmedArticle>")
    assert (record.pmid, record.title, record.year) == ("7", None, None)
    assert read_pubmed_articles(fromstring("<PubmedArticleSet><PubmedArticle/></PubmedArticleSet>"), NOW) == []


def test_a_book_is_read() -> None:
    record = read(
        "<PubmedBookArticle><BookDocument><PMID>8</PMID><ArticleTitle>Sleep</ArticleTitle><Book><BookTitle>Reviews"
        "</BookTitle><PubDate><Year>1993</Year></PubDate><Publisher><PublisherName>Invented</PublisherName></Publisher>"
        "</Book><PublicationType>Review</PublicationType></BookDocument></PubmedBookArticle>"
    )
    assert (record.title, record.journal, record.year, record.designs) == ("Sleep", "Reviews", 1993, (Design.REVIEW,))


def test_what_a_search_found_and_what_it_complains_of_is_read() -> None:
    root = fromstring("<eSearchResult><IdList><Id>7</Id><Id>x</Id></IdList><ERROR>No</ERROR></eSearchResult>")
    assert (read_found_ids(root), read_error(root)) == (["7"], "No")


def test_a_withdrawn_preprint_is_told_by_its_title() -> None:
    record = read(pubmed_article(title=f"WITHDRAWN: {TITLE}.", types=("Preprint",)))
    assert [notice.kind for notice in record.notices] == [NoticeKind.RETRACTION]
    assert not read(pubmed_article(title=f"WITHDRAWN: {TITLE}.")).notices


def test_a_year_behind_its_season_is_read() -> None:
    dated = pubmed_article().replace("<Year>2019</Year><Month>May</Month>", "<MedlineDate>Winter 2001</MedlineDate>")
    assert read(dated).year == 2001
