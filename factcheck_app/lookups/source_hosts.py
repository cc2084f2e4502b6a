"""What kind of place a web address is, where that makes it another's report of a study, and hosts of preprints."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from factcheck_app.resource_files import resource_path

_BLOG_PATH = re.compile(r"^/(?:[\w-]+/)?blogs?(?:/|$)", re.IGNORECASE)
_NATURE_NEWS = re.compile(r"^/articles/d41586-", re.IGNORECASE)
_PREPRINT_HOSTS = {
    "biorxiv.org": "bioRxiv",
    "medrxiv.org": "medRxiv",
    "arxiv.org": "arXiv",
    "preprints.org": "Preprints.org",
    "researchsquare.com": "Research Square",
    "ssrn.com": "SSRN",
    "psyarxiv.com": "PsyArXiv",
    "chemrxiv.org": "ChemRxiv",
    "authorea.com": "Authorea",
}
_PREPRINT_DOIS = (
    (re.compile(r"10\.1101/\d"), "bioRxiv or medRxiv"),
    (re.compile(r"10\.48550/arxiv\."), "arXiv"),
    (re.compile(r"10\.20944/preprints"), "Preprints.org"),
    (re.compile(r"10\.21203/rs\."), "Research Square"),
    (re.compile(r"10\.2139/ssrn\."), "SSRN"),
    (re.compile(r"10\.31234/osf\.io"), "PsyArXiv"),
    (re.compile(r"10\.31219/osf\.io"), "OSF Preprints"),
    (re.compile(r"10\.26434/chemrxiv"), "ChemRxiv"),
)

_RELEASE_WORDS = re.compile(r"\b(?:news|press|media) (?:release|statement)s?\b", re.IGNORECASE)
_RELEASE_PATH = re.compile(r"/(?:news|press|media)[\w-]*(?:/|$)", re.IGNORECASE)


@cache
def _kinds() -> dict[str, str]:
    """Hosts of `resources/hosts`, listed where the kind is beyond doubt; an unknown host is nothing, never a guess."""
    lines = resource_path("hosts", "secondary_hosts.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def host_of(address: str) -> str:
    """The host in lower case without "www."; empty where the address has none."""
    try:
        host = urlsplit(address if "://" in address else f"https://{address}").hostname or ""
    except ValueError:
        return ""
    return host.lower().removeprefix("www.")


def secondary_kind(address: str) -> str:
    """What makes the address a secondary source ("a news site"); empty where nothing does."""
    host = host_of(address)
    if not host:
        return ""
    path = urlsplit(address if "://" in address else f"https://{address}").path
    kinds = _kinds()
    listed = next((kinds[suffix] for suffix in _suffixes(host) if suffix in kinds), "")
    if listed:
        return listed
    if host == "nature.com" and _NATURE_NEWS.match(path):
        return "a news piece"
    return "a blog" if host.startswith(("blog.", "blogs.")) or _BLOG_PATH.match(path) else ""


def is_news_release(words: str, address: str) -> bool:
    """Whether a link calls itself a release ("news release") and its address agrees ("/news/...")."""
    path = urlsplit(address if "://" in address else f"https://{address}").path
    return _RELEASE_WORDS.search(words) is not None and _RELEASE_PATH.search(path) is not None


def preprint_server(address: str | None, doi: str | None) -> str:
    """The preprint server that holds the work, by host or DOI; empty where it is none."""
    host = host_of(address or "")
    by_host = next((_PREPRINT_HOSTS[suffix] for suffix in _suffixes(host) if suffix in _PREPRINT_HOSTS), "")
    return by_host or next((name for pattern, name in _PREPRINT_DOIS if pattern.match(doi or "")), "")


def _suffixes(host: str) -> list[str]:
    """ "a.b.org" as itself, "b.org", "org"."""
    parts = host.split(".")
    return [".".join(parts[place:]) for place in range(len(parts))]
