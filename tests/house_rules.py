"""What a file of the program may import and call, as functions from its place and its source to sentences."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

PROGRAM = "factcheck_app"
# what each layer may import of the program (itself and the listed layers)
MAY_IMPORT = {
    "domain": set[str](),
    "analysis": {"domain", "resource_files"},
    "web": {"domain"},
    "readers": {"domain"},
    "lookups": {"domain", "web", "resource_files"},
    "storage": {"domain"},
    "reports": {"domain", "resource_files", "page_drawing"},
    "workflow": {"domain", "analysis", "web", "readers", "lookups", "storage", "reports", "resource_files"},
    "settings": {"domain"},
    "key_ring": {"domain"},
    "composition": {"domain", "storage", "lookups", "web", "workflow", "settings", "key_ring"},
    "cli": {"domain", "workflow", "composition", "settings", "key_ring"},
    "gui": {"domain", "workflow", "composition", "settings", "key_ring", "resource_files", "page_drawing"},
    "__main__": {"domain", "cli", "gui", "composition", "settings", "set_up", "workflow"},
    "set_up": set[str](),
    "resource_files": set[str](),
    "page_drawing": set[str](),
    "__init__": set[str](),
}
PANES = (
    "article",
    "balance",
    "carry_over",
    "claims",
    "evidence",
    "exporting",
    "finding",
    "preferences",
    "networking",
    "sources",
    "works",
    "library",
    "dialogs",
    "summary",
    "help",
)
PANE_MAY_IMPORT = {"domain", "gui", "resource_files", "page_drawing"}
NOWHERE = set[str]()
# rooms of the window that no pane knows: they know the panes
ABOVE_THE_PANES = {"application", "commands", "controllers", "main_window", "running", "window", "window_parts"}
# inside the window: look and running know nobody, controllers no widget, the frame no command
NOT_FROM = {
    "look": {*PANES, *ABOVE_THE_PANES},
    "running": {*PANES, *ABOVE_THE_PANES} - {"running"},
    "controllers": {"application", "commands", "dialogs", "window", "window_parts"},
    "window": {"application", "commands", "controllers", "window_parts"},
    "commands": {"application", "window_parts"},
}
# modules and functions, and how the paths begin that alone may know them
ONLY_HERE = {
    # third party
    "requests": {"web/"},
    "urllib3": {"web/"},
    "idna": {"web/"},
    "sqlalchemy": {"storage/"},
    "alembic": {"storage/"},
    "PySide6": {"gui/", "__main__.py", "reports/pdf_", "reports/annotated/pdf_"},
    "shiboken6": {"gui/"},
    "docx": {"readers/", "reports/"},
    "pdfminer": {"readers/"},
    "pypdfium2": {"page_drawing.py"},
    "trafilatura": {"readers/"},
    "lxml": {"readers/", "reports/"},
    "defusedxml": {"lookups/services/"},
    "markdown_it": {"readers/"},
    "mdit_py_plugins": {"readers/"},
    "charset_normalizer": {"readers/"},
    "jinja2": {"reports/"},
    "xlsxwriter": {"reports/tables/"},
    "weasyprint": {"reports/pdf_ua.py"},
    "filelock": {"storage/"},
    "platformdirs": {"settings.py"},
    "tomli_w": {"settings.py"},
    "keyring": {"key_ring.py"},
    # the database
    "sqlite3": {"storage/"},
    "PySide6.QtSql": NOWHERE,
    # the network: one client, in one package
    "socket": {"web/", "gui/running/ending_watch.py"},
    "ssl": {"web/"},
    "urllib.request": {"web/"},
    "http.client": {"web/"},
    "http.server": {"web/"},
    "ftplib": {"web/"},
    "smtplib": {"web/"},
    "imaplib": {"web/"},
    "poplib": {"web/"},
    "xmlrpc": {"web/"},
    "socketserver": {"web/"},
    "httpx": {"web/"},
    "aiohttp": {"web/"},
    "websockets": {"web/"},
    "webbrowser": NOWHERE,
    "PySide6.QtNetwork*": NOWHERE,
    "PySide6.QtWeb*": NOWHERE,
    "PySide6.QtHttpServer": NOWHERE,
    # other programs
    "subprocess": {"set_up.py"},
    "os.system": NOWHERE,
    "os.popen": NOWHERE,
    "os.startfile": NOWHERE,
    "os.exec*": {"set_up.py"},
    "os.spawn*": NOWHERE,
    "os.posix_spawn*": NOWHERE,
    "os.fork*": NOWHERE,
    "pty": NOWHERE,
    "multiprocessing": NOWHERE,
    "asyncio": NOWHERE,
    "PySide6.QtCore.QProcess": NOWHERE,
    # ways round these rules
    "importlib.metadata": {"set_up.py"},
    "importlib.util": {"set_up.py", "reports/pdf_ua.py"},
    "importlib.*": {"set_up.py"},
    "importlib.import_module": NOWHERE,
    "importlib.__import__": NOWHERE,
    "runpy": NOWHERE,
    "pkgutil": NOWHERE,
    "builtins": NOWHERE,
    "sys.modules": NOWHERE,
}
# names that need no import, and what would hide behind them
ROUND_ABOUT = {"__import__", "__builtins__", "__loader__", "eval", "exec", "compile"}
# in strings they are as good: getattr(importlib, "import_module")
ROUND_ABOUT_WORDS = {"import_module", "__import__", "__builtins__"}
HABITS = {
    r"processEvents": "lets Qt run inside our own code",
    r"Signal\(int\b": "cuts ids above 32 bits; Signal(object) does not",
    r"class \w+\(QThread\)": "makes a thread of its own; gui/running/background.py has them all",
}


def broken_rules(where: str, source: str) -> list[str]:
    """A sentence for each rule that the file breaks; `where` is its path inside the program."""
    return [
        *(f"{where} imports {layer}, and its layer may not." for layer in foreign_layers(where, source)),
        *(f"{where} knows {name}, and its place may not." for name in names_out_of_place(where, source)),
        *(f"{where} reaches round the rules with {name}." for name in ways_round(source)),
        *(f"{where}: what matches {words!r} {why}." for words, why in HABITS.items() if re.search(words, source)),
    ]


def layer_of(where: str) -> str:
    """The layer of a file: its package, or its own name at the top."""
    return where.split("/")[0].removesuffix(".py")


def foreign_layers(where: str, source: str) -> list[str]:
    """Layers of the program that the file names though it may not; a file of no layer may name none."""
    layer = layer_of(where)
    allowed = MAY_IMPORT.get(layer, set()) | {layer}
    is_in_pane = where.startswith(tuple(f"gui/{pane}/" for pane in PANES))
    if is_in_pane:
        allowed = PANE_MAY_IMPORT
    own = [name for name in names_of(where, source) if name.startswith(f"{PROGRAM}.")]
    found = {name.split(".")[1] for name in own} - allowed - {"__version__"}
    if is_in_pane:
        found |= {name for name in own if _room_of(name) in ABOVE_THE_PANES}
    if where.startswith("gui/") and where.count("/") > 1:
        room = where.split("/")[1]
        found |= {name for name in own if _room_of(name) in NOT_FROM.get(room, NOWHERE) | {"main_window"}}
    return sorted(found)


def _room_of(name: str) -> str:
    """The room of the window that a dotted name stands in: "claims" of "factcheck_app.gui.claims.claim_pane"."""
    parts = name.split(".")
    return parts[2] if len(parts) > 2 and parts[1] == "gui" else ""


def names_out_of_place(where: str, source: str) -> list[str]:
    """What the file imports or calls that another place alone may know; the narrowest rule counts."""
    found = set()
    for name in names_of(where, source):
        rules = [rule for rule in ONLY_HERE if fnmatchcase(name, rule) or fnmatchcase(name, f"{rule}.*")]
        if rules and not where.startswith(tuple(ONLY_HERE[max(rules, key=len)])):
            found.add(name)
    return sorted(found)


def ways_round(source: str) -> list[str]:
    """What would import or run something that no rule could see."""
    tree = ast.parse(source)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & ROUND_ABOUT
    words = {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    } & ROUND_ABOUT_WORDS
    return sorted(names | words)


def names_of(where: str, source: str) -> set[str]:
    """Dotted names of all that the file imports, also inside functions, and of what it takes from there.

    `import os as system` and `system.execv` give "os" and "os.execv".
    """
    tree = ast.parse(source)
    package = [PROGRAM, *where.split("/")[:-1]]
    known: dict[str, str] = {}
    names = set()
    for node in ast.walk(tree):
        for name, called in _imported(node, package):
            names.add(name)
            known[called] = name
    used = (_resolved(node, known) for node in ast.walk(tree))
    return names | {name for name in used if name is not None}


def _imported(node: ast.AST, package: list[str]) -> Iterator[tuple[str, str]]:
    """Each name that the statement imports, in full, and what it is called from there on."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield alias.name, alias.asname or alias.name
            # `import a.b` also gives `a`
            if alias.asname is None:
                yield alias.name.split(".")[0], alias.name.split(".")[0]
    elif isinstance(node, ast.ImportFrom):
        above = package[: len(package) - node.level + 1] if node.level else []
        module = ".".join([*above, *([node.module] if node.module else [])])
        yield module, module
        for alias in node.names:
            yield f"{module}.{alias.name}", alias.asname or alias.name


def _resolved(node: ast.AST, known: dict[str, str]) -> str | None:
    """ "os.path.join" for such an expression, with the first name in full; None where nothing imported is meant."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not parts or not isinstance(node, ast.Name) or node.id not in known:
        return None
    return ".".join([known[node.id], *reversed(parts)])
