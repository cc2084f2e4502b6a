"""The draft goes back to its author with the reviewer's comments in it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.hand_back.anchors import Standing
from factcheck_app.reports.hand_back.claim_comments import ClaimComment, comments_on
from factcheck_app.reports.hand_back.clean_draft import clean_copy
from factcheck_app.reports.hand_back.commented_file import CommentedFile, put_comments

_AS_USUAL = ExportOptions()


@dataclass(frozen=True, slots=True)
class HandBack:
    """A DOCX with comments; `unanchored` are the words of claims listed at its end, `remarks` what to know of it."""

    content: bytes
    unanchored: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def make_hand_back(material: ExportMaterial, options: ExportOptions = _AS_USUAL) -> HandBack:
    """The author's own DOCX, or a clean one where the draft came in another format or `options` ask for it.

    Where the material has no initials of a reviewer the first letters of the name stand. Raises ExportFailed where
    the author's file may not be written into, and offers the clean copy.
    """
    article = material.review.article
    comments = comments_on(material.review, options, material.made_at, material.initials)
    is_ours = article.file_format != "docx" or options.clean_copy
    if is_ours:
        article = clean_copy(article, material.made_at)
    made = put_comments(article, comments, track=options.tracked_changes, is_ours=is_ours)
    return HandBack(made.content, tuple(comment.claim for comment in made.unplaced), tuple(_remarks(made, comments)))


def _remarks(made: CommentedFile, comments: list[ClaimComment]) -> list[str]:
    remarks = []
    if not comments:
        remarks.append("No claim asks for a comment, so the draft carries none of this review.")
    if made.unplaced:
        remarks.append(f"{_stand(len(made.unplaced))} at the end: the file has no place for these words.")
    for standing, where in (
        (Standing.NOTE_MARK, "at the mark of a note, since Word takes none inside notes"),
        (Standing.TEXT_BOX, "at a text box, since Word takes none inside it"),
    ):
        if made.standing[standing]:
            remarks.append(f"{_stand(made.standing[standing])} {where}.")
    if made.not_tracked:
        remarks.append(
            f"{made.not_tracked} suggested {'wording stands' if made.not_tracked == 1 else 'wordings stand'} in the "
            "comment alone, since a tracked change would cut through a link, a field or several paragraphs."
        )
    return remarks


def _stand(number: int) -> str:
    return "1 comment stands" if number == 1 else f"{number} comments stand"
