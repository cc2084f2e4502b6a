"""What the menu, the buttons and the keys of the window do beside the claims: open, paste, export, show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from factcheck_app.domain.certainty import TakenWording
from factcheck_app.domain.last_draft import LastDraft
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.revision import Revision
from factcheck_app.domain.text_part import TextAtHand, TextPart
from factcheck_app.domain.verdict import SetAsideReason
from factcheck_app.gui.controllers.draft_controller import DraftController
from factcheck_app.gui.controllers.settings_controller import SettingsController
from factcheck_app.gui.dialogs.address_dialog import AddressDialog
from factcheck_app.gui.dialogs.asked import asked
from factcheck_app.gui.dialogs.drafts_dialog import DraftsChoice, DraftsDialog
from factcheck_app.gui.dialogs.dropped_draft_dialog import DroppedAs, DroppedDraftDialog
from factcheck_app.gui.dialogs.password_dialog import PasswordDialog
from factcheck_app.gui.dialogs.paste_dialog import PasteDialog
from factcheck_app.gui.dialogs.set_aside_menu import SetAsideMenu
from factcheck_app.gui.dialogs.shortcuts_sheet import ShortcutsSheet
from factcheck_app.gui.dialogs.source_text_dialog import SourceTextDialog
from factcheck_app.gui.dialogs.split_dialog import SplitChoice, SplitDialog
from factcheck_app.gui.dialogs.take_back_dialog import TakeBackDialog
from factcheck_app.gui.dialogs.text_part_menu import TextPartMenu
from factcheck_app.gui.dialogs.wording_dialog import Reword, WordingDialog
from factcheck_app.gui.exporting.export_choice import ExportChoice
from factcheck_app.gui.exporting.export_dialog import ExportDialog
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import translate
from factcheck_app.gui.window.export_memory import choice_of_settings, settings_of_choice
from factcheck_app.workflow.open_address import asked_host, is_lone_address
from factcheck_app.workflow.preview_export import tags_pdfs


def _patterns(*names: str) -> str:
    """Which files a dialog shows: those of these patterns, or all."""
    return ";;".join((*names, translate("window_commands", "All files (*)")))


def _drafts() -> str:
    return translate("window_commands", "Drafts (*.docx *.pdf *.html *.htm *.md *.markdown *.txt *.text)")


class WindowCommands(QObject):
    """Asks what must be asked, and hands the answers to the controllers."""

    def __init__(self, window: QWidget, look: Look, drafts: DraftController, settings: SettingsController) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._drafts = drafts
        self._settings = settings

    def open_draft(self) -> None:
        """Asks for files and opens each."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open a draft"),
            self._last_folder(),
            _patterns(_drafts(), self.tr("Exported reviews (*.json)")),
        )
        for name in names:
            self._drafts.open_file(Path(name))

    def open_address(self, address: str = "") -> None:
        """Shows what opening an address will do, and opens it where the reviewer agrees."""
        agreed = asked(AddressDialog(self._look, address, asked_host, self._window))
        if agreed is not None:
            self._drafts.open_address(agreed)

    def open_sample(self) -> None:
        self._drafts.open_sample()

    def paste(self) -> None:
        """Shows what is on the clipboard, to be given a title and opened."""
        self._paste(QGuiApplication.clipboard().mimeData())

    def open_dropped(self, dropped: QMimeData) -> None:
        """Opens dropped files, asks about a link from a browser, or offers dropped text like pasted text."""
        files = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
        links = [url.toString() for url in dropped.urls() if is_lone_address(url.toString())]
        for name in files:
            self._drafts.open_file(Path(name))
        if links and not files:
            self.open_address(links[0])
        elif not files and (dropped.hasText() or dropped.hasHtml()):
            self._paste(dropped)

    def ask_password(self, path: Path, was_wrong: bool) -> None:
        """Asks for the password of a draft and opens it."""
        password = self.ask_file_password(path, was_wrong)
        if password is not None:
            self._drafts.open_file(path, password)

    def ask_file_password(self, path: Path, was_wrong: bool) -> str | None:
        """The password of this file, or None."""
        return asked(PasswordDialog(self._look, path.name, was_wrong, self._window))

    def ask_source_file(self, source_number: int) -> Path | None:
        """The file that holds the text of a source, or None."""
        title = self.tr("Attach the text of source {source_number}").format(source_number=source_number)
        texts = _patterns(self.tr("Texts of sources (*.pdf *.docx *.html *.htm *.md *.markdown *.txt *.text)"))
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._last_folder(), texts)
        return Path(name) if name else None

    def ask_source_text(self, source_number: int) -> tuple[str, str | None] | None:
        """The pasted text of a source with its HTML, or None."""
        return asked(SourceTextDialog(self._look, source_number, self._window))

    def ask_text_part(self, source_number: int, text: TextAtHand) -> TextPart | None:
        """What the text of a source is, or None."""
        return TextPartMenu(self._look, source_number, text, self._window).ask()

    def ask_wording(self, claim: str, reword: Reword) -> TakenWording | None:
        """A more careful wording of the claim, as the reviewer left it, or None."""
        return asked(WordingDialog(self._look, claim, reword, self._window))

    def ask_next_draft(self) -> Path | None:
        """The file of the next draft of the open review, or None."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Next draft"), self._last_folder(), _patterns(_drafts())
        )
        return Path(name) if name else None

    def ask_dropped_draft(self, path: Path, review: Review) -> DroppedAs | None:
        """What a file is that was dropped on this review, or None."""
        return asked(DroppedDraftDialog(self._look, path.name, review.title, self._window))

    def ask_take_back(self, last: LastDraft) -> bool:
        """Whether this draft is to be taken back, though something was said on it."""
        return bool(asked(TakeBackDialog(self._look, last, self._window)))

    def ask_draft(self, revisions: Sequence[Revision], shown: int) -> DraftsChoice | None:
        """Which draft to open or which two to compare, or None."""
        return asked(DraftsDialog(self._look, revisions, shown, self._window))

    def ask_split(self, claim: ReviewedClaim) -> SplitChoice | None:
        """Where the claim is to be cut, or None."""
        own = claim.claim
        return asked(SplitDialog(self._look, claim.number, own.text, own.parts, self._window))

    def ask_set_aside_reason(self) -> SetAsideReason | None:
        """Why the current claim is set aside, or None."""
        return SetAsideMenu(self._look, self._window).ask()

    def export_dialog(self, review: Review) -> ExportDialog:
        """The dialog that asks what to write, with what was chosen last."""
        settings = self._settings.settings
        begin = choice_of_settings(settings, self.tr("{title}, review").format(title=review.title))
        return ExportDialog(self._look, begin, self._window, tags_pdfs=tags_pdfs())

    def asked_export(self, dialog: ExportDialog) -> ExportChoice | None:
        """What the reviewer chose, which is remembered; None where they gave up."""
        choice = asked(dialog)
        if choice is not None:
            self._settings.change(**settings_of_choice(choice))
        return choice

    def show_keys(self, sheet: list[tuple[str, str]]) -> None:
        shown = ShortcutsSheet(self._look, sheet, self._window)
        shown.exec()
        shown.deleteLater()

    def show_file(self, path: Path) -> None:
        """Opens a written report in the program that the system has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _paste(self, data: QMimeData | None) -> None:
        text = data.text() if data is not None else ""
        html = data.html() if data is not None and data.hasHtml() else None
        if is_lone_address(text):
            # the reviewer wants the page, not a draft of one line
            self.open_address(text.strip())
            return
        pasted = asked(PasteDialog(self._look, text, html, self._window))
        if pasted is not None and is_lone_address(pasted.text):
            self.open_address(pasted.text.strip())
        elif pasted is not None:
            self._drafts.open_text(pasted.text, pasted.html, pasted.title or None)

    def _last_folder(self) -> str:
        recent = self._settings.settings.recent_files
        return str(Path(recent[0]).parent) if recent else str(Path.home())
