"""Who is audited: the agency's name and kind, as the user said or as its own home page says."""

from __future__ import annotations

import json
import re

from checklists.audit import AgencyRecord
from checklists.site import Site
from crawler.bounds import Bounds
from crawler.store import Snapshot
from thai.text import mask_ids

META = "agency"  #: under which a snapshot keeps what the user called the agency
_KINDS = {
    "องค์การบริหารส่วนจังหวัด": "อบจ.", "องค์การบริหารส่วนตำบล": "อบต.",
    "เทศบาลตำบล": "เทศบาลตำบล", "เทศบาลเมือง": "เทศบาลเมือง", "เทศบาลนคร": "เทศบาลนคร",
}  # fmt: skip
_NAME = re.compile(rf"(?:{'|'.join(_KINDS)})\s?[ก-๙]{{2,30}}")


def record(site: Site, url: str, name: str, kind: str) -> AgencyRecord:
    """The agency; its id is its site (host, and folder on a shared one), so that later audits find it."""
    ident = Bounds(url).site
    found = mask_ids(name or _from_home(site) or ident)
    known = kind or next((short for long, short in _KINDS.items() if found.startswith(long)), "")
    return AgencyRecord(id=ident, name=found, kind=known, url=url)


def told(snapshot: Snapshot, name: str, kind: str) -> tuple[str, str]:
    """Name and kind as the user says now, else as the user said when the snapshot was made; kept with it."""
    said = json.loads(snapshot.meta(META) or "{}")
    now = {"name": name or said.get("name", ""), "kind": kind or said.get("kind", "")}
    if any(now.values()) and now != said:
        snapshot.set_meta(META, json.dumps(now, ensure_ascii=False))
    return now["name"], now["kind"]


def _from_home(site: Site) -> str:
    if site.home is None:
        return ""
    blocks = site.home.blocks
    texts = (site.home.title, *(b.text for b in blocks if b.tag[0] == "h"), *(b.text for b in blocks[-15:]))
    return next((" ".join(hit.group().split()) for text in texts if (hit := _NAME.search(text))), "")
