"""What the sentences of a source share with a claim."""

from __future__ import annotations

from factcheck_app.analysis.evidence.source_sentence import read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.words.stemming import stem


def test_a_short_form_of_two_words_and_its_long_form_stand_for_each_other() -> None:
    claim = read_sentence("VRD-12 spreads by touch.")
    texts = [
        "Velar reading disease 2012 (VRD-12) is new.",
        "Velar reading disease 2012 spreads by touch.",
        "Cats sleep.",
    ]
    words = SourceWords(claim, [read_sentence(text) for text in texts])
    assert {"vrd", "12"} <= words.stems[1]
    assert {stem("velar"), stem("reading"), stem("disease")} <= words.claim_stems
    assert words.stems[2] == read_sentence(texts[2]).stem_set
