"""How an audit row is spelled and hashed."""

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


def chain_hash(previous: str, number: int, words: str) -> str:
    """SHA-256 over the hash before, the row's number and its words, in hex."""
    return hashlib.sha256(f"{previous}\n{number}\n{words}".encode()).hexdigest()


def row_hash_of(previous: str, sequence: int, entry: str, review_hash: str) -> str:
    """The hash of a row in the chain of the database; it holds the hash in the chain of the review."""
    return chain_hash(previous, sequence, f"{entry}\n{review_hash}")


def digest(key: bytes, text: str | bytes) -> str:
    """HMAC-SHA-256 of a text under the review's key, in hex (RFC 2104)."""
    return hmac.new(key, text if isinstance(text, bytes) else text.encode(), hashlib.sha256).hexdigest()
