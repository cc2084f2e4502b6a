"""Checks an evidence pack: its files, its trail, each decision against the trail, each quote against its source."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.domain.pack_layout import DRAFT_FOLDER, REVIEW, SOURCE_FOLDER
from factcheck_app.readers.evidence_pack import EvidencePack, read_pack, unsound
from factcheck_app.readers.review_export import ReviewExport, read_review_export
from factcheck_app.resource_files import resource_path
from factcheck_app.storage.row_chain import chain_problems, head_problems
from factcheck_app.workflow.recorded_export import export_problems


@dataclass(frozen=True, slots=True)
class SoundPack:
    """A pack in which nothing is wrong, in numbers, with the end of its audit trail."""

    files: int
    decisions: int
    quotes: int
    rows: int
    head: str

    @property
    def in_words(self) -> str:
        """What was found whole, in one line."""
        counted = ((self.files, "file"), (self.decisions, "decision"), (self.quotes, "quote"), (self.rows, "audit row"))
        parts = ", ".join(f"{count} {what if count == 1 else what + 's'}" for count, what in counted)
        return f"The pack is whole: {parts}, head {self.head}"


def verify_pack(path: Path, head: str | None = None, rows: int | None = None) -> SoundPack:
    """What was checked; with `head` and `rows` also that row number `rows` of the trail has the hash `head`.

    Raises PackUnsound with the first thing that is wrong.
    """
    pack = read_pack(path)
    _demand_none(_trail_problems(pack, head, rows))
    export = _read_review(pack)
    _demand_none(_original_problems(pack, export))
    _demand_none(export_problems(export, pack.rows, pack.key))
    quotes = {
        (*passage.place, decision.claim_id) for decision in export.history for passage in decision.judgement.evidence
    }
    return SoundPack(len(pack.sums), len(export.history), len(quotes), pack.audit_rows, pack.audit_head)


def _trail_problems(pack: EvidencePack, head: str | None, rows: int | None) -> Iterator[str]:
    hashes: list[str] = []
    yield from chain_problems(pack.rows, hashes)
    if len(hashes) != pack.audit_rows:
        yield f"The audit trail has {len(hashes)} rows, but the manifest says {pack.audit_rows}."
    yield from head_problems(hashes, pack.audit_head, pack.audit_rows)
    yield from head_problems(hashes, head, rows)


def _read_review(pack: EvidencePack) -> ReviewExport:
    """The review as data, which holds every quote against the text of its source as it is read."""
    schema = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))
    try:
        export = read_review_export(pack.review, schema)
    except DraftUnreadable as problem:
        raise unsound(f"{REVIEW}: {problem.sentence[0].lower()}{problem.sentence[1:]}") from None
    if export.review.id != pack.review_id:
        raise unsound(f"{REVIEW} is another review than the manifest names.")
    return export


def _original_problems(pack: EvidencePack, export: ReviewExport) -> Iterator[str]:
    """The draft and the sources must lie in the pack byte for byte, beside what was read of them."""
    drafts = {total for path, total in pack.sums.items() if path.startswith(DRAFT_FOLDER)}
    sources = {total for path, total in pack.sums.items() if path.startswith(SOURCE_FOLDER)}
    if export.review.article.sha256 not in drafts:
        yield f"The file in {DRAFT_FOLDER} is not the draft of the review."
    past = export.review.past
    if any(draft.article.sha256 not in drafts for draft in (past.drafts if past is not None else ())):
        yield f"An earlier draft of the review is not in {DRAFT_FOLDER}."
    for text in (*export.review.source_texts, *export.review.replaced_texts):
        if text.sha256 not in sources:
            yield f"The file of source {text.source_number} is not in {SOURCE_FOLDER}."
    known = {text.sha256 for text in (*export.review.source_texts, *export.review.replaced_texts)}
    if sources - known:
        yield f"A file in {SOURCE_FOLDER} is none that was attached to the review."


def _demand_none(problems: Iterator[str]) -> None:
    for sentence in problems:
        raise unsound(sentence)
