"""What the elements of a web page are for: text, frame of the page, hidden, reading order."""

from __future__ import annotations

import re
from enum import Enum

from lxml.html import HtmlElement

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "noscript",
    "listing", "xmp",
})  # fmt: skip
WITHOUT_TEXT = frozenset({
    "script", "style", "template", "noscript", "head", "title", "meta", "link", "base", "svg", "canvas", "map",
    "area", "param", "source", "track", "rp", "xml", "datalist", "annotation", "annotation-xml", "noframes",
    "noembed",
})  # fmt: skip
CONTROLS = frozenset({
    "button", "select", "input", "textarea", "option", "optgroup", "progress", "meter", "output",
})  # fmt: skip
MEDIA = frozenset({
    "video", "audio", "iframe", "object", "embed", "frame", "frameset", "applet",
})  # fmt: skip


class PagePart(Enum):
    """Why a part of a page is not the article; the value is said to the reviewer."""

    FRAME = "menus, headers and footers of the page"
    COMMENTS = "comments of readers"
    SHARING = "buttons for sharing"
    ELSEWHERE = "links and teasers to other pages"
    NOTICE = "notices and forms"
    HIDDEN = "hidden text"


_PARTS = (
    (
        PagePart.COMMENTS,
        re.compile(r"\bcomments?\b|comment[-_]?(?:list|section|form|area|thread|wrap)|disqus|\brespond\b"),
    ),
    (
        PagePart.SHARING,
        re.compile(r"\bshar(?:e|ing)\b|\bshare[-_]|[-_]share\b|\bsocial|sharedaddy|addtoany|addthis|follow-us"),
    ),
    (
        PagePart.ELSEWHERE,
        re.compile(
            r"\brelated|recommend|trending|\bmost-?(?:read|popular|viewed)|popular-|more-(?:stories|from|news|on)\b|"
            r"read-?(?:more|next|also)|outbrain|taboola|you-(?:may|might)|up-next|teaser|\bpromo|sponsor|advert|"
            r"\bads?\b|\bad-|google-?ad|breadcrumb|paginat|\bpager\b|\btags?\b|tag-?list|\bpost-tags"
        ),
    ),
    (
        PagePart.NOTICE,
        re.compile(
            r"cookie|consent|gdpr|newsletter|subscri|sign-?up|log-?in\b|paywall|modal|pop-?up|overlay|\bdialog|"
            r"\balert-|skip-?(?:link|to|nav)|\bdonat|feedback|survey"
        ),
    ),
    (
        PagePart.FRAME,
        re.compile(
            r"\bnav(?:bar|igation|igator)?\b|\bnav-|-nav\b|\bmenu|masthead|\bsite-?(?:header|footer)|page-?footer|"
            r"\bfooter\b|global-|toolbar|\bsidebar\b|\brail\b|\bside-?(?:bar|column|nav)|language-|\btoc\b|edit-?section"
        ),
    ),
)
_ROLES = {
    "navigation": PagePart.FRAME,
    "banner": PagePart.FRAME,
    "menu": PagePart.FRAME,
    "menubar": PagePart.FRAME,
    "contentinfo": PagePart.FRAME,
    "search": PagePart.NOTICE,
    "dialog": PagePart.NOTICE,
    "alertdialog": PagePart.NOTICE,
}
_TAGS = {
    "nav": PagePart.FRAME,
    "footer": PagePart.FRAME,
    "menu": PagePart.FRAME,
    "form": PagePart.NOTICE,
    "dialog": PagePart.NOTICE,
}
_REFERENCES = re.compile(
    r"references?\b|ref-?list|bibliograph|footnotes?|endnotes?|citations?\b|works-cited|\bsources\b"
)
_PULL_QUOTE = re.compile(r"pull-?quote|\bquote")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_FOR_EARS_ALONE = re.compile(r"\bsr-only\b|visually-?hidden|screen-?reader-?text|\boffscreen\b|assistive-text")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def names_of(element: HtmlElement) -> str:
    """Its class, id and role as words in small letters."""
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"
    return _CAMEL.sub("-", names)[:400].replace("_", "-").casefold()


def page_part(element: HtmlElement) -> PagePart | None:
    """What kind of thing around an article it says to be, by its tag, role or names."""
    if element.tag in {"body", "html", "main", "article", "p"} or is_reference_list(element):
        return None
    said = _ROLES.get(element.get("role", "")) or _TAGS.get(element.tag)
    if said is not None:
        return said
    names = names_of(element)
    if element.tag == "aside" and not _PULL_QUOTE.search(names):
        return PagePart.ELSEWHERE
    return next((part for part, pattern in _PARTS if pattern.search(names)), None) if names.strip() else None


def is_reference_list(element: HtmlElement) -> bool:
    """Whether it says to hold the references or notes of the article."""
    if element.get("role") in {"doc-endnotes", "doc-bibliography", "doc-footnote"}:
        return True
    return element.tag in {"ol", "ul", "div", "section", "aside", "dl", "footer"} and bool(
        _REFERENCES.search(names_of(element))
    )


def is_concealed(element: HtmlElement) -> bool:
    """Whether its words are there and not shown, by its own attributes: what an author folded or took out of sight."""
    return element.get("hidden") is not None or bool(_HIDING.search(element.get("style", "")))


def is_hidden(element: HtmlElement) -> bool:
    """Whether a reader of the page does not see it (style sheets are not looked at)."""
    if is_concealed(element):
        return True
    if element.get("aria-hidden") == "true" and element.tag in {"div", "section", "aside", "nav", "ul", "dialog"}:
        return True
    return bool(_FOR_EARS_ALONE.search(names_of(element))) and element.tag not in {"body", "main", "article"}
