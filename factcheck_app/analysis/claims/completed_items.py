"""List items that complete the statement of what stands before them: "Symptoms include:", then "a high temperature"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck_app.analysis.claims.headlines import lacks_verb
from factcheck_app.analysis.claims.lead_ins import before_list
from factcheck_app.analysis.claims.units import Unit
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.analysis.words.raised_marks import blank_marks
from factcheck_app.domain.article import BlockKind

# what a list of bare items can be checked for: what shows, causes, goes with or forbids something
_CHECKABLE = LazyPattern(
    r"""\b(?:symptoms? | signs? | side[ ]effects? | adverse[ ](?:effects|reactions) | causes? | caused | triggers?
      | complications? | risk[ ]factors? | risks? | warning[ ]signs
      | (?:more|less)[ ]likely | (?:lead|leads|leading)[ ]to | results?[ ]in | linked[ ](?:to|with)
      | associated[ ]with | contribut\w+[ ]to | (?:raise|increase|reduce|lower)s?[ ](?:your|the)[ ]risk
      | if[ ][^.:]{3,80},[ ]you[ ](?:may|might|can|could)[ ](?:have|get|notice|feel|develop)
      | (?:not[ ]suitable|unsuitable|not[ ]recommended|not[ ]safe)
      | (?:shouldn['’]t|should[ ]not|must[ ]not|can['’]t|cannot|don['’]t|do[ ]not)[ ]
        (?:\w+[ ]){0,4}?(?:if|fast|take|use)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
# what is asked of the reader, or done with him, is no statement: "Ask about the side effects:"
_ASKS_OR_PLANS = LazyPattern(
    r"""^\W*(?:ask | bring | tell | call | ring | contact | see | talk | write | note | keep | questions? | ways?
        | how[ ]to | tips? | what[ ]to[ ](?:do|bring) | when[ ]to | here[ ](?:are|is) | our | we | i)\b
      | \b(?:ask\w*[ ](?:you|about) | doctors? | gp | pharmacist | hospital | tests? | treatments? | tips | steps
        | help | prevent\w* | avoid\w* | manage | relieve | reduce)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LEANS = LazyPattern(
    r"^(?:they|these|those|this|it|you|others?|some|common)\b"
    r"|\byou (?:may|might|can|could) (?:have|get|notice|feel|develop)\b",
    re.IGNORECASE,
)
_GOES_ON = LazyPattern(r"(?::|\b(?:if|when|include|including|are|have)(?: you(?:['’]re)?)?)\s*$", re.IGNORECASE)
_WORD = LazyPattern(r"[A-Za-z]{3}")
_MOST_WORDS_OF_A_LABEL = 5
_MOST_WORDS_OF_A_LEAD_IN = 16
# a longer list is no list of symptoms
_LONGEST_LIST = 100


def statement_before_list(units: Sequence[Unit], index: int) -> str:
    """The words that a bare list item completes, without their colon; empty where it completes none.

    A lead-in that leans on its heading is given with it: "Symptoms – They can include".
    """
    if not _is_bare(units[index]) or _is_label_of_next(units, index):
        return ""
    before = before_list(units, index, _LONGEST_LIST)
    if before is None or before.heading != units[index].heading:
        return ""
    lead = " ".join(blank_marks(before.text).split())
    heading = before.heading
    is_heading = before.block.kind is BlockKind.HEADING
    if not is_heading and not _GOES_ON.search(lead):
        return ""
    if _ASKS_OR_PLANS.search(lead) or (lead.endswith("?") and not is_heading):
        return ""
    shown = lead.rstrip(" :")
    if is_heading:
        return shown if _CHECKABLE.search(lead) else ""
    if _CHECKABLE.search(lead):
        return shown
    if _LEANS.search(lead) and _CHECKABLE.search(heading) and not _ASKS_OR_PLANS.search(heading):
        return f"{heading.rstrip(' :')} – {shown}"
    return ""


def opens_list(units: Sequence[Unit], index: int) -> bool:
    """Whether the unit is a short lead-in that says nothing without the items after it."""
    unit, after = units[index], units[index + 1] if index + 1 < len(units) else None
    if after is None or after.block.kind is not BlockKind.LIST_ITEM or unit.block.kind is not BlockKind.PARAGRAPH:
        return False
    words = unit.text.strip()
    if not _GOES_ON.search(words) or len(words.split()) > _MOST_WORDS_OF_A_LEAD_IN:
        return False
    return after.heading == unit.heading and not any(character.isdigit() for character in words)


def _is_bare(unit: Unit) -> bool:
    """Whether the item is one stretch of words that makes no sentence of its own."""
    words = unit.text.strip()
    if unit.block.kind is not BlockKind.LIST_ITEM or unit.span != unit.block.span or unit.title:
        return False
    is_sentence = words[:1].isupper() and words.endswith(".") and not lacks_verb(words)
    return not is_sentence and not words.endswith(("?", "!")) and _WORD.search(words) is not None


def _is_label_of_next(units: Sequence[Unit], index: int) -> bool:
    """ "Muscle strain" before an item that explains it in a sentence."""
    words = units[index].text.split()
    after = units[index + 1] if index + 1 < len(units) else None
    if after is None or after.heading != units[index].heading or len(words) > _MOST_WORDS_OF_A_LABEL:
        return False
    explains = after.block.kind is BlockKind.LIST_ITEM or after.block.level > 0
    return explains and words[0][:1].isupper() and after.text.rstrip().endswith(".") and not lacks_verb(after.text)
