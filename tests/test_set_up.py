"""Making a checkout ready."""

from __future__ import annotations

import ast
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


def test_a_missing_library_is_named_by_its_debian_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> object:
        if name == "libEGL.so.1":
            raise OSError(name)
        return object()

    monkeypatch.setattr(set_up.sys, "platform", "linux")
    monkeypatch.setattr(set_up.ctypes, "CDLL", load)
    assert set_up.missing_system_packages() == ["libegl1"]
