"""The author's Word files handed back with comments, read back by other means: what changed, and what is anchored."""

from __future__ import annotations

import io
import random
import re
import time
from collections import Counter
from datetime import UTC, datetime

from docx import Document

from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DraftUnreadable, ExportFailed
from factcheck_app.domain.export_options import CommentChoice, ExportOptions
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import AuditHead, Review, ReviewedClaim
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Severity, Verdict
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.hand_back.hand_back import HandBack, make_hand_back
from tests.evaluation.handed_back_file import HandedBackFile
from tests.evaluation.shared_data import SHARED

_MADE = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
_SENTENCE = re.compile(r"[^\n.!?]*[\w)][^\n.!?]*[.!?]?")
_MOST_CLAIMS = 14
_ODD_NOTE = "Rūta asks: “which?” שלום 😀 \x07 \ud800 =1+1\n\tA second line."


def evaluate(errors: int) -> None:
    """Prints, over the foreign files, how many comments stand on their words and what else of the files changed."""
    files = sorted((SHARED / "corpora").rglob("*.docx")) if (SHARED / "corpora").is_dir() else []
    if not files:
        print("no foreign Word files beside the project: not evaluated")
        return
    for tracked in (False, True):
        counts, faults, refused, slowest = Counter[str](), [], Counter[str](), 0.0
        for file in files:
            content = file.read_bytes()
            try:
                review = review_of(file.name, content)
                started = time.perf_counter()
                made = _handed_back(review, tracked=tracked)
                slowest = max(slowest, time.perf_counter() - started)
            except (DraftUnreadable, ExportFailed) as error:
                refused[error.sentence] += 1
                continue
            counts["files"] += 1
            faults += [f"{file.name}: {fault}" for fault in _faults(review, made, counts, tracked=tracked)]
        name = "hand-back, with tracked changes" if tracked else "hand-back"
        print(f"{name}: {counts['files']} of {len(files)} files, slowest {slowest:.2f} s, faults {len(faults)}")
        print("  " + ", ".join(f"{what} {counts[what]}" for what in sorted(counts) if what != "files"))
        for sentence, count in refused.items():
            print(f"  refused {count}: {sentence}")
        for fault in faults[:errors]:
            print(f"  {fault}")
    _time_long_drafts()


def review_of(name: str, content: bytes, seed: str = "", most: int = _MOST_CLAIMS) -> Review:
    """A review of the file with decisions on sentences, rows, cells and stretches by chance, the same each time."""
    article = read_content(name, content)
    chance = random.Random(f"{name} {seed}")
    spans = _spans(article, chance)
    chosen = sorted(chance.sample(spans, min(most, len(spans))))
    claims = tuple(_claim(number, article, span, chance) for number, span in enumerate(chosen, 1))
    return Review("e0", article.title, article, claims, (), _MADE, _MADE)


def _spans(article: Article, chance: random.Random) -> list[TextSpan]:
    """Sentences of every block, whole rows, cells, and one stretch over the border of two blocks."""
    found = set()
    for block in article.blocks:
        words = block.span.of(article.text)
        for match in _SENTENCE.finditer(words):
            stretch = match.group()
            left = len(stretch) - len(stretch.lstrip())
            start = block.span.start + match.start() + left
            found.add(TextSpan(start, start + len(stretch.strip())))
        if block.kind is BlockKind.TABLE_ROW:
            found |= {block.span, *block.cells}
    if len(article.blocks) > 1:
        number = chance.randrange(len(article.blocks) - 1)
        found.add(TextSpan(article.blocks[number].span.start, article.blocks[number + 1].span.end))
    return sorted(span for span in found if span.of(article.text).strip() == span.of(article.text) and len(span))


def _claim(number: int, article: Article, span: TextSpan, chance: random.Random) -> ReviewedClaim:
    text = span.of(article.text)
    claim = Claim(f"c{number}", span, text, text, (), "", BlockKind.PARAGRAPH, ClaimKind.BENEFIT, Strength(0), 0.5, ())
    verdict = chance.choice((Verdict.OVERSTATED, Verdict.UNSUPPORTED))
    tokens = text.split(" ")
    tokens[chance.randrange(len(tokens))] = "may perhaps"
    judgement = Judgement(
        verdict,
        (Reason.HEDGE_DROPPED if verdict is Verdict.OVERSTATED else Reason.NO_SOURCE,),
        Severity.MAJOR,
        note=_ODD_NOTE,
        wording=" ".join(tokens) if "\n" not in text and "\t" not in text else "",
    )
    return ReviewedClaim(number, claim, judgement, "Ana Brandt", _MADE)


def _handed_back(review: Review, *, tracked: bool, clean: bool = False) -> HandBack:
    options = ExportOptions(comments=CommentChoice.ATTENTION, tracked_changes=tracked, clean_copy=clean)
    return make_hand_back(ExportMaterial(review, (), AuditHead("0" * 64, 0), _MADE), options)


def _faults(review: Review, made: HandBack, counts: Counter[str], *, tracked: bool) -> list[str]:
    """What is wrong with one file, in words; fills the counts of comments and of claims by how they stand."""
    before, after = HandedBackFile(review.article.content), HandedBackFile(made.content)
    faults = [f"part {part} changed" for part in after.parts_unlike(before)]
    if not tracked and after.text != before.text:
        faults.append("the text of the main part is another")
    if tracked and after.text_with_changes_rejected != before.text_with_changes_rejected:
        faults.append("the text is another once the changes are rejected")
    if tracked:
        counts["tracked insertions"] += after.insertions - before.insertions
    elif read_content("a.docx", made.content).text != review.article.text:
        faults.append("the reader reads another text")
    faults += after.faults()
    if [one for one in after.comment_texts if one in before.comment_texts] != before.comment_texts:
        faults.append("a comment that was there is not as it was")
    try:
        seen = len(list(Document(io.BytesIO(made.content)).comments))
        if seen != len(after.comment_texts):
            faults.append(f"python-docx sees {seen} comments of {len(after.comment_texts)}")
    except (KeyError, ValueError) as error:
        counts["files that python-docx cannot open before either"] += not _opens(review.article.content)
        if _opens(review.article.content):
            faults.append(f"python-docx cannot open it: {error!r}")
    counts["claims"] += len(review.claims)
    counts["listed at the end"] += len(made.unanchored)
    new = after.new_ranges(before)
    if len(new) != len(review.claims) - len(made.unanchored) + bool(made.unanchored):
        faults.append(f"{len(new)} new comments for {len(review.claims)} claims")
    unplaced = Counter(made.unanchored)
    for claim in review.claims:
        if unplaced[claim.claim.text]:
            unplaced[claim.claim.text] -= 1
            continue
        wanted = _letters_with_origin(review.article, claim.claim.span)
        found = next(text for number, text in new if number == claim.number)
        how = "exact" if found.words == wanted else f"not exact: {found.remark or 'silently'}"
        counts[how] += 1
        if how != "exact" and not found.remark:
            faults.append(f"claim {claim.number} {wanted[:60]!r} is anchored on {found.words[:60]!r}")
    return faults


def _opens(content: bytes) -> bool:
    try:
        Document(io.BytesIO(content))
    except (KeyError, ValueError):
        return False
    return True


def _letters_with_origin(article: Article, span: TextSpan) -> str:
    """The span's words as the file has them, without blanks; signs that the reader made are none of them."""
    found = []
    for origin in article.origins:
        start, end = max(span.start, origin.span.start), min(span.end, origin.span.end)
        if start < end:
            found.append(article.text[start:end])
    return "".join("".join(found).split())


def _time_long_drafts() -> None:
    """A draft of a hundred pages with five hundred claims, in the author's file and in a clean one."""
    document = Document()
    for page in range(100):
        document.add_heading(f"Part {page + 1}", 2)
        for _ in range(4):
            paragraph = document.add_paragraph()
            for number in range(8):
                run = paragraph.add_run(
                    f"Sentence {number} says that walking in the evening may help some people to sleep. "
                )
                run.bold = number % 3 == 0
            paragraph.add_run("A longer sentence follows it, of the kind that an article has in its middle. " * 2)
    file = io.BytesIO()
    document.save(file)
    review = review_of("long.docx", file.getvalue(), most=500)
    for name, clean, tracked in (("own file", False, False), ("tracked", False, True), ("clean copy", True, False)):
        started = time.perf_counter()
        made = _handed_back(review, tracked=tracked, clean=clean)
        spent = time.perf_counter() - started
        size = len(made.content) // 1000
        print(f"hand-back of 100 pages, {len(review.claims)} claims, {name}: {spent:.2f} s, {size} kB")
