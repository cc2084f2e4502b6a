"""Making a checkout ready."""

from __future__ import annotations

import ast
import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app import set_up

ROOT = Path(__file__).resolve().parent.parent


def test_set_up_and_the_main_file_need_the_standard_library_alone() -> None:
    for name in ("factcheck_app/set_up.py", "factcheck_app/__init__.py"):
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                modules = [node.module or ""]
            else:
                continue
            assert {module.split(".")[0] for module in modules} <= set(sys.stdlib_module_names)


def test_the_digest_follows_the_pins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").write_text("a")
    (tmp_path / "constraints.txt").write_text("b==1")
    first = set_up.requirements_digest()
    (tmp_path / "constraints.txt").write_text("b==2")
    assert set_up.requirements_digest() != first


def test_a_ready_environment_is_left_alone() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--version"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Factcheck Desk ")


def copied_checkout(folder: Path) -> Path:
    """The files that a set-up reads, in a folder of its own."""
    (folder / "factcheck_app").mkdir(parents=True)
    for name in ("main.py", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("__init__.py", "set_up.py"):
        shutil.copy(ROOT / "factcheck_app" / name, folder / "factcheck_app" / name)
    return folder


def start_outside(checkout: Path) -> subprocess.Popen[str]:
    """The copied main file, by a Python without the packages, without a screen, with pip looking nowhere."""
    python = Path(sys.base_prefix) / ("python.exe" if sys.platform == "win32" else "bin/python3")
    nowhere = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(checkout), "PIP_CONFIG_FILE": os.devnull}
    nowhere |= {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    command = [str(python), str(checkout / "main.py"), "--version"]
    return subprocess.Popen(command, env=nowhere, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run_outside(checkout: Path) -> subprocess.CompletedProcess[str]:
    started = start_outside(checkout)
    stdout, stderr = started.communicate()
    return subprocess.CompletedProcess(started.args, started.returncode, stdout, stderr)


def test_without_a_network_the_set_up_ends_in_a_sentence_that_names_the_log(tmp_path: Path) -> None:
    done = run_outside(copied_checkout(tmp_path / "desk"))
    assert done.returncode == 1
    assert done.stdout == ""
    first, second = done.stderr.splitlines()
    assert first.startswith("factcheck: Setting up")
    assert "no network" in second
    assert (tmp_path / "desk/.venv/set-up.log").is_file()


def test_a_folder_where_no_environment_can_be_made_is_named(tmp_path: Path) -> None:
    checkout = copied_checkout(tmp_path / "desk")
    (checkout / ".venv").write_text("in the way")
    done = run_outside(checkout)
    assert done.returncode == 1
    assert f"The folder {checkout} cannot be written" in done.stderr.splitlines()[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="no such lock there")
def test_a_second_start_waits_for_the_set_up_of_the_first(tmp_path: Path) -> None:
    import fcntl

    checkout = copied_checkout(tmp_path / "desk")
    (checkout / ".venv").write_text("in the way")
    with (checkout / "pyproject.toml").open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        second = start_outside(checkout)
        assert second.stderr is not None
        assert "waiting for it" in second.stderr.readline()
    assert "cannot be written" in second.communicate()[1]


def test_a_full_disk_is_told_from_a_missing_network(tmp_path: Path) -> None:
    checkout = copied_checkout(tmp_path / "desk")
    build = '[build-system]\nrequires = []\nbuild-backend = "full"\nbackend-path = ["."]\n'
    (checkout / "pyproject.toml").write_text(f'{build}[project]\nname = "desk"\nversion = "1"\n')
    hook = "def get_requires_for_build_editable(settings=None):\n    raise OSError(os.strerror(errno.ENOSPC))"
    (checkout / "full.py").write_text(f"import errno, os\nbuild_editable = print\n{hook}\n")
    done = run_outside(checkout)
    assert "is full." in done.stderr.splitlines()[-1]


def test_a_missing_library_is_named_by_its_debian_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> object:
        if name == "libEGL.so.1":
            raise OSError(name)
        return object()

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setenv("DISPLAY", "")
    assert set_up.missing_libraries() == ["libegl1"]
