"""Reads an evidence pack within limits and holds every file against its sum; nothing is unpacked to disk."""

from __future__ import annotations

import json
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.errors import PackUnsound
from factcheck_app.domain.pack_layout import AUDIT_TRAIL, DIGEST_KEY, FORMAT, FORMAT_VERSION, INDEX, MANIFEST, REVIEW

_MOST_FILES = 20_000
_LARGEST_FILE = 600_000_000  # bytes; a review with its sources in base64
_LARGEST_TOTAL = 2_000_000_000
_PORTION = 1 << 20
_KEPT = frozenset({MANIFEST, REVIEW, AUDIT_TRAIL, DIGEST_KEY})
_NEEDED = (INDEX, REVIEW, AUDIT_TRAIL, DIGEST_KEY)
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)
_ROW_FIELDS = {
    "sequence": int,
    "review_id": str,
    "review_row": int,
    "entry": str,
    "review_hash": str,
    "previous_hash": str,
    "row_hash": str,
}
_OTHER_COPY = "Get another copy of the pack from where it was kept."


@dataclass(frozen=True, slots=True)
class EvidencePack:
    """What a pack holds: the sum of each file by its path, and the record as bytes and values.

    `audit_head` and `audit_rows` are the end of the trail as the manifest has it; `key` is that of the digests.
    """

    review_id: str
    audit_head: str
    audit_rows: int
    sums: Mapping[str, str]
    review: bytes
    rows: tuple[AuditRow, ...]
    key: bytes


def read_pack(path: Path) -> EvidencePack:
    """The pack, once every file has the size and sum that its manifest says. Raises PackUnsound naming the first."""
    sums, sizes, kept = _read_files(path)
    manifest = _manifest(kept)
    _check_files(manifest, sums, sizes)
    key = _object(kept[DIGEST_KEY], DIGEST_KEY)
    if key.get("review") != manifest["review"] or not re.fullmatch(r"(?:[0-9a-f]{2})+", str(key.get("key"))):
        raise unsound(f"{DIGEST_KEY} holds no key of this review.")
    return EvidencePack(
        review_id=manifest["review"],
        audit_head=manifest["audit_head"],
        audit_rows=manifest["audit_rows"],
        sums=sums,
        review=kept[REVIEW],
        rows=_rows(kept[AUDIT_TRAIL]),
        key=bytes.fromhex(key["key"]),
    )


def unsound(sentence: str) -> PackUnsound:
    """The error for what is wrong in a pack."""
    return PackUnsound(sentence, _OTHER_COPY)


def _read_files(path: Path) -> tuple[dict[str, str], dict[str, int], dict[str, bytes]]:
    """Sums and sizes of all files by their path, and the bytes of the record."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = _entries(archive)
            left = _LARGEST_TOTAL
            sums, sizes, kept = {}, {}, {}
            for name, entry in entries.items():
                sums[name], sizes[name], content = _read_file(archive, entry, min(left, _LARGEST_FILE))
                left -= sizes[name]
                if name in _KEPT:
                    kept[name] = content
            return sums, sizes, kept
    except FileNotFoundError:
        raise PackUnsound(f"There is no file {path.name}.", "Check the name of the pack.") from None
    except IsADirectoryError:
        raise PackUnsound(f"{path.name} is a folder.", "Give the pack as the .zip file that was exported.") from None
    except PermissionError:
        raise PackUnsound(f"{path.name} may not be read.", "Ask for the right to read it.") from None
    except _DAMAGE:
        raise unsound("The file is no evidence pack, or it is damaged or was cut short.") from None


def _entries(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files by their path, where every path is a harmless one and stands once."""
    listed = archive.infolist()
    if len(listed) > _MOST_FILES:
        raise unsound("The pack holds far more files than any review has.")
    found: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for entry in listed:
        name = entry.filename
        parts = name.rstrip("/").split("/")
        # Python cuts a name at NUL and turns a backslash round: the name as it is stored counts
        stored = entry.orig_filename
        if any(part in ("", ".", "..") for part in parts) or re.search(r"[\x00-\x1f\\:]", stored):
            raise unsound("The pack holds a file whose name leads out of it.")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise unsound(f"{name} is a link and not a file.")
        if entry.flag_bits & 1:
            raise unsound(f"{name} is locked with a password, which no pack is.")
        if name.casefold() in seen:
            raise unsound(f"{name} stands twice in the pack.")
        seen.add(name.casefold())
        if not entry.is_dir():
            found[name] = entry
    return found


def _read_file(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, allowed: int) -> tuple[str, int, bytes]:
    """Sum and size of a file, and its bytes where they are part of the record. What really comes out is counted."""
    digest, size = sha256(), 0
    kept = []
    if entry.file_size > allowed:
        raise unsound(f"{entry.filename} unpacks to far more than a review holds.")
    try:
        with archive.open(entry) as stream:
            while portion := stream.read(_PORTION):
                size += len(portion)
                if size > allowed:
                    raise unsound(f"{entry.filename} unpacks to far more than a review holds.")
                digest.update(portion)
                if entry.filename in _KEPT:
                    kept.append(portion)
    except _DAMAGE:
        raise unsound(f"{entry.filename} is damaged.") from None
    return digest.hexdigest(), size, b"".join(kept)


def _manifest(kept: Mapping[str, bytes]) -> dict[str, Any]:
    if MANIFEST not in kept:
        raise unsound(f"{MANIFEST} is missing: the file is no evidence pack, or it was taken out.")
    manifest = _object(kept[MANIFEST], MANIFEST)
    if manifest.get("format") != FORMAT:
        raise unsound(f"{MANIFEST} is not that of an evidence pack.")
    version = manifest.get("format_version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise PackUnsound("The pack was made by a newer version of this program.", "Update the program.")
    files = manifest.get("files")
    whole = (
        isinstance(manifest.get("review"), str)
        and isinstance(manifest.get("audit_head"), str)
        and type(manifest.get("audit_rows")) is int
        and isinstance(files, list)
        and all(isinstance(file, dict) and isinstance(file.get("path"), str) for file in files)
    )
    if not whole:
        raise unsound(f"{MANIFEST} was changed: it does not say what every manifest says.")
    return manifest


def _check_files(manifest: Mapping[str, Any], sums: Mapping[str, str], sizes: Mapping[str, int]) -> None:
    listed = {file["path"]: file for file in manifest["files"]}
    for path, file in listed.items():
        if path not in sums:
            raise unsound(f"{path} is missing.")
        if (sizes[path], sums[path]) != (file.get("bytes"), file.get("sha256")):
            raise unsound(f"{path} was changed: it does not have the sum that {MANIFEST} says.")
    for path in sums:
        if path not in listed and path != MANIFEST:
            raise unsound(f"{path} was added: {MANIFEST} does not name it.")
    for path in _NEEDED:
        if path not in listed:
            raise unsound(f"{path} is missing.")


def _rows(content: bytes) -> tuple[AuditRow, ...]:
    rows = []
    for number, line in enumerate(content.splitlines(), start=1):
        row = _object(line, f"Line {number} of {AUDIT_TRAIL}")
        if row.keys() != _ROW_FIELDS.keys() or any(type(row[name]) is not kind for name, kind in _ROW_FIELDS.items()):
            raise unsound(f"Line {number} of {AUDIT_TRAIL} is no row of an audit trail.")
        rows.append(AuditRow(**row))
    return tuple(rows)


def _object(content: bytes, name: str) -> dict[str, Any]:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise unsound(f"{name} is not JSON.") from None
    if not isinstance(value, dict):
        raise unsound(f"{name} does not hold what it should.")
    return value
