"""What cannot be done is one line, whatever a path holds."""

from __future__ import annotations

import pytest

from factcheck_app.cli.complaint import complain


def test_a_complaint_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain("odd\nname\x1b[31m\u2028.db is no database.", "Name another.")
    complain("Stopped.")
    assert (
        capsys.readouterr().err == "factcheck: odd�name�[31m�.db is no database. Name another.\nfactcheck: Stopped.\n"
    )
