"""Whether services may be asked for the open review, and who says so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.ledger import LedgerEntry
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.gui.controllers.settings_controller import SettingsController
from factcheck_app.gui.controllers.telling_controller import TellingController
from factcheck_app.workflow.network_permission import Permission, network_permission


class NetworkController(TellingController):
    """The reviewer's word for the review comes before that of the settings; --offline before both."""

    changed = Signal()

    def __init__(
        self,
        services: AppServices,
        reviews: ReviewController,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = services.network
        self._ledger = services.ledger
        self._client = services.client
        self._reviews = reviews
        self._settings = settings
        settings.changed.connect(lambda _settings: self.changed.emit())
        reviews.review_opened.connect(lambda _review: self.changed.emit())

    @property
    def is_offline(self) -> bool:
        """Whether the desk was started to ask nobody."""
        return self._client.is_offline

    @property
    def is_always_on(self) -> bool:
        """Whether the settings switch it on for every review."""
        return self._settings.settings.network == "on"

    @property
    def email(self) -> str:
        """The contact address that goes along; empty for none."""
        return self._settings.settings.contact_email.strip()

    @property
    def permission(self) -> Permission:
        """What holds for the open review; without one, what the settings say."""
        review, setting = self._reviews.review, self._settings.settings.network
        if review is None:
            return Permission.OFF if self.is_offline else Permission(setting)
        try:
            return network_permission(self._store, setting, review.id, is_offline=self.is_offline)
        except UserFacingError as error:
            self.problem_raised.emit(error)
            return Permission.OFF

    def allow_review(self, allowed: bool) -> bool:
        """Switches the network on or off for the open review; False where that could not be stored."""
        return self._say(allowed)

    def allow_always(self) -> None:
        """Switches it on for every review that has no word of its own, and lets this one have none."""
        if self._say(None):
            self._settings.change(network="on")

    def entries(self, *, of_review: bool) -> list[LedgerEntry]:
        """The requests for the open review, or all that were made, oldest first."""
        review = self._reviews.review
        found: list[LedgerEntry] = []
        review_id = review.id if review is not None and of_review else None
        self._tried(lambda: found.extend(self._ledger.entries(review_id)))
        return found

    def _say(self, allowed: bool | None) -> bool:
        review = self._reviews.review
        if review is not None and not self._tried(lambda: self._store.allow(review.id, allowed)):
            return False
        self.changed.emit()
        return True
