"""A network of invented names whose sites stand on this computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.fakes.web_site import Internet, Script, WebSite

AddSite = Callable[[str, Script], WebSite]


@pytest.fixture
def internet() -> Internet:
    return Internet()


@pytest.fixture
def add_site(internet: Internet) -> Iterator[AddSite]:
    """Puts a scripted site under a name until the test ends."""
    with ExitStack() as sites:

        def add(name: str, script: Script) -> WebSite:
            site = sites.enter_context(WebSite(script))
            internet.add(name, site)
            return site

        yield add
