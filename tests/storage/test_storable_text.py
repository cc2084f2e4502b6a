"""What a database cannot keep is replaced visibly, and nothing else is touched."""

from __future__ import annotations

from factcheck_app.storage.storable_text import storable


def test_nul_and_lone_surrogates_are_replaced_and_all_else_stays() -> None:
    kept = "a\t\r\n\x01\x7f“ü”👩🏽‍⚕️\u202e\ufeff"
    assert storable(kept) == kept
    assert storable("a\0b\ud83dc\udfff") == "a�b�c�"
