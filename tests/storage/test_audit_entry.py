"""How rows are spelled and hashed never changes: a head on paper must be found again."""

from __future__ import annotations

import hashlib

from factcheck_app.storage.audit_entry import NO_HASH, canonical, chain_hash, digest, row_hash_of


def test_an_entry_has_one_spelling() -> None:
    assert canonical({"b": ["ü", None], "a": 1}) == '{"a":1,"b":["ü",null]}' == canonical({"a": 1, "b": ["ü", None]})


def test_a_row_is_chained_to_the_one_before_by_plain_sha256() -> None:
    words = f"{NO_HASH}\n1\nentry".encode()
    assert chain_hash(NO_HASH, 1, "entry") == hashlib.sha256(words).hexdigest()
    assert row_hash_of(NO_HASH, 1, "entry", "review") == chain_hash(NO_HASH, 1, "entry\nreview")


def test_a_digest_is_the_hmac_of_rfc_2104() -> None:
    # the second test case of RFC 4231
    assert digest(b"Jefe", "what do ya want for nothing?").startswith("5bdcc146bf60754e6a042426089575c7")
    assert digest(b"Jefe", "ü") == digest(b"Jefe", "ü".encode())
