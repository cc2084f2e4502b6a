"""The pages of a pack that open in any browser: the way in, and one for each source with its quotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from factcheck_app.domain.editorial_status import STATUS_NAMES
from factcheck_app.domain.evidence import known_access
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.pack_layout import QUOTE_FOLDER
from factcheck_app.domain.review import Review
from factcheck_app.domain.table_rows import words_of_claim
from factcheck_app.reports.annotated.article_head import ArticleHead
from factcheck_app.reports.annotated.margin_note import MarginNote, make_note
from factcheck_app.reports.annotated.page_colours import colour_rules
from factcheck_app.reports.formats import ExportMaterial, ExportOptions
from factcheck_app.reports.pack.quoted_source import QuotedSource
from factcheck_app.reports.printable_text import one_line, printable
from factcheck_app.reports.report_sentences import date_words
from factcheck_app.resource_files import resource_path


@dataclass(frozen=True, slots=True)
class QuoteLink:
    """A quote beside a claim, what it is about, and where its page shows it (empty where it is not shown)."""

    quote: str
    about: str
    address: str


@dataclass(frozen=True, slots=True)
class PackClaim:
    """A claim with what was said of it."""

    note: MarginNote
    words: str
    quotes: tuple[QuoteLink, ...]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """An attached file in the pack."""

    path: str
    name: str
    sha256: str
    page: str
    quotes: int
    is_at_hand: bool


@dataclass(frozen=True, slots=True)
class PackSource:
    """A source and its attached files."""

    number: int
    as_written: str
    about: str
    state: str
    flags: tuple[str, ...]
    files: tuple[SourceFile, ...]


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file of the pack with its size in bytes and its sum."""

    path: str
    size: int
    sha256: str


def index_page(
    material: ExportMaterial,
    options: ExportOptions,
    head: ArticleHead,
    sources: Sequence[QuotedSource],
    paths: Mapping[str, str],
    files: Mapping[str, bytes],
) -> bytes:
    """The way in. `paths` are those of the draft ("draft") and of each attached file by its hash."""
    review = material.review
    return _render(
        "pack_index.html.jinja",
        options,
        head=head,
        sha256_of_draft=review.article.sha256,
        draft=paths["draft"],
        claims=_claims(review, options, sources),
        sources=_sources(review, sources, paths),
        requests=len(material.ledger),
        files=[ListedFile(path, len(files[path]), sha256(files[path]).hexdigest()) for path in sorted(files)],
    )


def source_page(
    material: ExportMaterial, options: ExportOptions, head: ArticleHead, source: QuotedSource, path: str
) -> bytes:
    """The quotes of one attached file, on its pages or in an excerpt of its text; `path` is the file's in the pack."""
    written = material.review.recorded_source(source.text.source_number).as_written
    return _render("pack_source.html.jinja", options, head=head, source=source, written=one_line(written), path=path)


def readme_file(material: ExportMaterial) -> bytes:
    """What the pack is and how to check it, in plain words."""
    return _environment().get_template("pack_readme.txt.jinja").render(material=material).encode()


def _render(name: str, options: ExportOptions, **values: object) -> bytes:
    css = colour_rules(options.theme) + resource_path("report", "pack.css").read_text(encoding="utf-8")
    return _environment().get_template(name).render(css=css, theme=str(options.theme), **values).encode()


def _claims(review: Review, options: ExportOptions, sources: Sequence[QuotedSource]) -> list[PackClaim]:
    shown = {
        (source.text.name, quote.number): source.page for source in sources for quote in source.quotes if quote.number
    }
    addresses = {
        (*source.text.name, claim, quote.quote): f"{shown[source.text.name, quote.number]}#quote-{quote.number}"
        for source in sources
        for quote in source.quotes
        for claim in quote.claims
    }
    claims = []
    for reviewed in review.claims:
        note = make_note(reviewed, options)
        quotes = tuple(
            QuoteLink(
                printable(passage.quote),
                ", ".join(
                    part
                    for part in (f"Source {passage.source_number}", locator_words(one_line(passage.locator)))
                    if part
                ),
                addresses.get((passage.source_number, passage.sha256, reviewed.number, printable(passage.quote)), ""),
            )
            for passage in reviewed.judgement.evidence
        )
        claims.append(PackClaim(note, printable(words_of_claim(review.article, reviewed.claim)), quotes))
    return claims


def _sources(review: Review, shown: Sequence[QuotedSource], paths: Mapping[str, str]) -> list[PackSource]:
    found = []
    at_hand = {text.source_number: text.at_hand for text in review.source_texts}
    for source in review.sources:
        about = (source.title, source.journal or source.journal_named, str(source.year) if source.year else None)
        checked = f" ({date_words(source.checked_at)})" if source.checked_at else ""
        found.append(
            PackSource(
                number=source.number,
                as_written=one_line(source.as_written),
                about=", ".join(one_line(part) for part in about if part),
                state=f"Access: {known_access(source, at_hand.get(source.number))} · Editorial status: "
                f"{STATUS_NAMES[source.status]}{checked}",
                flags=tuple(one_line(flag.message) for flag in source.flags),
                files=tuple(
                    SourceFile(
                        paths[one.text.sha256],
                        one_line(one.text.file_name) or "pasted text",
                        one.text.sha256,
                        one.page,
                        len(one.quotes),
                        one.is_at_hand,
                    )
                    for one in shown
                    if one.text.source_number == source.number
                ),
            )
        )
    return found


def _address(path: str, *, from_folder: str = "") -> str:
    """A path of the pack as a relative address."""
    up = "../" if from_folder == QUOTE_FOLDER else ""
    place, mark, anchor = path.partition("#")
    return f"{up}{quote(place)}{mark}{anchor}"


@cache
def _environment() -> Environment:
    loader = FileSystemLoader(resource_path("report"))
    environment = Environment(
        loader=loader,
        autoescape=select_autoescape(("html.jinja",), default=False),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters["address"] = _address
    return environment
