"""A review goes out as files, and none of them takes the place of what the review came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_format import ExportKind
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.reports.export_target import ExportTarget, choose_target
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.makers import ALL_AS_USUAL
from factcheck_app.reports.write_report import WrittenFile, write_reports
from factcheck_app.storage.database_files import belongs_to_database
from factcheck_app.workflow.export_material import with_comparisons

__all__ = ["WrittenFile", "choose_targets", "export_review"]

_OTHER_NAME = "Choose another name for the export."
_PORTION = 1 << 20  # bytes read at a time to know a file by its hash


def choose_targets(paths: Sequence[Path], kind: ExportKind | None = None) -> list[ExportTarget]:
    """What each file becomes: of that kind, or by its ending alone. Raises ExportFailed naming the endings that fit."""
    return [choose_target(path, kind) for path in paths]


def export_review(
    material: ExportMaterial,
    targets: Sequence[ExportTarget],
    options: ExportOptions = ALL_AS_USUAL,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    database: Path | None = None,
) -> list[WrittenFile]:
    """Writes one file a target. Raises ExportFailed or Cancelled.

    Nothing is written over a file of `database`, the draft or an attached source, by whatever name or link it is
    meant; `material` is what `gather_material` gives for these targets.
    """
    for target in targets:
        for why in _objections(target.path, material, database):
            raise ExportFailed(f"{target.path.name} {why}; it is as it was.", _OTHER_NAME)
    material = with_comparisons(material, [target.format for target in targets], is_cancelled)
    return write_reports(material, targets, options, on_progress, is_cancelled)


def _objections(path: Path, material: ExportMaterial, database: Path | None) -> Iterator[str]:
    """What the file at `path` is that must not be written over, as the rest of a sentence."""
    try:
        if database is not None and belongs_to_database(path, database):
            yield "belongs to the database of the reviews"
        if not path.is_file():
            return
    except (OSError, ValueError):  # a name that no file can have, which the writer refuses in its own words
        return
    review = material.review
    drafts = {review.article.sha256: review.article.file_name, **material.draft_files}
    if path.name.casefold() in {name.casefold() for name in drafts.values()}:
        # the author may have gone on writing in it
        yield "has the name of the draft"
    known = _hash_of(path)
    if known in drafts:
        yield "is a draft of this review"
    if known in {text.sha256 for text in (*review.source_texts, *review.replaced_texts)}:
        yield "is an attached source of this review"


def _hash_of(path: Path) -> str:
    digest = sha256()
    try:
        with path.open("rb") as file:
            while portion := file.read(_PORTION):
                digest.update(portion)
    except OSError:
        return ""  # what cannot be read can be written over by its owner alone, who is told by the writer
    return digest.hexdigest()
