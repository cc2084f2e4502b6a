"""Every format compared with the file that someone read with care; renew with `python -m tests.references`."""

from __future__ import annotations

import pytest

from tests.references.reports import FOLDER, REFERENCES

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("name", REFERENCES)
def test_a_report_is_as_its_reference(name: str) -> None:
    assert REFERENCES[name]().decode("utf-8") == (FOLDER / name).read_bytes().decode("utf-8")
