"""The steps of other ways to record a claim, as their makers document them, in keys and pointer moves.

A chord counts each of its keys, a click one pointer move and one button, a drag two moves and one button. Letters of
words that are typed count each. Reading, scrolling and finding the passage count nothing, which favours these ways:
only the desk lists the passages by itself. Each way is given its shortest documented path, its files open already.

Word: "Insert a comment" Ctrl+Alt+M, post it Ctrl+Enter, Ctrl+click selects a sentence (support.microsoft.com, keyboard
shortcuts in Word; modern comments). Excel: an entry is completed after its first letters where the column has it
("AutoComplete for cell values"). QualCoder: "select some text, then left-click with the mouse on a code", M writes the
memo of a coded text (qualcoder.org, Coding Text).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step in words, with its keys, pointer moves and buttons; `note` are the letters of the reviewer's note."""

    words: str
    keys: int = 0
    moves: int = 0
    buttons: int = 0
    note: int = 0

    @property
    def count(self) -> int:
        """All of it but the letters of the note, which are the same in every way."""
        return self.keys + self.moves + self.buttons


def word_and_spreadsheet(note: str) -> list[Step]:
    """The draft in Word, the source in a PDF reader, a row a claim in Excel."""
    return [
        Step("select the sentence in Word: Ctrl and click", keys=1, moves=1, buttons=1),
        Step("copy the claim: Ctrl+C", keys=2),
        Step("new comment: Ctrl+Alt+M", keys=3),
        Step("type the note", note=len(note)),
        Step("post the comment: Ctrl+Enter", keys=2),
        Step("to Excel: Alt+Tab", keys=2),
        Step("paste the claim into the next row, next cell: Ctrl+V, Tab", keys=3),
        Step("verdict: first letter, completed, next cell: o, Tab", keys=2),
        Step("reason: first two letters, completed, next cell: ef, Tab", keys=3),
        Step("to the PDF reader: Alt+Tab, Tab", keys=3),
        Step("select the passage: drag", moves=2, buttons=1),
        Step("copy it: Ctrl+C", keys=2),
        Step("to Excel: Alt+Tab", keys=2),
        Step("paste the passage, next cell: Ctrl+V, Tab", keys=3),
        Step("type the page, next row: p. 3, Enter", keys=5),
        Step("back to Word: Alt+Tab, Tab", keys=3),
    ]


def qualcoder(note: str) -> list[Step]:
    """Verdicts, reasons and "evidence" are codes; the source is another file of the project."""
    return [
        Step("select the claim in the text: drag", moves=2, buttons=1),
        Step("click the code of the verdict in the tree", moves=1, buttons=1),
        Step("select the claim again: drag", moves=2, buttons=1),
        Step("click the code of the reason", moves=1, buttons=1),
        Step("click the coded text, open its memo: M", keys=1, moves=1, buttons=1),
        Step("type the note", note=len(note)),
        Step("click OK", moves=1, buttons=1),
        Step("click the file of the source in the list", moves=1, buttons=1),
        Step("select the passage: drag", moves=2, buttons=1),
        Step("click the code “evidence”", moves=1, buttons=1),
        Step("click the coded passage, open its memo: M", keys=1, moves=1, buttons=1),
        Step("type which claim it is for: claim 12", keys=8),
        Step("click OK", moves=1, buttons=1),
        Step("click the file of the draft in the list", moves=1, buttons=1),
    ]


# the verdict was wrong, and with it its reason
WORD_CORRECTION = [
    Step("to Excel: Alt+Tab", keys=2),
    Step("click the cell of the verdict", moves=1, buttons=1),
    Step("other verdict, next cell: u, Tab", keys=2),
    Step("other reason, next cell: nu, Tab", keys=3),
    Step("back to Word: Alt+Tab", keys=2),
]
QUALCODER_CORRECTION = [
    Step("click the coded text, click Unmark", moves=2, buttons=2),
    Step("click the other coding, click Unmark", moves=2, buttons=2),
    Step("select the claim: drag", moves=2, buttons=1),
    Step("click the code of the right verdict", moves=1, buttons=1),
    Step("select the claim again: drag", moves=2, buttons=1),
    Step("click the code of the right reason", moves=1, buttons=1),
]
