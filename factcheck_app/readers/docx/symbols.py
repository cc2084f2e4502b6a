"""Characters of the Symbol font, which Word stores at private places ("≥" as U+F0B3)."""

from __future__ import annotations

_PRIVATE = 0xF000
_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_SIGNS = {
    0x2A: "∗", 0x2D: "−", 0x7E: "∼", 0xA1: "ϒ", 0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←",
    0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂",
    0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xCE: "∈",
    0xD1: "∇", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧", 0xDA: "∨",
    0xE5: "∑", 0xF2: "∫",
}  # fmt: skip


def symbol(code: int) -> str:
    """The character of the Symbol font at this place (with or without the private offset); "" where it has none."""
    place = code - _PRIVATE if code >= _PRIVATE else code
    if 0x41 <= place <= 0x5A:
        return _CAPITALS[place - 0x41]
    if 0x61 <= place <= 0x7A:
        return _SMALL[place - 0x61]
    if place in _SIGNS:
        return _SIGNS[place]
    return chr(place) if 0x20 <= place < 0x7F else ""


def plain(text: str, font: str | None) -> str:
    """The text with private characters of the Symbol font made readable; as long as before."""
    if font is None or font.casefold() != "symbol":
        return text
    return "".join((symbol(ord(one)) or one) if _PRIVATE <= ord(one) < _PRIVATE + 0x100 else one for one in text)
