"""The sentences of a report: what the numbers say, what was done, and what was not checked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import Progress, Review, ReviewStatus
from factcheck_app.domain.source import Access, Source
from factcheck_app.domain.verdict import GIVEN_VERDICTS, VERDICT_DEFINITIONS

ACCESS_WORDS = {
    Access.FULL_TEXT: "full text at hand",
    Access.ABSTRACT_ONLY: "abstract only",
    Access.METADATA_ONLY: "bibliographic record only",
    Access.NOT_FOUND: "not found",
    Access.NOT_CHECKED: "not checked",
}
STATUS_WORDS = {
    EditorialStatus.RETRACTED: "retracted",
    EditorialStatus.EXPRESSION_OF_CONCERN: "expression of concern",
    EditorialStatus.CORRECTED: "corrected",
    EditorialStatus.REINSTATED: "reinstated",
    EditorialStatus.NONE_FOUND: "no notice found",
    EditorialStatus.NOT_CHECKED: "not checked",
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)  # not strftime: its names follow the machine's language


def date_words(moment: datetime) -> str:
    """ "22 November 2026", in UTC."""
    moment = moment.astimezone(UTC)
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def time_words(moment: datetime) -> str:
    """ "22 November 2026, 13:50 UTC"."""
    return f"{date_words(moment)}, {moment.astimezone(UTC):%H:%M} UTC"


def count_words(number: int, one: str, many: str | None = None) -> str:
    """ "1 claim", "2 claims"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def coverage_words(progress: Progress) -> str:
    """Counts of all claims found: decided, undecided, could not be checked, set aside."""
    if not progress.total:
        return "no claims found"
    parts = [f"{progress.decided} of {progress.in_count} decided"]
    if progress.undecided:
        parts.append(f"{progress.undecided} undecided")
    if progress.open_questions:
        parts.append(f"{progress.open_questions} of these could not be checked")
    if progress.set_aside:
        parts.append(f"{progress.set_aside} set aside")
    return ", ".join(parts)


def review_status_words(review: Review) -> str:
    """The status, and whether every claim that counts is decided."""
    if review.status is ReviewStatus.NEW:
        return "New, nothing decided"
    return "In review" if review.progress.undecided else "In review, every claim decided"


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
    cited = f"The draft cites {count_words(len(sources), 'source')}"
    if unchecked == len(sources):
        return f"{cited}; {'it was' if unchecked == 1 else 'they were'} not checked."
    return f"{cited}; {unchecked} {'was' if unchecked == 1 else 'were'} not checked." if unchecked else f"{cited}."


def method_paragraphs(review: Review) -> list[tuple[str, str]]:
    """Labelled paragraphs in plain words: who did what, what the verdicts mean, what was not checked."""
    paragraphs = [
        (
            "What the program did",
            (
                "It read the draft on this computer, picked out statements that evidence could show to be right or "
                "wrong, and paired them with the sources that the draft cites. A statement that it did not pick out "
                "is not in this report."
            ),
        ),
        (
            "What the reviewer decided",
            (
                "Every verdict, reason, severity, note and suggested wording, and which passages stand beside a claim. "
                "The program gives no verdict."
            ),
        ),
        ("What the evidence is", _evidence(review)),
        (
            "What the verdicts mean",
            " ".join(f"{verdict.capitalize()}: {VERDICT_DEFINITIONS[verdict]}" for verdict in GIVEN_VERDICTS)
            + " Undecided: no verdict yet; where the evidence could not be read, the claim carries an open question."
            " Set aside: out of the count, kept in the record.",
        ),
        ("What was not checked", _not_checked(review.sources)),
    ]
    if review.article.left_out:
        left_out = "; ".join(part.what for part in review.article.left_out)
        paragraphs.append(("What was left out", f"When the file was read, this was left out of the text: {left_out}."))
    return paragraphs


def _evidence(review: Review) -> str:
    texts = review.source_texts
    if not texts:
        return "No text of a source was attached to this review: its passages were not compared with the claims."
    whole = sum(text.access is Access.FULL_TEXT for text in texts)
    abstracts = len(texts) - whole
    parts = [f"the whole text of {whole}"] * bool(whole) + [f"the abstract alone of {abstracts}"] * bool(abstracts)
    return (
        f"At hand, of {count_words(len(review.sources), 'source')}: {', '.join(parts)}. A quote stands in the attached "
        "text word for word; what it does to the claim is the reviewer's judgement."
    )


def _not_checked(sources: Sequence[Source]) -> str:
    unchecked = sum(source.status is EditorialStatus.NOT_CHECKED for source in sources)
    if not sources:
        return "No cited source was found, and no search for evidence was made: the network was not used."
    if not unchecked:
        return "The editorial status of every source was looked up; its date stands with the source."
    which = "No source was" if unchecked == len(sources) else f"{unchecked} of {len(sources)} sources were not"
    return (
        f"{which} looked up on the network. “Not checked” does not mean that nothing was found: a retraction, a "
        "correction or a missing work may be unknown. Identifiers were checked for their form, and journals against "
        "a table that ships with the program."
    )
