"""What belongs to the agency's site, and which addresses no visit may ever touch.

A visit stays on the agency's host and its siblings under the same registered domain. Private, loopback, link-local
and metadata addresses stay refused, whatever name leads to them; `allow_private` opens only the start's host and port.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from crawler import urls

if TYPE_CHECKING:
    from tldextract import TLDExtract

_SOCIAL = {
    "facebook.com": "Facebook", "fb.com": "Facebook", "fb.me": "Facebook", "m.me": "Messenger",
    "messenger.com": "Messenger", "line.me": "LINE", "lin.ee": "LINE", "youtube.com": "YouTube", "youtu.be": "YouTube",
    "twitter.com": "X (Twitter)", "x.com": "X (Twitter)", "instagram.com": "Instagram", "tiktok.com": "TikTok",
    "t.me": "Telegram", "blockdit.com": "Blockdit", "pinterest.com": "Pinterest",
}  # fmt: skip
_STORES = {
    "drive.google.com", "docs.google.com", "forms.gle", "onedrive.live.com", "1drv.ms", "sharepoint.com", "dropbox.com",
    "mega.nz", "mediafire.com", "box.com", "icloud.com", "slideshare.net", "anyflip.com", "fliphtml5.com", "scribd.com",
    "pubhtml5.com", "canva.com", "sites.google.com", "wordpress.com", "blogspot.com",
}  # fmt: skip
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_MAPS = {"maps.google.com", "goo.gl", "maps.app.goo.gl", "openstreetmap.org"}
_NAMED = frozenset((*_SOCIAL, *_STORES, "google.com"))


class Where(StrEnum):
    """Which side of the fence an address is on."""

    SITE = "site"
    SOCIAL = "social"
    STORE = "store"
    MAP = "map"
    OUTSIDE = "outside"


@cache
def _suffixes() -> TLDExtract:
    """Works from the list of public suffixes inside the package: no network, nothing written to HOME."""
    from tldextract import TLDExtract  # brings a whole web client along, and many a site names no other host

    return TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)


def registered(host: str) -> str:
    """The registered domain of a host (example.go.th); an IP address is its own."""
    found = _suffixes()(host)
    return found.top_domain_under_public_suffix or host


@lru_cache(maxsize=65_536)
def _known(host: str) -> str:
    """The registered domain of a host where it is one of those named above; "" elsewhere, and no list is read."""
    named = any(host == domain or host.endswith(f".{domain}") for domain in _NAMED)
    return _registered(host) if named else ""


@lru_cache(maxsize=65_536)
def _registered(host: str) -> str:
    return registered(host)


def social_name(url: str) -> str:
    """Facebook, LINE, YouTube … for an address of such a network; else ""."""
    return _SOCIAL.get(_known(urlsplit(url).hostname or ""), "")


@dataclass(frozen=True, slots=True)
class Bounds:
    """The fence around one agency's site."""

    start: str
    allow_private: bool = False

    @property
    def host(self) -> str:
        return urlsplit(self.start).hostname or ""

    def where(self, url: str) -> Where:
        """Which side of the fence `url` is on, by its name alone."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        if self._own(host, port_of(url)) and self._own_path(parts.path):
            return Where.SITE
        domain = _known(host)
        if host in _MAPS or (domain == "google.com" and parts.path.startswith("/maps")):
            return Where.MAP
        if domain in _SOCIAL:
            return Where.SOCIAL
        if host in _STORES or domain in _STORES:
            return Where.STORE
        return Where.OUTSIDE

    def _own(self, host: str, port: int) -> bool:
        return _same_site(self.start, host, port)

    @property
    def folder(self) -> str:
        """On a shared vendor host the agency's own folder, which alone is its site; "" for a host of its own."""
        return _folder(self.start)

    @property
    def site(self) -> str:
        """What tells this site from others, whatever the scheme: host without www., port unless usual, own folder."""
        host = urls.key(self.start).partition("/")[0]
        return f"{host}{self.folder}"

    def _own_path(self, path: str) -> bool:
        return not self.folder or path == self.folder or path.startswith(f"{self.folder}/")

    def moved(self, url: str) -> Bounds:
        """The fence when the start page turned out to live at `url`; a private start opens no other host or port."""
        if self.where(url) is Where.SITE:
            return self
        same = (urlsplit(url).hostname, port_of(url)) == (self.host, port_of(self.start))
        return Bounds(url, self.allow_private and same)

    def refused(self, host: str, port: int, addresses: tuple[str, ...]) -> bool:
        """Whether a connection to `host` resolved to `addresses` must not be made."""
        if self.allow_private and host == self.host and port == port_of(self.start):
            return any(is_metadata(a) for a in addresses)
        return any(is_private(a) for a in addresses)


@lru_cache(maxsize=4096)  # asked for every link of every page
def _same_site(start: str, host: str, port: int) -> bool:
    own = urlsplit(start).hostname or ""
    if host.removeprefix("www.") == own.removeprefix("www."):
        return not is_address(host) or port == port_of(start)
    if host.split(".")[-2:] != own.split(".")[-2:]:  # no registered domain is shorter
        return False
    return not is_address(host) and _registered(host) == _registered(own)


@lru_cache(maxsize=64)
def _folder(start: str) -> str:
    parts = urlsplit(start)
    if (parts.hostname or "").endswith((".go.th", ".or.th", ".ac.th", ".mi.th")):
        return ""
    before, _, last = parts.path.rpartition("/")
    return before if "." in last else f"{before}/{last}".rstrip("/")  # /nongsailom is a folder, /index.php is not


def port_of(url: str) -> int:
    """The port an address is asked at."""
    parts = urlsplit(url)
    return parts.port or (443 if parts.scheme == "https" else 80)


def is_address(host: str) -> bool:
    """Whether the host is an IP address, in any of the spellings a browser accepts."""
    return bool(as_addresses(host))


def as_addresses(host: str) -> tuple[str, ...]:
    """The IP address a literal host means, also written as one number, in hex or shortened; () for a name."""
    try:
        return (str(ipaddress.ip_address(host.strip("[]"))),)
    except ValueError:
        pass
    parts = host.split(".")
    try:
        numbers = [int(p, _written_in(p)) for p in parts]
    except ValueError:
        return ()
    if not 1 <= len(numbers) <= 4 or any(n < 0 for n in numbers):
        return ()
    value = numbers[-1]
    for place, number in enumerate(numbers[:-1]):
        value += number << (8 * (3 - place))
    return (str(ipaddress.ip_address(value)),) if value < 2**32 else ()


def _written_in(number: str) -> int:
    """The base a part of an address is written in: 0x7f, 0177 or 127."""
    if number.lower().startswith("0x"):
        return 16
    return 8 if len(number) > 1 and number.startswith("0") else 10


def _ip(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The address meant: the IPv4 one where an IPv6 address only wraps it."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        return ip.ipv4_mapped or ip.sixtofour or ip
    return ip


def is_private(address: str) -> bool:
    """Whether an IP address is anything but a public one."""
    ip = _ip(address)
    return not ip.is_global or ip.is_multicast


def is_metadata(address: str) -> bool:
    """Link-local and cloud metadata addresses stay refused even when a private start was allowed."""
    ip = _ip(address)
    return ip.is_link_local or ip.is_multicast or ip.is_unspecified
