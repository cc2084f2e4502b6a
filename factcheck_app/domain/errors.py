"""Every error that a user may meet, as one tree.

UserFacingError
├── DraftUnreadable         the draft cannot become an article
│   └── PasswordNeeded      it can, with its password
├── SameDraft               the next draft is the present one, byte for byte
├── OtherArticle            the next draft seems to be another article; the reviewer may insist
├── NotReached              an address that is refused, does not answer, or answers with something else
├── NotFound                no such review, claim or file
├── InvalidDecision         a verdict, reason or other code that does not exist or does not fit
│   └── ReviewSignedOff     the review is locked until it is reopened
├── DatabaseUnusable        not a database, damaged, newer schema, disk full
│   └── DatabaseBusy        another window or command is the writer
├── ExportFailed            the report could not be written; an older file is untouched
├── PackUnsound             an evidence pack cannot be read, or something in it is not as it was when it was made
├── SettingsUnreadable      the settings file cannot be parsed
└── Cancelled               the user pressed Cancel
"""

from __future__ import annotations


class UserFacingError(Exception):
    """Something the user can understand and act on.

    `sentence` says what happened, `next_step` what to do; both end in a full stop and hold no draft text.
    """

    def __init__(self, sentence: str, next_step: str) -> None:
        super().__init__(f"{sentence} {next_step}")
        self.sentence = sentence
        self.next_step = next_step


class DraftUnreadable(UserFacingError):
    """The draft cannot be turned into an article."""


class PasswordNeeded(DraftUnreadable):
    """The draft opens only with its user password."""


class SameDraft(UserFacingError):
    """The file of the next draft is that of the present one."""


class OtherArticle(UserFacingError):
    """The next draft has little in common with the present one; whoever insists may take it all the same."""


class NotReached(UserFacingError):
    """An address is refused, or did not give what was asked of it; the sentence may name its host."""


class NotFound(UserFacingError):
    """What was named does not exist (or names several things)."""


class InvalidDecision(UserFacingError):
    """A code that the codebook does not know, or that does not fit the verdict."""


class DatabaseUnusable(UserFacingError):
    """The database cannot be read or written as it is; it has not been changed."""


class DatabaseBusy(DatabaseUnusable):
    """Another process holds the writer's lock."""


class ExportFailed(UserFacingError):
    """A report was not written; a file of that name is as it was."""


class PackUnsound(UserFacingError):
    """The first thing in an evidence pack that is wrong."""


class ReviewSignedOff(InvalidDecision):
    """The review is signed off: it is locked until somebody reopens it."""

    def __init__(self) -> None:
        super().__init__("This review is signed off.", "Reopen it, then change it.")


class SettingsUnreadable(UserFacingError):
    """The settings file is not valid TOML or has a value of the wrong type."""


class Cancelled(UserFacingError):
    """The user cancelled a running job."""
