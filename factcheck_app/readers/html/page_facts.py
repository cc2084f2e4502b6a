"""What a web page says of itself: author, date, publisher, address, language and title."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

_AUTHOR = (
    "author", "citation_author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl",
    "sailthru.author",
)  # fmt: skip
_DATE = (
    "article:published_time", "citation_publication_date", "citation_date", "datepublished", "date", "dc.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate",
    "publish-date", "publish_date", "og:published_time",
)  # fmt: skip
_PUBLISHER = ("og:site_name", "citation_journal_title", "dc.publisher", "application-name", "publisher")
_TITLE = ("og:title", "citation_title", "dc.title", "twitter:title")
_ADDRESS = ("og:url", "citation_fulltext_html_url")
_ARTICLES = {
    "article", "newsarticle", "blogposting", "medicalwebpage", "scholarlyarticle", "report", "reportagenewsarticle",
    "webpage",
}  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"\b(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_LONGEST = 200
_MOST_NODES = 5000


@dataclass(frozen=True, slots=True)
class PageFacts:
    """None where the page says nothing; `base_address` is what its links are relative to, or empty."""

    title: str | None
    author: str | None
    published: str | None
    publisher: str | None
    address: str | None
    language: str | None
    base_address: str


def find_page_facts(page: HtmlElement, address: str | None = None) -> PageFacts:
    """From `meta`, `link`, JSON-LD and marked-up bylines; `address` is where the page was fetched."""
    meta = _metas(page)
    linked = list(_linked_data(page))
    article = next((node for node in linked if _types(node) & _ARTICLES and "headline" in node), {})
    own = (
        address
        or _web_address(_link(page, "canonical"))
        or _web_address(_first(meta, ("og:url", "citation_fulltext_html_url")))
    )
    base = page.find(".//base")
    base_href = "" if base is None else base.get("href", "")
    return PageFacts(
        title=_shown(_first(meta, _TITLE)) or _shown(_words(page.find(".//title"))),
        author=_person(_names(article.get("author"))) or _person(_author_of(meta)) or _person(_marked_author(page)),
        published=_iso_date(str(article.get("datePublished", ""))) or _marked_date(page, meta),
        publisher=_organisation(_first(meta, _PUBLISHER)) or _organisation(_names(article.get("publisher"))),
        address=own,
        language=_language(page, meta),
        base_address=_joined(own or "", base_href) if base_href else own or "",
    )


def _metas(page: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in page.iter("meta"):
        content = element.get("content", "")
        for attribute in ("name", "property", "itemprop"):
            name = element.get(attribute)
            if name and content.strip():
                found.setdefault(name.strip().casefold(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    return next((meta[name][0] for name in names if name in meta), None)


def _author_of(meta: dict[str, list[str]]) -> str | None:
    """All authors under the first name that has people and no addresses."""
    for name in _AUTHOR:
        people = [one for one in dict.fromkeys(meta.get(name, ())) if "://" not in one]
        if people:
            return ", ".join(people)
    return None


def _marked_author(page: HtmlElement) -> str | None:
    for element in page.iter("a", "span", "div", "p", "address"):
        names = f"{element.get('class', '')} {element.get('itemprop', '')}".casefold().split()
        if element.get("rel") == "author" or "author" in names or "byline" in names:
            words = " ".join(" ".join(element.itertext()).split())
            if 3 <= len(words) <= 80:
                return words
    return None


def _person(words: str | None) -> str | None:
    """The names alone, without "by", and without the date or the counts that follow in a byline."""
    shown = re.sub(r"^(?:(?:written|posted|published) )?by[:\s]+", "", _shown(words) or "", flags=re.IGNORECASE)
    return re.split(r"\s*(?:\d|[|•·@])", shown)[0].strip(" ,;-–") or None


def _marked_date(page: HtmlElement, meta: dict[str, list[str]]) -> str | None:
    dates = [_iso_date(content) for name in _DATE for content in meta.get(name, ())]
    for element in page.iter("time", "span", "abbr", "meta", "div"):
        names = f"{element.get('itemprop', '')} {element.get('class', '')}".casefold().split()
        is_said = element.get("pubdate") is not None or {"datepublished", "published", "entry-date"} & set(names)
        is_inside = element.tag == "time" and any(above.tag in {"article", "main"} for above in element.iterancestors())
        if is_said or is_inside:
            said = element.get("datetime") or element.get("content") or element.get("title")
            dates.append(_iso_date(said or _words(element)))
    return next((one for one in dates if one), None)


def _iso_date(words: str) -> str | None:
    """The first whole date in the words as YYYY-MM-DD."""
    iso = _ISO.search(words)
    if iso:
        return _checked(iso[1], iso[2], iso[3])
    day_first = _DAY_FIRST.search(words)
    if day_first:
        return _checked(day_first[3], day_first[2], day_first[1])
    month_first = _MONTH_FIRST.search(words)
    return _checked(month_first[3], month_first[1], month_first[2]) if month_first else None


def _checked(year: str, month: str, day: str) -> str | None:
    short = month[:3].casefold()
    try:
        return date(int(year), int(month) if month.isdigit() else _MONTHS.index(short) + 1, int(day)).isoformat()
    except ValueError:
        return None


def _linked_data(page: HtmlElement) -> Iterator[dict[str, Any]]:
    """All objects of the page's JSON-LD; what cannot be read is passed over."""
    for script in page.iter("script"):
        if script.get("type", "").casefold() != "application/ld+json":
            continue
        try:
            waiting: list[object] = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        seen = 0
        while waiting and seen < _MOST_NODES:
            seen += 1
            node = waiting.pop(0)
            if isinstance(node, dict):
                yield node
                waiting.extend(value for value in node.values() if isinstance(value, dict | list))
            elif isinstance(node, list):
                waiting.extend(node)


def _types(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type", "")
    return {str(kind).casefold() for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _names(value: object) -> str | None:
    """The names of a person, an organisation or several."""
    people = value if isinstance(value, list) else [value]
    names = [one.get("name") if isinstance(one, dict) else one for one in people[:20]]
    return ", ".join(name for name in names if isinstance(name, str) and name.strip() and "://" not in name) or None


def _link(page: HtmlElement, relation: str) -> str | None:
    return next((one.get("href") for one in page.iter("link") if one.get("rel", "").casefold() == relation), None)


def _web_address(href: str | None) -> str | None:
    try:
        parts = urlsplit((href or "").strip())
    except ValueError:
        return None
    return (href or "").strip() if parts.scheme in {"http", "https"} and parts.netloc else None


def _joined(address: str, href: str) -> str:
    try:
        return urljoin(address, href.strip())
    except ValueError:
        return address


def _language(page: HtmlElement, meta: dict[str, list[str]]) -> str | None:
    html = page if page.tag == "html" else page.getroottree().getroot()
    said = (
        html.get("lang")
        or html.get("{http://www.w3.org/XML/1998/namespace}lang")
        or _first(meta, ("content-language",))
    )
    found = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", said or "")
    return found[0].casefold() if found else None


def _words(element: HtmlElement | None) -> str:
    return "" if element is None else "".join(element.itertext())


def _organisation(words: str | None) -> str | None:
    shown = _shown(words)
    return None if shown is None or "://" in shown or shown.startswith("@") else shown


def _shown(words: str | None) -> str | None:
    shown = " ".join((words or "").split())
    return shown[:_LONGEST] or None
