"""Real lists in a clean copy: bullets, and numbers that begin where the author's do."""

from __future__ import annotations

import re
from typing import Any

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.reports.hand_back.clean_styles import INDENT
from factcheck_app.reports.hand_back.word_names import WORDS, Element, make, tags

_W = WORDS[0]
_NUMBERED = re.compile(r"(\d{1,9})([.)])")
_BULLETS = frozenset("–—-•·*+◦▪‣⁃○●■")
_LEVELS = 9


class CleanLists:
    """The lists of one document; asked for each list item in the order of the text."""

    def __init__(self, document: Any) -> None:
        self._numbering = document.part.numbering_part.element
        taken = [int(one.get(f"{{{_W}}}numId")) for one in self._numbering.iter(*tags("num"))]
        kinds = [int(one.get(f"{{{_W}}}abstractNumId")) for one in self._numbering.iter(*tags("abstractNum"))]
        self._next_list = max(taken, default=0) + 1
        self._next_kind = max(kinds, default=-1) + 1
        self._bullets = ""
        self._kinds: dict[str, str] = {}
        self._open: dict[int, tuple[str, str, int]] = {}  # level -> list, sign behind the number, last number

    def place_of(self, block: Block) -> tuple[str, int] | None:
        """The list and its level (from 0) for a block; None for text of its own mark, or no list item.

        A block that is no list item ends the lists that were open.
        """
        if block.kind is not BlockKind.LIST_ITEM:
            if not block.level:
                self._open.clear()
            return None
        level = min(max(block.level - 1, 0), _LEVELS - 1)
        for deeper in [one for one in self._open if one > level]:
            del self._open[deeper]
        marker = block.marker.strip()
        if marker and marker in _BULLETS:
            self._bullets = self._bullets or self._new_list(self._kind("bullet"))
            self._open.pop(level, None)
            return self._bullets, level
        numbered = _NUMBERED.fullmatch(marker)
        if numbered is None:
            self._open.pop(level, None)
            return None
        number, sign = int(numbered[1]), numbered[2]
        known = self._open.get(level)
        if known is None or known[1] != sign or known[2] + 1 != number:
            known = (self._new_list(self._kind(sign), level, number), sign, number)
        self._open[level] = (known[0], sign, number)
        return known[0], level

    def _kind(self, sign: str) -> str:
        """The definition of bullets, or of numbers with this sign behind them."""
        if sign not in self._kinds:
            identity = str(self._next_kind)
            self._next_kind += 1
            kind = make(_W, "abstractNum", abstractNumId=identity)
            kind.append(make(_W, "multiLevelType", val="multilevel"))
            kind.extend(_level(number, sign) for number in range(_LEVELS))
            lists = next(self._numbering.iterchildren(*tags("num")), None)
            # the schema asks for all definitions before the first list
            if lists is None:
                self._numbering.append(kind)
            else:
                lists.addprevious(kind)
            self._kinds[sign] = identity
        return self._kinds[sign]

    def _new_list(self, kind: str, level: int = 0, start: int | None = None) -> str:
        identity = str(self._next_list)
        self._next_list += 1
        made = make(_W, "num", make(_W, "abstractNumId", val=kind), numId=identity)
        if start is not None:
            made.append(make(_W, "lvlOverride", make(_W, "startOverride", val=str(start)), ilvl=str(level)))
        last = list(self._numbering.iterchildren(*tags("num")))
        if last:
            last[-1].addnext(made)
        else:
            self._numbering.append(made)
        return identity


def _level(number: int, sign: str) -> Element:
    is_bullet = sign == "bullet"
    left = INDENT * (number + 1)
    return make(
        _W,
        "lvl",
        make(_W, "start", val="1"),
        make(_W, "numFmt", val="bullet" if is_bullet else "decimal"),
        make(_W, "lvlText", val="•" if is_bullet else f"%{number + 1}{sign}"),
        make(_W, "lvlJc", val="left"),
        make(_W, "pPr", make(_W, "ind", left=str(left), hanging=str(INDENT))),
        ilvl=str(number),
    )
