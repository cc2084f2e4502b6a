"""Asks for the formats, the name and the folder of a report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLineEdit, QWidget

from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.dialogs.format_row import FormatRow
from factcheck_app.gui.dialogs.report_name import problem_with_name, propose_name, without_ending
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.words import Words


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What to write: one file for each of `endings` (".pdf"), named `name` plus ending, in `folder`."""

    folder: Path
    name: str
    endings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Format:
    ending: str
    icon: str
    name: str
    words: str
    short: str


_FORMATS = (
    _Format(".pdf", "doc", "PDF report", "For the author and the record", "PDF"),
    _Format(".docx", "paste", "Word document", "The same report, to edit", "Word"),
    _Format(".html", "globe", "Web page", "One file, opens anywhere", "web page"),
    _Format(".csv", "sheet", "Spreadsheet (CSV)", "One row a claim", "spreadsheet"),
    _Format(".json", "code", "JSON record", "Everything, for other programs", "JSON"),
)
ENDINGS = tuple(kind.ending for kind in _FORMATS)
_PROMISE = "An older file of this name stays until the new one is complete."


class ExportDialog(QDialog):
    """Begins with PDF; several formats may be chosen, each becomes a file of the same name."""

    def __init__(self, look: Look, name: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folder = folder
        self._frame = DialogFrame(self, look, "Export the review", "Export")
        self._rows = {kind.ending: FormatRow(look, kind.icon, kind.name, kind.words, self) for kind in _FORMATS}
        self._rows[".pdf"].setChecked(True)
        self._name = QLineEdit(propose_name(name, ENDINGS), self)
        self._name.setAccessibleName("Save as")
        self._choose = ActionButton(look, "Choose folder", icon="open", parent=self)
        # folder and problem take the same line, so that nothing moves while a name is typed
        self._place = Words(look, "", "label", "text.muted", weight=400, elided=True, parent=self)
        self._problem = Words(look, "", "label", "signal.foreground", parent=self)
        self._promise = Words(look, _PROMISE, "label", "text.muted", weight=400, wraps=True, parent=self)
        self._lay_out()
        for row in self._rows.values():
            row.toggled.connect(self._follow)
        self._name.textChanged.connect(self._follow)
        self._choose.clicked.connect(self._choose_folder)
        look.changed.connect(self._take_look)
        self._take_look()
        self._follow()
        self._rows[".pdf"].setFocus()

    def ask(self) -> ExportChoice | None:
        """What the reviewer chose, or None where they gave up."""
        return self.choice() if self.exec() == QDialog.DialogCode.Accepted else None

    def choice(self) -> ExportChoice:
        """What is chosen at present."""
        endings = tuple(ending for ending, row in self._rows.items() if row.isChecked())
        return ExportChoice(self._folder, without_ending(self._name.text(), ENDINGS), endings)

    def show_folder(self, folder: Path) -> None:
        """Another folder to write to."""
        self._folder = folder
        self._follow()

    def _lay_out(self) -> None:
        look, body = self._look, self._frame.body
        body.addWidget(Words(look, "Format", "label", "text.muted", parent=self))
        for row in self._rows.values():
            body.addWidget(row)
        self._grid = QGridLayout()
        label = Words(look, "Save as", "label", "text.muted", parent=self)
        label.setBuddy(self._name)
        self._grid.addWidget(label, 0, 0, 1, 2)
        self._grid.addWidget(self._name, 1, 0)
        self._grid.addWidget(self._choose, 1, 1)
        self._grid.addWidget(self._place, 2, 0, 1, 2)
        self._grid.addWidget(self._problem, 2, 0, 1, 2)
        self._grid.addWidget(self._promise, 3, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        body.addLayout(self._grid)
        body.addStretch(1)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Where to write the report", str(self._folder))
        if chosen:
            self.show_folder(Path(chosen))

    def _follow(self) -> None:
        """The words that depend on what is chosen."""
        choice = self.choice()
        chosen = [kind for kind in _FORMATS if kind.ending in choice.endings]
        problem = problem_with_name(choice.name) if chosen else "Choose a format."
        words = f"Export {chosen[0].short}" if len(chosen) == 1 else f"Export {len(chosen)} files"
        self._frame.primary.show_words(words if chosen else "Export")
        self._frame.primary.setEnabled(not problem)
        self._problem.show_words(problem)
        self._problem.setVisible(bool(problem))
        self._place.setVisible(not problem)
        self._place.show_words(f"In {self._folder}")
        self._choose.setAccessibleDescription(f"At present {self._folder}")

    def _take_look(self) -> None:
        look = self._look
        self._name.setFont(look.font("body"))
        self._grid.setContentsMargins(0, look.px(8), 0, 0)
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(4))
        self.setMinimumWidth(look.px(420))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(520), super().sizeHint().height())
