"""`python -m tests.benchmarks [NAME ...]`: speed and memory on this machine, printed, never a test."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys

import tests.benchmarks

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(wanted: list[str]) -> None:
    """Runs `run()` of each module of this folder, or of those named."""
    names = [module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__) if module.name != "__main__"]
    unknown = sorted(set(wanted) - set(names))
    if unknown:
        sys.exit(f"There is no benchmark called {unknown[0]}; there are: {', '.join(names)}")
    for name in wanted or names:
        print(f"== {name}", flush=True)
        importlib.import_module(f"tests.benchmarks.{name}").run()


if __name__ == "__main__":
    main(sys.argv[1:])
