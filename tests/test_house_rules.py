"""The checker of the house rules sees what it is there to see, and leaves good files in peace."""

from __future__ import annotations

import pytest

from tests.house_rules import ONLY_HERE, broken_rules

LAYERS = {
    "analysis/a.py": "from factcheck_app.storage.review_store import ReviewStore",
    "domain/a.py": "import factcheck_app.analysis.claim_finder",
    "readers/html/a.py": "from ...web import client",
    "cli/a.py": "def late():\n    from factcheck_app import gui",
    "workflow/a.py": "import factcheck_app\nfactcheck_app.gui.desk.Desk()",
    "gui/claims/a.py": "from factcheck_app.workflow.open_article import open_draft",
    "gui/article/a.py": "from factcheck_app.gui.controllers.review_controller import ReviewController",
    "gui/library/a.py": "from factcheck_app.gui import main_window",
    "gui/controllers/a.py": "from factcheck_app.gui.window.desk import Desk",
    "gui/window/a.py": "from factcheck_app.gui.commands.claim_commands import ClaimCommands",
    "gui/look/a.py": "from factcheck_app.gui.claims.claim_pane import ClaimPane",
    "shed/a.py": "from factcheck_app.domain.claim import Claim",
}
ROUND_ABOUT = [
    "import importlib\nimportlib.import_module('sqlalchemy')",
    "import importlib as i\ni.import_module(name)",
    "from importlib import import_module as load\nload(name)",
    "from importlib import util",
    "import importlib\ngetattr(importlib, 'import_module')(name)",
    "__import__('sqlalchemy')",
    "load = __import__",
    "import builtins\nbuiltins.__import__(name)",
    "exec('import sqlalchemy')",
    "eval(words)",
    "compile(words, '', 'exec')",
    "import sys\nsys.modules[name]",
    "import sys as s\ns.modules.get(name)",
    "from sys import modules",
    "import runpy",
]
OTHER_PROGRAMS = [
    "import subprocess",
    "from subprocess import run",
    "import os\nos.system('ls')",
    "import os as o\no.execv('ls', [])",
    "from os import execvp as go",
    "import os\nos.spawnl(0, 'ls')",
    "import os\nstart = os.popen",
    "from multiprocessing import Process",
    "from PySide6.QtCore import QProcess",
    "from PySide6 import QtCore\nQtCore.QProcess()",
]
NETWORK = [
    "import socket",
    "import ssl as s",
    "import urllib.request",
    "from urllib import request",
    "from urllib.request import urlopen",
    "import http.client",
    "from http import server",
    "import ftplib",
    "import smtplib",
    "import httpx",
    "import aiohttp.client",
    "import requests",
    "import webbrowser",
]
NETWORK_OF_QT = [
    "from PySide6.QtNetwork import QNetworkAccessManager",
    "from PySide6 import QtNetwork",
    "import PySide6.QtNetworkAuth",
    "from PySide6 import QtWebEngineWidgets as w",
    "import PySide6.QtWebEngineCore",
    "from PySide6.QtWebSockets import QWebSocket",
    "import PySide6\nPySide6.QtWebView",
]
DATABASE = ["import sqlite3", "from sqlite3 import connect", "import sqlalchemy.orm", "from alembic import command"]
HABITS = ["application.processEvents()", "changed = Signal(int)", "class Work(QThread):\n    pass"]


@pytest.mark.parametrize(("where", "source"), LAYERS.items())
def test_a_layer_imports_only_the_layers_below_it(where: str, source: str) -> None:
    assert broken_rules(where, source)


@pytest.mark.parametrize("source", [*ROUND_ABOUT, *OTHER_PROGRAMS, *NETWORK, *NETWORK_OF_QT, *DATABASE, *HABITS])
@pytest.mark.parametrize("where", ["gui/window.py", "workflow/case.py", "composition.py"])
def test_nothing_outside_its_place_is_missed(where: str, source: str) -> None:
    assert broken_rules(where, f"def late():\n    {source.replace(chr(10), chr(10) + '    ')}\n")


@pytest.mark.parametrize("source", [*ROUND_ABOUT, *OTHER_PROGRAMS, *NETWORK_OF_QT, *DATABASE])
def test_even_the_web_may_not(source: str) -> None:
    assert broken_rules("web/client.py", source)


@pytest.mark.parametrize("name", [name for name in ONLY_HERE if "*" not in name])
def test_each_rule_is_asked(name: str) -> None:
    assert broken_rules("domain/claim.py", f"import {name}")


@pytest.mark.parametrize(
    ("where", "source"),
    [
        ("web/client.py", "import socket, ssl\nimport requests\nfrom http.client import HTTPResponse"),
        ("web/address.py", "from urllib.parse import urlsplit"),
        ("storage/engine.py", "import sqlite3\nfrom sqlalchemy import event"),
        ("set_up.py", "import importlib.util\nimport os\nimport subprocess\nos.execv(name, [])"),
        ("gui/article/pane.py", "from PySide6.QtWidgets import QWidget\nfrom factcheck_app.gui.look import icons"),
        ("gui/dialogs/box.py", "self.exec()\ndialog.exec()"),
        ("gui/window/desk.py", "from factcheck_app.workflow.open_article import open_draft"),
        ("reports/pdf_report.py", "from PySide6.QtGui import QPdfWriter"),
        ("analysis/words/terms.py", "import re\nTERM = re.compile('socket')\nmodules = {}\nmodules['os']"),
        ("domain/claim.py", "from factcheck_app import __version__\nfrom .article import Article"),
    ],
)
def test_good_files_are_left_in_peace(where: str, source: str) -> None:
    assert broken_rules(where, source) == []
