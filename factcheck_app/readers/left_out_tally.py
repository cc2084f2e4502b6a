"""What a reader leaves out, counted while it reads and said in plain words at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from factcheck_app.domain.article import LeftOut

_MOST_DESCRIPTIONS = 5
_LONGEST_DESCRIPTION = 120


@dataclass(slots=True)
class LeftOutTally:
    """Counts words by what they belong to, and things without words."""

    words: dict[str, int] = field(default_factory=dict)
    things: dict[tuple[str, str], int] = field(default_factory=dict)
    descriptions: list[str] = field(default_factory=list)

    def add_words(self, belonging_to: str, text: str) -> None:
        """Text that is not in the article; none is counted where it holds no word."""
        count = len(re.findall(r"\w+", text))
        if count:
            self.words[belonging_to] = self.words.get(belonging_to, 0) + count

    def add_thing(self, one: str, several: str) -> None:
        self.things[one, several] = self.things.get((one, several), 0) + 1

    def add_picture(self, description: str) -> None:
        """A picture and the words that stand for it."""
        self.add_thing("1 picture", "pictures")
        shown = " ".join(description.split())
        if shown:
            cut = shown if len(shown) <= _LONGEST_DESCRIPTION else shown[:_LONGEST_DESCRIPTION].rstrip() + "…"
            self.descriptions.append(f"“{cut}”")

    def said(self) -> tuple[LeftOut, ...]:
        """In plain words, longest parts first."""
        found = []
        for (one, several), count in self.things.items():
            said = one if count == 1 else f"{count} {several}"
            if several == "pictures" and self.descriptions:
                more = len(self.descriptions) - _MOST_DESCRIPTIONS
                said += f" (described as {', '.join(self.descriptions[:_MOST_DESCRIPTIONS])}"
                said += f" and {more} more)" if more > 0 else ")"
            found.append(LeftOut(said))
        for belonging_to, count in sorted(self.words.items(), key=lambda entry: -entry[1]):
            found.append(LeftOut(f"{belonging_to} (1 word)" if count == 1 else f"{belonging_to} ({count:,} words)"))
        return tuple(found)
