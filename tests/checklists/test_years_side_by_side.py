"""Several years side by side: the year asked for is taken, whatever way the page sets the years apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checklists.model import Period
from checklists.site import Site
from checklists.times import Fit
from tests.checklists.build import Doc, Maker, a, case, checklist, doc, html, item

WEEDS, BOATS = item("O01", "แผนกำจัดผักตบชวา", period=Period.THIS), item("O02", "ทะเบียนเรือขุดลอก", period=Period.THIS)
LIST = checklist(WEEDS, BOATS)
YEARS = (2563, 2564, 2565)
SAID = "ให้กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง ใช้เรือท้องแบนสองลำ และรายงานผลต่อผู้บริหารทุกสิ้นเดือน"
CRAFT = "เรือลำที่หนึ่งขนาดเจ็ดเมตร เครื่องยนต์ดีเซล จอดที่ท่าวัดใต้ เรือลำที่สองให้ยืมใช้ในหมู่ที่สาม"


def papers() -> dict[str, Doc]:
    """A plan and a register for each year that do not say themselves which year they are of."""
    def paper(title: str, text: str, n: str) -> Doc:
        return doc(f"{title}\n{text} ฉบับที่ {n} ของกองช่าง", filename="file.pdf")

    plans = {f"/plan{y}.pdf": paper("แผนกำจัดผักตบชวา", SAID, n) for n, y in numbered()}
    boats = {f"/boat{y}.pdf": paper("ทะเบียนเรือขุดลอก", CRAFT, n) for n, y in numbered()}
    return plans | boats


def numbered() -> list[tuple[str, int]]:
    return list(zip("กขค", YEARS, strict=True))


def plan(year: int, words: str = "แผนกำจัดผักตบชวา") -> str:
    return a(f"/plan{year}.pdf", words)


def boat(year: int, words: str = "ทะเบียนเรือขุดลอก") -> str:
    return a(f"/boat{year}.pdf", words)


def each(show: Callable[[int], str]) -> str:
    return "".join(map(show, YEARS))


def cells(tag: str, *texts: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{t}</{tag}>" for t in texts) + "</tr>"


def both(year: int) -> str:
    return f"<ul><li>{plan(year)}</li><li>{boat(year)}</li></ul>"


LOOK = [[plan(y, "ดู") for y in YEARS], [boat(y, "ดู") for y in YEARS]]
ROWS = cells("td", "แผนกำจัดผักตบชวา", *LOOK[0]) + cells("td", "ทะเบียนเรือขุดลอก", *LOOK[1])
HEADS = [f"ปี {y}" for y in YEARS]
LAYOUTS = {
    "columns": f"<table>{cells('th', 'รายการ', *HEADS)}{ROWS}</table>",
    "columns headed by plain cells": f"<table>{cells('td', 'รายการ', *map(str, YEARS))}{ROWS}</table>",
    "columns under a common head": "<table><tr><th rowspan=2>รายการ</th><th colspan=3>ปีงบประมาณ</th></tr>"
    + cells("th", "2563", "2564", "2565") + ROWS + "</table>",
    "columns behind a wide one": "<table><tr><th colspan=2>รายการ</th>" + each(lambda y: f"<th>{y}</th>") + "</tr>"
    + cells("td", "1", "แผนกำจัดผักตบชวา", *LOOK[0]) + cells("td", "2", "ทะเบียนเรือขุดลอก", *LOOK[1]) + "</table>",
    "year in the row": "<table>" + each(lambda y: cells("td", f"ปี {y}", plan(y)) + cells("td", f"ปี {y}", boat(y)))
    + "</table>",
    "year over rows": "<table>" + each(
        lambda y: f"<tr><td rowspan=2>ปี {y}</td><td>{plan(y)}</td></tr><tr><td>{boat(y)}</td></tr>") + "</table>",
    "year line across the table": "<table>" + each(
        lambda y: f"<tr><td colspan=2><b>ปี {y}</b></td></tr>" + cells("td", "1", plan(y)) + cells("td", "2", boat(y)))
    + "</table>",
    "headings": each(lambda y: f"<h3>ปี พ.ศ. {y}</h3>{both(y)}"),
    "headings over headings": each(
        lambda y: f"<h2>ปีงบประมาณ {y}</h2><h4>งานคลอง</h4><p>{plan(y)}</p><h4>งานเรือ</h4><p>{boat(y)}</p>"),
    "bold lines": each(lambda y: f"<p><b>ITA {y}</b></p><p>{plan(y)}</p><p>{boat(y)}</p>"),
    "bold lines over bold lines": each(
        lambda y: f"<p><b>ปีงบประมาณ พ.ศ. {y}</b></p><p><b>แผนกำจัดผักตบชวา</b></p><p>{plan(y, 'ดูเอกสาร')}</p>"
        f"<p><b>ทะเบียนเรือขุดลอก</b></p><p>{boat(y, 'ดูเอกสาร')}</p>"),
    "nested lists": "<ul>" + each(lambda y: f"<li>ปี {y}{both(y)}</li>") + "</ul>",
    "details": each(lambda y: f"<details><summary>ปี {y}</summary>{both(y)}</details>"),
    "accordion": each(
        lambda y: f'<div class="card"><div class="card-header"><a data-toggle="collapse" href="#c{y}">ปี {y}</a></div>'
        f'<div id="c{y}" class="collapse">{both(y)}</div></div>'),
    "accordion of buttons": each(
        lambda y: f'<h2 class="accordion-header"><button data-bs-target="#c{y}" data-bs-toggle="collapse">ปี {y}'
        f'</button></h2><div id="c{y}" class="collapse"><h5>งานคลอง</h5>{both(y)}</div>'),
    "tabs": "<ul class='nav-tabs'>" + each(lambda y: f'<li><a href="#t{y}" data-toggle="tab">ปี {y}</a></li>') + "</ul>"
    + each(lambda y: f'<div id="t{y}">{both(y)}</div>'),
    "tabs of buttons": each(lambda y: f'<button data-bs-toggle="tab" data-bs-target="#t{y}">{y}</button>')
    + each(lambda y: f'<div id="t{y}"><h4>งานคลอง</h4><p>{plan(y)}</p><h4>งานเรือ</h4><p>{boat(y)}</p></div>'),
    "years in brackets": "<ul>" + each(lambda y: f"<li>{plan(y)} (ปี {y})</li><li>{boat(y)} (ปี {y})</li>") + "</ul>",
    "years under the item": "<h3>แผนกำจัดผักตบชวา</h3><ul>" + each(lambda y: f"<li>{plan(y, f'ปี {y}')}</li>")
    + "</ul><h3>ทะเบียนเรือขุดลอก</h3><ul>" + each(lambda y: f"<li>{boat(y, f'ปี {y}')}</li>") + "</ul>",
}  # fmt: skip


def taken(site: Site, code: str, fit: Fit = Fit.RIGHT) -> set[str]:
    return {p.page.url.rpartition("/")[2] for p in case(site, LIST).gather(code).pieces(fit) if p.document}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("newest_first", [False, True])
def test_the_year_asked_for_is_taken_and_the_others_are_not(make: Maker, layout: str, newest_first: bool) -> None:
    page = LAYOUTS[layout]
    if newest_first:  # the same page with its first and last year exchanged
        page = page.replace("2563", "@").replace("2565", "2563").replace("@", "2565")
    site = make({"/": a("/list", "เอกสารเผยแพร่ของกองช่าง"), "/list": html(page, "เอกสารเผยแพร่"), **papers()})
    assert taken(site, "O01") == {"plan2565.pdf"}
    assert taken(site, "O02") == {"boat2565.pdf"}
    assert taken(site, "O01", Fit.OTHER) == {"plan2563.pdf", "plan2564.pdf"}


def year_page(year: int, menu: str) -> str:
    return html(f"{menu}<h1>ITA {year}</h1><h4>งานคลอง</h4><p>{plan(year)}</p><p>{boat(year)}</p>", f"ITA {year}")


@pytest.mark.parametrize("only_titles", [False, True])
def test_a_menu_of_years_leads_to_a_page_for_each(make: Maker, only_titles: bool) -> None:
    menu = "<ul>" + each(lambda y: f"<li>{a(f'/ita{y}.php', f'ปี {y}')}</li>") + "</ul>"
    pages = {f"/ita{y}.php": year_page(y, menu) for y in YEARS}
    if only_titles:
        pages = {path: page.replace("<h1>", "<p>").replace("</h1>", "</p>") for path, page in pages.items()}
    site = make({"/": a("/ita2565.php", "การเปิดเผยข้อมูลสาธารณะ"), **pages, **papers()})
    assert taken(site, "O01") == {"plan2565.pdf"}
    assert taken(site, "O01", Fit.OTHER) == {"plan2563.pdf", "plan2564.pdf"}


def test_the_list_of_a_single_year_dates_nothing(make: Maker) -> None:
    site = make({"/": a("/ita.php", "ITA"), "/ita.php": year_page(2565, ""), **papers()})
    assert taken(site, "O01", Fit.UNDATED) == {"plan2565.pdf"}


def test_a_list_of_the_year_asks_also_for_the_report_of_the_year_before(make: Maker) -> None:
    past = checklist(item("O01", "แผนกำจัดผักตบชวา", period=Period.PREVIOUS))
    page = each(lambda y: f"<h3>ITA {y}</h3><p>{plan(y)}</p>")
    site = make({"/": a("/list", "เอกสารเผยแพร่"), "/list": html(page, "เอกสารเผยแพร่"), **papers()})
    right = case(site, past).gather("O01").pieces(Fit.RIGHT)
    assert [p.page.url.rpartition("/")[2] for p in right] == ["plan2565.pdf"]


def test_a_document_that_names_its_year_is_believed_before_the_column_it_stands_in(make: Maker) -> None:
    swapped = {"/plan2564.pdf": doc(f"แผนกำจัดผักตบชวา ประจำปีงบประมาณ พ.ศ. 2565\n{SAID}", filename="plan.pdf")}
    site = make({"/": a("/list", "เอกสาร"), "/list": LAYOUTS["columns"], **papers(), **swapped})
    assert taken(site, "O01") == {"plan2564.pdf", "plan2565.pdf"}


def test_a_year_ends_with_the_part_under_its_heading(make: Maker) -> None:
    page = f"<h2>ปี 2564</h2>{both(2564)}<h2>ติดต่อกองช่าง</h2><p>{plan(2565)}</p>"
    site = make({"/": a("/list", "เอกสาร"), "/list": html(page, "เอกสาร"), **papers()})
    assert taken(site, "O01", Fit.OTHER) == {"plan2564.pdf"}
    assert taken(site, "O01", Fit.UNDATED) == {"plan2565.pdf"}
