"""Addresses: made absolute, mended where pages write them badly, and compared without what changes at every view."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, parse_qsl, quote, unquote, unquote_to_bytes, urlencode, urljoin, urlsplit, urlunsplit

_NOWHERE = re.compile(r"^\s*(#|javascript:|void\b|about:|data:|blob:)", re.I)
_OTHER_SCHEME = re.compile(r"^\s*(mailto|tel|sms|line|fb-messenger|viber|whatsapp|callto|skype|ftp|file|intent):", re.I)
_SAFE_PATH = "/%:@!$&'()*+,;=~-._"
_SAFE_QUERY = _SAFE_PATH + "?[]|"
_BROKEN_ESCAPE = re.compile(r"%(?![0-9a-fA-F]{2})")
#: Query keys that carry a session, a campaign or the time of the click, never content.
_VOLATILE = re.compile(
    r"^(?:(?:phpsessid|jsessionid|aspsessionid\w*|utm_\w+|fbclid|gclid|mnkey|_ga|timestamp)=.*"
    r"|(?:sid|sessionid)=[0-9a-z,-]{16,})$",  # ?sid=4 is the fourth service
    re.I,
)
_SESSION_IN_PATH = re.compile(r";jsessionid=[^/?#]*", re.I)
_DEFAULT_PORT = {"http": "80", "https": "443"}
#: Addresses that change something on the site when visited.
_HARMFUL = re.compile(
    r"(?:^|[/?&=._-])(?:log-?(?:out|off)|sign-?(?:out|off)|del|delete|remove|destroy|unsubscribe|add-?to-?cart"
    r"|(?<![?&]p=)(?<!page=)(?<!menu=)(?<!name=)(?:vote|like|dislike))(?:[/?&=._-]|$)",  # ?page=vote shows the ballot
    re.I,
)
#: What no host name holds; a page that writes it there has a broken link.
_NO_HOST = re.compile(r"[\s<>\"'{}|^`\\]")


def resolve(base: str, href: str) -> str:
    """The absolute http(s) address `href` means on page `base`; "" when it leads nowhere a crawler can go.

    Fragments are dropped, backslashes and spaces mended, Thai written as UTF-8 escapes, hosts lower-cased.
    """
    if href[:1] == "/" or href[:8].lower().startswith(("http://", "https://")):
        base = _root(base)  # means the same from every page of the site: asked once, not once a page
    return _resolve(base, href)


#: Addresses that only say "you are leaving": what they carry is meant.
_WRAPPERS = {
    ("www.google.com", "/url"), ("google.com", "/url"), ("l.facebook.com", "/l.php"), ("lm.facebook.com", "/l.php"),
}  # fmt: skip


#: Pages that only show a file whose address they are given.
_VIEWER = re.compile(
    r"/viewer\.html?$|/(?:pdf-?viewer|pdfjs|flipbook)(?:/|\.php$|$)|^docs\.google\.com/(?:g?view|viewer|viewerng/viewer)$"
    r"|^view\.officeapps\.live\.com/op/(?:embed|view)\.aspx$",
    re.I,
)


@lru_cache(maxsize=4096)
def _root(base: str) -> str:
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}/"


def _wrapped(query: str) -> str:
    """The address a page maker's or network's leaving notice carries; "" for none."""
    told = parse_qs(query)
    meant = next((told[name][0] for name in ("q", "url", "u") if told.get(name)), "")
    return meant if meant.startswith(("http://", "https://")) else ""


def _shown(query: str) -> str:
    """The file a viewer is told to show; "" for none."""
    told = parse_qs(query)
    return next((told[name][0] for name in ("file", "src", "url") if told.get(name)), "")


@lru_cache(maxsize=65_536)
def _resolve(base: str, href: str) -> str:
    href = href.strip().replace("\\", "/").replace("\t", "").replace("\n", "").replace("\r", "")
    if not href or _NOWHERE.match(href) or _OTHER_SCHEME.match(href):
        return ""
    try:
        parts = urlsplit(urljoin(base, href))
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host or _NO_HOST.search(host):
        return ""
    if (host, parts.path) in _WRAPPERS and (meant := _wrapped(parts.query)):
        return _resolve(base, meant)
    if _VIEWER.search(f"{host}{parts.path}") and (shown := _shown(parts.query)):
        return _resolve(base, shown)
    netloc = host if ":" not in host else f"[{host}]"
    if port and str(port) != _DEFAULT_PORT[parts.scheme]:
        netloc += f":{port}"
    path = quote(_BROKEN_ESCAPE.sub("%25", parts.path), safe=_SAFE_PATH) or "/"
    query = quote(_BROKEN_ESCAPE.sub("%25", parts.query), safe=_SAFE_QUERY)
    return urlunsplit((parts.scheme, netloc, _squeeze(path), query, ""))


def _squeeze(path: str) -> str:
    """Climbing above the root and doubled slashes mean the same place."""
    path = re.sub(r"/{2,}", "/", path)
    while path.startswith("/../"):
        path = path[3:]
    return path


@lru_cache(maxsize=65_536)
def key(url: str) -> str:
    """What two addresses of the same content share: scheme, www., volatile keys and escapes do not count."""
    parts = urlsplit(url)
    query = [(k, v) for k, v in _pairs(parts.query) if not _VOLATILE.match(f"{k}={v}")]
    host = (parts.netloc or "").lower().removeprefix("www.")
    path = _unescaped(_SESSION_IN_PATH.sub("", parts.path)) or "/"
    return f"{host}{path}" + (f"?{urlencode(query)}" if query else "")


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:  # escapes of windows-874: letter by letter, so that two names stay two
        return parse_qsl(query, keep_blank_values=True, encoding="latin-1")


def _unescaped(path: str) -> str:
    try:
        return unquote(path, errors="strict")
    except UnicodeDecodeError:
        return quote(unquote_to_bytes(path), safe=_SAFE_PATH)


@lru_cache(maxsize=16_384)
def harmful(url: str) -> bool:
    """Whether visiting might log out, delete or vote."""
    parts = urlsplit(url)
    return bool(_HARMFUL.search(unquote(f"{parts.path}?{parts.query}")))


@lru_cache(maxsize=16_384)
def endless(url: str) -> bool:
    """Whether the path repeats itself as only a broken relative link makes it: /a/b/a/b/a/b."""
    steps = [s for s in urlsplit(url).path.split("/") if s]
    return len(steps) > 15 or len(url) > 2000 or any(steps.count(s) >= 4 for s in set(steps) if not s.isdigit())


def readable(url: str) -> str:
    """The address with its escapes undone, for people and for matching words."""
    data = unquote_to_bytes(url)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp874", errors="replace")


@lru_cache(maxsize=16_384)
def file_name(url: str) -> str:
    """The last step of the path, unescaped; "" for a folder."""
    return readable(urlsplit(url).path.rsplit("/", 1)[-1])
