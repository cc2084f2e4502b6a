"""Whatever becomes of the output, the program ends with a sentence and a status."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.__main__ import main
from factcheck_app.cli.door import through_the_door
from tests.cli.conftest import Told

ROOT = Path(__file__).resolve().parents[2]
DESK: list[str] = []


def run(words: list[str], tmp_path: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """The program where there is no screen, its output on a full disk unless it is told otherwise."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    environment |= {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with Path(settings.pop("output", "/dev/full")).open("w") as output:
        return subprocess.run(
            [sys.executable, "-m", "factcheck_app", *words],
            cwd=ROOT,
            env=environment | settings,
            stdout=output,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full disk to write to")
@pytest.mark.parametrize("words", [DESK, ["--help"], ["decide", "--help"], ["--version"], ["list", "--json"]])
def test_an_output_that_cannot_be_written_is_one_sentence(words: list[str], tmp_path: Path) -> None:
    done = run(words, tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert done.stderr.startswith("factcheck: The output cannot be written")


@pytest.mark.parametrize("settings", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}])
def test_the_desk_without_a_screen_speaks_to_any_terminal(settings: dict[str, str], tmp_path: Path) -> None:
    told = tmp_path / "told"
    done = run(DESK, tmp_path, output=str(told), PYTHONCOERCECLOCALE="0", **settings)
    assert done.returncode == 0
    assert "factcheck" not in done.stderr, "Qt may say that it needs UTF-8"
    assert "claims found in" in told.read_text(encoding="utf-8")


def test_a_mistake_of_the_program_is_told_without_its_own_words(told: Told) -> None:
    def stumble() -> None:
        raise ValueError("words of the draft")

    assert through_the_door(stumble) == 1
    told_words = told().err
    assert "(ValueError at test_door.py:" in told_words
    assert "words of the draft" not in told_words


@pytest.mark.parametrize(("words", "said"), [(["list", "--version"], "Factcheck Desk"), (["--version"], "Factcheck")])
def test_the_version_is_told_with_every_command(words: list[str], said: str, told: Told) -> None:
    with pytest.raises(SystemExit) as ending:
        main(words)
    assert ending.value.code == 0
    assert told().out.startswith(said)


@pytest.mark.parametrize("words", [["polish", "draft.md"], ["database", "verify", "--rows", "-1"]])
def test_what_cannot_be_parsed_is_status_two(words: list[str], told: Told) -> None:
    with pytest.raises(SystemExit) as ending:
        main(words)
    assert ending.value.code == 2
    assert "factcheck open" not in told().err
