"""What a part of a compound sentence shares with the part before it: the subject, in a list also the verb."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.analysis.claims.object_lists import find_object_list
from factcheck_app.analysis.claims.part_verbs import NO_OBJECT, form_of, is_auxiliary
from factcheck_app.analysis.claims.parts import split_parts
from factcheck_app.analysis.strength.causal_statements import find_causal_statements
from factcheck_app.analysis.strength.causal_verbs import VerbForm
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan


def frame_of(sentence: str, part: TextSpan) -> str:
    """The words that a part shares: "The diet lowers" before "weight"; empty where it has its own, or is no part."""
    parts = split_parts(sentence)
    if part not in parts[1:]:
        return ""
    listed = find_object_list(sentence)
    if listed is not None and part in listed.members:
        return listed.frame.of(sentence)
    first = part.of(sentence).lower().split()[0]
    if not (form_of(first) or is_auxiliary(first)):
        return ""
    return _subject(sentence, takes_modal=form_of(first) is VerbForm.BASE)


def with_frame(frame: str, part: str) -> tuple[str, tuple[TextSpan, ...]]:
    """The part as it can be read alone, and the span of the words added to it."""
    added = f"[{frame}] "
    return added + part, (TextSpan(0, len(added)),)


def within_part(rated: Strength, frame: str) -> Strength:
    """The rating of frame and part in one, with the cues that stand in the part at their places in it."""
    by = len(frame) + 1
    cues = tuple(replace(cue, span=cue.span.shifted(-by)) for cue in rated.cues if cue.span.start >= by)
    return replace(rated, cues=cues)


def _subject(sentence: str, *, takes_modal: bool) -> str:
    """The words before the first verb; with its modal where the part begins with a plain form ("can" reduce)."""
    lower = sentence.lower()
    stated = [cause.span.start for cause in find_causal_statements(lower) if not cause.by_noun]
    place = 0
    words: list[str] = []
    for word in sentence.split():
        start = sentence.index(word, place)
        place = start + len(word)
        plain = word.lower().strip(",.;")
        is_verb = is_auxiliary(plain) or start in stated
        if words and is_verb:
            return " ".join((*words, word)) if takes_modal and is_auxiliary(plain) else " ".join(words)
        if plain in NO_OBJECT and plain in {"that", "which", "who"}:
            return ""
        words.append(word)
    return ""
