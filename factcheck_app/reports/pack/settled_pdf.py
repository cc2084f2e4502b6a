"""A PDF that says when the review was exported, and not when its bytes happened to be painted."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from hashlib import sha256

_DATE = re.compile(rb"\(D:\d{14}Z\)")
_XMP_DATE = re.compile(rb'(xmp:(?:Create|Modify|Metadata)Date=")[0-9T:-]{19}\+00:00(")')
_IDENTIFIER = re.compile(rb"<([0-9a-f]{72})>")
_XMP_IDENTIFIER = re.compile(rb"uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def settle_pdf(content: bytes, at: datetime) -> bytes:
    """The same file with the date `at` and an identifier made of its content; no byte moves, so its table holds."""
    moment = at.astimezone(UTC)
    settled = _DATE.sub(b"(D:" + f"{moment:%Y%m%d%H%M%S}".encode() + b"Z)", content)
    settled = _XMP_DATE.sub(rb"\g<1>" + f"{moment:%Y-%m-%dT%H:%M:%S}+00:00".encode() + rb"\g<2>", settled)
    blank = _XMP_IDENTIFIER.sub(b"", _IDENTIFIER.sub(b"", settled))
    name = str(uuid.UUID(bytes=sha256(blank).digest()[:16])).encode()
    settled = _IDENTIFIER.sub(b"<" + name.hex().encode() + b">", settled)
    return _XMP_IDENTIFIER.sub(b"uuid:" + name, settled)
