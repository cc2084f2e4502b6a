"""The house rules as sentences: who may import whom, what stays small, what stands only here."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.house_rules import MAY_IMPORT, broken_rules, layer_of

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "factcheck_app"
FILES = sorted(PACKAGE.rglob("*.py"))
SHEDS = {"utils", "helpers", "common", "misc", "manager", "base", "core"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def where_is(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_file_imports_and_calls_only_what_its_place_may_know(file: Path) -> None:
    where = where_is(file)
    assert layer_of(where) in MAY_IMPORT, f"{where} stands in a layer that has no rule"
    assert broken_rules(where, file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", sorted([*FILES, *(ROOT / "tests").rglob("*.py")]), ids=name_of)
def test_no_file_or_function_is_too_long(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_files_are_named_after_a_concept_and_say_what_they_are(file: Path) -> None:
    assert file.stem not in SHEDS
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))), "a module says in a sentence what it is"


def test_analysis_and_command_line_never_name_qt() -> None:
    for file in FILES:
        if layer_of(where_is(file)) in {"domain", "analysis", "readers", "storage", "workflow", "cli"}:
            assert "PySide6" not in file.read_text(encoding="utf-8"), name_of(file)


def test_only_one_class_derives_from_qundocommand() -> None:
    found = [name_of(f) for f in FILES if re.search(r"class \w+\(QUndoCommand\)", f.read_text(encoding="utf-8"))]
    assert len(found) <= 1
