"""The palette of the controls, filled from the tokens' table of roles."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from factcheck_app.gui.look.look import Look, load_tokens

_GROUPS = {group.name: group for group in (QPalette.ColorGroup.Disabled, QPalette.ColorGroup.Inactive)}


def palette(look: Look) -> QPalette:
    """Colours for every role of the table; a key such as "Disabled Text, ButtonText" names a group, then its roles."""
    filled = QPalette()
    table: dict[str, str] = load_tokens()["qpalette"]
    # roles for all groups first, so that a group's own colours are not painted over
    for key, token in sorted(table.items(), key=lambda item: item[0].split(" ")[0] in _GROUPS):
        group_name, _, roles = key.partition(" ")
        group = _GROUPS.get(group_name, QPalette.ColorGroup.All)
        for role in (roles if group_name in _GROUPS else key).split(","):
            filled.setColor(group, QPalette.ColorRole[role.strip()], look.colour(token))
    return filled
