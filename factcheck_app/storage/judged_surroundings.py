"""What judged wordings lean on and stand among: their sources, their heading, the text about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.judged_wording import EarlierWords, JudgedWording
from factcheck_app.domain.source import Source
from factcheck_app.domain.surroundings import surroundings_of
from factcheck_app.storage.row_mapping import source_of
from factcheck_app.storage.rows import ClaimRow, PlacementRow, RevisionRow, SourceRow


def with_surroundings(
    session: Session, review_id: str, wordings: Sequence[JudgedWording]
) -> list[tuple[JudgedWording, tuple[Source, ...]]]:
    """These wordings of one review with what stands about each, and the sources that it leans on or was judged by.

    Of words of an earlier draft both are as they were when that draft was left. What stands nowhere by now is left out.
    """
    if not wordings:
        return []
    drafts = _drafts(session, review_id, {each.earlier.draft for each in wordings if each.earlier is not None})
    present = next(number for number, (_text, left_as) in drafts.items() if left_as is None)
    now = _findings(session, review_id, [each.claim_id for each in wordings])
    starts = _starts(session, review_id, present, [each.claim_id for each in wordings if each.earlier is None])
    found, numbers = [], []
    for each in wordings:
        draft, start = (present, starts.get(each.claim_id)) if each.earlier is None else _place(each.earlier)
        if start is None:
            continue
        text, left_as = drafts[draft]
        findings = (left_as or {}).get("claims", {}).get(each.claim_id) or now.get(each.claim_id, {})
        cited = {link[0] for link in findings.get("citations", ())}
        around = surroundings_of(
            text,
            start,
            start + len(each.words),
            findings.get("heading", ""),
            is_listed=findings.get("block") == BlockKind.LIST_ITEM,
            cites=tuple(sorted(cited)),
        )
        found.append(replace(each, around=around))
        numbers.append(sorted(cited | {passage.source_number for passage in each.judgement.evidence}))
    known = _sources(session, review_id, set[int]().union(*numbers))
    return [
        (each, tuple(known[number] for number in of_each if number in known))
        for each, of_each in zip(found, numbers, strict=True)
    ]


def _place(earlier: EarlierWords) -> tuple[int, int]:
    return earlier.draft, earlier.start


def _drafts(session: Session, review_id: str, earlier: set[int]) -> dict[int, tuple[str, dict[str, Any] | None]]:
    """Text and what was known of the present draft and of these, by number."""
    is_wanted = RevisionRow.left_as.is_(None) | RevisionRow.number.in_(earlier)
    columns = (RevisionRow.number, RevisionRow.text, RevisionRow.left_as)
    rows = session.execute(select(*columns).where(RevisionRow.review_id == review_id, is_wanted))
    return {row.number: (row.text, row.left_as) for row in rows}


def _findings(session: Session, review_id: str, claim_ids: Sequence[str]) -> Mapping[str, dict[str, Any]]:
    of_claims = select(ClaimRow.id, ClaimRow.findings).where(
        ClaimRow.review_id == review_id, ClaimRow.id.in_(claim_ids)
    )
    return {row.id: row.findings for row in session.execute(of_claims)}


def _starts(session: Session, review_id: str, draft: int, claim_ids: Sequence[str]) -> dict[str, int | None]:
    """Where the claims stand in the draft, by the newest word on each."""
    placed = (
        select(PlacementRow.claim_id, PlacementRow.start)
        .where(
            PlacementRow.review_id == review_id,
            PlacementRow.revision == draft,
            PlacementRow.claim_id.in_(claim_ids),
        )
        .order_by(PlacementRow.sequence)
    )
    return {row.claim_id: row.start for row in session.execute(placed)}


def _sources(session: Session, review_id: str, numbers: set[int]) -> dict[int, Source]:
    rows = select(SourceRow).where(SourceRow.review_id == review_id, SourceRow.number.in_(numbers))
    return {row.number: source_of(row) for row in session.execute(rows).scalars()}
