"""Units of measure: the ways each is written, what it measures, and how it converts where that is unambiguous."""

from __future__ import annotations

from typing import NamedTuple

from factcheck_app.analysis.words.phrase_patterns import word_list


class Measure(NamedTuple):
    """A unit: its one name, what it measures, and how much of that dimension's base one of it is."""

    name: str
    dimension: str
    factor: float


_DAY = 1.0
_HOUR = 1 / 24
# name, dimension, factor to the dimension's base, ways of writing ("_" stands for a blank)
_TABLE: tuple[tuple[str, str, float, str], ...] = (
    ("second", "time", _HOUR / 3600, "s sec secs second seconds"),
    ("minute", "time", _HOUR / 60, "min mins minute minutes"),
    ("hour", "time", _HOUR, "h hr hrs hour hours"),
    ("day", "time", _DAY, "d day days night nights"),
    ("week", "time", 7.0, "wk wks week weeks"),
    ("month", "time", 365.25 / 12, "mo mos month months"),
    ("year", "time", 365.25, "y yr yrs year years"),
    ("decade", "time", 3652.5, "decade decades"),
    ("kg", "mass", 1e6, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    ("g", "mass", 1e3, "g gram grams gramme grammes"),
    ("mg", "mass", 1.0, "mg mgs milligram milligrams milligramme milligrammes"),
    ("µg", "mass", 1e-3, "µg μg ug mcg microgram micrograms microgramme microgrammes"),
    ("ng", "mass", 1e-6, "ng nanogram nanograms"),
    ("lb", "mass", 453_592.0, "lb lbs pound pounds"),
    ("L", "volume", 1e3, "l liter liters litre litres"),
    ("dL", "volume", 1e2, "dl"),
    ("mL", "volume", 1.0, "ml milliliter milliliters millilitre millilitres"),
    ("µL", "volume", 1e-3, "µl μl"),
    ("km", "length", 1e3, "km kilometer kilometers kilometre kilometres"),
    ("m", "length", 1.0, "metre metres meter meters"),
    ("cm", "length", 1e-2, "cm centimeter centimeters centimetre centimetres"),
    ("mm", "length", 1e-3, "mm millimeter millimeters millimetre millimetres"),
    ("mile", "length", 1609.34, "mile miles"),
    ("inch", "length", 0.0254, "inch inches"),
    ("kcal", "energy", 4.184, "kcal calories calorie kilocalories"),
    ("kJ", "energy", 1.0, "kj"),
    ("mmHg", "pressure", 1.0, "mmhg mm_hg"),
    ("kPa", "pressure", 7.500_617, "kpa kilopascal kilopascals"),
    ("IU", "international units", 1.0, "iu ius international_units"),
    ("mmol/L", "molar concentration", 1.0, "mmol/l mm/l"),
    ("µmol/L", "molar concentration", 1e-3, "µmol/l μmol/l umol/l"),
    ("nmol/L", "molar concentration", 1e-6, "nmol/l"),
    ("pmol/L", "molar concentration", 1e-9, "pmol/l"),
    ("mg/dL", "mass concentration", 10.0, "mg/dl"),
    ("g/dL", "mass concentration", 1e4, "g/dl"),
    ("g/L", "mass concentration", 1e3, "g/l"),
    ("mg/L", "mass concentration", 1.0, "mg/l µg/ml μg/ml mcg/ml"),
    ("µg/L", "mass concentration", 1e-3, "µg/l μg/l ng/ml"),
    ("µg/dL", "mass concentration", 1e-2, "µg/dl μg/dl"),
    ("ng/dL", "mass concentration", 1e-5, "ng/dl"),
    ("pg/mL", "mass concentration", 1e-6, "pg/ml ng/l"),
    ("mmol/mol", "molar share", 1.0, "mmol/mol"),
    ("kg/m²", "body mass index", 1.0, "kg/m2 kg/m²"),
    ("°C", "temperature", 1.0, "°c degrees_celsius"),
    ("°F", "temperature", 5 / 9, "°f degrees_fahrenheit"),
    ("bpm", "beats", 1.0, "bpm beats_per_minute beats/min"),
    ("dB", "sound", 1.0, "db decibel decibels"),
    ("lux", "light", 1.0, "lux"),
    ("ppm", "parts per million", 1.0, "ppm"),
    ("point", "points of a score", 1.0, "point points"),
)
# way of writing in lower case -> the unit
MEASURES: dict[str, Measure] = {
    written.replace("_", " "): Measure(name, dimension, factor)
    for name, dimension, factor, ways in _TABLE
    for written in word_list(ways)
}
BY_NAME: dict[str, Measure] = {measure.name: measure for measure in MEASURES.values()}
# units whose zero is not that of their dimension's base -> where it lies there
_ZEROS = {"°F": -32 * 5 / 9}
# mg/dL in one mmol/L, by the substance both texts must name (molar masses of the analytes)
_MG_PER_DL_IN_MMOL = {
    "glucose": 18.016,
    "cholesterol": 38.67,
    "triglyceride": 88.57,
    "creatinine": 11.312,
    "urea": 6.006,
}
# roots of words for the everyday substances that laboratories report in both ways
SUBSTANCES = tuple(_MG_PER_DL_IN_MMOL)


def base_unit(unit: str) -> str:
    """The unit without what it is counted per: "mg" of "mg per day"."""
    return unit.split(" per ")[0]


def convert(value: float, unit: str, into: str, substance: str = "", *, is_difference: bool = False) -> float | None:
    """The value in another unit, or None where the two do not measure the same thing.

    `substance` (one of SUBSTANCES) opens the way between mmol/L and mg/dL. A difference of two temperatures
    (`is_difference`, or one counted per something) has no zero to move: 1.8 °F more are 1 °C more, 98.6 °F are 37 °C.
    """
    if unit == into:
        return value
    if unit.partition(" per ")[2] != into.partition(" per ")[2]:
        return None
    one, other = BY_NAME.get(base_unit(unit)), BY_NAME.get(base_unit(into))
    if one is None or other is None:
        return None
    if one.dimension == other.dimension:
        from_zero, to_zero = (0.0 if is_difference else _ZEROS.get(name, 0.0) for name in (unit, into))
        return (value * one.factor + from_zero - to_zero) / other.factor
    if substance not in _MG_PER_DL_IN_MMOL:
        return None
    per_litre = _MG_PER_DL_IN_MMOL[substance] * BY_NAME["mg/dL"].factor
    if (one.dimension, other.dimension) == ("molar concentration", "mass concentration"):
        return value * one.factor * per_litre / other.factor
    if (one.dimension, other.dimension) == ("mass concentration", "molar concentration"):
        return value * one.factor / per_litre / other.factor
    return None
