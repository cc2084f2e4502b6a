"""The file that is dragged over a source, where it is one that can be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

TEXT_ENDINGS = (".pdf", ".docx", ".html", ".htm", ".md", ".markdown", ".txt", ".text")


def dropped_file(data: QMimeData) -> Path | None:
    """The one local file of the data; None where there are several, none, or one of another kind."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in TEXT_ENDINGS else None
