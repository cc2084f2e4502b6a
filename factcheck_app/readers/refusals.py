"""The eight reasons for which a draft cannot be read; every reader refuses with one of them and no other.

DraftUnreadable
└── DraftRefused            with its reason
    └── DraftLocked         also a PasswordNeeded: opens once its password is given
"""

from __future__ import annotations

from enum import StrEnum

from factcheck_app.domain.errors import DraftUnreadable, PasswordNeeded


class Refusal(StrEnum):
    """Why a draft cannot be read."""

    NOT_FOUND = "not_found"
    NOT_A_FILE = "not_a_file"
    NOT_READABLE = "not_readable"
    TOO_LARGE = "too_large"
    UNKNOWN_FORMAT = "unknown_format"
    DAMAGED = "damaged"
    NO_TEXT = "no_text"
    LOCKED = "locked"


_SENTENCES = {
    Refusal.NOT_FOUND: ("There is no such file.", "Check the name, and the folder it is in."),
    Refusal.NOT_A_FILE: (
        "This is a folder or a device and no file.",
        "Choose the file of the draft itself.",
    ),
    Refusal.NOT_READABLE: (
        "The file cannot be read: the system does not allow it, or the disk does not answer.",
        "Check its permissions and the disk, or open a copy of it.",
    ),
    Refusal.TOO_LARGE: (
        "The draft is too large: the desk reads files below 50 MB, of up to 10 million characters.",
        "Split it into parts and open them one by one.",
    ),
    Refusal.UNKNOWN_FORMAT: (
        "The desk does not read files of this kind.",
        "Save the draft as Word (.docx), PDF, HTML, Markdown or plain text and open that file.",
    ),
    Refusal.DAMAGED: (
        "The file is damaged, or is not what its name says.",
        "Open it in the program it comes from, save it again and open the new file.",
    ),
    Refusal.NO_TEXT: (
        "The draft holds no text.",
        "Open a file that has words in it.",
    ),
    Refusal.LOCKED: (
        "The draft is protected with a password.",
        "Take the password off in the program it comes from and open the new file.",
    ),
}


class DraftRefused(DraftUnreadable):
    """A draft that cannot be read, and for which of the eight reasons."""

    def __init__(self, reason: Refusal, sentence: str, next_step: str) -> None:
        super().__init__(sentence, next_step)
        self.reason = reason


class DraftLocked(DraftRefused, PasswordNeeded):
    """A draft that opens once its password is given."""


def refuse(reason: Refusal, sentence: str = "", next_step: str = "") -> DraftRefused:
    """The error to raise; a reader may say more precisely what is the matter, never with words of the draft."""
    usual, usual_step = _SENTENCES[reason]
    return DraftRefused(reason, sentence or usual, next_step or usual_step)


def ask_for_password(*, was_wrong: bool = False) -> DraftLocked:
    """The error to raise where the reader can open the draft once it has the right password."""
    sentence = "This is not the draft's password." if was_wrong else "The draft is protected with a password."
    return DraftLocked(Refusal.LOCKED, sentence, "Type its password to open it.")
