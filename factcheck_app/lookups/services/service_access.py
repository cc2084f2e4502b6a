"""What the reviewer gave for the services: an address to be written to, and keys of their own; none is needed."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ServiceAccess:
    """The e-mail address is sent and shown; the keys are sent and never shown. Empty where none was given."""

    email: str = ""
    ncbi_key: str = field(default="", repr=False)
    openalex_key: str = field(default="", repr=False)
