"""`python -m tests.references`: writes the reference files anew."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.references.reports import FOLDER, REFERENCES

if __name__ == "__main__":
    for name, make in REFERENCES.items():
        (FOLDER / name).write_bytes(make())
        print(FOLDER / name)
