"""Whether the sentence before or after a unit says what to think of it, and is another in the next draft."""

from __future__ import annotations

import re

from factcheck_app.analysis.drafts.draft_units import DraftUnits
from factcheck_app.analysis.words.lazy_pattern import LazyPattern
from factcheck_app.domain.article import BlockKind

# a question, words that announce, who says so, and that it is not so
_ANNOUNCES = LazyPattern(
    r"""[?:]["'”’*)\s]*$ | \bfollowing\b | \bas\sfollows\b
      | \b(?:myths?|false|falsehoods?|wrong|misconceptions?|lies?|untrue|fictions?|true|truth|hoax|rumou?rs?|nonsense)\b
      | \b(?:says?|said|claims?|claimed|quot(?:es?|ed)|argues?|argued|believes?|believed|boasts?|asserts?|insists?
        |advertis\w+|promis\w+|disagrees?|disputes?|den(?:y|ies)|alleg\w+)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LOOKS_BACK = LazyPattern(
    r"""^\W*(?:this|that|these|those|it|none|not|no|never|nothing|at\sleast|but|yet|however|although|though|or\sso
        |in\s(?:fact|truth|reality)|actually|so|the\s(?:claim|idea|belief|statement|opposite|truth|makers?)|all|both
        |false|wrong|untrue|true|nonsense|right|really)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_JUDGES = LazyPattern(
    r"""\b(?:false|true|wrong|right|untrue|truth|myths?|misconceptions?|lies?|nonsense|hoax|prov(?:e[ns]?|ed)|unproven
        |disproved|refuted|retracted|evidence|trials?|stud(?:y|ies)|show[sn]?|find(?:ings?|s)?|found|belie(?:fs?|ves?|ved)
        |claim(?:s|ed)?|says?|said|thought|doubt\w*|opposite|no|not|none|never|nobody)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_MOST_WORDS_OF_A_CALL = 3


def is_judged_otherwise(old: DraftUnits, old_unit: int, new: DraftUnits, new_unit: int) -> bool:
    """Whether a neighbour in one of the drafts calls the unit true or untrue, asks for it or says whose word it is.

    It is enough that one draft has such a neighbour and the other has another sentence there, or none.
    """
    before = _before(old, old_unit), _before(new, new_unit)
    after = _after(old, old_unit), _after(new, new_unit)
    return before[0] != before[1] or after[0] != after[1]


def _before(units: DraftUnits, index: int) -> tuple[str, ...]:
    """The words of the unit before, if it announces what follows; of another block only a question or a lead-in."""
    if not index:
        return ()
    unit = units.units[index - 1].unit
    if unit.block.kind in (BlockKind.TABLE_ROW, BlockKind.NOTE, BlockKind.LIST_ITEM):
        return ()
    is_same_block = units.units[index].place > 0
    announces = _ANNOUNCES.search(unit.text) and (is_same_block or unit.text.rstrip(" *_\"'”’)")[-1:] in ("?", ":"))
    return units.keys[index - 1] if announces else ()


def _after(units: DraftUnits, index: int) -> tuple[str, ...]:
    if index + 1 >= len(units.units):
        return ()
    unit = units.units[index + 1].unit
    if unit.block.kind is not units.units[index].unit.block.kind or not _LOOKS_BACK.search(unit.text):
        return ()
    judges = _JUDGES.search(unit.text) or len(unit.text.split()) <= _MOST_WORDS_OF_A_CALL
    return units.keys[index + 1] if judges else ()
