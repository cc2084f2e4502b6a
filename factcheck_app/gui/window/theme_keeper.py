"""Keeps the look in step with the system and the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from factcheck_app.gui.look.look import Look
from factcheck_app.gui.look.palette import palette
from factcheck_app.gui.look.style_sheet import style_sheet
from factcheck_app.settings import Settings

# the point size that the design was drawn for: 13 px at 96 dpi
_DESIGN_POINT_SIZE = 9.75


class ThemeKeeper(QObject):
    """Applies palette and style sheet of the look to the application, anew at each change."""

    def __init__(self, application: QApplication, look: Look, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._look = look
        self._settings = settings
        self._system_scale = system_scale()
        look.changed.connect(self.apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def use_settings(self, settings: Settings) -> None:
        """Takes theme and sizes of these settings."""
        self._settings = settings
        self._look.change(
            dark=wants_dark(settings),
            scale=self._system_scale * settings.text_scale,
            reading_size=settings.reading_size,
        )

    def apply(self) -> None:
        """Styles every control anew; not where the draft's own size alone has changed, which no control shows."""
        sheet = style_sheet(self._look)
        if sheet == self._application.styleSheet():
            return
        self._application.setPalette(palette(self._look))
        self._application.setFont(self._look.font("body"))
        self._application.setStyleSheet(sheet)

    def _follow_system(self) -> None:
        self._look.change(dark=wants_dark(self._settings))


def system_scale() -> float:
    """How much larger than the design the system wants its text."""
    size = QGuiApplication.font().pointSizeF()
    return max(1.0, size / _DESIGN_POINT_SIZE) if size > 0 else 1.0


def wants_dark(settings: Settings) -> bool:
    """The theme of the settings, else the system's."""
    if settings.theme == "system":
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return settings.theme == "dark"
