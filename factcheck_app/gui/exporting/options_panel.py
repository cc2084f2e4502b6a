"""What goes into the files, and under whose header; only what bears on a chosen format is shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from factcheck_app.domain.export_format import ExportFormat, ExportKind
from factcheck_app.domain.export_options import ClaimOrder, CommentChoice, ExportOptions, Include
from factcheck_app.gui.look.action_button import ActionButton
from factcheck_app.gui.look.check_line import CheckLine
from factcheck_app.gui.look.choice_switch import ChoiceSwitch
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.look.words import Words

_INCLUDE_WORDS = {
    Include.WORDINGS: QT_TRANSLATE_NOOP("options_panel", "Suggested wordings"),
    Include.EVIDENCE: QT_TRANSLATE_NOOP("options_panel", "Evidence quotes"),
    Include.SET_ASIDE: QT_TRANSLATE_NOOP("options_panel", "Set-aside claims"),
    Include.SIGNALS: QT_TRANSLATE_NOOP("options_panel", "The program's signals"),
    Include.HISTORY: QT_TRANSLATE_NOOP("options_panel", "Decision history"),
    Include.LEDGER: QT_TRANSLATE_NOOP("options_panel", "Network ledger"),
}
_ORDER_WORDS = {
    ClaimOrder.SEVERITY: QT_TRANSLATE_NOOP("options_panel", "By severity"),
    ClaimOrder.PLACE: QT_TRANSLATE_NOOP("options_panel", "By place"),
}
_COMMENT_WORDS = {
    CommentChoice.ATTENTION: QT_TRANSLATE_NOOP("options_panel", "To correct"),
    CommentChoice.FLAGGED: QT_TRANSLATE_NOOP("options_panel", "Flagged"),
    CommentChoice.ALL: QT_TRANSLATE_NOOP("options_panel", "All"),
}
_WITH_REPORT = (ExportKind.REPORT, ExportKind.PACK)
_MOST_LOGO_BYTES = 5_000_000


class OptionsPanel(QWidget):
    """Says with `changed` that something was chosen otherwise."""

    changed = Signal()

    def __init__(
        self, look: Look, options: ExportOptions, logo: str, parent: QWidget | None = None, *, tags_pdfs: bool = False
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tags_pdfs = tags_pdfs
        self.logo = logo
        self._problem = Words(look, "", "label", "signal.foreground", wraps=True, parent=self)
        self._includes = {
            part: CheckLine(look, translate("options_panel", words), checked=options.includes(part), parent=self)
            for part, words in _INCLUDE_WORDS.items()
        }
        self._order = ChoiceSwitch(look, _shown(_ORDER_WORDS), self.tr("Order of the claims"), self)
        self._order.select(list(_ORDER_WORDS).index(options.order))
        self._comments = ChoiceSwitch(look, _shown(_COMMENT_WORDS), self.tr("Claims that get a comment"), self)
        self._comments.select(list(_COMMENT_WORDS).index(options.comments))
        self._tracked = CheckLine(
            look, self.tr("Wordings as tracked changes"), checked=options.tracked_changes, parent=self
        )
        self._tagged = CheckLine(look, self.tr("Tags in long PDFs (slow)"), checked=options.tag_long, parent=self)
        self._clean = CheckLine(look, self.tr("In a clean copy of the draft"), checked=options.clean_copy, parent=self)
        self._header = QLineEdit(options.header, self)
        self._header.setPlaceholderText(self.tr("Name of your house"))
        self._header.setAccessibleName(self.tr("Header of the report"))
        self._header.setMaxLength(200)
        self._choose_logo = ActionButton(look, self.tr("Logo…"), small=True, parent=self)
        self._no_logo = ActionButton(look, self.tr("Remove"), small=True, kind="link", parent=self)
        self._logo_name = Words(look, "", "label", "text.muted", elided=True, parent=self)
        self._groups: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self._show_logo()

    def options(self) -> ExportOptions:
        """What is chosen at present, with the bytes of the logo; a logo that cannot be read is left out and said."""
        order, comments = self._order.index, self._comments.index
        return ExportOptions(
            include=frozenset(part for part, line in self._includes.items() if line.isChecked()),
            order=list(_ORDER_WORDS)[order or 0],
            comments=list(_COMMENT_WORDS)[comments or 0],
            tracked_changes=self._tracked.isChecked(),
            tag_long=self._tagged.isChecked(),
            clean_copy=self._clean.isChecked(),
            header=self._header.text().strip(),
            logo=self._read_logo(),
        )

    def show_for(self, formats: Collection[ExportFormat]) -> None:
        """Shows what bears on these formats alone."""
        kinds = {wanted.kind for wanted in formats}
        is_report = any(kind in kinds for kind in _WITH_REPORT)
        self._groups["report"].setVisible(is_report)
        self._tagged.setVisible(self._tags_pdfs and any(wanted.code == "report.pdf" for wanted in formats))
        self._groups["comments"].setVisible(ExportKind.HAND_BACK in kinds)
        self._groups["header"].setVisible(is_report)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        name = self._group(column, "comments", self.tr("Comments on"))
        name.addWidget(self._comments)
        name.addWidget(self._tracked)
        name.addWidget(self._clean)
        name = self._group(column, "report", self.tr("Include"))
        for line in self._includes.values():
            name.addWidget(line)
        name.addWidget(self._tagged)
        name.addSpacing(look.px(4))
        name.addWidget(self._order)
        name = self._group(column, "header", self.tr("Header"))
        name.addWidget(self._header)
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        row.addWidget(self._choose_logo)
        row.addWidget(self._logo_name)
        row.addWidget(self._no_logo)
        row.addStretch(1)
        name.addLayout(row)
        name.addWidget(self._problem)

    def _group(self, column: QVBoxLayout, code: str, title: str) -> QVBoxLayout:
        look = self._look
        group = QWidget(self)
        box = QVBoxLayout(group)
        box.setContentsMargins(0, look.px(8), 0, 0)
        box.setSpacing(look.px(2))
        box.addWidget(Words(look, title, "label", "text.muted", parent=group))
        column.addWidget(group)
        self._groups[code] = group
        return box

    def _connect(self) -> None:
        for line in (*self._includes.values(), self._tagged, self._tracked, self._clean):
            line.toggled.connect(lambda _checked: self.changed.emit())
        for switch in (self._order, self._comments):
            switch.index_chosen.connect(lambda index, chosen=switch: self._keep_one(chosen, index))
        self._header.editingFinished.connect(self.changed)
        self._choose_logo.clicked.connect(self._ask_logo)
        self._no_logo.clicked.connect(lambda: self.show_logo(""))

    def _keep_one(self, switch: ChoiceSwitch, index: int | None) -> None:
        if index is None:
            # one of them always holds
            switch.select(0)
        self.changed.emit()

    def show_logo(self, path: str) -> None:
        """Another logo, or none where the path is empty."""
        self.logo = path
        self._show_logo()
        self.changed.emit()

    def _ask_logo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Logo for the report"), self.logo, self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.show_logo(name)

    def _show_logo(self) -> None:
        self._logo_name.show_words(Path(self.logo).name if self.logo else "")
        self._no_logo.setVisible(bool(self.logo))
        self._read_logo()

    def _read_logo(self) -> bytes | None:
        problem, content = "", None
        if self.logo:
            try:
                with Path(self.logo).open("rb") as file:
                    content = file.read(_MOST_LOGO_BYTES + 1)
            except OSError:
                problem = self.tr("The logo cannot be read. Choose another file.")
        if content is not None and not content.startswith((b"\x89PNG", b"\xff\xd8")):
            problem, content = self.tr("The logo is neither PNG nor JPEG. Choose another file."), None
        if content is not None and len(content) > _MOST_LOGO_BYTES:
            problem, content = self.tr("The logo is larger than 5 MB. Choose a smaller one."), None
        self._problem.show_words(problem)
        self._problem.setVisible(bool(problem))
        return content


def _shown(words: Mapping[Any, str]) -> list[str]:
    return [translate("options_panel", each) for each in words.values()]
