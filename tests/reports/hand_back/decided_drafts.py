"""Reviews of Word files written by hand for tests, with a decision on given words, handed back."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from factcheck_app.domain.article import Article, BlockKind
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.export_options import ExportOptions
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.strength import Strength
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Severity, Verdict
from factcheck_app.readers.choose_reader import read_content
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.hand_back.hand_back import HandBack, make_hand_back
from tests.evaluation.handed_back_file import HandedBackFile
from tests.fakes.reviews import HEAD, MADE
from tests.readers.word_files import word_file

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.{}.main+xml"/></Types>'
)
OVERSTATED = Judgement(
    Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), Severity.MAJOR, note="It may.", wording="Tea may help."
)


def whole_file(content: bytes, kind: str = "document", **more: str) -> bytes:
    """The file with its content types, and with these parts (settings="...", in the place of an underscore a dash)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", TYPES.format(kind))
        with zipfile.ZipFile(io.BytesIO(content)) as given:
            for name in given.namelist():
                package.writestr(name, given.read(name))
        for name, text in more.items():
            package.writestr(name, text)
    return buffer.getvalue()


def draft(body: str, **parts: str) -> bytes:
    """A Word file with this body and these parts, content types among them."""
    return whole_file(word_file(body, **parts))


def article_of(content: bytes) -> Article:
    """The article of a Word file."""
    return read_content("draft.docx", content)


def review_of(article: Article, *words: str, judgement: Judgement = OVERSTATED) -> Review:
    """A review of the article with this judgement on each of the words."""
    claims = []
    for number, claimed in enumerate(words, 1):
        start = article.text.index(claimed)
        span = TextSpan(start, start + len(claimed))
        claim = Claim(
            f"c{number}", span, claimed, claimed, (), "", BlockKind.PARAGRAPH, ClaimKind.BENEFIT, Strength(2), 0.9, ()
        )
        claims.append(ReviewedClaim(number, claim, judgement, "Ana Brandt", MADE))
    return Review("e0", "Tea", article, tuple(claims), (), MADE, MADE)


def hand_back(review: Review, **options: object) -> HandBack:
    """The review's draft handed back with these options."""
    chosen = replace(ExportOptions(), **options)  # type: ignore[arg-type]  # the tests name the fields
    return make_hand_back(ExportMaterial(review, (), HEAD, MADE), chosen)


def anchored(content: bytes, *words: str, **options: object) -> list[str]:
    """The words without blanks that the comments of a handed back file stand on, in the order of the claims."""
    made = hand_back(review_of(article_of(content), *words), **options)
    before, after = HandedBackFile(content), HandedBackFile(made.content)
    assert list(after.faults()) == []
    assert after.parts_unlike(before) == []
    return [found.words for _, found in sorted(after.new_ranges(before), key=lambda one: one[0])]


def main_xml(content: bytes) -> str:
    """The XML of the main part."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read("word/document.xml").decode()
