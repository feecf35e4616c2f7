"""The pages of the vendor's lists and the view page of each entry."""

from .frame import OFFICE, Page, a, p, ul
from .lists import LISTS

PER_PAGE = 6


def pages() -> list[Page]:
    """Every list, page by page, and every entry's own page."""
    made = []
    for cat, (title, entries) in LISTS.items():
        count = max(1, -(-len(entries) // PER_PAGE))
        for number in range(1, count + 1):
            shown = entries[(number - 1) * PER_PAGE : number * PER_PAGE]
            body = ul(*(f"{a(f'view.php?id={e.number}', e.title)} <i>({e.day})</i>" for e in shown))
            if not entries:
                body = p("ยังไม่มีข้อมูลในหมวดนี้")
            if count > 1:
                pager = " ".join(a(f"list.php?cat={cat}&page={n}", f"[{n}]") for n in range(1, count + 1))
                body += f'<div class="pager">หน้า {pager}</div>'
            address = f"/list.php?cat={cat}" + (f"&page={number}" if number > 1 else "")
            made.append(Page(address, title, body))
            if number == 1 and count > 1:
                made.append(Page(f"{address}&page=1", title, body))
        for e in entries:
            links = ul(
                *(a(f"files/doc/{path}", f'<img src="images/clip.gif" border="0" /> {w}') for path, w in e.files)
            )
            made.append(Page(f"/view.php?id={e.number}", e.title, e.body + p(f"โพสต์เมื่อ {e.day} โดย {OFFICE}") + links))
    return made
