"""Whether a source is the article itself or comes from the article's own publisher."""

from __future__ import annotations

import re

from factcheck_app.domain.article import Article
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.lookups.source_hosts import host_of

# houses that publish the works of many: their host says nothing of who stands behind a page
_MANY_HOUSES = [
    "doi.org",
    "ncbi.nlm.nih.gov",
    "pubmed.gov",
    "sciencedirect.com",
    "nature.com",
    "springer.com",
    "wiley.com",
    "tandfonline.com",
    "sagepub.com",
    "plos.org",
    "biomedcentral.com",
    "mdpi.com",
    "frontiersin.org",
    "oup.com",
    "cambridge.org",
    "bmj.com",
    "thelancet.com",
    "jamanetwork.com",
    "nejm.org",
    "cell.com",
    "biorxiv.org",
    "medrxiv.org",
    "arxiv.org",
    "europepmc.org",
    "clinicaltrials.gov",
    "wordpress.com",
    "medium.com",
    "substack.com",
    "blogspot.com",
    "github.io",
    "google.com",
    "youtube.com",
    "facebook.com",
    "wikipedia.org",
]
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "nhs"])


def own_publisher_flag(source: Source, article: Article) -> Flag | None:
    """A flag where the source stands on the article's own site or bears its publisher's name."""
    host = host_of(source.url or "")
    if not host:
        return None
    own = host_of(article.address or "")
    if own and _address(source.url or "") == _address(article.address or ""):
        return Flag("circular_source", "The source is the article itself.")
    site = _site(host)
    if any(site == _site(many) or host.endswith("." + many) for many in _MANY_HOUSES):
        return None
    if own and site == _site(own):
        return Flag("circular_source", f"The source stands on the article's own site, {site}.")
    name = re.sub(r"\W|_", "", (article.publisher or "").casefold())
    if len(name) > 3 and name in (site.replace("-", "").replace(".", ""), site.split(".")[0].replace("-", "")):
        return Flag("circular_source", f"{article.publisher}, which publishes the article, also publishes this source.")
    return None


def _site(host: str) -> str:
    """The registered part of a host: "news.example.co.uk" as "example.co.uk"."""
    parts = host.split(".")
    count = 3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2 else 2
    return ".".join(parts[-count:])


def _address(url: str) -> str:
    bare = re.sub(r"^[a-z]+://(?:www\.)?", "", url.split("#")[0].split("?")[0].casefold())
    return bare.rstrip("/")
