"""Keys of services live in the keyring; where there is none they last until the program ends."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from factcheck_app.domain.errors import SettingsUnreadable
from factcheck_app.key_ring import KeyName, KeyRing


class KeysInMemory(KeyringBackend):
    """A keyring as a desktop has one."""

    priority = 1.0

    def __init__(self) -> None:  # what it stands on reads the environment
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def desktop() -> Iterator[KeysInMemory]:
    """A system with a keyring."""
    before, ours = keyring.get_keyring(), KeysInMemory()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


def test_a_key_is_kept_beyond_the_session(desktop: KeysInMemory) -> None:
    assert KeyRing().keep(KeyName.NCBI, " abc123 ")
    assert KeyRing().read(KeyName.NCBI) == "abc123"
    assert KeyRing().read(KeyName.OPENALEX) == ""
    assert list(desktop.kept.values()) == ["abc123"]


def test_a_key_is_forgotten_once_and_for_all(desktop: KeysInMemory) -> None:
    ring = KeyRing()
    ring.keep(KeyName.NCBI, "abc123")
    for _ in range(2):
        ring.forget(KeyName.NCBI)
    assert KeyRing().read(KeyName.NCBI) == ""
    assert desktop.kept == {}


def test_without_a_keyring_a_key_lasts_for_the_session() -> None:
    ring = KeyRing()
    assert not ring.keep(KeyName.OPENALEX, "abc123")
    assert ring.read(KeyName.OPENALEX) == "abc123"
    assert KeyRing().read(KeyName.OPENALEX) == ""


def test_the_environment_may_give_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_NCBI_KEY", "from-outside")
    assert KeyRing().read(KeyName.NCBI) == "from-outside"


@pytest.mark.parametrize("key", ["", "  ", "two words", "a\nb", "ключ", "x" * 501])
def test_what_cannot_be_a_key_is_refused_without_repeating_it(key: str) -> None:
    with pytest.raises(SettingsUnreadable) as refused:
        KeyRing().keep(KeyName.NCBI, key)
    assert not key.strip() or key not in str(refused.value)
