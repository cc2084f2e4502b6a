"""What a look-up is about to send, told before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskedService:
    """A service that may be asked: its name, the host that is asked, and the kinds of what it is told, in words."""

    name: str
    host: str
    told: str


@dataclass(frozen=True, slots=True)
class PlannedSource:
    """What is sent of one source, each as a few words ("DOI 10.1000/7"); nothing where it cannot be looked up."""

    number: int
    sent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedRequests:
    """All of it. `email` is the contact address that goes along, empty where the reviewer gave none."""

    services: tuple[AskedService, ...]
    sources: tuple[PlannedSource, ...] = ()
    email: str = ""
