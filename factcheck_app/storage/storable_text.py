"""Text as every database can keep it."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck_app.domain.decision import Judgement

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """NUL and lone surrogates become U+FFFD, visibly: SQLite stores them, others refuse them."""
    return _UNSTORABLE.sub("�", text)


def storable_judgement(judgement: Judgement) -> Judgement:
    """The judgement as it comes back from the database."""
    evidence = tuple(
        replace(passage, quote=storable(passage.quote), locator=storable(passage.locator))
        for passage in judgement.evidence
    )
    return replace(judgement, note=storable(judgement.note), wording=storable(judgement.wording), evidence=evidence)
