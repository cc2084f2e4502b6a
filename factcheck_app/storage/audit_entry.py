"""What one audit row says, and the hashes that chain it."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

NO_HASH = "0" * 64
FORMAT = 1


def canonical(entry: Mapping[str, Any]) -> str:
    """The one spelling of an entry: JSON with sorted keys, no spaces, UTF-8 as it is."""
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def chain_hash(previous: str, sequence: int, entry: str) -> str:
    """SHA-256 over the hash before, the sequence and the entry, in hex."""
    return hashlib.sha256(f"{previous}\n{sequence}\n{entry}".encode()).hexdigest()


def digest(key: bytes, text: str | bytes) -> str:
    """HMAC-SHA-256 of a text under the review's key, in hex (RFC 2104)."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return hmac.new(key, data, hashlib.sha256).hexdigest()
