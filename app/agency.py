"""Who is audited: the agency's name and kind, as the user said or as its own home page says."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from checklists.audit import AgencyRecord
from checklists.site import Site

_KINDS = {
    "องค์การบริหารส่วนจังหวัด": "อบจ.", "องค์การบริหารส่วนตำบล": "อบต.",
    "เทศบาลตำบล": "เทศบาลตำบล", "เทศบาลเมือง": "เทศบาลเมือง", "เทศบาลนคร": "เทศบาลนคร",
}  # fmt: skip
_NAME = re.compile(rf"(?:{'|'.join(_KINDS)})\s?[ก-๙]{{2,30}}")


def record(site: Site, url: str, name: str, kind: str) -> AgencyRecord:
    """The agency; its id is the host name, so that later audits of the same site find it."""
    host = urlsplit(url).netloc.lower()
    found = name or _from_home(site) or host
    known = kind or next((short for long, short in _KINDS.items() if found.startswith(long)), "")
    return AgencyRecord(id=host, name=found, kind=known, url=url)


def _from_home(site: Site) -> str:
    if site.home is None:
        return ""
    blocks = site.home.blocks
    texts = (site.home.title, *(b.text for b in blocks if b.tag[0] == "h"), *(b.text for b in blocks[-15:]))
    return next((" ".join(hit.group().split()) for text in texts if (hit := _NAME.search(text))), "")
