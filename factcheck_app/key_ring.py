"""The reviewer's own keys for services: in the system's keyring, else in the environment or for this session."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from types import ModuleType
from typing import TypeVar

from factcheck_app.domain.errors import SettingsUnreadable

# how the system's keyring names what is ours
_OURS = "factcheck-desk"
_LONGEST = 500
_Value = TypeVar("_Value")


class KeyName(StrEnum):
    """A service that gives reviewers keys of their own."""

    NCBI = "ncbi"
    OPENALEX = "openalex"


KEY_VARIABLES = {KeyName.NCBI: "FACTCHECK_NCBI_KEY", KeyName.OPENALEX: "FACTCHECK_OPENALEX_KEY"}


class KeyRing:
    """Keys are read when they are needed and shown nowhere. A system without a keyring is no error."""

    def __init__(self) -> None:
        self._of_session: dict[KeyName, str] = {}

    def read(self, name: KeyName) -> str:
        """The key of this session, else of the keyring, else of the environment; empty where there is none."""
        key = self._of_session.get(name) or _asked(lambda: _keyring().get_password(_OURS, name))
        return key or os.environ.get(KEY_VARIABLES[name], "").strip()

    def keep(self, name: KeyName, key: str) -> bool:
        """Keeps a key; False where the system keeps none and it is held until the program ends.

        Raises SettingsUnreadable where it cannot be a key.
        """
        key = key.strip()
        if not key or len(key) > _LONGEST or not key.isprintable() or not key.isascii() or " " in key:
            raise SettingsUnreadable(
                "This is no key of a service.", "Copy it from your account there: letters and digits without blanks."
            )
        is_kept = _asked(lambda: [_keyring().set_password(_OURS, name, key)]) is not None
        if is_kept:
            self._of_session.pop(name, None)
        else:
            self._of_session[name] = key
        return is_kept

    def forget(self, name: KeyName) -> None:
        """Takes a key out of session and keyring; what the environment gives stays."""
        self._of_session.pop(name, None)
        _asked(lambda: _keyring().delete_password(_OURS, name))


def _keyring() -> ModuleType:
    # slow to import, and seldom needed
    import keyring

    return keyring


def _asked(ask: Callable[[], _Value]) -> _Value | None:
    """What the keyring says; None where there is none, it is locked, or its service does not answer."""
    from keyring.errors import KeyringError

    try:
        return ask()
    except (KeyringError, OSError, RuntimeError):
        return None
