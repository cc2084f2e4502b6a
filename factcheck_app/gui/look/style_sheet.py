"""One style sheet for Qt's own controls, filled from the tokens; it stands on the style Fusion.

Buttons say what they are by the property `kind` (primary, plain, flat, quiet, link) and small ones by `small`.
"""

from __future__ import annotations

import re

from factcheck_app.gui.look.look import Look

_BUTTONS = """
QPushButton[kind="primary"], QPushButton[kind="plain"], QPushButton[kind="flat"], QPushButton[kind="quiet"],
QPushButton[kind="link"] {
    min-height: {30-2px}; padding: 0 {12px}; border: 1px solid transparent; border-radius: {6px};
}
QPushButton[small="true"] { min-height: {24-2px}; padding: 0 {8px}; }
QPushButton[kind="primary"] { background: {accent.base}; color: {text.on_accent}; border-color: {accent.base}; }
QPushButton[kind="primary"]:hover { background: {accent.hover}; border-color: {accent.hover}; }
QPushButton[kind="primary"]:pressed { background: {accent.pressed}; border-color: {accent.pressed}; }
QPushButton[kind="plain"] {
    background: {background.raised}; color: {text.primary}; border-color: {border.button};
}
QPushButton[kind="plain"]:hover { background: {background.hover}; }
QPushButton[kind="plain"]:pressed { background: {background.pressed}; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="plain"]:disabled {
    background: {background.panel}; color: {text.disabled}; border-color: {border.card};
}
QPushButton[kind="flat"] { background: transparent; color: {text.primary}; }
QPushButton[kind="quiet"] { background: transparent; color: {text.muted}; }
QPushButton[kind="flat"]:hover, QPushButton[kind="quiet"]:hover { background: {background.hover}; }
QPushButton[kind="flat"]:pressed, QPushButton[kind="quiet"]:pressed { background: {background.pressed}; }
QPushButton[kind="flat"]:disabled { color: {text.disabled}; }
QPushButton[kind="link"] { background: transparent; color: {text.link}; padding: 0 {4px}; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: {text.disabled}; }
QToolButton { background: transparent; border: none; border-radius: {6px}; padding: 0; }
QToolButton:hover, QToolButton:checked { background: {background.hover}; }
QToolButton:pressed { background: {background.pressed}; }
QToolButton::menu-indicator { image: none; width: 0; }
"""

_FIELDS = """
QLineEdit {
    min-height: {30-2px}; padding: 0 {9px}; border: 1px solid {border.control}; border-radius: {6px};
    background: {background.raised}; color: {text.primary}; placeholder-text-color: {text.muted};
    selection-background-color: {accent.base}; selection-color: {text.on_accent};
}
QTextEdit[kind="field"], QPlainTextEdit[kind="field"] {
    padding: {5px} {6px}; border: 1px solid {border.control}; border-radius: {6px};
    background: {background.raised}; color: {text.primary}; placeholder-text-color: {text.muted};
    selection-background-color: {accent.base}; selection-color: {text.on_accent};
}
QLineEdit:disabled, QTextEdit[kind="field"]:disabled {
    background: {background.panel}; color: {text.disabled}; border-color: {border.button};
}
QLineEdit[problem="true"] { border-color: {signal.foreground}; }
"""

_TABS = """
QTabWidget::pane { border: none; border-top: 1px solid {border.hairline}; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    min-height: {34-3px}; padding: 1px 0 0 0; margin: 0 {18px} 0 0; background: transparent;
    color: {text.muted}; border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:last { margin: 0; }
QTabBar::tab:selected { color: {text.primary}; border-bottom-color: {accent.base}; }
QTabBar::tab:hover:!selected { color: {text.primary}; border-bottom-color: {border.button}; }
QTabBar::tab:disabled { color: {text.disabled}; }
"""

_FRAMES = """
QSplitter::handle { width: 1px; height: 1px; background: {border.hairline}; }
QScrollBar:vertical { width: {10px}; margin: 0; background: transparent; border: none; }
QScrollBar:horizontal { height: {10px}; margin: 0; background: transparent; border: none; }
QScrollBar::handle { background: {border.button}; border-radius: {3px}; border: none; }
QScrollBar::handle:vertical { min-height: {32px}; margin: {2px}; }
QScrollBar::handle:horizontal { min-width: {32px}; margin: {2px}; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: {border.control}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QMenu {
    background: {background.raised}; color: {text.primary}; border: 1px solid {border.control};
    padding: {4px};
}
QMenu::item { padding: {5px} {20px} {5px} {10px}; border-radius: {4px}; background: transparent; }
QMenu::item:selected { background: {background.selected}; color: {text.primary}; }
QMenu::item:disabled { color: {text.disabled}; }
QMenu::separator { height: 1px; margin: {4px} {6px}; background: {border.hairline}; }
QToolTip {
    background: {background.tooltip}; color: {text.on_tooltip}; border: 1px solid {background.tooltip};
    padding: {3px} {6px};
}
QDialog { background: {background.panel}; }
QTableView {
    background: {background.raised}; color: {text.primary}; border: 1px solid {border.card}; border-radius: {6px};
    selection-background-color: {background.selected}; selection-color: {text.primary}; outline: 0;
}
QTableView::item { padding: 0 {8px}; border: none; }
QListView[kind="lines"] {
    background: {background.raised}; color: {text.primary}; border: 1px solid {border.card}; border-radius: {6px};
    outline: 0;
}
QListView[kind="lines"]::item { padding: {6px} {8px}; border: none; border-bottom: 1px solid {border.hairline}; }
QListView[kind="lines"]::item:selected { background: {background.selected}; color: {text.primary}; }
QListView[kind="lines"]::item:hover:!selected { background: {background.hover}; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: {background.panel}; color: {text.muted}; padding: {5px} {8px}; border: none;
    border-bottom: 1px solid {border.hairline};
}
"""

# {6px} is a scaled length, {30-2px} one from which unscaled borders are taken, {text.muted} a colour
_PLACE = re.compile(r"\{(?:(\d+)(?:-(\d+))?px|([a-z_]+(?:\.[a-z_]+)*))\}")


def style_sheet(look: Look) -> str:
    """The sheet for the application at the present theme and text size."""

    def fill(place: re.Match[str]) -> str:
        length, border, colour = place.groups()
        return f"{look.px(int(length)) - int(border or 0)}px" if length else look.colour(colour).name()

    return _PLACE.sub(fill, _BUTTONS + _FIELDS + _TABS + _FRAMES)
