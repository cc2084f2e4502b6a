"""Asks for the formats, what goes in, the name and the folder; beside it stands what the file will look like."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.export_format import ExportFormat
from factcheck_app.domain.margin_comment import MarginComment
from factcheck_app.gui.dialogs.dialog_frame import DialogFrame
from factcheck_app.gui.evidence.pdf_page import PageImage
from factcheck_app.gui.exporting.export_choice import ExportChoice
from factcheck_app.gui.exporting.format_row import FormatRow
from factcheck_app.gui.exporting.format_words import ALL_WORDS, FORMAT_GROUPS
from factcheck_app.gui.exporting.options_panel import OptionsPanel
from factcheck_app.gui.exporting.preview_view import PreviewView
from factcheck_app.gui.exporting.report_name import problem_with_name, propose_name, without_ending
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.look.words import Words

ENDINGS = tuple(dict.fromkeys(words.format.ending for words in ALL_WORDS.values()))
_WAIT_MS = 250


class ExportDialog(QDialog):
    """Begins with what was chosen last; several formats may be chosen, each becomes a file of its own.

    `tags_pdfs` says whether the program can tag PDFs for screen readers, and offers it for long ones too.
    """

    preview_requested = Signal(object, object)  # ExportFormat, ExportOptions
    page_requested = Signal(object, object)  # number from 1, pixels of width

    def __init__(
        self, look: Look, begin: ExportChoice, parent: QWidget | None = None, *, tags_pdfs: bool = False
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._folder = begin.folder
        self._shown: ExportFormat | None = None
        self._frame = DialogFrame(self, look, self.tr("Export the review"), self.tr("Export"))
        self._rows = {
            code: FormatRow(look, words.icon, words.shown_name, words.shown_words, self)
            for code, words in ALL_WORDS.items()
        }
        chosen = [wanted.code for wanted in begin.formats if wanted.code in self._rows] or ["report.pdf"]
        for code in chosen:
            self._rows[code].setChecked(True)
        self._options = OptionsPanel(look, begin.options, begin.logo, self, tags_pdfs=tags_pdfs)
        self.preview = PreviewView(look, self)
        self._name = QLineEdit(propose_name(begin.name, ENDINGS), self)
        self._name.setAccessibleName(self.tr("Save as"))
        self._choose = ActionButton(look, self.tr("Choose folder"), icon="open", parent=self)
        # folder and problem take the same line, so that nothing moves while a name is typed
        self._place = Words(look, "", "label", "text.muted", weight=400, elided=True, parent=self)
        self._problem = Words(look, "", "label", "signal.foreground", parent=self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._lay_out()
        self._connect(chosen)
        self._take_look()
        self._follow()
        self._rows[chosen[0]].setFocus()

    def ask(self) -> ExportChoice | None:
        """What the reviewer chose, or None where they gave up."""
        return self.choice() if self.exec() == QDialog.DialogCode.Accepted else None

    def choice(self) -> ExportChoice:
        """What is chosen at present."""
        formats = tuple(ALL_WORDS[code].format for code, row in self._rows.items() if row.isChecked())
        name = without_ending(self._name.text(), ENDINGS)
        return ExportChoice(self._folder, name, formats, self._options.options(), self._options.logo)

    def show_folder(self, folder: Path) -> None:
        """Another folder to write to."""
        self._folder = folder
        self._follow()

    def show_page(self, page: PageImage, remarks: Sequence[str] = ()) -> None:
        """A page of the preview."""
        if self._shown is not None:
            self.preview.show_page(ALL_WORDS[self._shown.code].shown_name, page, " ".join(remarks))

    def show_text(self, text: str, remarks: Sequence[str] = ()) -> None:
        """The preview of a format that has no pages."""
        if self._shown is not None:
            self.preview.show_text(ALL_WORDS[self._shown.code].shown_name, text, " ".join(remarks))

    def show_table(self, columns: Sequence[str], rows: Sequence[Sequence[str]], remarks: Sequence[str] = ()) -> None:
        """The preview of a table."""
        if self._shown is not None:
            self.preview.show_table(ALL_WORDS[self._shown.code].shown_name, columns, rows, " ".join(remarks))

    def show_comments(self, comments: Sequence[MarginComment], remarks: Sequence[str] = ()) -> None:
        """The preview of a file that goes back to its author."""
        if self._shown is not None:
            self.preview.show_comments(ALL_WORDS[self._shown.code].shown_name, comments, " ".join(remarks))

    def show_problem(self, error: UserFacingError) -> None:
        """Why there is no preview."""
        self.preview.show_sentence(f"{error.sentence} {error.next_step}")

    def _lay_out(self) -> None:
        look = self._look
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(look.px(20), look.px(4), look.px(14), look.px(12))
        column.setSpacing(look.px(2))
        for group, rows in FORMAT_GROUPS.items():
            column.addSpacing(look.px(8))
            column.addWidget(Words(look, translate("format_words", group), "label", "text.muted", parent=left))
            for words in rows:
                column.addWidget(self._rows[words.format.code])
        column.addWidget(self._options)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(left)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._left = area
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(area)
        row.addWidget(self.preview, 1)
        self._frame.body.addLayout(row, 1)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        self._frame.body.addWidget(self._line)
        self._grid = QGridLayout()
        label = Words(look, self.tr("Save as"), "label", "text.muted", parent=self)
        label.setBuddy(self._name)
        self._grid.addWidget(label, 0, 0, 1, 2)
        self._grid.addWidget(self._name, 1, 0)
        self._grid.addWidget(self._choose, 1, 1)
        self._grid.addWidget(self._place, 2, 0, 1, 2)
        self._grid.addWidget(self._problem, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._frame.body.addLayout(self._grid)

    def _connect(self, chosen: Sequence[str]) -> None:
        for code, row in self._rows.items():
            row.toggled.connect(lambda checked, code=code: self._toggle(code, checked))
        self._name.textChanged.connect(self._follow)
        self._choose.clicked.connect(self._choose_folder)
        self._options.changed.connect(self._ask_preview)
        self.preview.page_requested.connect(lambda number: self.page_requested.emit(number, self.preview.sheet_width))
        self._wait.timeout.connect(self._request)
        self._look.changed.connect(self._take_look)
        self._shown = ALL_WORDS[chosen[0]].format
        self._ask_preview()

    def _toggle(self, code: str, checked: bool) -> None:
        formats = self.choice().formats
        if checked:
            self._shown = ALL_WORDS[code].format
        elif self._shown not in formats:
            self._shown = formats[0] if formats else None
        self._follow()
        self._ask_preview()

    def _ask_preview(self) -> None:
        self.preview.show_sentence(
            self.tr("Making the preview…") if self._shown is not None else self.tr("Choose a format.")
        )
        self._wait.start()

    def _request(self) -> None:
        if self._shown is not None:
            self.preview_requested.emit(self._shown, self._options.options())

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to write the files"), str(self._folder))
        if chosen:
            self.show_folder(Path(chosen))

    def _follow(self) -> None:
        """The words that depend on what is chosen."""
        choice = self.choice()
        formats = choice.formats
        problem = problem_with_name(choice.name) if formats else self.tr("Choose a format.")
        words = (
            self.tr("Export {short}").format(short=ALL_WORDS[formats[0].code].shown_short)
            if len(formats) == 1
            else self.tr("Export {count} files").format(count=len(formats))
        )
        self._frame.primary.show_words(words if formats else self.tr("Export"))
        self._frame.primary.setEnabled(not problem)
        self._problem.show_words(problem)
        self._problem.setVisible(bool(problem))
        self._place.setVisible(not problem)
        promise = self.tr("An older file of this name stays until the new one is complete.")
        self._place.show_words(self.tr("In {folder}. {promise}").format(folder=self._folder, promise=promise))
        self._choose.setAccessibleDescription(self.tr("At present {folder}").format(folder=self._folder))
        self._options.show_for(formats)

    def _take_look(self) -> None:
        look = self._look
        self._name.setFont(look.font("body"))
        self._line.setStyleSheet(f"background: {look.colour('border.hairline').name()}; border: none")
        self._left.setFixedWidth(look.px(330))
        self._frame.body.setContentsMargins(0, 0, 0, 0)
        self._frame.body.setSpacing(0)
        self._grid.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(4))
        self.setMinimumWidth(look.px(760))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(980), self._look.px(760))
