"""Times: which year a piece speaks of, and whether it is the one an item asks for."""

from __future__ import annotations

import pytest

from checklists.model import Period
from checklists.times import Fit, Timing, label_fit, own_mentions
from tests.checklists.build import Doc, Maker, a, case, checklist, doc, item
from thai.fiscal import FiscalYear

TITLE = "รายงานผักตบชวา"
BODY = "\nกองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง และรายงานผลต่อผู้บริหารทุกสิ้นเดือน"
UNDATED = doc("บันทึกการเก็บวัชพืชในคลองสายหลัก" + BODY)


def timed(
    make: Maker, shown: str | Doc, period: Period = Period.THIS, *, label: str = TITLE, heading: str = "",
    year: int = 2565, path: str = "/p",
) -> Timing:  # fmt: skip
    """The timing of what one link leads to."""
    home = (f"<h3>{heading}</h3>" if heading else "") + f"<p>{a(path, label)}</p>"
    site = make({"/": home, path: shown})
    found = case(site, checklist(item("O01", TITLE, period=period)), year=year).gather("O01")
    (piece,) = found.evidence.pieces
    return found.timings[id(piece)]


def fit(
    make: Maker, head: str, period: Period, *, label: str = TITLE, heading: str = "", year: int = 2565, path: str = "/p"
) -> Fit:
    return timed(make, doc(head + BODY), period, label=label, heading=heading, year=year, path=path).fit


# --- whose year counts -------------------------------------------------------------------------------------------


def test_the_documents_own_year_beats_all_others(make: Maker) -> None:
    found = timed(make, doc("รายงานผักตบชวา ปี 2563" + BODY), label=f"{TITLE} ปี 2565", heading="ปี 2565")
    assert (found.fit, found.years) == (Fit.OTHER, (2563,))


def test_the_words_of_the_link_beat_the_heading_above_it(make: Maker) -> None:
    assert timed(make, UNDATED, label=f"{TITLE} ปี 2565", heading="ปี 2563").fit is Fit.RIGHT
    assert timed(make, UNDATED, label=f"{TITLE} ปี 2563", heading="ปี 2565").fit is Fit.OTHER


def test_the_heading_above_beats_the_file_name(make: Maker) -> None:
    assert timed(make, UNDATED, heading="ปี 2565", path="/report-2563.pdf").fit is Fit.RIGHT


def test_the_file_name_is_better_than_nothing(make: Maker) -> None:
    assert timed(make, UNDATED, path="/report_2565.pdf").fit is Fit.RIGHT
    assert timed(make, UNDATED, path="/report.pdf").fit is Fit.UNDATED


def test_a_pages_own_heading_beats_the_link(make: Maker) -> None:
    page = f"<h2>{TITLE} ปี 2563</h2><p>{BODY}</p>"
    assert timed(make, page, label=f"{TITLE} ปี 2565").fit is Fit.OTHER


def test_recognised_digits_err_so_the_link_is_asked_first(make: Maker) -> None:
    scan = doc("รายงานผักตบชวา ปี 2563" + BODY, ocr=True)
    assert timed(make, scan, label=f"{TITLE} ปี 2565").fit is Fit.RIGHT
    assert timed(make, scan).fit is Fit.OTHER


def test_days_in_the_head_of_a_document_do_not_date_it(make: Maker) -> None:
    letter = doc("ที่ มห 72801/114 ลงวันที่ 14 มกราคม 2565 เรื่อง ส่งรายงานผักตบชวา ประจำปี 2563" + BODY)
    assert timed(make, letter).fit is Fit.OTHER


def test_the_page_of_a_years_list_does_not_date_what_it_lists(make: Maker) -> None:
    assert timed(make, UNDATED, heading="การประเมิน ITA ประจำปี 2565").fit is Fit.UNDATED
    assert timed(make, UNDATED, heading="การเปิดเผยข้อมูลสาธารณะ (OIT) ปี 2565").fit is Fit.UNDATED
    assert timed(make, UNDATED, heading="ประจำปี 2565").fit is Fit.RIGHT


def test_a_year_broken_over_two_lines_is_read(make: Maker) -> None:
    assert timed(make, doc("รายงานผักตบชวา ประจำปีงบ\nประมาณ พ.ศ. 2565" + BODY)).fit is Fit.RIGHT


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", []),
        ("อาศัยอำนาจตามระเบียบกระทรวงมหาดไทย ว่าด้วยพัสดุ พ.ศ. 2535 และที่แก้ไขเพิ่มเติม", []),
        ("แก้ไขเพิ่มเติม (ฉบับที่ 7) พ.ศ. 2562", []),
        ("ยกฐานะเป็นองค์การบริหารส่วนตำบลเมื่อปี พ.ศ. 2539", []),
        ("ลิขสิทธิ์ © 2564 องค์การบริหารส่วนตำบล", []),
        ("รายงานตามพระราชบัญญัติข้อมูลข่าวสาร ประจำปีงบประมาณ พ.ศ. 2565", [2565]),
        ("แผนพัฒนาท้องถิ่น พ.ศ. 2561-2565", [2561, 2562, 2563, 2564, 2565]),
    ],
)
def test_years_of_laws_and_foundings_are_not_the_documents(text: str, years: list[int]) -> None:
    assert [y for m in own_mentions(text) for y in m.fiscal_years()] == years


# --- which year is asked -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("แผนดูแลคลอง ประจำปีงบประมาณ พ.ศ. 2565", Fit.RIGHT),
        ("แผนดูแลคลอง ประจำเดือนพฤศจิกายน 2564", Fit.RIGHT),  # fiscal year 2565
        ("แผนดูแลคลอง ประจำเดือนสิงหาคม 2564", Fit.OTHER),
        ("แผนดูแลคลอง ปี 2566", Fit.OTHER),
        ("แผนดูแลคลอง", Fit.UNDATED),
    ],
)
def test_this_year(make: Maker, head: str, expected: Fit) -> None:
    assert fit(make, head, Period.THIS) is expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("แผนดูแลคลอง (พ.ศ. 2561 - 2565)", Fit.RIGHT),
        ("แผนดูแลคลอง (พ.ศ. 2566 - 2570)", Fit.OTHER),
        ("แผนดูแลคลอง (พ.ศ. 2563 - 2564) ทบทวนเมื่อ พ.ศ. 2565", Fit.OTHER),
        ("แผนดูแลคลอง (พ.ศ. 2557 - 2560) ทบทวนเมื่อ พ.ศ. 2565", Fit.OTHER),  # the range decides, not the year beside it
        ("แผนดูแลคลอง พ.ศ. 2565", Fit.RIGHT),
    ],
)
def test_a_plan_that_covers_the_year(make: Maker, head: str, expected: Fit) -> None:
    assert fit(make, head, Period.COVERS) is expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("หลักเกณฑ์ดูแลคลอง", Fit.RIGHT),
        ("หลักเกณฑ์ดูแลคลอง พ.ศ. 2558", Fit.RIGHT),
        ("หลักเกณฑ์ดูแลคลอง พ.ศ. 2567", Fit.OTHER),
        ("นโยบายดูแลคลอง พ.ศ. 2561-2563", Fit.OTHER),
        ("นโยบายดูแลคลอง ตั้งแต่ 1 ตุลาคม 2562 ถึง 30 กันยายน 2563", Fit.OTHER),
        ("นโยบายดูแลคลอง พ.ศ. 2563-2566", Fit.RIGHT),
        ("นโยบายดูแลคลอง ประจำปีงบประมาณ พ.ศ. 2563", Fit.OTHER),
    ],
)
def test_a_rule_still_in_force(make: Maker, head: str, expected: Fit) -> None:
    assert fit(make, head, Period.IN_FORCE) is expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("รายงานคลอง ประจำปีงบประมาณ พ.ศ. 2564", Fit.RIGHT),
        ("รายงานคลอง ประจำปีงบประมาณ พ.ศ. 2565", Fit.OTHER),
        ("รายงานคลอง ปี 2564 เทียบกับปี 2563 และเป้าหมายปี 2565", Fit.RIGHT),
        ("รายงานคลอง ปี 2565 เทียบกับปี 2564", Fit.OTHER),
        ("รายงานคลอง รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2564", Fit.OTHER),
        ("รายงานคลอง รอบ 12 เดือน ปีงบประมาณ พ.ศ. 2564", Fit.RIGHT),
    ],
)
def test_a_report_of_the_year_before(make: Maker, head: str, expected: Fit) -> None:
    assert fit(make, head, Period.PREVIOUS) is expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("รายงานคลอง รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2565", Fit.RIGHT),
        ("รายงานคลอง ตุลาคม 2564 - มีนาคม 2565", Fit.RIGHT),
        ("รายงานคลอง ไตรมาสที่ 1 ปีงบประมาณ 2565", Fit.RIGHT),
        ("รายงานคลอง ประจำเดือนธันวาคม 2564", Fit.RIGHT),
        ("รายงานคลอง ปีงบประมาณ พ.ศ. 2565", Fit.RIGHT),
        ("รายงานคลอง รอบ 6 เดือนหลัง ปีงบประมาณ พ.ศ. 2565", Fit.OTHER),
        ("รายงานคลอง ประจำเดือนพฤษภาคม 2565", Fit.OTHER),
        ("รายงานคลอง รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2564", Fit.OTHER),
    ],
)
def test_the_first_half(make: Maker, head: str, expected: Fit) -> None:
    assert fit(make, head, Period.FIRST_HALF) is expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("วิเคราะห์คลอง ปี 2564", Fit.RIGHT),
        ("วิเคราะห์คลอง ปี 2565", Fit.RIGHT),
        ("วิเคราะห์คลอง ปี 2563", Fit.OTHER),
    ],
)
def test_an_analysis_of_the_years_result(make: Maker, head: str, expected: Fit) -> None:
    assert fit(make, head, Period.RESULT_OF) is expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("สถิติคลอง รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2565", Fit.RIGHT),
        ("สถิติคลอง ประจำปีงบประมาณ พ.ศ. 2565", Fit.RIGHT),
        ("สถิติคลอง ประจำปีงบประมาณ พ.ศ. 2564", Fit.RIGHT),
        ("สถิติคลอง รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2564", Fit.OTHER),  # half of the year before is neither
        ("สถิติคลอง ประจำปีงบประมาณ พ.ศ. 2563", Fit.OTHER),
        ("สถิติคลอง ประจำปีงบประมาณ พ.ศ. 2566", Fit.OTHER),
        ("สถิติคลอง", Fit.UNDATED),
    ],
)
def test_this_year_or_the_whole_of_the_one_before(make: Maker, head: str, expected: Fit) -> None:
    assert fit(make, head, Period.EITHER) is expected


def test_the_year_of_the_result_beats_the_year_of_the_measures(make: Maker) -> None:
    head = "มาตรการดูแลคลอง ประจำปี {0}\nวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปี พ.ศ. {1}"
    assert fit(make, head.format(2565, 2564), Period.RESULT_OF) is Fit.RIGHT
    assert fit(make, head.format(2564, 2563), Period.RESULT_OF) is Fit.OTHER


def test_periods_follow_the_year_judged(make: Maker) -> None:
    head = "รายงานคลอง ประจำปีงบประมาณ พ.ศ. 2567"
    assert fit(make, head, Period.THIS, year=2567) is Fit.RIGHT
    assert fit(make, head, Period.PREVIOUS, year=2568) is Fit.RIGHT
    assert fit(make, head, Period.THIS) is Fit.OTHER


def test_no_period_asked(make: Maker) -> None:
    assert fit(make, "รายงานคลอง ปี 2550", Period.NONE) is Fit.RIGHT


def test_what_said_so_is_kept_for_the_quote(make: Maker) -> None:
    found = timed(make, doc("รายงานคลอง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕" + BODY))
    assert found.mention is not None
    assert "๒๕๖๕" in found.source[found.mention.start : found.mention.end]


# --- links that were not opened ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("รายงานคลอง ปี 2564", "ปี 2565"), Fit.OTHER),  # the nearest decides
        (("ดาวน์โหลด", "รายงานคลอง ปี 2565"), Fit.RIGHT),
        (("ดาวน์โหลด", "ITA 2565"), Fit.UNDATED),
        (("ดาวน์โหลด",), Fit.UNDATED),
        ((), Fit.UNDATED),
    ],
)
def test_the_words_around_an_unopened_link(texts: tuple[str, ...], expected: Fit) -> None:
    assert label_fit(texts, Period.THIS, FiscalYear(2565)) is expected


def test_without_a_period_any_unopened_link_is_of_the_right_one() -> None:
    assert label_fit(("รายงานคลอง ปี 2550",), Period.NONE, FiscalYear(2565)) is Fit.RIGHT
