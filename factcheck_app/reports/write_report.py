"""A review goes out as files: all of them are made before the first is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck_app.domain.errors import Cancelled, ExportFailed
from factcheck_app.reports.atomic_write import atomic_write
from factcheck_app.reports.export_target import ExportTarget
from factcheck_app.reports.formats import ExportMaterial, ExportOptions, MadeFile
from factcheck_app.reports.makers import ALL_AS_USUAL, make_file


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written, and in sentences what the reader should know of it."""

    path: Path
    remarks: tuple[str, ...] = ()


def write_reports(
    material: ExportMaterial,
    targets: Sequence[ExportTarget],
    options: ExportOptions = ALL_AS_USUAL,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> list[WrittenFile]:
    """Writes one file a target; `on_progress` hears (files made, files wanted).

    All contents are made before the first file is touched. Raises ExportFailed or Cancelled.
    """
    _demand_one_file_each(targets)
    made: list[MadeFile] = []
    for target in targets:
        _stop_if(is_cancelled)
        made.append(make_file(target.format, material, options))
        if on_progress is not None:
            on_progress(len(made), len(targets))
    _stop_if(is_cancelled)
    written: list[WrittenFile] = []
    for target, file in zip(targets, made, strict=True):
        try:
            atomic_write(target.path, file.content)
        except ExportFailed as problem:
            raise _told_what_was_written(problem, written) from None
        written.append(WrittenFile(target.path, file.remarks))
    return written


def _told_what_was_written(problem: ExportFailed, written: Sequence[WrittenFile]) -> ExportFailed:
    if not written:
        return problem
    names = ", ".join(file.path.name for file in written)
    return ExportFailed(
        f"{problem.sentence} {names} {'was' if len(written) == 1 else 'were'} written before.", problem.next_step
    )


def _demand_one_file_each(targets: Sequence[ExportTarget]) -> None:
    paths = [target.path for target in targets]
    for path in paths:
        if paths.count(path) > 1:
            raise ExportFailed(f"{path.name or path} is named twice.", "Give each file a name of its own.")


def _stop_if(is_cancelled: Callable[[], bool] | None) -> None:
    if is_cancelled is not None and is_cancelled():
        raise Cancelled("The export was cancelled; no file was written.", "Export again when you are ready.")
