"""MDPI's addresses name a journal by ISSN and its DOIs by a code of their own."""

from __future__ import annotations

_CODES = {
    "1420-3049": "molecules",
    "1422-0067": "ijms",
    "1424-8220": "s",
    "1424-8247": "ph",
    "1648-9144": "medicina",
    "1660-3397": "md",
    "1660-4601": "ijerph",
    "1999-4915": "v",
    "1999-4923": "pharmaceutics",
    "2071-1050": "su",
    "2072-6643": "nu",
    "2072-6651": "toxins",
    "2072-6694": "cancers",
    "2073-4409": "cells",
    "2073-4425": "genes",
    "2075-1729": "life",
    "2075-4418": "diagnostics",
    "2075-4426": "jpm",
    "2075-4663": "sports",
    "2076-0817": "pathogens",
    "2076-2607": "microorganisms",
    "2076-328X": "bs",
    "2076-3417": "app",
    "2076-3425": "brainsci",
    "2076-3921": "antiox",
    "2076-393X": "vaccines",
    "2077-0383": "jcm",
    "2079-6382": "antibiotics",
    "2079-9721": "diseases",
    "2218-1989": "metabo",
    "2218-273X": "biom",
    "2223-7747": "plants",
    "2227-9032": "healthcare",
    "2227-9059": "biomedicines",
    "2227-9067": "children",
    "2304-8158": "foods",
    "2308-3417": "geriatrics",
}


def mdpi_doi(issn: str, volume: str, issue: str, article: str) -> str:
    """The DOI by MDPI's custom, or "" where the journal's code is not known."""
    code = _CODES.get(issn)
    return f"10.3390/{code}{volume}{int(issue):02}{int(article):04}" if code else ""
