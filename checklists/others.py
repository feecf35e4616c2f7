"""Links that belong to other agencies: the province's page, a ministry's service, a list of neighbours' websites."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from checklists.site import Site
from checklists.words import table
from crawler.records import Link, Page
from thai.text import fold

_AGENCY = re.compile(r"(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบต\.?|อบจ\.?)\s?[ก-๙]{2,30}")
_SHARE = re.compile(
    r"(sharer|/share\b|intent/|/dialog/|plugins/like|social-plugins\.line|line\.me/r/(?:msg|share)|lineit|addtoany|/hashtag)",
    re.I,
)
_FORM_HOSTS = {
    "forms.gle",
    "docs.google.com",
    "forms.office.com",
    "survey123.arcgis.com",
    "surveymonkey.com",
    "th.surveymonkey.com",
}
#: The assessors' own system, where citizens answer the questionnaires of the ITA.
_ITA_HOST, _ITA_ASKS = "itas.nacc.go.th", re.compile(r"/(?:eit|iit)\b", re.I)
OPENING, HEADING = 160, 400  #: letters from the top in which a paper names whose it is
_PEER = re.compile(
    r"โรงพยาบาล|สถานีตำรวจ|สถานีอนามัย|โรงเรียน|วิทยาลัย|มหาวิทยาลัย|สำนักงานที่ดิน|สำนักงานสาธารณสุข|สำนักงานเขตพื้นที่|ที่ว่าการอำเภอ|สำนักงานเกษตร"
)
_LOCAL = re.compile(r"องค์การบริหารส่วน|อบต|อบจ|เทศบาล|เทศมนตรี|กองช่าง|กองคลัง|สำนักปลัด|องค์กรปกครองส่วนท้องถิ่น")
_OTHER_KINDS = re.compile(
    r"กรม|กระทรวง|สำนักงาน(?!เทศบาล|ปลัด)|สถาบัน|มหาวิทยาลัย|โรงพยาบาล|องค์การมหาชน|รัฐวิสาหกิจ|การไฟฟ้า|การประปา"
)


def is_share(url: str) -> bool:
    """Whether an address only passes the page on to one's friends: a share button is no account of the agency."""
    return bool(_SHARE.search(url))


def is_form_link(link: Link) -> bool:
    """Whether a link leads to a form on a form service."""
    parts = urlsplit(link.url)
    host = parts.hostname or ""
    asks = host == _ITA_HOST and bool(_ITA_ASKS.search(parts.path))
    return asks or (host in _FORM_HOSTS and (host != "docs.google.com" or "/forms/" in parts.path))


def of_another(link: Link, page: Page, site: Site) -> bool:
    """Whether a link names another agency, or stands in a list of other agencies' websites."""
    words = fold(f"{link.words} {link.row[:120]}")
    if any(fold(w) in words for w in table("social")["others"]) and not any(n in words for n in _names(site)):
        return True
    listed = fold(f"{link.heading} {'' if page is site.home else page.title} {' '.join(link.menu)}")
    return any(fold(w) in listed for w in table("social")["lists"])


def _names(site: Site) -> tuple[str, ...]:
    """What the site calls its own agency."""
    found = _AGENCY.search(site.home.title if site.home is not None else "")
    return (fold(found.group()),) if found else ()


def about_another(text: str, site: Site) -> bool:
    """Whether a paper is another body's: its first words name a hospital, a school, a police station … and nowhere a
    local government, on the site of one."""
    start = text[:OPENING]
    return bool(_PEER.search(start)) and not _LOCAL.search(text[:HEADING]) and local_government(site)


def local_government(site: Site) -> bool:
    """Whether the agency is a local government, as far as its home page says; unknown counts as one."""
    if site.home is None:
        return True
    said = " ".join([site.home.title, *(b.text for b in site.home.blocks)])
    return bool(_AGENCY.search(said)) or not _OTHER_KINDS.search(site.home.title)
