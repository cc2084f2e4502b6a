"""What a web address may look like: one spelling is let through, every disguise is refused in words."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from factcheck_app.domain.errors import NotReached
from factcheck_app.web.public_network import IPAddress, is_public

LONGEST_ADDRESS = 4000
# of the web, and where publishers keep the pages they have not published yet
ALLOWED_PORTS = frozenset({80, 443, 8080, 8443})
_USUAL_PORT = {"http": 80, "https": 443}
_LOCAL_ENDINGS = (
    ".localhost",
    ".localdomain",
    ".local",
    ".internal",
    ".intranet",
    ".private",
    ".lan",
    ".home",
    ".corp",
    ".home.arpa",
)
_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_NOT_OF_THE_WEB = (".test", ".invalid", ".onion")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
_CHECK = "Check the address, or save the page in the browser and open that file."
_SAVE = "Save the page in the browser and open that file."


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address as it is asked for: host in lower-case ASCII, `target` percent-encoded path and query."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def text(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _USUAL_PORT[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.target}"

    @property
    def number(self) -> IPAddress | None:
        """The host where it is a number and no name."""
        return _number(self.host)


def read_address(text: str, *, may_be_local: bool = False) -> WebAddress:
    """The address in this text, which may lack its "https://". Raises NotReached, and asks nothing of the network.

    `may_be_local` is for tests: it lets 127.0.0.1 and ::1 through, at any port.
    """
    text = text.strip()
    if len(text) > LONGEST_ADDRESS:
        raise NotReached("The address is too long.", _CHECK)
    if re.search(r"[\x00-\x20\x7f-\xa0\\]", text):
        raise NotReached("The address has blanks or other characters that no address has.", _CHECK)
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))", text, re.IGNORECASE):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise NotReached("This is no web address.", _CHECK) from None
    if parts.scheme == "file":
        raise NotReached("This is the address of a file on a computer.", "Name the file by its path, without file://")
    if parts.scheme not in _USUAL_PORT:
        raise NotReached("Only addresses that begin with http:// or https:// are opened.", _SAVE)
    if "@" in parts.netloc:
        raise NotReached("The address has a user name or password in it, which would be sent.", _SAVE)
    is_local = may_be_local and parts.hostname in _LOOPBACK
    if is_local:
        host = parts.hostname or ""
    else:
        host = (_numbered_host if "[" in parts.netloc else _host)(parts.hostname or "")
    if port is None:
        port = _USUAL_PORT[parts.scheme]
    if port not in ALLOWED_PORTS and not is_local:
        raise NotReached(f"The address names the port {port}, which is none of the web's.", _SAVE)
    return WebAddress(parts.scheme, host, port, _target(parts))


def next_address(address: WebAddress, location: str, *, may_be_local: bool = False) -> WebAddress:
    """Where an answer sends on to. Raises NotReached."""
    with suppress(UnicodeError):
        # header bytes arrive as Latin-1, and are UTF-8 where a site writes them as they are
        location = location.encode("latin-1").decode("utf-8")
    try:
        joined = urljoin(address.text, _quoted(location.strip()))
    except ValueError:
        raise NotReached(f"{address.host} sends on to something that is no web address.", _SAVE) from None
    following = read_address(joined, may_be_local=may_be_local)
    if address.scheme == "https" and following.scheme == "http":
        raise NotReached(
            f"{address.host} sends on to an address that is not encrypted.",
            "Type that address yourself if you want it, or save the page in the browser and open that file.",
        )
    return following


def refuse_local(host: str) -> NotReached:
    """The error for what leads into this computer or the network around it."""
    return NotReached(
        f"{host} leads into this computer or its own network, where the desk asks for nothing.",
        "Open the draft from a file.",
    )


def _host(written: str) -> str:
    if not written:
        raise NotReached("The address names no host.", _CHECK)
    name = written.removesuffix(".")
    name = name.lower() if name.isascii() else _in_ascii(name)
    if re.fullmatch(r"\d+|0x[0-9a-f]*", name.rsplit(".", 1)[-1]):
        return _numbered_host(name)
    if not re.fullmatch(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*", name) or len(name) > 253:
        raise NotReached("The host in the address is no name that can be looked up.", _CHECK)
    if "." not in name or f".{name}".endswith(_LOCAL_ENDINGS):
        raise refuse_local(name)
    if name.endswith(_NOT_OF_THE_WEB):
        raise NotReached(f"{name} is no host of the public web.", _CHECK)
    return name


def _in_ascii(name: str) -> str:
    """The name as browsers ask for it: full-width digits and other dots become plain ones before anybody looks."""
    import idna  # slow to import, and rarely needed

    try:
        return idna.encode(name, uts46=True, transitional=False).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise NotReached("The host in the address is no name that can be looked up.", _CHECK) from None


def _numbered_host(written: str) -> str:
    number = _number(written)
    if number is None:
        # decimal, octal, hexadecimal and shortened spellings hide where they lead
        raise NotReached("The host in the address is a number in an unusual spelling.", _CHECK)
    if not is_public(number):
        raise refuse_local(written)
    return str(number)


def _number(host: str) -> IPAddress | None:
    for kind in (IPv4Address, IPv6Address):
        try:
            return kind(host)
        except ValueError:
            continue
    return None


def _target(parts: SplitResult) -> str:
    """Path and query in the one spelling that is sent, so that the ledger says what was sent."""
    steps: list[str] = []
    for step in _quoted(parts.path).split("/")[1:]:
        if step == "..":
            del steps[-1:]
        elif step != ".":
            steps.append(step)
    if parts.path.endswith(("/.", "/..")):
        steps.append("")
    query = f"?{_quoted(parts.query)}" if parts.query else ""
    return f"/{'/'.join(steps)}{query}"


def _quoted(text: str) -> str:
    """Percent-encoded where it must be and only there; a stray percent sign becomes %25 (RFC 3986, 6.2.2)."""
    text = re.sub("%(?![0-9a-fA-F]{2})", "%25", text)
    return re.sub("%[0-9a-fA-F]{2}", _plain, quote(text, safe="%!$&'()*+,/:;=?@~"))


def _plain(escape: re.Match[str]) -> str:
    character = chr(int(escape.group()[1:], 16))
    return character if _UNRESERVED.fullmatch(character) else escape.group().upper()
