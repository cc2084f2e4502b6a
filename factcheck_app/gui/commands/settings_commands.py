"""The settings: asked in their dialog, kept by their controller, used by the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.house_words import read_reasons, read_snippets
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.gui.claims.claim_pane import ClaimPane
from factcheck_app.gui.commands.desk_actions import Command, Subject
from factcheck_app.gui.controllers.settings_controller import TEXT_SCALES, SettingsController
from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.translation import QT_TRANSLATE_NOOP, translate
from factcheck_app.gui.preferences.looks_page import LooksPage
from factcheck_app.gui.preferences.network_page import NetworkPage
from factcheck_app.gui.preferences.reviewer_page import ReviewerPage
from factcheck_app.gui.preferences.settings_dialog import SettingsDialog
from factcheck_app.gui.preferences.words_page import WordsPage
from factcheck_app.gui.preferences.work_page import WorkPage
from factcheck_app.key_ring import KeyName, KeyRing
from factcheck_app.settings import Settings

_SERVICES = {
    KeyName.NCBI: QT_TRANSLATE_NOOP("settings_commands", "NCBI key"),
    KeyName.OPENALEX: QT_TRANSLATE_NOOP("settings_commands", "OpenAlex key"),
}


class SettingsCommands(QObject):
    """Knows the dialog, and the panes that follow the settings."""

    def __init__(
        self, look: Look, controller: SettingsController, keys: KeyRing, claims: ClaimPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._look = look
        self._controller = controller
        self._keys = keys
        self._claims = claims
        self._window = window

    def commands(self) -> Sequence[Command]:
        return [Command(self.tr("Settings…"), ("Ctrl+,",), self.open_settings, Subject.VIEW, needs_claim=False)]

    def open_settings(self, page: str = "") -> None:
        """Shows the dialog, at this page where one is named."""
        settings, look, change = self._controller.settings, self._look, self._controller.change
        looks = (settings.theme, settings.text_scale, settings.reading_size)
        habits = {name: getattr(settings, name) for name in ("advance_after_verdict", "decide_first", "counts_time")}
        keys = {
            str(name): (translate("settings_commands", words), bool(self._keys.read(name)))
            for name, words in _SERVICES.items()
        }
        dialog = SettingsDialog(
            look,
            [
                ReviewerPage(look, settings.default_reviewer(), settings.initials(), change),
                LooksPage(look, looks, TEXT_SCALES, change),
                WorkPage(look, habits, settings.check_again_after_days, change),
                NetworkPage(look, settings.network, settings.contact_email, keys, change, self._keep_key),
                WordsPage(look, settings.house_reasons, settings.note_snippets, change),
            ],
            self._window,
        )
        dialog.open_page(page)
        dialog.exec()
        dialog.deleteLater()

    def use(self, settings: Settings) -> None:
        """Other settings: the claims' fields follow."""
        self._claims.set_decides_first(settings.decide_first)
        self._claims.judged.set_check_again_after(settings.check_again_after_days)
        self._claims.offer_house_words(
            read_reasons(settings.house_reasons)[0], read_snippets(settings.note_snippets)[0]
        )

    def show_review(self, review: Review | None) -> None:
        """Settings hold for every review."""

    def show_selected(self, claim_id: str) -> None:
        """And for every claim."""

    def show_claim(self, claim: ReviewedClaim) -> None:
        """Whatever is said of it."""

    def _keep_key(self, code: str, key: str) -> str:
        name = KeyName(code)
        if not key:
            self._keys.forget(name)
            return self.tr("The key is forgotten.")
        try:
            is_kept = self._keys.keep(name, key)
        except UserFacingError as error:
            return f"{error.sentence} {error.next_step}"
        if is_kept:
            return self.tr("The key is in the system's keyring.")
        return self.tr("This system keeps no keys: the key holds until you close the desk.")
