"""Evidence: the text of a source at hand, and passages of it that a reviewer sets beside a claim."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from factcheck_app.domain.article import Block, TextOrigin
from factcheck_app.domain.source import ACCESS_WORDS, Access, Source, access_phrase
from factcheck_app.domain.text_part import PART_WORDS, TextAtHand, TextPart
from factcheck_app.domain.text_span import TextSpan


class Stance(StrEnum):
    """What a passage does to a claim, in the reviewer's judgement."""

    SUPPORTS = "supports"
    LIMITS = "limits"
    CONTRADICTS = "contradicts"


STANCE_WORDS = {
    Stance.SUPPORTS: "Supports the claim",
    Stance.LIMITS: "Limits the claim",
    Stance.CONTRADICTS: "Contradicts the claim",
}


# the shortest abstracts that journals print are longer
_FEWEST_WORDS_OF_ABSTRACT = 30


@dataclass(frozen=True, eq=False)
class SourceText:
    """The text of one source as it was read from an attached file; the file's bytes stay in the database.

    `sha256` is the hex digest of the file's bytes and names the text. Spans count code points of `text`. `blocks`
    carry pages where the format has them, `origins` the boxes on a PDF's pages. `access` is FULL_TEXT or
    ABSTRACT_ONLY, which an excerpt is too. `attached_at` is UTC. `told` is what the reviewer says the text is; None
    leaves it to its form, and `is_doubtful` says that the form left doubt.
    """

    source_number: int
    sha256: str
    file_name: str
    file_format: str
    text: str
    blocks: tuple[Block, ...]
    origins: tuple[TextOrigin, ...]
    access: Access
    attached_at: datetime
    attached_by: str
    told: TextPart | None = None
    is_doubtful: bool = False

    @property
    def part(self) -> TextPart:
        """What the text is, in the reviewer's word or by its form: one paragraph of a sentence or two is an excerpt."""
        if self.told is not None:
            return self.told
        if self.access is Access.FULL_TEXT:
            return TextPart.FULL_TEXT
        is_short = len(self.blocks) <= 1 and len(self.text.split()) < _FEWEST_WORDS_OF_ABSTRACT
        return TextPart.EXCERPT if is_short else TextPart.ABSTRACT

    @property
    def is_excerpt(self) -> bool:
        """Whether it is less than an abstract."""
        return self.part is TextPart.EXCERPT

    @property
    def at_hand(self) -> TextAtHand:
        """What is known of how much it is."""
        return TextAtHand(self.part, self.told is not None, self.is_doubtful)

    def with_part(self, part: TextPart) -> SourceText:
        """The same text with what the reviewer says it is."""
        access = Access.FULL_TEXT if part is TextPart.FULL_TEXT else Access.ABSTRACT_ONLY
        return replace(self, access=access, told=part, is_doubtful=False)

    @property
    def name(self) -> tuple[int, str]:
        """Source and hash: what a passage names it by."""
        return self.source_number, self.sha256


def known_access(source: Source, text: TextAtHand | None) -> str:
    """How much of a source is at hand, as it stands behind a label; an excerpt is said to be one."""
    return ACCESS_WORDS[source.access] if text is None else PART_WORDS[text.part]


def known_access_phrase(source: Source, text: TextAtHand | None) -> str:
    """The same where no label says of what the words are."""
    return access_phrase(source.access) if text is None else PART_WORDS[text.part]


@dataclass(frozen=True, slots=True)
class Passage:
    """A verbatim quote of a source: `quote` equals `text[span.start:span.end]` of the source text named by `sha256`.

    `locator` follows editors' usage ("Rush_AmJPsychiatry_2006/p1914/para1"). `stance` is None until the reviewer
    gives one.
    """

    source_number: int
    sha256: str
    span: TextSpan
    quote: str
    locator: str
    stance: Stance | None = None

    @property
    def place(self) -> tuple[int, str, TextSpan]:
        """Source, text and span: what makes two passages the same one, whatever their stance."""
        return self.source_number, self.sha256, self.span


@dataclass(frozen=True, slots=True)
class RankedPassage:
    """A passage that the program found for a claim; `score` orders the passages of one claim, highest first."""

    passage: Passage
    score: float
