"""A file to be written and its format, chosen by what the user named and how the file ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.domain.export_format import FORMATS, ExportFormat, ExportKind

# what an ending means where no kind is named, and what else the kind `report` covers
_BY_ENDING: tuple[ExportKind, ...] = (
    ExportKind.REPORT,
    ExportKind.TABLE,
    ExportKind.DATA,
    ExportKind.REFERENCES,
    ExportKind.PACK,
)


@dataclass(frozen=True, slots=True)
class ExportTarget:
    """Where a file goes, and what it becomes."""

    path: Path
    format: ExportFormat


def choose_target(path: Path, kind: ExportKind | None = None) -> ExportTarget:
    """The target of that kind, or by the ending alone. Raises ExportFailed naming the endings that fit."""
    ending = path.suffix.lower()
    fitting = _fitting(kind)
    for known in fitting:
        if known.ending == ending:
            return ExportTarget(path, known)
    of_kind = f" as {kind}" if kind else ""
    what = f"{path.name or path} has no ending" if not ending else f"Nothing is exported{of_kind} to {path.suffix}"
    endings = list(dict.fromkeys(known.ending for known in fitting))
    raise ExportFailed(f"{what}.", f"{_advice(endings)}.")


def _fitting(kind: ExportKind | None) -> list[ExportFormat]:
    kinds: tuple[ExportKind, ...]
    if kind is None:
        kinds = _BY_ENDING
    elif kind is ExportKind.REPORT:
        kinds = (ExportKind.REPORT, ExportKind.TABLE)
    else:
        kinds = (kind,)
    return [known for wanted in kinds for known in FORMATS if known.kind is wanted]


def _advice(endings: Sequence[str]) -> str:
    if len(endings) == 1:
        return f"Give the file the ending {endings[0]}"
    return f"Give the file one of the endings {', '.join(endings[:-1])} or {endings[-1]}"
