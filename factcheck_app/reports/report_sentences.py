"""The sentences of a report: what the numbers say, what was done, and what was not checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from factcheck_app.domain.date_words import long_day
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Progress, Review, ReviewStatus
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextPart
from factcheck_app.reports.printable_text import one_line, shortened
from factcheck_app.reports.report_fact import Fact


def date_words(moment: datetime) -> str:
    """ "22 November 2026", in UTC."""
    return long_day(moment.astimezone(UTC).date())


def time_words(moment: datetime) -> str:
    """ "22 November 2026, 13:50 UTC"."""
    return f"{date_words(moment)}, {moment.astimezone(UTC):%H:%M} UTC"


def count_words(number: int, one: str, many: str | None = None) -> str:
    """ "1 claim", "2 claims"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def coverage_facts(review: Review) -> tuple[Fact, ...]:
    """How far the review reaches, in counts: claims decided, borne by a quote, open; sources read and looked up."""
    progress, sources = review.progress, review.sources
    if not progress.total:
        return (Fact("Claims", "no claims found"),)
    counted = [claim.judgement for claim in review.claims if claim.judgement.set_aside is None]
    quoted = sum(bool(judgement.evidence) for judgement in counted)
    looked_up = sum(source.checked_at is not None for source in sources)
    parts = Counter(text.part for text in review.source_texts)
    kinds = ((TextPart.ABSTRACT, "as abstract"), (TextPart.EXCERPT, "as excerpt"))
    less = "".join(f", {parts[part]} {words}" for part, words in kinds if parts[part])
    read = f"{parts[TextPart.FULL_TEXT]} in full{less}, of {len(sources)}"
    return (
        Fact("Claims decided", f"{progress.decided} of {progress.in_count}"),
        Fact("With a quote of a source", f"{quoted} of {progress.in_count}"),
        Fact("Could not be checked", str(progress.open_questions) if progress.open_questions else "none"),
        Fact("Set aside", str(progress.set_aside) if progress.set_aside else "none"),
        Fact("Sources read", read if sources else "none found"),
        Fact("Sources looked up", f"{looked_up} of {len(sources)}" if sources else "none found"),
    )


def sources_in_short(sources: Sequence[Source]) -> str:
    """ "5, one of them added by the reviewer"."""
    if not sources:
        return "none found in the draft"
    added = sum(source.is_added for source in sources)
    return f"{len(sources)}, {added} added by the reviewer" if added else str(len(sources))


def review_status_words(review: Review) -> str:
    """The status with the day the review was opened, and whether every claim that counts is decided."""
    opened = date_words(review.created_at)
    if review.status is ReviewStatus.NEW:
        return f"New since {opened}, nothing decided"
    signed = review.standing.signed_off
    if signed is not None:
        by = f"{shortened(one_line(signed.reviewer))}, {time_words(signed.at)}"
        return f"Signed off by {by}, at row {signed.rows} of the audit trail, head {signed.head[:12]}…"
    return f"In review since {opened}{'' if review.progress.undecided else ', every claim decided'}"


def verdict_sentence(progress: Progress, sources: Sequence[Source]) -> str:
    """What the verdicts say in numbers, what is still open, and whether the sources were checked."""
    return " ".join(part for part in (_verdicts(progress), _open(progress), _checked(sources)) if part)


def _verdicts(progress: Progress) -> str:
    if not progress.total:
        return "No claims were found in this draft."
    if not progress.in_count:
        return f"Every claim found is set aside ({progress.set_aside}), so none is left to decide."
    if not progress.decided:
        which = "The one claim is" if progress.in_count == 1 else f"None of the {progress.in_count} claims is"
        return f"{which} {'not decided' if progress.in_count == 1 else 'decided'} yet."
    said = ", ".join(
        (
            _subject(progress.supported, "says what the evidence says", "say what the evidence says"),
            _subject(progress.overstated, "says more than it", "say more than it"),
            f"and {_subject(progress.unsupported, 'is not borne out by it', 'are not borne out by it')}",
        )
    )
    if progress.undecided:
        verb = "is" if progress.decided == 1 else "are"
        return f"{progress.decided} of {count_words(progress.in_count, 'claim')} {verb} decided: {said}."
    return f"Of {count_words(progress.in_count, 'claim')}, {said}."


def _subject(number: int, one: str, many: str) -> str:
    return f"{number or 'none'} {many if number > 1 else one}"


def _open(progress: Progress) -> str:
    asked = progress.open_questions
    questions = f"{asked} could not be checked and {_carry(asked)}"
    if progress.undecided and progress.decided:
        still = f"{_subject(progress.undecided, 'is', 'are')} still undecided"
        return f"{still}; {questions}." if asked else f"{still}."
    return f"{questions}." if asked else ""


def _carry(questions: int) -> str:
    return "carries an open question" if questions == 1 else "carry open questions"


def _checked(sources: Sequence[Source]) -> str:
    unchecked = sum(source.status is EditorialStatus.NOT_CHECKED for source in sources)
    if not sources:
        return "No cited source was found in the draft."
    added = sum(source.is_added for source in sources)
    cited = f"The draft cites {count_words(len(sources) - added, 'source')}"
    cited += f", the reviewer added {added}" if added else ""
    if unchecked == len(sources):
        return f"{cited}; {'it was' if unchecked == 1 else 'they were'} not checked."
    return f"{cited}; {unchecked} {'was' if unchecked == 1 else 'were'} not checked." if unchecked else f"{cited}."
