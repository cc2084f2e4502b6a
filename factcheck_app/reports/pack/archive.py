"""The archive itself: the same content gives the same bytes, whenever and wherever it is written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime

_PACKED_ALREADY = (".png", ".jpg", ".jpeg", ".pdf", ".docx", ".zip", ".gz")
_EARLIEST, _LATEST = datetime(1980, 1, 1, tzinfo=UTC), datetime(2107, 12, 31, tzinfo=UTC)  # what the format can say
_UNIX = 3
_ORDINARY_FILE = 0o100644 << 16


def write_archive(files: Mapping[str, bytes], at: datetime) -> bytes:
    """A zip of these files in the order of their names, all of them dated `at` (UTC)."""
    moment = min(max(at.astimezone(UTC), _EARLIEST), _LATEST)
    date = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, date)
            entry.create_system = _UNIX
            entry.external_attr = _ORDINARY_FILE
            packed = name.lower().endswith(_PACKED_ALREADY)
            entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return target.getvalue()
