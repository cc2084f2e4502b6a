"""Reads the picture that stands at the head of a report."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.domain.errors import ExportFailed

TOO_MANY_BYTES = 5_000_000
# how files begin that every report format can show (PNG, RFC 2083; JPEG, ITU T.81)
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def read_logo(path: Path) -> bytes:
    """The bytes of a PNG or JPEG. Raises ExportFailed."""
    try:
        if not path.is_file():
            raise ExportFailed(f"There is no logo at {path}.", "Name a PNG or JPEG file.")
        with path.open("rb") as file:
            content = file.read(TOO_MANY_BYTES + 1)
    except (OSError, ValueError) as problem:
        why = getattr(problem, "strerror", None) or "no file can be called so"
        raise ExportFailed(f"The logo cannot be read ({why}).", "Name a PNG or JPEG file that you may read.") from None
    if not content.startswith(_BEGINNINGS):
        raise ExportFailed(f"{path.name} is neither a PNG nor a JPEG.", "Save the logo as one of them.")
    if len(content) > TOO_MANY_BYTES:
        raise ExportFailed(f"{path.name} is larger than 5 MB.", "Save the logo smaller; 600 pixels across are enough.")
    return content
