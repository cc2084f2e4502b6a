"""The bibliographic services on this computer: they answer by host and path, over TLS, with what a test lays out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from urllib.parse import unquote

from factcheck_app.lookups.services.service_access import ServiceAccess
from factcheck_app.lookups.services.services import Services, build_services
from factcheck_app.web.http_client import HttpClient
from tests.fakes.certificates import Authority
from tests.fakes.web_site import Internet, Script, Visit, WebSite

CROSSREF = "api.crossref.org"
PUBMED = "eutils.ncbi.nlm.nih.gov"
EUROPE_PMC = "www.ebi.ac.uk"
OPENALEX = "api.openalex.org"
UNPAYWALL = "api.unpaywall.org"
DATACITE = "api.datacite.org"
DOI_ORG = "doi.org"
ID_CONVERTER = "pmc.ncbi.nlm.nih.gov"
HOSTS = (CROSSREF, PUBMED, EUROPE_PMC, OPENALEX, UNPAYWALL, DATACITE, DOI_ORG, ID_CONVERTER)
JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Prepared:
    """One answer. `body` is sent as it is; anything but bytes and text as JSON. `headers` with underscores."""

    body: object = b""
    status: str = "200 OK"
    content_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)

    def send(self, visit: Visit) -> None:
        """Answers the visit with it."""
        body = self.body if isinstance(self.body, bytes | str) else json.dumps(self.body)
        data = body.encode() if isinstance(body, str) else body
        visit.answer(self.status, data, Content_Type=self.content_type, **self.headers)


NOT_THERE = Prepared("Resource not found.", "404 Not Found", "text/plain")
NO_HITS = '<?xml version="1.0"?><eSearchResult><Count>0</Count><IdList/></eSearchResult>'


class ServiceAnswers:
    """A network in which only the services exist. Without another answer a path is not there (404).

    Use it as a context. `asked` keeps host and target of each request, `heads` all of it, `internet.ledger` what the
    client noted; back-off takes no time (`internet.patience`).
    """

    def __init__(self, folder: Path) -> None:
        self._authority = Authority(folder)
        self._site = WebSite(self._serve, self._authority.context_for(*HOSTS))
        self._prepared: list[tuple[str, str, list[Script]]] = []
        self.internet = Internet()
        self.asked: list[str] = []
        self.heads: list[str] = []
        for host in HOSTS:
            self.internet.add(host, self._site)

    def __enter__(self) -> ServiceAnswers:
        self._site.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._site.__exit__(kind, error, trace)

    def answer(self, host: str, start: str, *answers: object) -> None:
        """Paths of this host that begin so get these answers in turn, the last of them from then on.

        An answer is `Prepared`, a script of a visit, or a body (a JSON value, text, bytes). Later calls go first;
        percent-encoding makes no difference.
        """
        self._prepared.insert(0, (host, start, [_script(one) for one in answers]))

    def pubmed(self, *articles: str) -> None:
        """PubMed finds these articles (`service_records.pubmed_article`) for any query, best first."""
        ids = "".join(f"<Id>{article.split('<PMID>')[1].split('<')[0]}</Id>" for article in articles)
        found = (
            f'<?xml version="1.0"?><eSearchResult><Count>{len(articles)}</Count><IdList>{ids}</IdList></eSearchResult>'
        )
        records = f'<?xml version="1.0"?><PubmedArticleSet>{"".join(articles)}</PubmedArticleSet>'
        self.answer(PUBMED, "/entrez/eutils/esearch.fcgi", Prepared(found, content_type="text/xml"))
        self.answer(PUBMED, "/entrez/eutils/efetch.fcgi", Prepared(records, content_type="text/xml"))

    @property
    def certificates(self) -> str:
        """The file of the authority that vouches for them."""
        return str(self._authority.bundle)

    def client(self, *, is_offline: bool = False) -> HttpClient:
        """A client that trusts these services and notes in `internet.ledger`."""
        return self.internet.client(is_offline=is_offline, certificates=self.certificates)

    def services(
        self,
        access: ServiceAccess | None = None,
        review_id: str | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Services:
        """The adapters on such a client."""
        return build_services(self.client(), access or ServiceAccess(), review_id, is_cancelled)

    def _serve(self, visit: Visit) -> None:
        host = visit.header("Host") or ""
        self.asked.append(f"{host}{visit.path}")
        self.heads.append(visit.head)
        for known, start, scripts in self._prepared:
            if known == host and unquote(visit.path).startswith(unquote(start)):
                (scripts.pop(0) if len(scripts) > 1 else scripts[0])(visit)
                return
        if host == PUBMED:
            Prepared(NO_HITS, content_type="text/xml").send(visit)
        elif host == EUROPE_PMC:
            Prepared({"hitCount": 0, "resultList": {"result": []}}).send(visit)
        else:
            NOT_THERE.send(visit)


def _script(answer: object) -> Script:
    if isinstance(answer, Prepared):
        return answer.send
    return answer if callable(answer) else Prepared(answer).send
