"""Which claims get a comment, and what each comment says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from factcheck_app.domain.evidence import STANCE_WORDS, Passage
from factcheck_app.domain.export_options import CommentChoice, ExportOptions, Include
from factcheck_app.domain.locator_words import locator_words
from factcheck_app.domain.reason import REASON_WORDS, Reason
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import CITATION_WORDS, SEVERITY_WORDS, CitationVerdict, Verdict
from factcheck_app.reports.printable_text import one_line, printable

_PROGRAM = "Factcheck Desk"
_LONGEST_SOURCE = 160


@dataclass(frozen=True, slots=True)
class CommentLine:
    """A paragraph of a comment: a label in bold, empty where there is none, and words."""

    label: str
    words: str = ""

    @property
    def text(self) -> str:
        return " ".join(part for part in (self.label, self.words) if part)


@dataclass(frozen=True, slots=True)
class ClaimComment:
    """A comment on a claim's words; every text is printable. `wording` is the suggested wording, "" for none."""

    span: TextSpan
    claim: str
    number: int
    author: str
    initials: str
    at: datetime
    lines: tuple[CommentLine, ...]
    wording: str = ""

    def with_remark(self, remark: str) -> ClaimComment:
        """The same with a remark on the comment itself as its last paragraph."""
        return replace(self, lines=(*self.lines, CommentLine("", f"({remark})")))


def comments_on(
    review: Review, options: ExportOptions, made_at: datetime, initials: Mapping[str, str]
) -> list[ClaimComment]:
    """One comment a chosen claim, in the order of the claims; `initials` are those of reviewers by their names."""
    chosen = (claim for claim in review.claims if _is_chosen(claim, options.comments))
    return [_comment_on(claim, review, options, made_at, initials) for claim in chosen]


def initials_of(name: str) -> str:
    """The first letters of up to three words of a name."""
    return "".join(word[0] for word in name.split() if word[0].isalnum())[:3].upper()


def _is_chosen(claim: ReviewedClaim, choice: CommentChoice) -> bool:
    judgement = claim.judgement
    if judgement.set_aside is not None:
        return False
    match choice:
        case CommentChoice.FLAGGED:
            return bool(claim.claim.flags)
        case CommentChoice.ALL:
            return judgement.is_decided or bool(
                judgement.reasons or judgement.note.strip() or judgement.wording.strip()
            )
        case _:
            # a question to the author is for the author's file, whatever the verdict will be
            to_correct = judgement.verdict in (Verdict.OVERSTATED, Verdict.UNSUPPORTED)
            return to_correct or Reason.QUERY_TO_AUTHOR in judgement.reasons


def _comment_on(
    reviewed: ReviewedClaim, review: Review, options: ExportOptions, made_at: datetime, initials: Mapping[str, str]
) -> ClaimComment:
    judgement = reviewed.judgement
    lines = [_verdict_line(reviewed)]
    if judgement.reasons:
        lines.append(CommentLine("", ". ".join(REASON_WORDS[reason] for reason in judgement.reasons) + "."))
    if judgement.severity is not None:
        lines.append(CommentLine("", f"{SEVERITY_WORDS[judgement.severity]}."))
    if judgement.citation not in (None, CitationVerdict.ADEQUATE):
        lines.append(CommentLine("Citation:", f"{CITATION_WORDS[judgement.citation].lower()}."))
    if judgement.note.strip():
        lines.append(CommentLine("", printable(judgement.note)))
    if options.includes(Include.EVIDENCE):
        lines += [_evidence_line(passage, review) for passage in judgement.evidence]
    if judgement.wording.strip() and options.includes(Include.WORDINGS):
        lines.append(CommentLine("Suggested wording:", printable(judgement.wording)))
    if options.includes(Include.SIGNALS) or options.comments is CommentChoice.FLAGGED:
        flags = dict.fromkeys(one_line(flag.message) for flag in reviewed.claim.flags)
        lines += [CommentLine("The program noticed:", message) for message in flags]
    said_by_reviewer = judgement.is_decided or judgement.reasons or judgement.note.strip() or judgement.wording.strip()
    author = one_line(reviewed.reviewer or "") if said_by_reviewer else _PROGRAM
    author = author or "Reviewer"
    return ClaimComment(
        reviewed.claim.span,
        printable(reviewed.claim.text),
        reviewed.number,
        author,
        one_line(initials.get(reviewed.reviewer or "", "")) or initials_of(author),
        reviewed.decided_at or made_at,
        tuple(lines),
        printable(judgement.wording).strip() if judgement.wording.strip() else "",
    )


def _verdict_line(reviewed: ReviewedClaim) -> CommentLine:
    judgement = reviewed.judgement
    if judgement.verdict is not Verdict.UNDECIDED:
        verdict = str(judgement.verdict).capitalize()
    else:
        verdict = "Open question" if judgement.reasons else "Undecided"
    return CommentLine(verdict, f"(claim {reviewed.number})")


def _evidence_line(passage: Passage, review: Review) -> CommentLine:
    """Which source, where in it, what it does to the claim, and its own words."""
    source = next((one for one in review.sources if one.number == passage.source_number), None)
    named = one_line(source.as_written) if source else ""
    if len(named) > _LONGEST_SOURCE:
        named = named[:_LONGEST_SOURCE].rsplit(" ", 1)[0] + " …"
    doi = f"doi {one_line(source.doi)}" if source and source.doi and source.doi not in named else ""
    about = "; ".join(part for part in (named, doi) if part)
    label = f"Source {passage.source_number}" + (f" ({about})" if about else "")
    parts = [
        label,
        locator_words(one_line(passage.locator)),
        STANCE_WORDS[passage.stance].lower() if passage.stance else "",
    ]
    return CommentLine(", ".join(part for part in parts if part) + ":", f"“{one_line(passage.quote)}”")
