"""The whole window in another language: every text is extracted, translated and shown, and none is left in English."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from factcheck_app.gui.look.codebook import CODEBOOK_WORDS
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import install_translation
from tests.gui.every_dialog import DIALOGS
from tests.gui.left_in_english import Known, known_of, left_in_english
from tests.gui.shown_texts import ShownText, shown_texts
from tests.gui.walked_window import ADDED, CHANGED, NOTE, WORDING, walk
from tests.gui.whole_window import OpenWindow
from tests.gui.wide_letters import LANGUAGE, widened, write_wide_translation
from tests.translation_template import WINDOW, Text, texts_of, write_template

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_TRANSLATING = ("tr", "translate", "QT_TRANSLATE_NOOP")
# what the dialogs of every_dialog are filled with: all of them, and single ones
_IN_DIALOGS = (
    "Walks cure insomnia and they lower blood pressure",
    "Evening walks and sleep",
    "Walks and sleep",
    "Ana Brandt",
)
_GIVEN: Mapping[str, tuple[str, ...]] = {
    "add a source": ("Claim",),
    "choose a work": ("part", "Rowan", "Birch Journal of Rest", "Walker", "et al"),
    "export, table": ("claim", "verdict", "overstated"),
    "history": ("Something of CLAIMS", "Something of DECISION", "Something of DRAFT", "Something of REVIEW"),
    "ledger": ("GET", "POST", "Too many requests", "no answer within seconds", "to look up source of"),
    "network": ("Looking up sources asks these services", "DOIs and titles", "PMIDs"),
    "search": ("part", "Rowan", "Birch Journal of Rest"),
    "settings, Network": ("NCBI key", "OpenAlex key"),
    "shortcuts": ("Next claim", "Undo"),
    "tags": ("series", "urgent", "figures"),
}


@pytest.fixture
def wide(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Everything that is made now speaks full-width letters."""
    write_wide_translation(tmp_path)
    translator = install_translation(qapp, LANGUAGE, tmp_path)
    assert translator is not None
    yield
    assert qapp.removeTranslator(translator)


def calls(name: str) -> Iterator[tuple[Path, str, ast.Call]]:
    """Every call of this function in the files of the window, with the class that it stands in ("" outside)."""

    def within(path: Path, node: ast.AST, context: str) -> Iterator[tuple[Path, str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else context
            called = child.func if isinstance(child, ast.Call) else None
            if isinstance(child, ast.Call) and getattr(called, "attr", getattr(called, "id", "")) == name:
                yield path, context, child
            yield from within(path, child, inside)

    for path in sorted(WINDOW.rglob("*.py")):
        yield from within(path, ast.parse(path.read_text(encoding="utf-8")), "")


def texts_in_the_code() -> Iterator[Text]:
    """The texts as they are looked up: by the class of an object of Qt, or by the context that a function gives."""
    for name in _TRANSLATING:
        for _path, context, call in calls(name):
            words = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
            if words and len(words) == len(call.args) and all(isinstance(each, str) for each in words):
                yield Text(context, str(words[0])) if name == "tr" else Text(str(words[0]), str(words[1]))


def test_every_text_of_the_code_is_extracted_in_its_context(tmp_path: Path) -> None:
    count = write_template("de", tmp_path / "de.ts")
    extracted = texts_of(tmp_path / "de.ts")
    assert set(texts_in_the_code()) == extracted
    assert len(extracted) == count > 1400


def test_a_new_template_keeps_what_is_translated(tmp_path: Path) -> None:
    write_wide_translation(tmp_path)
    before = (tmp_path / "wide.ts").read_text(encoding="utf-8").count(widened("Export the review"))
    write_template(LANGUAGE.name(), tmp_path / "wide.ts")
    assert before == (tmp_path / "wide.ts").read_text(encoding="utf-8").count(widened("Export the review")) == 1


def test_a_text_is_given_what_its_places_ask_for() -> None:
    wrong = []
    for path, _context, call in calls("format"):
        text = call.func.value if isinstance(call.func, ast.Attribute) else None
        last = text.args[-1] if isinstance(text, ast.Call) and text.args else None
        if isinstance(last, ast.Constant) and isinstance(last.value, str) and not call.args:
            asked = {place for _, place, _, _ in string.Formatter().parse(last.value) if place is not None}
            given = {keyword.arg for keyword in call.keywords}
            wrong += [f"{path.name}, line {call.lineno}: {asked ^ given}"] if asked != given else []
    assert wrong == []


@pytest.mark.usefixtures("wide")
def test_every_page_of_the_window_is_translated(open_desk: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_desk()
    stops: dict[str, int] = {}
    left: dict[str, str] = {}
    for stop, shown in walk(window, qtbot, tmp_path):
        review = window.review_controller.review
        names = ("Ana Brandt", "AB", "Outcome", "Trials", "CONCLUSION", *CHANGED, ADDED, NOTE, WORDING)
        known = known_of(review, *names) if review is not None else Known(names=frozenset(names))
        stops[stop] = len(shown)
        left |= dict.fromkeys(left_in_english(shown, known), stop)
    assert left == {}
    # a window that shows nothing would pass
    assert min(stops.values()) > 20, stops
    assert sum(stops.values()) > 3000, stops


@pytest.mark.usefixtures("wide")
@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_translated(look: Look, qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name](look)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    shown = list(shown_texts(dialog))
    known = Known(" ".join(_IN_DIALOGS), frozenset((*_IN_DIALOGS, *_GIVEN.get(name, ()))))
    assert left_in_english(shown, known) == []
    assert any("Ａ" <= letter <= "ｚ" for text in shown for letter in text.words)


@pytest.mark.usefixtures("wide")
def test_every_word_of_the_codebook_is_translated() -> None:
    said = {word: QCoreApplication.translate("Codebook", word) for word in CODEBOOK_WORDS}
    assert said == {word: widened(word) for word in CODEBOOK_WORDS}


@pytest.mark.usefixtures("wide")
def test_a_text_that_nobody_marked_is_found(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    label = QLabel("Nobody marked this", pane)
    label.setToolTip("Nor this")
    pane.show()
    assert len(left_in_english(shown_texts(pane), Known("Walks cure insomnia"))) == 2
    assert left_in_english([ShownText("Walks cure insomnia", "a row")], Known("Walks cure insomnia")) == []


def test_without_a_translation_the_window_speaks_english(qapp: QApplication, tmp_path: Path) -> None:
    assert install_translation(qapp, LANGUAGE, tmp_path) is None
    assert QObject().tr("Export the review") == "Export the review"
