"""The flat page-maker site around each long page of the fictional Wang Lao subdistrict office."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

OFFICE = "องค์การบริหารส่วนตำบลวังเหลา"
SHORT = "อบต.วังเหลา"
PLACE = "อำเภอธารหิน จังหวัดแพรนคร"
CHIEF = "นายอุดม วังหิน"
FORMER = "นายสว่าง ธารเหลา"
CLERK = "นางเพ็ญศรี มีธาร"
HOME = "หน้าแรก"
NAV = (HOME, "ข้อมูลตำบล", "คนทำงาน", "ภาพกิจกรรม", "แผนและงบ", "พัสดุ", "งานบุคคล", "บริการประชาชน", "ธรรมาภิบาล", "กฎหมาย", "ITA ๒๕๖๕", "ITA ๒๕๖๔", "LPA ๒๕๖๕", "ติดต่อ อบต.")  # fmt: skip
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name, and its blocks of body from top to bottom."""

    name: str
    blocks: Sequence[str]


def th(text: str) -> str:
    """Thai digits for Arabic ones."""
    return text.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))


def slug(name: str) -> str:
    """The page's address: the page-maker drops dots, tone marks and the vowels above and below."""
    bare = re.sub(r"[ัิ-ฺ็-๎.]", "", name).replace(" ", "-").lower()
    return f"/view/wanglaotao/{bare}"


def stored(name: str) -> str:
    """The address of a file in the site's cabinet."""
    return f"/site/wanglaotao/files/{name}?attredirects=0&d=1"


def a(address: str, words: str) -> str:
    """A link; Thai letters percent-encoded, in a new window."""
    return f'<a class="XqQF9c" href="{quote(address, safe="/:?=&%#.-_").replace("&", "&amp;")}" target="_blank" rel="noopener">{words}</a>'


def say(*texts: str) -> str:
    """Short paragraphs."""
    return '<div class="tyJCtd mGzaTb baZpAe">' + "".join(f'<p class="CDt4Ke zfr3Q" dir="ltr"><span style="font-family:Sarabun">{text}</span></p>' for text in texts) + "</div>"


def head(text: str, level: int = 2) -> str:
    """A heading with its own anchor."""
    return f'<div class="tyJCtd mGzaTb baZpAe"><h{level} id="h.{abs(sum(map(ord, text)) * 7919) % 10**9:09d}" class="zfr3Q" dir="ltr"><span>{text}</span></h{level}></div>'


def pic(name: str) -> str:
    """An embedded picture without words."""
    return f'<div class="t3iYD"><img src="/_img/{name}" class="CENy8b" role="img" alt=""></div>'


def file(name: str, words: str) -> str:
    """A card of an attached file."""
    return f'<div class="WIdY2d M1aSXe"><div class="PNHhSd"><img src="/_img/w.png" width="16" alt=""> {a(stored(name), words)}</div></div>'


def frame(address: str) -> str:
    """Something embedded from elsewhere."""
    return f'<div class="WIdY2d"><iframe jsname="L5Fo6c" class="YMEQtf" src="{address}" frameborder="0" allowfullscreen></iframe></div>'


def grid(rows: Sequence[Sequence[str]]) -> str:
    """A table pasted from Word, without a head."""
    return '<table dir="ltr"><tbody>' + "\n".join("<tr>" + "".join(f'<td><p class="CDt4Ke">{cell}</p></td>' for cell in row) + "</tr>" for row in rows) + "</tbody></table>"


def draw(page: Page) -> str:
    """The whole page; the menu comes twice, once for telephones."""
    links = "".join(f'<li class="VsJjtf" role="presentation"><a class="aJHbb dk90Ob" href="{quote(slug(name))}">{name}</a></li>' for name in NAV)
    body = "\n".join(f'<section class="yaqOZd"><div class="mYVXT"><div class="LS81yb VICjCf">{block}</div></div></section>' for block in page.blocks)
    return f"""<!DOCTYPE html><html lang="th" itemscope itemtype="http://schema.org/WebPage"><head><meta charset="utf-8"><title>wanglaotao - {page.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:site_name" content="wanglaotao"></head>
<body class="Mqg6jb"><a href="#content" class="dNQvEf">Skip to main content</a><nav class="JzO0Vc" role="navigation" style="display:none"><ul class="jYxBte">{links}</ul></nav>
<header id="atIdViewHeader"><a class="Zjiec" href="/"><span>{SHORT}</span></a><nav class="plFg0c"><ul class="jYxBte">{links}</ul></nav></header>
<div role="main" id="content"><section class="yaqOZd"><h1 class="zfr3Q duRjpb"><span>{page.name}</span></h1></section>
{body}</div><footer><p class="CDt4Ke">{SHORT} {PLACE}</p></footer><div class="dZA9kd">Report abuse</div><div>Page details · Page updated</div></body></html>
"""
