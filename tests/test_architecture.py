"""The house rules as sentences: who may import whom, what stays small, what stands only here."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "factcheck_app"
FILES = sorted(PACKAGE.rglob("*.py"))

# what each layer may import of the program (itself and the listed layers)
MAY_IMPORT = {
    "domain": set[str](),
    "analysis": {"domain", "resource_files"},
    "web": {"domain"},
    "readers": {"domain"},
    "lookups": {"domain", "web", "resource_files"},
    "storage": {"domain"},
    "reports": {"domain", "resource_files"},
    "workflow": {"domain", "analysis", "web", "readers", "lookups", "storage", "reports", "resource_files"},
    "settings": {"domain"},
    "composition": {"domain", "storage", "lookups", "web", "settings"},
    "cli": {"domain", "workflow", "composition", "settings"},
    "gui": {"domain", "workflow", "composition", "settings", "resource_files"},
    "__main__": {"domain", "cli", "gui", "composition", "settings", "set_up", "workflow"},
    "set_up": set[str](),
    "resource_files": set[str](),
    "__init__": set[str](),
}
PANES = [["gui", pane] for pane in ("article", "claims", "evidence", "sources", "library", "dialogs")]
PANE_MAY_IMPORT = {"domain", "gui", "resource_files"}
# third party, and the only places that may know it
ONLY_HERE = {
    "requests": {"web"},
    "urllib3": {"web"},
    "idna": {"web"},
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "PySide6": {"gui", "__main__", "reports/pdf_"},
    "shiboken6": {"gui"},
    "docx": {"readers", "reports"},
    "pdfminer": {"readers"},
    "pypdfium2": {"gui/evidence"},
    "trafilatura": {"readers"},
    "lxml": {"readers", "reports"},
    "markdown_it": {"readers"},
    "mdit_py_plugins": {"readers"},
    "charset_normalizer": {"readers"},
    "jinja2": {"reports"},
    "filelock": {"storage"},
    "platformdirs": {"settings"},
    "tomli_w": {"settings"},
}
SHEDS = {"utils", "helpers", "common", "misc", "manager", "base", "core"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60


def place_of(file: Path) -> str:
    """The layer of a file: its package, or its own name at the top."""
    parts = file.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else file.stem


def imports_of(file: Path) -> Iterator[str]:
    """Dotted names of every module that the file imports, also inside functions."""
    package = ["factcheck_app", *file.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            if module == "factcheck_app":
                yield from (f"{module}.{alias.name}" for alias in node.names)


def own_layers(file: Path) -> set[str]:
    """Layers of the program that the file imports."""
    names = (name.split(".") for name in imports_of(file))
    return {parts[1] for parts in names if parts[0] == "factcheck_app" and len(parts) > 1} - {"__version__"}


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_layer_imports_only_the_layers_below_it(file: Path) -> None:
    place = place_of(file)
    assert place in MAY_IMPORT, f"{name_of(file)} stands in a layer that has no rule"
    assert own_layers(file) <= MAY_IMPORT[place] | {place}


@pytest.mark.parametrize("file", [f for f in FILES if name_of(f).split("/")[1:3] in PANES], ids=name_of)
def test_a_pane_knows_domain_values_and_widgets_alone(file: Path) -> None:
    assert own_layers(file) <= PANE_MAY_IMPORT
    foreign = {
        name
        for name in imports_of(file)
        if name.startswith("factcheck_app.gui.") and name.endswith(("_controller", "main_window"))
    }
    assert not foreign


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_third_party_is_imported_in_its_own_package_alone(file: Path) -> None:
    where = file.relative_to(PACKAGE).as_posix()
    for name in imports_of(file):
        places = ONLY_HERE.get(name.split(".")[0])
        if places is not None:
            assert any(where.startswith(place) for place in places), f"{where} imports {name}"


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


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_habits_that_bit_others_stay_out(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "processEvents" not in text
    assert not re.search(r"Signal\(int\b", text), "Qt's int cuts ids above 32 bits; use Signal(object)"
    assert not re.search(r"class \w+\(QThread\)", text)


def test_analysis_and_command_line_never_name_qt() -> None:
    for file in FILES:
        if place_of(file) in {"domain", "analysis", "readers", "storage", "workflow", "cli"}:
            assert "PySide6" not in file.read_text(encoding="utf-8"), name_of(file)


def test_only_one_class_derives_from_qundocommand() -> None:
    found = [name_of(f) for f in FILES if re.search(r"class \w+\(QUndoCommand\)", f.read_text(encoding="utf-8"))]
    assert len(found) <= 1
