"""What stands in the settings file, and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.errors import SettingsUnreadable
from factcheck_app.settings import Settings, settings_file


def test_the_network_is_off_and_no_address_is_told_at_first() -> None:
    assert (Settings.load().network, Settings.load().contact_email) == ("off", "")


def test_network_and_address_are_kept() -> None:
    replace(Settings(), network="ask", contact_email="ana@example.org").save()
    assert (Settings.load().network, Settings.load().contact_email) == ("ask", "ana@example.org")


@pytest.mark.parametrize("line", ['network = "always"', "network = true", "contact_email = 3"])
def test_a_value_that_does_not_fit_is_refused(line: str) -> None:
    Settings().save()
    settings_file().write_text(line, encoding="utf-8")
    with pytest.raises(SettingsUnreadable, match=line.split()[0]):
        Settings.load()


def test_initials_that_are_set_go_with_the_name_into_comments() -> None:
    assert Settings(reviewer_name="Ana Brandt", reviewer_initials="abx").comment_initials() == {"Ana Brandt": "abx"}
    assert Settings(reviewer_name="Ana Brandt").comment_initials() == {}


def test_an_empty_database_name_does_not_lead_to_the_library_of_the_user() -> None:
    assert Settings().database_name("") == ""
    assert Settings().database_name(None) != ""
