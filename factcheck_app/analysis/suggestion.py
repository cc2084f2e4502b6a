"""What the text of a source lets the program suggest about a claim; it suggests, and the reviewer decides."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.analysis.comparison import compare
from factcheck_app.analysis.differences.comparable import why_not_comparable
from factcheck_app.analysis.evidence.answer_shares import SILENCE, UNSUPPORTED
from factcheck_app.analysis.evidence.claim_answer import claim_figures, likeliest_answer
from factcheck_app.analysis.evidence.linear_model import load_model
from factcheck_app.analysis.evidence.source_sentence import SourceSentence, read_sentence
from factcheck_app.analysis.evidence.source_words import SourceWords
from factcheck_app.analysis.evidence.suggestion_words import say_contradicted, say_silent, say_supported
from factcheck_app.analysis.evidence.support_figures import READ_CLOSELY, unnamed_words
from factcheck_app.analysis.evidence_ranking import score_sentences, words_of
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.comparison import Difference
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.suggestion import Suggestion
from factcheck_app.domain.verdict import Verdict

# a difference from the source -> the reason to call the claim overstated that it stands for
_REASON_OF = {
    "animal_as_human": Reason.ANIMAL_OR_LAB_TO_HUMAN,
    "population_widened": Reason.POPULATION_WIDENED,
    "duration_extended": Reason.DURATION_EXTENDED,
    "surrogate_to_outcome": Reason.SURROGATE_TO_OUTCOME,
    "comparison_dropped": Reason.COMPARISON_DROPPED,
    "relative_without_absolute": Reason.RELATIVE_WITHOUT_ABSOLUTE,
    "advice_added": Reason.ADVICE_ADDED,
    "harm_omitted": Reason.HARM_OMITTED,
    "single_study_generalised": Reason.SINGLE_STUDY_GENERALISED,
}
_CORRELATIONAL, _CONDITIONAL = 1, 2
# a claim with a word this rare that the source does not know in any form is never shown as supported
_TELLING = 5.0
# where no sentence has this share of the claim, the answer stands on how claims are worded more than on the source
_CLOSE_ENOUGH = 0.4


def suggest_verdict(claim: str | Claim, source_sentences: Sequence[str]) -> Suggestion:
    """The likeliest verdict on a claim by the text of one source, or none; any text is taken.

    Where the two cannot be compared (no text, another language, figures alone, a bad scan), the suggestion is
    silence with confidence 0, and `because` says why.
    """
    text = words_of(claim)
    filled = [index for index, sentence in enumerate(source_sentences) if sentence.strip()]
    sentences = [source_sentences[index] for index in filled]
    scores = score_sentences(text, sentences)
    order = sorted(range(len(sentences)), key=lambda index: -scores[index])
    # a table's row or a scrap among the best sentences is passed over
    reasons = {index: why_not_comparable(text, sentences[index]) for index in order[:READ_CLOSELY]}
    readable = [index for index, reason in reasons.items() if not reason]
    if not readable:
        return Suggestion(because=next(iter(reasons.values()), "There is no text of the source to compare with."))
    read_claim, read = read_sentence(text), [read_sentence(sentence) for sentence in sentences]
    words = SourceWords(read_claim, read)
    model = load_model("suggestion")
    figures = claim_figures(text, read, scores)
    answer, confidence = likeliest_answer(model["close"], model["everyday"], figures)
    best = readable[0]
    # not the stand-alone words: the spans of a difference count in the claim as it stands in the draft
    differences = compare(claim, sentences[best], sentences).differences
    evidence = tuple(filled[index] for index in readable)
    if answer == SILENCE:
        because = say_silent(read_claim, words)
        return Suggestion(None, "", confidence, because, differences, evidence)
    knows_all = not unnamed_words(read_claim, words, _TELLING)
    is_close = figures.statement["closeness"] >= _CLOSE_ENOUGH
    is_sure = confidence >= model["floors"][answer] and is_close and (answer == UNSUPPORTED or knows_all)
    verdict, reason = _verdict_and_reason(Verdict(answer), is_sure, differences, read[best])
    say = say_contradicted if verdict is Verdict.UNSUPPORTED else say_supported
    return Suggestion(
        verdict,
        reason,
        confidence,
        say(read_claim, read[best], differences),
        differences,
        evidence,
        is_sure and confidence >= model["floors"][verdict] and not _is_doubtful(verdict, differences),
    )


def _verdict_and_reason(
    answer: Verdict,
    is_sure: bool,
    differences: Sequence[Difference],
    sentence: SourceSentence,
) -> tuple[Verdict, Reason]:
    if answer is Verdict.UNSUPPORTED:
        numbers = any(difference.code == "number_differs" for difference in differences)
        return answer, Reason.NUMBER_DIFFERS if numbers else Reason.CONTRADICTED
    for difference in differences:
        reason = _reason_of(difference, sentence)
        if reason is not None:
            # a difference in scope or strength weighs only where it is sure that the source speaks of this at all
            return (Verdict.OVERSTATED, reason) if is_sure else (answer, Reason.SUPPORTED_IN_SCOPE)
    return answer, Reason.DIRECT


def _reason_of(difference: Difference, sentence: SourceSentence) -> Reason | None:
    """The reason to call a claim overstated that a difference stands for."""
    if difference.code != "stronger_than_source":
        return _REASON_OF.get(difference.code)
    if sentence.strength.rung == _CORRELATIONAL:
        return Reason.CAUSAL_FROM_CORRELATION
    return Reason.HEDGE_DROPPED if sentence.strength.rung == _CONDITIONAL else Reason.EFFECT_INFLATED


def _is_doubtful(verdict: Verdict, differences: Sequence[Difference]) -> bool:
    """Whether a number or the direction speaks against a verdict that the words as a whole speak for."""
    codes = {difference.code for difference in differences}
    return verdict is not Verdict.UNSUPPORTED and not codes.isdisjoint(
        ("number_differs", "number_not_in_source", "direction_differs")
    )
