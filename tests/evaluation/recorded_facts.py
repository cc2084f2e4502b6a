"""What the recorded answers are about, from the papers themselves: by file, the status and the design to be told."""

from __future__ import annotations

# every other record of Crossref and PubMed is of a work without a notice; new versions are none
STATUSES = {
    "bibaudit_compare_crossref_expression_of_concern": "expression_of_concern",
    "bibaudit_compare_crossref_partial_retraction": "corrected",
    "bibaudit_compare_crossref_wakefield_retracted": "retracted",
    "item_updated-by_10_1371_journal_pone_0033693": "corrected",
    "nlm2019_pmid8655018": "retracted",
    "nlm2019_pmid8863847": "retracted",
    "nlm2019_pmid9505772": "corrected",
    "nlm2019_pmid9861576": "corrected",
    "metapub_pmid38147649": "corrected",
    "metapub_pmid35649368": "corrected",
    "bibaudit_compare_pubmed_wakefield_retracted": "retracted",
    "bibaudit_pubmed_concern_only": "expression_of_concern",
    "bibaudit_pubmed_eci_concern": "expression_of_concern",
    "bibaudit_pubmed_retracted_erratum": "retracted",
}
# records that are editorial notices themselves
NOTICES = frozenset(
    {
        "bibaudit_compare_crossref_wakefield_notice",
        "bibaudit_crossref_reciprocal_retraction_notice",
        "metapub_pmid38833988",
        "metapub_pmid38962805",
        "nlm2019_pmid11600210",
        "bibaudit_compare_pubmed_wakefield_notice",
        "bibaudit_pubmed_retraction_notice",
        "bibaudit_pubmed_eci_concern_notice",
    }
)
DESIGNS = {
    "nlm2019_pmid8863847": "animal_only",
    "nlm2019_pmid11892742": "animal_only",
    "metapub_pmid38914107": "animal_only",
    "metapub_pmid32306807": "animal_only",
    "metapub_pmid38147649": "",
    "metapub_pmid33856845": "systematic_review",
    "metapub_pmid35830032": "systematic_review",
    "nlm2019_pmid9110943": "systematic_review",
    "nlm2019_pmid8655018": "review",
    "nlm2019_pmid11034741": "review",
    "nlm2019_pmid11406024": "review",
    "nlm2019_pmid11442735": "randomised_trial",
    "nlm2019_pmid17059514": "randomised_trial",
    "nlm2019_pmid18719013": "randomised_trial",
    "nlm2019_pmid9505772": "randomised_trial",
    "nlm2019_pmid9861576": "randomised_trial",
    "nlm2019_pmid30426925": "comment",
    "nlm2019_pmid11600210": "notice",
    "metapub_pmid38833988": "notice",
    "metapub_pmid38962805": "notice",
    "metapub_pmid38958301": "guideline",
    "zotero_08_pmid36798302_n1": "preprint",
    "bibaudit_pubmed_abbreviated_title": "news",
    "bibaudit_datacite_arxiv_preprint": "preprint",
    "zotero_07_W2101234009": "preprint",
}
