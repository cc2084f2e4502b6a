"""Whether a source only passes on what another work found: the passage that fits the claim cites that work."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.signal import Flag
from factcheck_app.domain.source import Source
from factcheck_app.lookups.flags.told_passages import quoted

_NAME = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Table|Figure)\b)"
    r"[A-ZÀ-Þ][\w’'-]+"
)
_OTHERS = rf"(?: et al\.?| and (?:colleagues|co-?workers)| (?:and|&) {_NAME})"
_YEAR = r"(?:1[89]|20)\d\d[a-z]?"
# "(Rowan et al., 2007)", "Rowan and colleagues (2007)", "Rowan (2007) found", "[12]", "[3, 5–7]"
_CITES = (
    re.compile(rf"\((?:[^()]{{0,200}}?[;,] ?|e\.g\.,? |see )?{_NAME}(?:{_OTHERS},?|,) {_YEAR}[^()]{{0,80}}\)"),
    re.compile(rf"{_NAME}{_OTHERS},? \({_YEAR}\)"),
    re.compile(rf"{_NAME} \({_YEAR}\) (?:found|show(?:s|ed)|report(?:s|ed)|demonstrate[sd]|observed|conclude[sd])"),
    re.compile(r"\[\d{1,3}(?: ?[,–-] ?\d{1,3}){0,6}\]"),
)
_OWN = re.compile(
    r"\b(?:we|our|ours|us|in this (?:study|trial|analysis|review|meta-analysis|cohort)"
    r"|the (?:present|current) (?:study|trial|work)"
    r"|this (?:study|trial|meta-analysis|analysis) (?:found|shows?|showed|demonstrate[sd]))\b",
    re.IGNORECASE,
)


def quotes_another(passage: str) -> bool:
    """Whether the passage gives another work as its source and nothing as its own."""
    return _OWN.search(passage) is None and any(pattern.search(passage) for pattern in _CITES)


def quoted_from_another_flag(
    source: Source, claims: Sequence[Claim], passages: Mapping[str, Sequence[str]]
) -> Flag | None:
    """A flag for the first claim of which every fitting passage of the source's text cites another work.

    `passages` are by the claim's id, the best first; one of them that is the source's own finding is enough.
    """
    for claim in claims:
        fitting = passages.get(claim.id, ())
        if source.number in claim.sources and fitting and all(map(quotes_another, fitting)):
            words = f"{quoted(claim.text)}; the source has that from another work: {quoted(fitting[0])}"
            return Flag("quoted_from_another", f"The draft cites it for {words}. That work would be the source.")
    return None
