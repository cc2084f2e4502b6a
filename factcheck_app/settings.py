"""The settings: `settings.toml` in the user's folder for settings, and where the data lies."""

from __future__ import annotations

import getpass
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs
import tomli_w

from factcheck_app.domain.errors import SettingsUnreadable

PROGRAM = "factcheck-desk"
DATABASE_VARIABLE = "FACTCHECK_DATABASE"
THEMES = ("system", "light", "dark")
# "ask": off until the reviewer switches it on for a review
NETWORK_WORDS = ("off", "ask", "on")
EXPORT_ORDERS = ("severity", "place")
EXPORT_COMMENTS = ("attention", "flagged", "all")
_RANGES = {"reading_size": (13, 28), "check_again_after_days": (1, 36_500)}
_CHOICES = {
    "theme": THEMES,
    "network": NETWORK_WORDS,
    "export_order": EXPORT_ORDERS,
    "export_comments": EXPORT_COMMENTS,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reviewer has set. `unknown` are entries of a newer version: kept, and written back as they were.

    `network` says whether services may be asked ("off", "ask" per review, "on"); a review's own word comes before it.
    `contact_email` is told to them; empty for none. Keys of services are in the keyring and never here.
    `export_*` are the last choices of the export dialog as codes; `report_logo` is the path of a picture.
    `counts_time` counts the time at a review; `house_reasons` and `note_snippets` are lines "name = meaning".
    `text_scale` is 1.0..2.0 and multiplies all text; `reading_size` is the draft's type size, 13..28 pixels.
    `check_again_after_days` is how old an earlier verdict of the same wording may be without a word about it.
    """

    reviewer_name: str = ""
    reviewer_initials: str = ""
    theme: str = "system"
    text_scale: float = 1.0
    reading_size: int = 17
    advance_after_verdict: bool = True
    decide_first: bool = True
    recent_files: tuple[str, ...] = ()
    export_folder: str = ""
    export_formats: tuple[str, ...] = ("report.pdf",)
    export_include: tuple[str, ...] = ("wordings", "evidence", "set-aside")
    export_order: str = "severity"
    export_comments: str = "attention"
    export_tracked_changes: bool = False
    export_tag_long: bool = False
    counts_time: bool = False
    check_again_after_days: int = 365
    house_reasons: tuple[str, ...] = ()
    note_snippets: tuple[str, ...] = ()
    report_header: str = ""
    report_logo: str = ""
    network: str = "off"
    contact_email: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls) -> Settings:
        """The settings of the file, or the first ones where there is none. Raises SettingsUnreadable."""
        path = settings_file()
        try:
            stored = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            raise SettingsUnreadable(
                f"The settings in {path} cannot be read.", "Mend the file, or move it away to begin with new settings."
            ) from None
        known = {entry.name for entry in fields(cls)} - {"unknown"}
        values = {name: _checked(name, value, path) for name, value in stored.items() if name in known}
        return cls(**values, unknown={name: value for name, value in stored.items() if name not in known})

    def save(self) -> None:
        """Writes the file whole or not at all. Raises SettingsUnreadable."""
        values = {entry.name: getattr(self, entry.name) for entry in fields(self) if entry.name != "unknown"}
        entries = {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
        path = settings_file()
        part = path.with_name(f"{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(tomli_w.dumps({**self.unknown, **entries}).encode())
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as problem:
            raise SettingsUnreadable(
                f"The settings cannot be saved ({problem.strerror}).", f"Check the folder {path.parent}."
            ) from None

    def default_reviewer(self) -> str:
        """The reviewer's name, else the name of the system's user."""
        return self.reviewer_name or system_user()

    def initials(self) -> str:
        """The initials for the badge, else the first letters of the name."""
        letters = "".join(word[0] for word in self.default_reviewer().split())
        return self.reviewer_initials or letters[:2].upper()

    def comment_initials(self) -> dict[str, str]:
        """The initials that are set, by the reviewer's name; of others the letters of their names stand."""
        return {self.default_reviewer(): self.reviewer_initials} if self.reviewer_initials else {}

    def database_name(self, option: str | None) -> str:
        """The database of the option, else of FACTCHECK_DATABASE, else of the data folder."""
        if option is not None:
            # an empty one is a mistake that must not lead to the reviewer's own library
            return option
        return os.environ.get(DATABASE_VARIABLE) or str(self.data_folder / "reviews.db")

    @property
    def data_folder(self) -> Path:
        return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False))

    @property
    def config_folder(self) -> Path:
        return settings_file().parent


def settings_file() -> Path:
    """Where the settings are."""
    return Path(platformdirs.user_config_dir(PROGRAM, appauthor=False)) / "settings.toml"


def system_user() -> str:
    """The name of the system's user, or "reviewer" where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "reviewer"


def _checked(name: str, value: Any, path: Path) -> Any:
    default = getattr(Settings(), name)
    if isinstance(default, tuple):
        fits = isinstance(value, list) and all(isinstance(item, str) for item in value)
        value = tuple(value) if fits else value
    elif isinstance(default, float):
        fits = isinstance(value, int | float) and not isinstance(value, bool) and 1.0 <= value <= 2.0
    elif isinstance(default, bool) or not isinstance(default, int):
        fits = type(value) is type(default) and value in _CHOICES.get(name, (value,))
    else:
        least, most = _RANGES[name]
        fits = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    if not fits:
        raise SettingsUnreadable(
            f"The entry {name} in {path} has a value that does not fit.", "Mend it, or remove the line."
        )
    return value
