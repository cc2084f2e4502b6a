"""Retraction Watch's public CSV (gitlab.com/crossref/retraction-watch-data): which notice is about which work.

A row names the work by DOI and PMID; titles are never matched. The file has come with a byte-order mark, in UTF-8 and
in Windows-1252, with a nameless last column, with "0", "unavailable" and blanks for unknown identifiers.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from factcheck_app.domain.errors import Cancelled, UserFacingError
from factcheck_app.domain.retraction_file import RetractionEntry
from factcheck_app.domain.work import Notice, NoticeKind, Provider

_NATURES = {
    "retraction": NoticeKind.RETRACTION,
    "partial retraction": NoticeKind.PARTIAL_RETRACTION,
    "expression of concern": NoticeKind.EXPRESSION_OF_CONCERN,
    "correction": NoticeKind.CORRECTION,
    "reinstatement": NoticeKind.REINSTATEMENT,
}
_NEEDED = ("RetractionNature", "OriginalPaperDOI", "OriginalPaperPubMedID")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})")
_LONGEST_CELL = 1_000_000
# Cancel is asked for every so many rows
_ROWS_BETWEEN = 500
_NEXT_STEP = "Choose retraction_watch.csv as it is offered at gitlab.com/crossref/retraction-watch-data."


class RetractionsUnreadable(UserFacingError):
    """The file is not Retraction Watch's list; what was imported before stays."""


@dataclass(frozen=True, slots=True)
class ReadRetractions:
    """The entries of the file, in its order; rows without an identifier or a kind that is known; the newest date."""

    entries: tuple[RetractionEntry, ...]
    unread: int
    newest: date | None


def read_retraction_watch(
    content: bytes,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> ReadRetractions:
    """The notices in the bytes of the CSV. Raises RetractionsUnreadable or Cancelled.

    `on_progress` is told rows read and lines of the file, of which a row may have several. A row about no work that
    can be named, or of a nature that is unknown, is counted and left out.
    """
    entries: list[RetractionEntry] = []
    unread = 0
    newest: date | None = None
    lines = content.count(b"\n")
    for place, row in enumerate(_rows(content)):
        if place % _ROWS_BETWEEN == 0:
            if is_cancelled():
                raise Cancelled("Reading the list was cancelled.", "The list that was imported before stays.")
            on_progress(min(place, lines), lines)
        told = _date(row.get("RetractionDate", ""))
        entry = _entry(row, told)
        if entry is None:
            unread += 1
            continue
        entries.append(entry)
        newest = max(newest, told) if newest and told else newest or told
    if not entries:
        raise RetractionsUnreadable("The file holds no notice that can be read.", _NEXT_STEP)
    return ReadRetractions(tuple(entries), unread, newest)


def _rows(content: bytes) -> Iterator[Mapping[str, str]]:
    """Each row as a mapping from the name of its column; what the file writes beyond its columns is left out."""
    reader = csv.reader(io.StringIO(_text(content), newline=""))
    limit = csv.field_size_limit(_LONGEST_CELL)
    try:
        names = [name.strip() for name in next(reader, [])]
        if not set(_NEEDED) <= set(names):
            raise RetractionsUnreadable("The file is not Retraction Watch's list: its columns are others.", _NEXT_STEP)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield dict(zip(names, cells, strict=False))
    except csv.Error:
        raise RetractionsUnreadable("The file breaks off, or it is no CSV.", _NEXT_STEP) from None
    finally:
        csv.field_size_limit(limit)


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # names and titles suffer from a wrong guess, identifiers and dates do not
        return content.decode("cp1252", errors="replace")


def _entry(row: Mapping[str, str], told: date | None) -> RetractionEntry | None:
    kind = _NATURES.get(" ".join(row.get("RetractionNature", "").split()).casefold())
    doi, pmid = _doi(row.get("OriginalPaperDOI", "")), _pmid(row.get("OriginalPaperPubMedID", ""))
    if kind is None or not (doi or pmid):
        return None
    notice = Notice(
        kind,
        Provider.RETRACTION_WATCH,
        date=told.isoformat() if told else None,
        doi=_doi(row.get("RetractionDOI", "")),
        pmid=_pmid(row.get("RetractionPubMedID", "")),
        words=_reasons(row.get("Reason", "")),
    )
    return RetractionEntry(notice, doi, pmid)


def _doi(cell: str) -> str | None:
    found = _DOI.search(cell.strip().lower())
    return found.group().rstrip(".,;") if found is not None else None


def _pmid(cell: str) -> str | None:
    digits = cell.strip().removesuffix(".0")
    return digits.lstrip("0") or None if digits.isascii() and digits.isdigit() else None


def _date(cell: str) -> date | None:
    """ "2/6/2010 0:00" (month first, as the list has it) or ISO 8601."""
    found = _DATE.match(cell.strip())
    if found is None:
        return None
    month, day, year = (found[1], found[2], found[3]) if found[3] else (found[5], found[6], found[4])
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _reasons(cell: str) -> str:
    """The reasons that Retraction Watch gives, parted by commas."""
    return ", ".join(part.strip(" +") for part in cell.split(";") if part.strip(" +"))
