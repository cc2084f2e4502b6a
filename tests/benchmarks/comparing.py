"""A claim beside an abstract and a long source: ranking, comparison and suggestion, and what it costs to load them."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from factcheck_app.analysis.comparison import compare
from factcheck_app.analysis.evidence_ranking import rank_sentences
from factcheck_app.analysis.suggestion import suggest_verdict

SENTENCES, CLAIMS = 300, 20
# sentences of the longest guidelines
_LONGEST, _CLAIMS_OF_LONGEST = 20_000, 4
_ABSTRACT = 12
_AIM_OF_RANKING, _AIM_OF_CLAIM, _AIM_OF_LOADING, _AIM_OF_LONGEST = 0.005, 0.030, 0.150, 0.500
_ENTRY_POINTS = (
    "claim_finder",
    "claim_strength",
    "comparison",
    "evidence_ranking",
    "language",
    "sentences",
    "suggestion",
    "citations.citations",
    "citations.citation_pairing",
)
_TIMED = "import time; begun = time.process_time(); import {}; print(time.process_time() - begun)"
_SUBJECTS = ("Walking", "A warm bath", "Evening light", "The tinted lens", "Reading on paper", "A quiet room")
_OUTCOMES = ("pain", "sleep", "blood pressure", "mood", "the risk of falls", "memory", "the number of headaches")
_PEOPLE = ("older adults", "students", "women with a sore knee", "nurses on night shifts", "mice", "children")


def run() -> None:
    """Prints processor seconds: a claim beside an abstract and beside a long source, and loading each entry."""
    source, claims = source_of(SENTENCES), claims_of(CLAIMS)
    abstract = [f"In short: {sentence}" for sentence in source[:_ABSTRACT]]
    _print_claims("rank_sentences", abstract, claims, lambda claim: rank_sentences(claim, abstract), _AIM_OF_RANKING)
    _print_claims("compare", source, claims, lambda claim: compare(claim, source[7], source), _AIM_OF_CLAIM)
    _print_claims("suggest_verdict", source, claims, lambda claim: suggest_verdict(claim, source), _AIM_OF_CLAIM)
    guideline = [f"{sentence} ({number})" for number, sentence in enumerate(source_of(_LONGEST))]
    few = claims[:_CLAIMS_OF_LONGEST]
    _print_claims("compare", guideline, few, lambda claim: compare(claim, guideline[7], guideline), _AIM_OF_LONGEST)
    _print_claims("suggest_verdict", guideline, few, lambda claim: suggest_verdict(claim, guideline), _AIM_OF_LONGEST)
    for name in _ENTRY_POINTS:
        seconds = statistics.median(_seconds_to_load(name) for _ in range(3))
        print(f"load {name:28} {seconds:8.3f} s   aim {_AIM_OF_LOADING} s")


def source_of(sentences: int) -> list[str]:
    """Sentences of an invented source, all different."""
    return [
        f"{_SUBJECTS[n % 6]} for {n % 9 + 2} minutes was associated with {n % 40 + 3}.{n % 10}% less "
        f"{_OUTCOMES[n % 7]} in {n + 40} {_PEOPLE[n // 6 % 6]} (95% CI {n % 7}.1 to {n % 7 + 9}.4; p = 0.0{n % 8 + 1})."
        for n in range(sentences)
    ]


def claims_of(count: int) -> list[str]:
    """Claims on what the source reports, all different."""
    return [f"{_SUBJECTS[n % 6]} reduces {_OUTCOMES[n % 7]} by {n + 4}% in everyone." for n in range(count)]


def _print_claims(
    name: str, source: Sequence[str], claims: Sequence[str], ask: Callable[[str], object], aim: float
) -> None:
    seconds = []
    for claim in claims:
        begun = time.process_time()
        ask(claim)
        seconds.append(time.process_time() - begun)
    later = statistics.median(seconds[1:])
    print(
        f"{name:16} {len(source):6,} sentences   first {seconds[0]:8.3f} s   later {later:8.4f} s"
        f"   slowest later {max(seconds[1:]):8.4f} s   aim {aim} s"
    )


def _seconds_to_load(name: str) -> float:
    code = _TIMED.format(f"factcheck_app.analysis.{name}")
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
