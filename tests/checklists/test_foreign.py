"""Lists of other offices and years: named, their codes left aside, their labels and content still counted."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from checklists import loader
from checklists.case import Case
from checklists.foreign import notes
from checklists.model import Checklist
from checklists.offers import Via
from checklists.site import Site
from tests.checklists.build import Maker, a, case, checklist, findings, html, item, list_2565

TEXT = "<p>ให้กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง และรายงานผลต่อผู้บริหารทุกสิ้นเดือน</p>"
TITLES = ("แผนกำจัดผักตบชวา", "ทะเบียนเรือขุดลอก", "สมุดบันทึกระดับน้ำ", "รายชื่อคนขับเรือ", "ราคาปุ๋ยหมัก", "ตารางเวรเฝ้าฝาย")
LIST = checklist(*(item(f"O{n:02d}", title) for n, title in enumerate(TITLES, 1)))
MOIT = ("วางระบบเผยแพร่ข้อมูลต่อสาธารณะ", "แผนจัดซื้อเวชภัณฑ์", "วิเคราะห์การจัดหาปีก่อน", "ป้องกันการรับสินบนจากบริษัทยา")
COLLEGE = ("แผนรับนักเรียนทวิภาคี", "ทำเนียบวิทยาลัยเทคนิค", "แผนกำจัดผักตบชวา", "คู่มือครูอาชีวศึกษา", "ทะเบียนหอพัก", "สถิติผู้เรียน")
SCHOOL = ("แผนพัฒนาสถานศึกษา", "ปฏิทินปีการศึกษา", "แผนกำจัดผักตบชวา", "หลักสูตรท้องถิ่น", "ห้องสมุด", "คู่มือผู้ปกครอง")
POLICE = ("โครงสร้างสถานีตำรวจ", "เขตงานจราจร", "แผนกำจัดผักตบชวา", "สถิติการแจ้งความ", "รับฟังความเห็น", "ยานพาหนะ")


def listed(titles: Iterable[str], mark: str = "O{}", more: str = "") -> str:
    return "".join(f"<p>{a(f'/{n}', f'{mark.format(n)} {title}')}</p>" for n, title in enumerate(titles, 1)) + more


BARE = f"<p>{a('/six', 'O6')}</p>"  #: a code of our list, and nothing else


def page(make: Maker, body: str, title: str = "เอกสารเผยแพร่") -> Case:
    return against(make({"/": a("/list", "เอกสารเผยแพร่ทั้งหมด"), "/list": html(body, title), "/3": TEXT, "/six": TEXT}))


def against(site: Site, years_list: Checklist = LIST) -> Case:
    return case(site, years_list)


def names(one: Case) -> list[str]:
    return [f.name for f in one.codes.foreign]


def by_bare_code(one: Case) -> list[str]:
    return [o.code for offers in one.offers.values() for o in offers if o.link is not None and o.link.words == "O6"]


@pytest.mark.parametrize(
    ("titles", "mark", "said"),
    [
        (MOIT, "MOIT {}", "MOIT"),
        (MOIT, "MOIT{}.1", "MOIT"),
        ((*MOIT, "สรุปผลรายเดือน"), "EB {}", "MOIT"),
        (MOIT, "EEB {}", "MOIT"),
        (COLLEGE, "O{}", "อาชีวศึกษา"),
        (COLLEGE, "0{}", "อาชีวศึกษา"),
        (SCHOOL, "O{:02d}", "สพฐ."),
        (POLICE, "O.{}", "ตำรวจ"),
    ],
)
def test_the_list_of_another_office_is_named_with_its_page_and_its_codes_are_left_aside(
    make: Maker, titles: tuple[str, ...], mark: str, said: str
) -> None:
    one = page(make, listed(titles, mark, BARE))
    (name,) = names(one)
    assert said in name
    assert by_bare_code(one) == []
    (note,) = notes(one.codes)
    assert name in note
    assert "/list" in note
    assert "ไม่ได้นำรหัส" in note


@pytest.mark.parametrize("titles", [COLLEGE, SCHOOL, POLICE])
def test_labels_and_content_of_another_offices_list_still_count(make: Maker, titles: tuple[str, ...]) -> None:
    one = page(make, listed(titles))
    (offer,) = one.offers["O01"]
    assert (offer.label, offer.via) == ("O3 แผนกำจัดผักตบชวา", Via.WORDS)
    assert [p.page.url.rpartition("/")[2] for p in one.gather("O01").evidence.pieces] == ["3"]


@pytest.mark.parametrize(
    "body",
    [
        a("/news", "MOIT 1 ของโรงพยาบาลอำเภอได้คะแนนเต็ม อบต. ร่วมแสดงความยินดี"),
        f"<p>MOIT 1 ถึง MOIT 22 คืออะไร</p>{TEXT}",
        "".join(f"<p>{a(f'/{n}', f'EB {n}/2565 ประกวดราคาจ้างขุดลอก')}</p>" for n in range(1, 9)),
        "".join(f"<p>ข้อ {n} ให้สถานศึกษาและโรงเรียนถือปฏิบัติ</p>" for n in range(1, 9)),
        listed(SCHOOL[:3]),
        "".join(f"<p>{a(f'/{n}', words)}</p>" for n, words in enumerate(SCHOOL)),
        listed(TITLES),
        listed(TITLES[:4], more=f"<p>{a('/v', 'O5 แผนพัฒนาสถานศึกษาและปฏิทินปีการศึกษา')}</p>"),
    ],
)
def test_a_mention_a_few_codes_or_our_own_codes_are_no_foreign_list(make: Maker, body: str) -> None:
    one = page(make, body)
    assert names(one) == []
    assert list(notes(one.codes)) == []


def test_our_own_codes_with_an_item_about_schools_are_believed(make: Maker) -> None:
    one = page(make, listed((*TITLES[:5],), more=f"{BARE}<p>{a('/7', 'O7 แผนพัฒนาสถานศึกษา ปีการศึกษา 2564')}</p>"))
    assert names(one) == []
    assert by_bare_code(one) == ["O06"]


@pytest.mark.parametrize("head", ["<h1>ITA 2563</h1>", "<h2>การประเมินคุณธรรมและความโปร่งใส ปี พ.ศ. ๒๕๖๓</h2>"])
def test_a_page_headed_by_another_year_is_named_by_that_year(make: Maker, head: str) -> None:
    one = page(make, head + listed(TITLES[:5], more=BARE))
    assert names(one) == ["รายการ ITA/OIT ของปี 2563"]
    assert by_bare_code(one) == []
    assert [o.label for o in one.offers["O01"]] == ["O1 แผนกำจัดผักตบชวา"]


@pytest.mark.parametrize(
    "head", ["<h1>ITA 2565</h1>", "<h1>ITA 2564 และ ITA 2565</h1>", "<h1>รายงานประชุมสภา ปี 2563</h1>", ""]
)
def test_a_page_of_the_year_or_of_no_list_keeps_its_codes(make: Maker, head: str) -> None:
    one = page(make, head + listed(TITLES[:5], more=BARE))
    assert names(one) == []
    assert by_bare_code(one) == ["O06"]


def test_a_list_of_another_year_without_codes_is_named_as_well(make: Maker) -> None:
    links = "".join(f"<p>{a(f'/{n}', title)}</p>" for n, title in enumerate(TITLES, 1))
    assert names(page(make, f"<h1>ITA 2563</h1>{links}")) == ["รายการ ITA/OIT ของปี 2563"]
    assert names(page(make, f"<h1>ITA 2565</h1>{links}")) == []
    few = "".join(f"<p>{a(f'/{n}', title)}</p>" for n, title in enumerate(TITLES[:3], 1))
    assert names(page(make, f"<h1>ITA 2563</h1>{few}")) == []


def test_codes_that_are_those_of_a_year_we_know_are_named_by_it(make: Maker) -> None:
    real = [(i.code, i.title) for i in list_2565().items[20:30]]
    body = "".join(f"<p>{a(f'/{code}', f'{code} {title}')}</p>" for code, title in real)
    shifted = checklist(*(item(f"O{n:02d}", title) for n, (_, title) in enumerate(real, 1))).model_copy(
        update={"year": 2560}
    )
    site = make({"/": a("/list", "เอกสารเผยแพร่ทั้งหมด"), "/list": html(body)})
    one = Case(site, shifted, 2560, case(site).as_of)
    (name,) = names(one)
    assert name.startswith("รายการ ITA/OIT ของปี ")
    assert "2565" in name
    assert "2560" not in name
    assert one.offers["O01"][0].label == f"O21 {real[0][1]}"


def test_codes_of_no_list_we_know_are_said_to_be_so(make: Maker) -> None:
    one = page(make, listed((*TITLES[1:], TITLES[0])))
    assert names(one) == ["รายการรหัส O ของแบบอื่นที่ไม่รู้จัก"]
    assert [o.label for o in one.offers["O01"]] == ["O6 แผนกำจัดผักตบชวา"]


def test_of_several_years_on_one_page_only_the_codes_of_ours_are_believed(make: Maker) -> None:
    old = listed(TITLES[:5], more=f"<p>{a('/old6', 'O6')}</p>").replace('href="/', 'href="/old')
    body = f"<h2>ปี 2564</h2>{old}<h2>ปี 2565</h2>{listed(TITLES[:5], more=BARE)}"
    one = page(make, body)
    six = [o.url.rpartition("/")[2] for o in one.offers["O06"]]
    assert six == ["six"]
    assert names(one) == ["รายการ ITA/OIT ของปี 2564"]


def test_a_part_that_counts_otherwise_does_not_spoil_the_part_that_counts_as_we_do(make: Maker) -> None:
    newer = listed(("ทะเบียนสระน้ำ", *TITLES[:5])).replace('href="/', 'href="/new')
    one = page(make, f"<h2>ปี 2566</h2>{newer}<h2>ปี 2565</h2>{listed(TITLES[:5], more=BARE)}")
    assert by_bare_code(one) == ["O06"]
    assert names(one) == ["รายการ ITA/OIT ของปี 2566"]


def test_the_audit_goes_on_beside_a_foreign_list(make: Maker) -> None:
    site = make({"/": a("/moit", "MOIT"), "/moit": html(listed(MOIT, "MOIT {}"), "MOIT")})
    assert len(findings(site)) == 43


def test_the_same_list_on_many_pages_is_one_sentence(make: Maker) -> None:
    pages = {f"/m{n}": html(listed(MOIT, "MOIT {}"), "MOIT") for n in range(3)}
    site = make({"/": "".join(a(path, f"MOIT ปี {n}") for n, path in enumerate(pages)), **pages})
    (note,) = notes(against(site).codes)
    assert "และอีก 2 หน้า" in note


def real(year: int, first: int, last: int) -> str:
    """A page with the true items of a year's list."""
    items = loader.load(year).items[first - 1 : last]
    return "".join(f"<p>{a(f'/{i.code}', f'{i.code} {i.title}')}</p>" for i in items)


@pytest.mark.parametrize("other", [y for y in loader.known_years() if y not in {2564, 2565}])
def test_the_true_list_of_another_year_is_named_by_its_codes(make: Maker, other: int) -> None:
    site = make({"/": a("/list", "เอกสารเผยแพร่ทั้งหมด"), "/list": html(real(other, 1, 60), "เอกสารเผยแพร่")})
    assert names(against(site, list_2565())) == [f"รายการ ITA/OIT ของปี {other}"]


@pytest.mark.parametrize("own", loader.known_years())
def test_the_true_list_of_the_year_judged_is_not_foreign(make: Maker, own: int) -> None:
    site = make({"/": a("/list", "เอกสารเผยแพร่ทั้งหมด"), "/list": html(real(own, 1, 60), "เอกสารเผยแพร่")})
    one = Case(site, loader.load(own), own, case(site).as_of)
    assert names(one) == []
    assert one.codes.believed(one.site.pages[site.html[-1].url], site.html[-1].links[0])
