"""Asks for the password of a protected file where somebody sits at the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from getpass import getpass
from typing import TypeVar

from factcheck_app.cli.plain_words import say
from factcheck_app.domain.errors import Cancelled, DraftUnreadable, PasswordNeeded

_Read = TypeVar("_Read")
_TRIES = 3


def with_password(read: Callable[[str | None], _Read], ask: Callable[[], str] | None = None) -> _Read:
    """What `read` gives, with the password that it needs; that is never an argument, where others could see it.

    `ask` asks for it, else the terminal; without one DraftUnreadable says where it can be typed. Raises Cancelled.
    """
    if ask is None and sys.stdin is not None and sys.stdin.isatty():
        ask = _ask_the_terminal
    password: str | None = None
    for left in range(_TRIES, -1, -1):
        try:
            return read(password)
        except PasswordNeeded as error:
            if ask is None or not left:
                raise DraftUnreadable(
                    error.sentence, "Run this at a terminal, which asks for it, or open the file in the window."
                ) from None
            say(error.sentence, file=sys.stderr)
            password = ask()
    raise AssertionError("the last try ends the loop")


def _ask_the_terminal() -> str:
    try:
        return getpass("Password: ", stream=sys.stderr)
    except EOFError:
        raise Cancelled("No password was typed.", "Nothing was read or stored.") from None
