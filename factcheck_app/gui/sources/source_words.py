"""What a source's card says in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck_app.domain.evidence import known_access_phrase
from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Source
from factcheck_app.domain.text_part import TextAtHand
from factcheck_app.gui.look.codebook import codebook_word
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.sources.record_words import citation_words, status_words

# "read it here", "news release": fewer words than a reference has
_WORDS_OF_A_LINK = 4


def capitalised(words: str) -> str:
    """The words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def publication_line(source: Source) -> str:
    """Journal, year and design as far as they are known without a look-up; both journals where the draft names
    another one.
    """
    journal = source.journal or ""
    if source.journal_named and source.journal and source.journal_named.casefold() != source.journal.casefold():
        journal = translate("source_words", "{journal} (the draft says {journal_named})").format(
            journal=source.journal, journal_named=source.journal_named
        )
    elif not journal and source.journal_named:
        journal = translate("source_words", "{journal_named}, as the draft says").format(
            journal_named=source.journal_named
        )
    known = (journal, str(source.year) if source.year else "", source.design or "")
    return " · ".join(part for part in known if part)


def card_title(source: Source) -> str:
    """The work's title, else how the draft writes it, else its address. The words of a bare link are no title."""
    if source.work is not None and source.work.title:
        return source.work.title
    written = " ".join(source.as_written.split())
    if source.title or not written:
        return source.title or source.url or translate("source_words", "A source without a title")
    return (
        translate("source_words", "Link “{written}”").format(written=written)
        if source.url and len(written.split()) <= _WORDS_OF_A_LINK
        else written
    )


def cited_by_words(numbers: Sequence[int]) -> str:
    """The claims that lean on a source: "claims 4, 7–12"."""
    if not numbers:
        return translate("source_words", "No claim leans on it")
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = ", ".join(_run_words(run) for run in runs)
    return (
        translate("source_words", "Claim {numbers}").format(numbers=words)
        if len(set(numbers)) == 1
        else translate("source_words", "Claims {numbers}").format(numbers=words)
    )


def claims_of_sources(review: Review) -> dict[int, list[int]]:
    """Source number -> numbers of the claims that lean on it, in the order of the draft."""
    found: dict[int, list[int]] = {source.number: [] for source in review.sources}
    for claim in review.claims:
        for number in claim.claim.sources:
            found.setdefault(number, []).append(claim.number)
    return found


def accessible_words(source: Source, cited_by: Iterable[int], text: TextAtHand | None = None) -> str:
    """The whole card as a screen reader says it."""
    lead = translate("source_words", "flag: ")
    said = [f"{lead if flag.is_flag else ''}{codebook_word(flag.name)}, {flag.message}" for flag in source.flags]
    flags = "; ".join(said) or translate("source_words", "no flags")
    parts = (
        translate("source_words", "Source {number}").format(number=source.number),
        card_title(source),
        citation_words(source.work)[0] if source.work is not None else publication_line(source),
        flags,
        codebook_word(known_access_phrase(source, text)),
        status_words(source),
        cited_by_words(list(cited_by)),
    )
    return ", ".join(part for part in parts if part)


def _run_words(run: Sequence[int]) -> str:
    if len(run) == 1:
        return str(run[0])
    return f"{run[0]}, {run[1]}" if len(run) == 2 else f"{run[0]}–{run[-1]}"
