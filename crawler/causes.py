"""Sorts what went wrong with an address into the closed list of causes."""

from __future__ import annotations

from scrapy.core.downloader.handlers.http11 import TunnelError
from scrapy.exceptions import IgnoreRequest
from twisted.internet import error as net
from twisted.python.failure import Failure
from twisted.web.client import ResponseFailed, ResponseNeverReceived

from crawler.guard import OutOfBounds
from crawler.records import Cause

_BY_NAME = {
    "CannotResolveHostError": Cause.DNS,
    "DownloadConnectionRefusedError": Cause.REFUSED,
    "DownloadTimeoutError": Cause.TIMEOUT,
    "DownloadCancelledError": Cause.TOO_BIG,
    "DownloadFailedError": Cause.RESET,
    "ResponseDataLossError": Cause.CUT_SHORT,
    "UnsupportedURLSchemeError": Cause.OUT_OF_BOUNDS,
}
_RESETS = (
    ResponseFailed, ResponseNeverReceived, net.ConnectionLost, net.ConnectionDone, net.ConnectError, TunnelError,
    OSError,
)  # fmt: skip


def of_failure(failure: Failure) -> tuple[Cause, str]:
    """The cause of a failed download and its detail in a few words."""
    error = failure.value
    detail = str(error)[:200]
    if isinstance(error, OutOfBounds):
        return Cause.OUT_OF_BOUNDS, detail
    if isinstance(error, IgnoreRequest):
        if "robots" in detail.lower():
            return Cause.ROBOTS, ""
        return (Cause.REDIRECTS if "redirect" in detail.lower() else Cause.OUT_OF_BOUNDS), detail
    if isinstance(error, ValueError):  # a redirect to something that is no address
        return Cause.REDIRECTS, detail
    text = f"{type(error).__name__} {detail} {getattr(error, 'reasons', '')}".lower()
    if any(word in text for word in ("ssl", "tls", "certificate")):
        return Cause.TLS, detail
    named = _BY_NAME.get(type(error).__name__)
    if named is not None and named is not Cause.RESET:
        return named, detail
    if isinstance(error, (net.DNSLookupError, net.UnknownHostError)):
        return Cause.DNS, detail
    if isinstance(error, (net.TimeoutError, net.TCPTimedOutError, TimeoutError)):
        return Cause.TIMEOUT, detail
    if isinstance(error, net.ConnectionRefusedError):
        return Cause.REFUSED, detail
    if "dataloss" in text or "cut short" in text:
        return Cause.CUT_SHORT, detail
    if isinstance(error, _RESETS):
        return Cause.RESET, detail
    return Cause.RESET, f"{type(error).__name__}: {detail}"


def of_status(status: int) -> Cause:
    """The cause an HTTP status of 400 or more stands for."""
    if status in {401, 407}:
        return Cause.LOGIN
    if status == 429:
        return Cause.BLOCKED
    return Cause.HTTP_5XX if status >= 500 else Cause.HTTP_4XX
