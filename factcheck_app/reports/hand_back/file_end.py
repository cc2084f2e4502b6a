"""The end of a file: what claims without a place in it would have said."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.reports.hand_back.claim_comments import ClaimComment, CommentLine
from factcheck_app.reports.hand_back.comments_part import CommentsPart, mark_run
from factcheck_app.reports.hand_back.word_names import Element, local, make, namespace, tags, words

_PROGRAM, _PROGRAM_INITIALS = "Factcheck Desk", "FD"


def add_section(body: Element, unplaced: Sequence[ClaimComment]) -> None:
    """A section behind the text, with the styles of a clean copy."""
    uri = namespace(body)
    added = [_paragraph(uri, CommentLine("", "Comments on words that have no place in the text above"), "Heading1")]
    for comment in unplaced:
        added.append(_paragraph(uri, CommentLine(f"Claim {comment.number}:", f"“{comment.claim}”"), ""))
        added += [_paragraph(uri, line, "Note") for line in comment.lines]
    last = body[-1] if len(body) else None
    for paragraph in added:
        if last is not None and local(last) == "sectPr":
            last.addprevious(paragraph)
        else:
            body.append(paragraph)


def _paragraph(uri: str, line: CommentLine, style: str) -> Element:
    paragraph = make(uri, "p")
    if style:
        paragraph.append(make(uri, "pPr", make(uri, "pStyle", val=style)))
    if line.label:
        bold = make(uri, "rPr", make(uri, "b"), make(uri, "bCs"))
        paragraph.append(make(uri, "r", bold, *words(uri, f"{line.label} ")))
    paragraph.append(make(uri, "r", *words(uri, line.words)))
    return paragraph


def add_last_comment(body: Element, part: CommentsPart, unplaced: Sequence[ClaimComment]) -> None:
    """One comment at the end of the last paragraph, with all that the comments without a place would have said."""
    paragraph = _last_paragraph(body)
    uri = namespace(body)
    identity = part.new_id()
    paragraph.append(make(uri, "commentRangeStart", id=identity))
    paragraph.append(make(uri, "commentRangeEnd", id=identity))
    paragraph.append(mark_run(uri, part.styles, make(uri, "commentReference", id=identity)))
    lines = [CommentLine("These claims have no place of their own in this file:")]
    for comment in unplaced:
        lines += [CommentLine(f"Claim {comment.number}:", f"“{comment.claim}”"), *comment.lines]
    newest = max(comment.at for comment in unplaced)
    authors = {(comment.author, comment.initials) for comment in unplaced}
    author, initials = authors.pop() if len(authors) == 1 else (_PROGRAM, _PROGRAM_INITIALS)
    part.add(identity, author, initials, newest, lines)


def _last_paragraph(body: Element) -> Element:
    found = list(body.iterchildren(*tags("p")))
    if not found:
        inside = (one for one in body.iter(*tags("p")))
        found = [one for one in inside if next(one.iterancestors(*tags("txbxContent", "del")), None) is None]
    if found:
        return found[-1]
    paragraph = make(namespace(body), "p")
    last = body[-1] if len(body) else None
    if last is not None and local(last) == "sectPr":
        last.addprevious(paragraph)
    else:
        body.append(paragraph)
    return paragraph
