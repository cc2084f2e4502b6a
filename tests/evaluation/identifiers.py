"""Identifiers: the rules by host on hand-made cases, and real landing pages where those are beside the project."""

from __future__ import annotations

import csv
import re

from factcheck_app.domain.identifiers import find_identifiers
from tests.evaluation.shared_data import SHARED

# text or address, and the one identifier that it has to give; "" where nothing can be derived
CASES = (
    ("https://doi.org/10.5555/ABC.2019.7", "doi:10.5555/abc.2019.7"),
    ("https://dx.doi.org/10.5555%2Fabc.2019.7", "doi:10.5555/abc.2019.7"),
    ("https://onlinelibrary.wiley.com/doi/full/10.5555/abc.7", "doi:10.5555/abc.7"),
    ("https://www.tandfonline.com/doi/pdf/10.5555/abc.7?needAccess=true", "doi:10.5555/abc.7"),
    ("https://www.frontiersin.org/articles/10.3389/fnut.2018.00277/full", "doi:10.3389/fnut.2018.00277"),
    ("https://link.springer.com/article/10.1007/s00213-019-0001-2#Sec3", "doi:10.1007/s00213-019-0001-2"),
    ("https://bmcmedicine.biomedcentral.com/articles/10.1186/s12916-019-0001-2", "doi:10.1186/s12916-019-0001-2"),
    ("https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001", "doi:10.1371/journal.pone.0000001"),
    (
        "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD000001.pub2/full",
        "doi:10.1002/14651858.cd000001.pub2",
    ),
    ("https://www.medrxiv.org/content/10.1101/2020.01.02.20000001v2.full.pdf", "doi:10.1101/2020.01.02.20000001"),
    ("https://pubmed.ncbi.nlm.nih.gov/12345678/", "pmid:12345678"),
    ("https://www.ncbi.nlm.nih.gov/pubmed/12345678?dopt=Abstract", "pmid:12345678"),
    ("https://europepmc.org/article/med/12345678", "pmid:12345678"),
    ("https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/", "pmcid:PMC1234567"),
    ("https://clinicaltrials.gov/study/NCT01234567", "nct:NCT01234567"),
    ("https://www.nature.com/articles/s41467-019-00001-w", "doi:10.1038/s41467-019-00001-w"),
    ("https://www.nature.com/articles/d41586-020-00001-4", "doi:10.1038/d41586-020-00001-4"),
    ("https://www.nature.com/articles/ncomms1234", "doi:10.1038/ncomms1234"),
    ("https://www.nature.com/articles/nature12345.pdf", "doi:10.1038/nature12345"),
    ("https://www.nature.com/articles/npp2017194", "doi:10.1038/npp.2017.194"),
    (
        "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(97)11096-0/fulltext",
        "pii:S0140673697110960",
    ),
    ("https://www.sciencedirect.com/science/article/abs/pii/S0028390818300170", "pii:S0028390818300170"),
    ("https://linkinghub.elsevier.com/retrieve/pii/S0028390818300170", "pii:S0028390818300170"),
    ("https://www.mdpi.com/2076-3425/11/7/856", "doi:10.3390/brainsci11070856"),
    ("https://www.bmj.com/content/353/bmj.i2195", "doi:10.1136/bmj.i2195"),
    ("http://www.biomedcentral.com/1471-2180-11-174", "doi:10.1186/1471-2180-11-174"),
    ("https://jamanetwork.com/journals/jama/fullarticle/1860851", ""),
    ("https://www.cambridge.org/core/journals/x/article/abs/a-title/39BF7D6D59B39358C99094F48A7166A8", ""),
    ("(doi:10.5555/abc.7).", "doi:10.5555/abc.7"),
    ("see 10.5555/abc(2019)7), and", "doi:10.5555/abc(2019)7"),
    ("PMID: 12345678; PMCID: PMC1234567", "pmid:12345678"),
    ("the article 12345678 of 2019", ""),
    ("ISSN 0028-3908 (print)", "issn:0028-3908"),
    ("in 1999-2004 and 2015-2019", ""),
    ("S0004-28032013000100035", ""),
    ("S0028-3908(18)30017-0", "pii:S0028390818300170"),
    ("ISBN 978-0-306-40615-7", "isbn:9780306406157"),
    ("ISBN 978-0-306-40615-8", ""),
    ("arXiv:2101.12345v2", "arxiv:2101.12345"),
)


def evaluate(errors: int) -> None:
    """Prints how many cases and how many real addresses give what they should."""
    wrong = [(text, wanted, _found(text)) for text, wanted in CASES if not _is_right(_found(text), wanted)]
    print(f"identifiers by hand     {len(CASES) - len(wrong)} of {len(CASES)}   pattern of DOIs alone {_by_pattern()}")
    for text, wanted, found in wrong[:errors]:
        print(f"  {text}: wanted {wanted or 'nothing'}, found {', '.join(found) or 'nothing'}")
    path = SHARED / "data" / "citation_urls.tsv"
    if not path.exists():
        print("citation_urls.tsv is not beside the project: not evaluated")
        return
    with path.open(encoding="utf-8", newline="") as lines:
        addresses = [row["url"] for row in csv.DictReader(lines, delimiter="\t")]
    derived = [address for address in addresses if _found(address)]
    none = [address for address in addresses if not _found(address)]
    print(f"identifiers of real landing pages {len(derived)} of {len(addresses)}; cannot be derived: {len(none)}")
    for address in none:
        print(f"  cannot be derived: {address[:100]}")
    for address in derived[:errors]:
        print(f"  {address}: {', '.join(_found(address))}")


def _found(text: str) -> list[str]:
    return [f"{one.kind}:{one.value}" for one in find_identifiers(text) if one.kind != "url"]


def _is_right(found: list[str], wanted: str) -> bool:
    return wanted in found if wanted else not found


def _by_pattern() -> int:
    """The peer: Crossref's own pattern, as most programs use it."""
    pattern = re.compile(r"10\.\d{4,9}/[-._;()/:A-Z0-9]+", re.IGNORECASE)
    answers = [(pattern.search(text), wanted) for text, wanted in CASES]
    return sum((f"doi:{found.group().lower()}" if found else "") == wanted for found, wanted in answers)
