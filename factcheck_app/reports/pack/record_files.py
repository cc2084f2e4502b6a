"""The record as files that can be checked without the program: audit trail, key of its digests, ledger, manifest."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.domain.pack_layout import FORMAT, FORMAT_VERSION
from factcheck_app.reports.formats import ExportMaterial


def audit_trail_lines(rows: Iterable[AuditRow]) -> bytes:
    """One row a line with all that its hashes are made of; rows of every review, which hold no text."""
    return _lines(asdict(row) for row in rows)


def ledger_lines(entries: Iterable[LedgerEntry]) -> bytes:
    """One request a line, oldest first."""
    return _lines(asdict(entry) | {"at": entry.at.isoformat(timespec="milliseconds")} for entry in entries)


def digest_key_file(review_id: str, key: bytes) -> bytes:
    """The key of the digests in the rows of this one review, in hex (HMAC-SHA-256)."""
    return _pretty({"review": review_id, "digest": "HMAC-SHA-256", "key": key.hex()})


def manifest_file(material: ExportMaterial, files: Mapping[str, bytes]) -> bytes:
    """SHA-256 and size of every other file, with the end of the audit trail."""
    return _pretty(
        {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "program_version": material.program_version,
            "made_at": material.made_at.isoformat(timespec="milliseconds"),
            "review": material.review.id,
            "audit_head": material.audit_head.head,
            "audit_rows": material.audit_head.rows,
            "files": [
                {"path": path, "bytes": len(files[path]), "sha256": sha256(files[path]).hexdigest()}
                for path in sorted(files)
            ],
        }
    )


def _lines(values: Iterable[dict[str, Any]]) -> bytes:
    return "".join(f"{json.dumps(value)}\n" for value in values).encode()


def _pretty(value: dict[str, Any]) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode()
