"""What every test stands on: an offscreen Qt and folders of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# no test touches the keyring of the system either: this one refuses
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches the user's data, settings or network switch."""
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))
    for variable in ("FACTCHECK_DATABASE", "FACTCHECK_NCBI_KEY", "FACTCHECK_OPENALEX_KEY"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path
