"""A regular expression that is compiled when it is first used, so that loading many rules costs next to nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_Find = Callable[..., re.Match[str] | None]


class LazyPattern:
    """Used as `re.compile(pattern, flags)` is; the methods are those of the compiled pattern."""

    search: _Find
    match: _Find
    fullmatch: _Find
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        # reached only as long as the pattern's own method is not at hand
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(self.pattern, self.flags), name)
        self.__dict__[name] = found
        return found
