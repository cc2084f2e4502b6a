"""One row a source: how the draft writes it, what services say of it, and what was not checked."""

from __future__ import annotations

from factcheck_app.domain.editorial_status import STATUS_NAMES
from factcheck_app.domain.evidence import known_access
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.work import DESIGN_WORDS, Author, Work
from factcheck_app.reports.printable_text import one_line, printable
from factcheck_app.reports.tables.table import Cell, Column, Table

COLUMNS = (
    Column("number", 8),
    Column("as written", 50),
    Column("title", 50),
    Column("authors", 30),
    Column("journal", 24),
    Column("journal named in the draft", 24),
    Column("year", 7),
    Column("volume", 8),
    Column("issue", 8),
    Column("pages", 12),
    Column("doi", 26),
    Column("pmid", 12),
    Column("pmcid", 14),
    Column("pii", 20),
    Column("issn", 11),
    Column("address", 40),
    Column("design", 18),
    Column("access", 18),
    Column("editorial status", 18),
    Column("notices", 40),
    Column("checked at", 20),
    Column("flags", 50),
    Column("claims", 10),
    Column("text at hand", 26),
    Column("sha256 of the text's file", 20),
    Column("added by the reviewer", 12),
)


def sources_table(review: Review) -> Table:
    """The sources in the order of their numbers."""
    leaning: dict[int, list[int]] = {}
    for reviewed in review.claims:
        for number in dict.fromkeys(reviewed.claim.sources):
            leaning.setdefault(number, []).append(reviewed.number)
    rows = tuple(_row(review, source, leaning.get(source.number, [])) for source in review.sources)
    return Table("sources", COLUMNS, rows)


def _row(review: Review, source: Source, claims: list[int]) -> tuple[Cell, ...]:
    work, text = source.work, review.source_text(source.number)
    issns = [source.issn or "", *(work.issns if work else ())]
    known = [
        (work.title if work else None) or source.title,
        "; ".join(map(_author_words, work.authors)) if work else "",
        (work.journal if work else None) or source.journal,
        source.journal_named,
        (work.year if work else None) or source.year,
        *((work.volume, work.issue, work.pages) if work else ("", "", "")),
        (work.doi if work else None) or source.doi,
        (work.pmid if work else None) or source.pmid,
        (work.pmcid if work else None) or source.pmcid,
        (work.pii if work else None) or source.pii,
        ", ".join(dict.fromkeys(filter(None, issns))),
        source.url,
        _design_words(source),
    ]
    return (
        source.number,
        printable(source.as_written),
        *(one_line(value) if isinstance(value, str) else value for value in known),
        known_access(source, text.at_hand if text else None),
        STATUS_NAMES[source.status],
        _notice_words(work),
        source.checked_at,
        "\n".join(one_line(flag.message) for flag in source.flags),
        ", ".join(map(str, claims)),
        one_line(text.file_name) if text else "",
        text.sha256 if text else "",
        "yes" if source.is_added else "",
    )


def _author_words(author: Author) -> str:
    return f"{author.family}, {author.given}" if author.given else author.family


def _design_words(source: Source) -> str | None:
    if source.work and source.work.designs:
        return ", ".join(DESIGN_WORDS[design] for design in source.work.designs)
    return source.design


def _notice_words(work: Work | None) -> str:
    notices = work.notices if work else ()
    return "\n".join(
        one_line(" ".join(filter(None, (str(notice.kind).replace("_", " "), notice.date, notice.doi, notice.words))))
        for notice in notices
    )
