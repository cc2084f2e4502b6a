"""What stands in the margin beside a claim: the verdict and all that the reviewer said with it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.evidence import STANCE_WORDS, Passage
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.review import ReviewedClaim
from factcheck_app.domain.verdict import CITATION_WORDS, SET_ASIDE_WORDS
from factcheck_app.reports.formats import ExportOptions, Include
from factcheck_app.reports.printable_text import one_line, printable


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """Words of a source, and which source, where in it, and what they do to the claim."""

    quote: str
    about: str


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A claim's number and mark, and what was said of it; every text is printable, empty where there is nothing.

    `mark` is the verdict's code or "set_aside", `verdict` its word, `details` are reasons, severity and citation in
    words, the main reason first, `signals` what the program noticed.
    """

    number: int
    mark: str
    verdict: str
    details: tuple[str, ...]
    note: str
    wording: str
    evidence: tuple[QuotedWords, ...]
    sources: str
    signals: tuple[str, ...]

    @property
    def says_something(self) -> bool:
        """Whether there is more to say than that nobody has decided."""
        said = (self.details, self.note, self.wording, self.evidence, self.signals)
        return self.mark != "undecided" or any(said)


def make_note(reviewed: ReviewedClaim, options: ExportOptions) -> MarginNote:
    """The note on a claim, with what the options let in."""
    judgement = reviewed.judgement
    aside = judgement.set_aside
    details = [REASON_WORDS[reason] for reason in judgement.reasons]
    if aside:
        details.insert(0, SET_ASIDE_WORDS[aside])
    if judgement.severity:
        details.append(f"Severity: {judgement.severity}")
    if judgement.citation:
        details.append(f"Citation: {CITATION_WORDS[judgement.citation].lower()}")
    return MarginNote(
        number=reviewed.number,
        mark="set_aside" if aside else str(judgement.verdict),
        verdict="Set aside" if aside else str(judgement.verdict).capitalize(),
        details=tuple(details),
        note=printable(judgement.note).strip("\n"),
        wording=printable(judgement.wording).strip("\n") if options.includes(Include.WORDINGS) else "",
        evidence=tuple(map(_quoted, judgement.evidence)) if options.includes(Include.EVIDENCE) else (),
        sources=_sources(reviewed),
        signals=tuple(one_line(signal.message) for signal in reviewed.claim.flags)
        if options.includes(Include.SIGNALS)
        else (),
    )


def _quoted(passage: Passage) -> QuotedWords:
    stance = STANCE_WORDS[passage.stance].lower() if passage.stance else ""
    about = (f"Source {passage.source_number}", locator_words(one_line(passage.locator)), stance)
    return QuotedWords(one_line(passage.quote), ", ".join(part for part in about if part))


def _sources(reviewed: ReviewedClaim) -> str:
    """Sources that the claim leans on and that are not quoted beside it anyway."""
    quoted = {passage.source_number for passage in reviewed.judgement.evidence}
    numbers = [number for number in dict.fromkeys(reviewed.claim.sources) if number not in quoted]
    return f"Leans on {'source' if len(numbers) == 1 else 'sources'} {', '.join(map(str, numbers))}" if numbers else ""
