"""Draws one page of the Khlong Yai Ngam office as a site builder does: sections, buttons, viewers, folded groups."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

OFFICE = "องค์การบริหารส่วนตำบลคลองใหญ่งาม"
SHORT = "อบต.คลองใหญ่งาม"
CHIEF = "นายวิรุฬห์ คลองงามเลิศ"
FORMER = "นายประสงค์ธรรม ธารเจริญ"
CLERK = "นางพัชราภา ธารสุวรรณ"
CHAT = "https://m.me/khlongyaingam.example"
FACEBOOK = "https://www.facebook.com/khlongyaingam.example"
TUBE = "https://www.youtube.com/@khlongyaingam-example"
#: Pictures of activities; the plain ones of the news carry the day of their post.
NEWS_PICTURES = ("culture1", "culture2", "train", "sign", "nogift-banner")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address, the name it kept in the builder (often that of another page) and its sections."""

    address: str
    name: str
    body: str


def ugd(key: str, ending: str = "pdf") -> str:
    """The address the builder gives an uploaded file: nothing of its name survives."""
    return f"/_files/ugd/5c1d20_{hashlib.md5(key.encode()).hexdigest()}.{ending}"


def media(key: str, ending: str = "jpg") -> str:
    """The address of an uploaded picture."""
    return f"/media/5c1d20_{hashlib.md5(('pic' + key).encode()).hexdigest()[:16]}~mv2.{ending}"


def away(url: str) -> str:
    """An outside address, wrapped as the builder wraps it."""
    return f"https://www.google.com/url?q={quote(url, safe='')}&amp;sa=D&amp;source=editors"


def _mark(words: str) -> str:
    return "comp-" + hashlib.md5(words.encode()).hexdigest()[:8]


def text(*lines: str, kind: str = "p") -> str:
    """A text box; every line is its own paragraph or heading."""
    inner = "".join(
        f'<{kind} class="font_8"><span class="wixui-rich-text__text">{line}</span></{kind}>' for line in lines
    )
    return f'<div id="{_mark(inner)}" class="wixui-rich-text" data-testid="richTextElement">{inner}</div>'


def head(words: str) -> str:
    """The heading of a section."""
    return text(words, kind="h2")


def bullets(lines: Sequence[str], tag: str = "ul") -> str:
    """A list in a text box."""
    inner = "".join(f'<li><p class="font_8">{line}</p></li>' for line in lines)
    return f'<div class="wixui-rich-text" data-testid="richTextElement"><{tag} class="font_8">{inner}</{tag}></div>'


def button(address: str, label: str) -> str:
    """A button; its words are only in the label inside it."""
    target = ' target="_blank" rel="noreferrer noopener"' if address.startswith(("http", "/_files")) else ""
    return (
        f'<div id="{_mark(address + label)}" class="wixui-button"><a data-testid="linkElement" href="{address}"{target}'
        f' class="StylableButton__link" aria-label="{escape(label)}"><span class="StylableButton__container"><span '
        f'class="StylableButton__label">{label}</span></span></a></div>'
    )


def buttons(*pairs: tuple[str, str]) -> str:
    """A row of buttons."""
    return '<div class="repeater">' + "".join(button(address, label) for address, label in pairs) + "</div>"


def picture(address: str, alt: str = "") -> str:
    """A picture; the builder leaves the alternative text empty unless somebody fills it in."""
    return f'<div class="wixui-image"><wow-image><img src="{address}" alt="{alt}" loading="lazy"></wow-image></div>'


def viewer(address: str) -> str:
    """A PDF viewer in the page."""
    return (
        f'<div class="HtmlComponent"><iframe class="pdf-viewer" title="PDF Viewer" src="{address}" width="980" '
        'height="1200" allowfullscreen></iframe></div>'
    )


def frame(url: str, title: str = "Embedded Content") -> str:
    """Something from elsewhere embedded in the page."""
    return f'<div class="HtmlComponent"><iframe title="{title}" src="{url}" width="640" height="800"></iframe></div>'


def group(title: str, body: str) -> str:
    """A folded group that opens when its heading is clicked."""
    mark = _mark(title + body)
    return (
        f'<div class="collapsible" data-collapsed="true"><div role="button" tabindex="0" aria-expanded="false" '
        f'aria-controls="{mark}"><h3 class="font_5">{title}</h3><svg viewBox="0 0 24 24" aria-hidden="true"><path '
        f'd="M7 10l5 5 5-5z"></path></svg></div><div id="{mark}" role="region" style="height:0;overflow:hidden">'
        f"{body}</div></div>"
    )


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table pasted from a spreadsheet: every row is an ordinary row."""
    body = "".join(
        "<tr>" + "".join(f'<td style="border:1px solid #000">{cell}</td>' for cell in row) + "</tr>" for row in rows
    )
    return f'<div class="HtmlComponent"><table dir="ltr" cellspacing="0"><tbody>{body}</tbody></table></div>'


def section(*parts: str) -> str:
    """A strip across the page."""
    inner = "".join(parts)
    return (
        f'<section id="{_mark("s" + inner)}" tabindex="-1" class="wixui-section"><div data-mesh-id="{_mark(inner)}'
        f'inlineContent" data-testid="inline-content">{inner}</div></section>'
    )


MENU: Sequence[tuple[str, str, Sequence[tuple[str, str]]]] = (
    ("/", "หน้าหลัก", ()),
    ("/about", "เกี่ยวกับเรา", (("/about", "ประวัติความเป็นมา"), ("/o1", "โครงสร้าง"), ("/o2", "ผู้บริหาร"))),
    ("/news", "ข่าวสาร", ()),
    ("/ita-2566", "ITA", (("/ita-2566", "ITA 2566"), ("/ita-2565", "ITA 2565"), ("/ita-2564", "ITA 2564"))),
    ("/contact-us", "ติดต่อ", ()),
    ("#", "More", (("/lpa-2566", "LPA 2566"), ("/blank-page", "New Page"))),
)


def _menu() -> str:
    drawn = ""
    for address, words, under in MENU:
        inner = "".join(f'<li class="subMenuItem"><a href="{to}">{label}</a></li>' for to, label in under)
        below = f'<ul class="subMenu" aria-hidden="true">{inner}</ul>' if under else ""
        drawn += f'<li class="menuItem"><a data-testid="linkElement" href="{address}">{words}</a>{below}</li>'
    return f'<ul role="menubar">{drawn}</ul>'


LOOK = """<style>body{margin:0;font-family:sans-serif}.wixui-section{padding:16px 8%}
.repeater{display:flex;flex-wrap:wrap}
.wixui-button a{display:inline-block;margin:6px;padding:10px 22px;background:#2a7f62;color:#fff;border-radius:18px}
[role=menubar]{display:flex;gap:24px;list-style:none}.subMenu{display:none}
.menuItem:hover .subMenu{display:block}</style>
<script>addEventListener("click", (event) => {
  const head = event.target.closest("[aria-controls]");
  if (head) document.getElementById(head.getAttribute("aria-controls")).style.height = "auto";
});</script>"""


def draw(page: Page) -> str:
    """The whole HTML of one page."""
    plugin = (
        "https://www.facebook.com/plugins/page.php?href="
        + quote(FACEBOOK, safe="")
        + "&amp;tabs=timeline&amp;width=340"
    )
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Website Builder"><title>{escape(page.name)} | {SHORT}</title>
<meta property="og:title" content="{escape(page.name)} | {SHORT}"><meta property="og:type" content="website">
{LOOK}</head>
<body class="responsive"><div id="SITE_CONTAINER"><div id="main_MF"><div id="site-root">
<header id="SITE_HEADER" tabindex="-1"><div class="wixui-header"><a href="/"><wow-image><img
 src="{media("logo", "png")}" alt=""></wow-image></a><div class="wixui-rich-text"><h4 class="font_4">{OFFICE}</h4></div>
<nav aria-label="Site">{_menu()}</nav></div></header>
<main id="PAGES_CONTAINER" tabindex="-1"><div id="SITE_PAGES"><div id="{_mark(page.address)}" class="theme-vars">
<div data-testid="page-bg"></div>{page.body}</div></div></main>
<footer id="SITE_FOOTER" tabindex="-1"><div class="wixui-footer"><div class="wixui-rich-text"><p class="font_8">{OFFICE}
 99 หมู่ 3 ตำบลคลองใหญ่งาม อำเภอธารงาม จังหวัดธารบุรี 98120</p><p class="font_8">โทรศัพท์ 0 3998 0451</p></div>
<iframe title="Facebook" src="{plugin}" width="340" height="130"></iframe>
<p class="font_9">©2021 by {SHORT}. Proudly created with Website Builder</p></div></footer>
</div></div></div></body></html>
"""
