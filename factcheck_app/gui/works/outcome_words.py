"""What a look-up came to, in the sentences of the banner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck_app.domain.editorial_status import STATUS_WORDS, EditorialStatus
from factcheck_app.domain.look_up import LookUpOutcome, ServiceFailure
from factcheck_app.domain.source import Source
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import translate

_GRAVE = (EditorialStatus.RETRACTED, EditorialStatus.EXPRESSION_OF_CONCERN)
_MOST_FAILURES = 2


def outcome_sentences(outcome: LookUpOutcome, numbers: Sequence[int], *, was_asked: bool) -> str:
    """The gravest first: retractions, then who did not answer, then what waits or has to be chosen."""
    sources = [outcome.review.source(number) for number in numbers]
    return " ".join(_sentences(outcome, sources, was_asked=was_asked))


def is_grave(outcome: LookUpOutcome, numbers: Sequence[int]) -> bool:
    """Whether a source is retracted or under concern, or a service did not answer."""
    return bool(outcome.failures) or any(outcome.review.source(number).status in _GRAVE for number in numbers)


def named(numbers: Sequence[int]) -> str:
    """ "source 3", "sources 3, 5 and 7"."""
    if len(numbers) == 1:
        return translate("outcome_words", "source {number}").format(number=numbers[0])
    *first, last = [str(number) for number in sorted(numbers)]
    return translate("outcome_words", "sources {listed} and {last}").format(listed=", ".join(first), last=last)


def _sentences(outcome: LookUpOutcome, sources: Sequence[Source], *, was_asked: bool) -> Iterator[str]:
    for status in _GRAVE:
        found = [source.number for source in sources if source.status is status]
        if found:
            said = (
                translate("outcome_words", "{sources} is {status}.")
                if len(found) == 1
                else translate("outcome_words", "{sources} are {status}.")
            )
            yield said.format(sources=_capitalised(named(found)), status=codebook_word(STATUS_WORDS[status]))
    done = len(sources) - len(outcome.left_out)
    if was_asked or done:
        looked = (
            translate("outcome_words", "1 source was")
            if done == 1
            else translate("outcome_words", "{done} sources were").format(done=done)
        )
        flagged = sum(any(flag.is_flag for flag in source.flags) for source in sources)
        flags = translate("outcome_words", ", {flagged} with flags").format(flagged=flagged) if flagged else ""
        where = (
            translate("outcome_words", "looked up")
            if was_asked
            else translate("outcome_words", "looked at in what is kept on this computer; nobody was asked")
        )
        yield f"{looked} {where}{flags}."
    yield from _failures(outcome.failures)
    if outcome.choices:
        yield translate("outcome_words", "Say which work {source} is.").format(
            source=named([choice.source_number for choice in outcome.choices])
        )
    unknown = [number for number in outcome.unknown if number not in outcome.left_out]
    if unknown:
        yield translate("outcome_words", "Nothing is known of {sources}.").format(sources=named(unknown))
    if outcome.left_out and not was_asked:
        waits = (
            translate("outcome_words", "{sources} waits: nothing was sent.")
            if len(outcome.left_out) == 1
            else translate("outcome_words", "{sources} wait: nothing was sent.")
        )
        yield waits.format(sources=_capitalised(named(outcome.left_out)))


def _failures(failures: Sequence[ServiceFailure]) -> Iterator[str]:
    by_why: dict[str, list[int]] = {}
    for failure in failures:
        by_why.setdefault(failure.why.rstrip("."), []).append(failure.source_number)
    for why, numbers in list(by_why.items())[:_MOST_FAILURES]:
        numbers = list(dict.fromkeys(numbers))
        said = (
            translate("outcome_words", "{why}; {sources} is not checked there.")
            if len(numbers) == 1
            else translate("outcome_words", "{why}; {sources} are not checked there.")
        )
        yield said.format(why=why, sources=named(numbers))
    if len(by_why) > _MOST_FAILURES:
        yield translate("outcome_words", "More did not answer: see the cards.")


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
