"""A Word file with comments on the words of its claims; nothing but these, and what tells of them, is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_app.domain.article import Article
from factcheck_app.reports.hand_back.anchors import STANDING_WORDS, Anchor, Anchors, Standing
from factcheck_app.reports.hand_back.claim_comments import ClaimComment
from factcheck_app.reports.hand_back.closed_files import allows_tracked_changes, refuse_closed
from factcheck_app.reports.hand_back.comments_part import CommentsPart, mark_run
from factcheck_app.reports.hand_back.file_end import add_last_comment, add_section
from factcheck_app.reports.hand_back.part_text import PartText
from factcheck_app.reports.hand_back.tracked_wording import NOT_TRACKED, TrackedWordings
from factcheck_app.reports.hand_back.word_names import Element, child, make, namespace
from factcheck_app.reports.hand_back.word_package import TYPES_PART, WordPackage, damaged

_TEMPLATE, _DOCUMENT = "template.main+xml", "document.main+xml"


@dataclass(frozen=True, slots=True)
class CommentedFile:
    """The file, the claims whose words it has no place for, how many comments stand how, and wordings not tracked."""

    content: bytes
    unplaced: tuple[ClaimComment, ...]
    standing: Counter[Standing]
    tracked: int = 0
    not_tracked: int = 0


@dataclass(slots=True)
class _Placed:
    comment: ClaimComment
    identity: str
    anchor: Anchor


def put_comments(
    article: Article, comments: Sequence[ClaimComment], *, track: bool, is_ours: bool = False
) -> CommentedFile:
    """The article's Word file with the comments. Raises ExportFailed, which offers the clean copy.

    What has no place stands in one comment at the end, or in a section at the end of a file of our own.
    """
    package = WordPackage(article.content)
    refuse_closed(package)
    main = package.xml(package.main_part)
    body = child(main, "body")
    if body is None:
        raise damaged()
    texts = {package.main_part: PartText(main)}
    for name in {origin.part for origin in article.origins if origin.part} - set(texts):
        if package.has(name):
            texts[name] = PartText(package.xml(name))
    anchors = Anchors(article, package.main_part, texts)
    part = CommentsPart(package, main)
    placed, unplaced = _place(comments, anchors, part)
    wants_tracking = track and allows_tracked_changes(package)
    wordings = TrackedWordings(article, anchors, texts[package.main_part]) if wants_tracking else None
    tracked = not_tracked = 0
    for one in placed:
        comment = one.comment
        if one.anchor.standing in STANDING_WORDS:
            comment = comment.with_remark(STANDING_WORDS[one.anchor.standing])
        if track and comment.wording and comment.wording != comment.claim:
            done = wordings is not None and wordings.track(comment)
            tracked, not_tracked = tracked + done, not_tracked + (not done)
            comment = comment if done else comment.with_remark(NOT_TRACKED)
        part.add(one.identity, comment.author, comment.initials, comment.at, comment.lines)
    if unplaced and is_ours:
        add_section(body, unplaced)
    elif unplaced:
        add_last_comment(body, part, unplaced)
    changed = {package.main_part: main} | (part.changed() if placed or unplaced else {})
    return CommentedFile(
        package.with_parts(_as_document(package, changed))
        if len(changed) > 1 or _is_template(package)
        else article.content,
        tuple(unplaced),
        Counter(one.anchor.standing for one in placed),
        tracked,
        not_tracked,
    )


def _place(
    comments: Sequence[ClaimComment], anchors: Anchors, part: CommentsPart
) -> tuple[list[_Placed], list[ClaimComment]]:
    placed: list[_Placed] = []
    unplaced: list[ClaimComment] = []
    for comment in comments:
        anchor = anchors.place(comment.span) if part.room > len(placed) else None
        if anchor is None:
            unplaced.append(comment)
            continue
        identity = part.new_id()
        _mark_range(anchor, identity, part)
        placed.append(_Placed(comment, identity, anchor))
    return placed, unplaced


def _mark_range(anchor: Anchor, identity: str, part: CommentsPart) -> None:
    uri = namespace(anchor.first)
    anchor.first.addprevious(make(uri, "commentRangeStart", id=identity))
    end = make(uri, "commentRangeEnd", id=identity)
    reference = mark_run(uri, part.styles, make(uri, "commentReference", id=identity))
    anchor.last.addnext(end)
    end.addnext(reference)


def _is_template(package: WordPackage) -> bool:
    return package.content_type(package.main_part).endswith(_TEMPLATE)


def _as_document(package: WordPackage, changed: dict[str, Element]) -> dict[str, Element]:
    """A template goes out as the document that its name will say it is, else no word processor opens it."""
    if not _is_template(package):
        return changed
    types = changed.get(TYPES_PART)
    types = package.xml(TYPES_PART) if types is None else types
    for element in types:
        kind = element.get("ContentType") or ""
        if kind.endswith(_TEMPLATE):
            element.set("ContentType", kind.removesuffix(_TEMPLATE) + _DOCUMENT)
    return {**changed, TYPES_PART: types}
