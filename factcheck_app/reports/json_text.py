"""JSON that can always be encoded."""

from __future__ import annotations

import json
import re

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def json_text(value: object) -> str:
    """JSON text: lone surrogates are escaped, all other characters stand as they are."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def without_lone_surrogates(text: str) -> str:
    """The text with U+FFFD for what no other program could decode; places in it stay what they were."""
    return _LONE_SURROGATE.sub("\ufffd", text)
