"""Claims beside passages, written for the evaluation: those a careful reader would flag, and more that she would not.

The studies of `claim_pairs.jsonl` are invented. Its first batch was written along with the rules, the second after
them: on a first run over the second batch the flags had a precision of .95 and a recall of .69. The third is of harms
left out and of single studies: on its first run those two flags had a precision of .89 and a recall of .73.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple


class Pair(NamedTuple):
    """A claim, a passage of its source, the rest of the source (empty: not at hand), and the flags expected."""

    batch: int
    claim: str
    passage: str
    rest: tuple[str, ...]
    flags: frozenset[str]

    @property
    def source(self) -> tuple[str, ...]:
        """All sentences at hand; empty where the passage stands alone."""
        return (self.passage, *self.rest) if self.rest else ()


def read_pairs() -> list[Pair]:
    """Every pair, in the order of the file."""
    lines = Path(__file__).with_name("claim_pairs.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        Pair(row["batch"], row["claim"], row["passage"], tuple(row["rest"]), frozenset(row["flags"]))
        for row in map(json.loads, lines)
    ]
