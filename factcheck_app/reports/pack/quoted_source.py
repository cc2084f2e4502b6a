"""Each attached source with the quotes that were taken from it, and where they stand: page pictures or excerpts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from factcheck_app.domain.evidence import Passage, SourceText
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.pack_layout import QUOTE_FOLDER
from factcheck_app.domain.page_places import PageBox, boxes_on, pages_of
from factcheck_app.domain.review import Review
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.page_drawing import DrawnPage, draw_page
from factcheck_app.reports.pack.page_picture import draw_picture
from factcheck_app.reports.printable_text import one_line, printable

_SCALE = 1.6  # pixels a point
_AROUND = 500  # characters of an excerpt before and after the quote


@dataclass(frozen=True, slots=True)
class FramedPage:
    """A picture of a page, and one quote's places on it: left, top, width and height in per cent of the page's."""

    number: int
    picture: str
    places: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """A quote with the claims it stands beside, its surroundings in the text, and its pages where they can be drawn."""

    number: int
    quote: str
    locator: str
    claims: tuple[int, ...]
    before: str
    after: str
    pages: tuple[FramedPage, ...]


@dataclass(frozen=True, slots=True)
class QuotedSource:
    """An attached text: its source's number, the page of its quotes, and whether it is the one at hand."""

    text: SourceText
    page: str
    is_at_hand: bool
    quotes: tuple[ShownQuote, ...]


@dataclass(frozen=True, slots=True)
class _DrawnSheet:
    picture: str
    page: DrawnPage


def show_sources(review: Review, contents: Mapping[str, bytes], files: dict[str, bytes]) -> list[QuotedSource]:
    """The attached texts in the order of their sources; the pictures of their pages are put into `files`.

    `contents` are the attached files by their hash. One picture a page shows all that is quoted on it.
    """
    found = []
    at_hand = {text.name for text in review.source_texts}
    texts = sorted((*review.source_texts, *review.replaced_texts), key=lambda text: (text.source_number, text.sha256))
    taken = _taken(review)
    for text in texts:
        passages = taken.get(text.name, {})
        stem = f"source-{text.source_number:02}-{text.sha256[:8]}"
        sheets = _draw_sheets(text, passages, contents.get(text.sha256, b""), stem, files)
        quotes = tuple(
            _show(number, text, span, passages[span], sheets) for number, span in enumerate(sorted(passages), start=1)
        )
        found.append(QuotedSource(text, f"{QUOTE_FOLDER}{stem}.html", text.name in at_hand, quotes))
    return found


def _taken(review: Review) -> dict[tuple[int, str], dict[TextSpan, list[tuple[int, Passage]]]]:
    """Quotes by text and place, with the numbers of the claims beside which they stand."""
    taken: dict[tuple[int, str], dict[TextSpan, list[tuple[int, Passage]]]] = {}
    for reviewed in review.claims:
        for passage in reviewed.judgement.evidence:
            of_text = taken.setdefault((passage.source_number, passage.sha256), {})
            of_text.setdefault(passage.span, []).append((reviewed.number, passage))
    return taken


def _draw_sheets(
    text: SourceText, spans: Iterable[TextSpan], content: bytes, stem: str, files: dict[str, bytes]
) -> dict[int, _DrawnSheet]:
    """Draws each page on which something is quoted; pages that cannot be drawn are left out."""
    sheets = {}
    if text.file_format != "pdf":
        return {}
    near = {span: _near(text, span) for span in spans}
    for number in sorted({page for span, here in near.items() for page in pages_of(here, span)}):
        page = draw_page(content, number, _SCALE)
        if page is None:
            continue
        name = f"{stem}-page-{number:04}.png"
        files[f"{QUOTE_FOLDER}{name}"] = draw_picture(
            page, [box for span, here in near.items() for box in boxes_on(here, [span], number)]
        )
        sheets[number] = _DrawnSheet(name, replace(page, pixels=b""))
    return sheets


def _show(
    number: int,
    text: SourceText,
    span: TextSpan,
    taken: list[tuple[int, Passage]],
    sheets: Mapping[int, _DrawnSheet],
) -> ShownQuote:
    here = _near(text, span)
    pages = [
        FramedPage(page, sheets[page].picture, tuple(_share(sheets[page], box) for box in boxes_on(here, [span], page)))
        for page in pages_of(here, span)
        if page in sheets
    ]
    return ShownQuote(
        number=number,
        quote=printable(taken[0][1].quote),
        locator=locator_words(one_line(taken[0][1].locator)),
        claims=tuple(sorted({claim for claim, _passage in taken})),
        before=printable(text.text[max(0, span.start - _AROUND) : span.start]),
        after=printable(text.text[span.end : span.end + _AROUND]),
        pages=tuple(pages),
    )


def _near(text: SourceText, span: TextSpan) -> SourceText:
    """The text with the places of this passage alone: a book has a hundred thousand, in the order of its words."""
    first = bisect_right(text.origins, span.start, key=lambda origin: origin.span.end)
    last = bisect_left(text.origins, span.end, key=lambda origin: origin.span.start)
    return replace(text, origins=text.origins[first:last])


def _share(sheet: _DrawnSheet, box: PageBox) -> tuple[float, float, float, float]:
    width, height = sheet.page.width, sheet.page.height
    x0, y0, x1, y1 = sheet.page.shown(box)
    return (
        round(100 * x0 / width, 2),
        round(100 * (height - y1) / height, 2),
        round(100 * (x1 - x0) / width, 2),
        round(100 * (y1 - y0) / height, 2),
    )
