"""Counts in how many sentences of SciFact's abstracts each stem stands."""

from __future__ import annotations

from collections import Counter

from factcheck_app.analysis.words.terms import content_stems
from tests.evaluation.shared_data import rows
from tests.fitting.model_files import write_model

# rarer ones say no more than that they are rare
_FEWEST = 2


def fit() -> None:
    """Writes `word_rarity.json`; no label is read."""
    data = rows("scifact_pairs.jsonl")
    if data is None:
        return
    abstracts = {row["doc"]: row["sentences"] for row in data}
    sentences = [sentence for abstract in abstracts.values() for sentence in abstract]
    having = Counter(stem for sentence in sentences for stem in set(content_stems(sentence)))
    kept = {stem: count for stem, count in sorted(having.items()) if count >= _FEWEST and not stem[0].isdigit()}
    write_model(
        "word_rarity",
        {"fitted_on": "abstracts of SciFact (ODC-By 1.0)", "sentences": len(sentences), "sentences_with": kept},
    )
