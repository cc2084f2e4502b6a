"""What the reviewer chose in the export dialog."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from factcheck_app.domain.export_format import ExportFormat
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.gui.exporting.format_words import file_name


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """A file for each of `formats`, in `folder`, all named after `name`. `logo` is the path of the options' logo."""

    folder: Path
    name: str
    formats: tuple[ExportFormat, ...]
    options: ExportOptions
    logo: str = ""

    @property
    def targets(self) -> tuple[tuple[Path, ExportFormat], ...]:
        """Each file with what it becomes."""
        return tuple((self.folder / file_name(self.name, wanted), wanted) for wanted in self.formats)
