"""Days, months and ranges of them: typed in full, shortened, misspelt, with Thai digits, across a line."""

from datetime import date, timedelta

import pytest
from pythainlp.util import thai_strptime

from tests.thai.said import said
from thai.dates import read
from thai.fiscal import MONTHS, MONTHS_SHORT, Span
from thai.text import thai_digits

HALF = "10,11,12,1,2,3"

DAYS = [
    ("15 มกราคม 2565", "day 2565 1 d15"),
    ("15ม.ค.65", "day 2565 1 d15 ?"),
    ("15 มค 65", "day 2565 1 d15 ?"),
    ("15/01/2565", "day 2565 1 d15"),
    ("15.01.2565", "day 2565 1 d15"),
    ("15-1-65", "day 2565 1 d15 ?"),
    ("1/31/2565", "day 2565 1 d31 ?"),
    ("15-ม.ค.-65", "day 2565 1 d15 ?"),
    ("15 ม.ค. '65", "day 2565 1 d15 ?"),
    ("1 ต.ค. 2564", "day 2564 10 d1"),
    ("24 มกราคม 2024", "day 2567 1 d24"),
    ("2022-01-31", "day 2565 1 d31"),
    ("2565-01-31", "day 2565 1 d31"),
    ("วันที่ ๓๑ เดือน มีนาคม พ.ศ. ๒๕๖๕", "day 2565 3 d31"),
    ("วันศุกร์ที่ 31 มีนาคม\n2565", "day 2565 3 d31"),
    ("วันที่ 5 ธันวาคม พุทธศักราช 2565", "day 2565 12 d5"),
    ("วันที่ 9 ธ.ค.", "day - 12 d9"),
    ("29 กุมภาพันธ์ 2567", "day 2567 2 d29"),
    ("January 15, 2022", "day 2565 1 d15"),
    ("15-17 มกราคม 2565", "day 2565 1 d15-17"),
    ("วันที่ 15 ถึงวันที่ 17 มกราคม 2565", "day 2565 1 d15-17"),
    ("1 ต.ค. 64 เวลา 08.30 น.", "day 2564 10 d1 ?"),
]

MONTHS_READ = [
    ("เดือน ตุลาคม 2564", "month 2564 10"),
    ("เดือน พ.ย. 64", "month 2564 11 ?"),
    ("มค.65", "month 2565 1 ?"),
    ("พย. 2564", "month 2564 11"),
    ("ก.พ 2565", "month 2565 2"),
    ("ต.ค.-64", "month 2564 10 ?"),
    ("กรกฏาคม2565", "month 2565 7"),
    ("กุมภาพันธุ์ 2565", "month 2565 2"),
    ("พฤษจิกายน 2564", "month 2564 11"),
    ("ตุุลาคม ๒๕๖๔", "month 2564 10"),
    ("มก ราคม 2565", "month 2565 1"),
    ("มีนาคม พ.ศ.2565", "month 2565 3"),
    ("มกราคม ปี 2565", "month 2565 1"),
    ("ตุลาคม ปีงบประมาณ 2565", "month 2564 10 F"),
    ("ปีงบประมาณ 2565 เดือนตุลาคม", "month 2564 10 F"),
    ("เดือน 10/2564", "month 2564 10"),
    ("Oct 2021", "month 2564 10"),
    ("1-31 ต.ค. 64", "month 2564 10 ?"),
    ("31 กุมภาพันธ์ 2565", "month 2565 2 ?"),
    ("สขร.1 ต.ค. 64", "month 2564 10 ?"),
    ("แบบ สขร. 1 ตุลาคม 2566", "month 2566 10"),
    ("O23 ตุลาคม 2564", "month 2564 10"),
    ("สขร.พ.ค.67.pdf", "month 2567 5 ?"),
    ("ครั้งที่ 1 ตุลาคม 2564", "month 2564 10"),
    ("ต.ค.", "month - 10"),
    ("ก.พ.", "month - 2"),
    ("เดือน ก.ค.", "month - 7"),
]

RANGES = [
    ("1 ตุลาคม 2564 – 31 มีนาคม 2565", f"months 2564-2565 {HALF}"),
    ("1/10/2564-31/03/2565", f"months 2564-2565 {HALF}"),
    ("ตั้งแต่ 1 ต.ค.64 ถึง 31 มี.ค.65", f"months 2564-2565 {HALF} ?"),
    ("วันที่ 1 ตุลาคม 2564 จนถึงวันที่ 31 มีนาคม 2565", f"months 2564-2565 {HALF}"),
    ("รอบ 1 ตุลาคม 2564 – 31 มีนาคม 2565", f"months 2564-2565 {HALF}"),
    ("1 ตุลาคม - 31 มีนาคม", f"months - {HALF}"),
    ("เดือนตุลาคม 2564 ถึง มีนาคม 2565", f"months 2564-2565 {HALF}"),
    ("ตุลาคม ๒๕๖๔ถึงเดือนมีนาคม๒๕๖๕", f"months 2564-2565 {HALF}"),
    ("ต.ค.64-มี.ค.65", f"months 2564-2565 {HALF} ?"),
    ("ต.ค. - มี.ค. 2565", f"months 2564-2565 {HALF}"),
    ("ต.ค. – ธ.ค. 64", "months 2564 10,11,12 ?"),
    ("ตุลาคม–ธันวาคม 2564", "months 2564 10,11,12"),
    ("สขร 1 ต.ค. – ก.พ. 63", "months 2562-2563 10,11,12,1,2 ?"),
    ("ม.ค. \ufffd มี.ค. 2565", "months 2565 1,2,3"),
    ("ตค-ธค 64", "months 2564 10,11,12 ?"),
    ("Oct-Dec 2021", "months 2564 10,11,12"),
    ("ตุลาคม - มีนาคม ปีงบประมาณ 2565", f"months 2564-2565 {HALF} F"),
    ("ปีงบประมาณ พ.ศ. 2565 (ตุลาคม - มีนาคม)", f"months 2564-2565 {HALF} F"),
    ("15 มกราคม - 20 กุมภาพันธ์ 2565", "months 2565 1,2 d15-20"),
]

LOOK_ALIKES = [
    "สำนักงาน ก.พ. กำหนด",
    "กฎ ก.พ. ว่าด้วย",
    "ก.ค.ศ.",
    "อ.ก.พ. จังหวัด",
    "ก.พ.ร.",
    "ส.ค.ส. ปีใหม่",
    "แบบ ส.ค. 1 และ น.ส. 3",
    "ต.คลองสมมุติ",
    "ต. คลองสมมุติ",
    "มีค่าใช้จ่าย มีคนมา 65 คน",
    "สมาคม",
    "May I help you",
    "45/13/2565x",
    "1.2.65",
    "ข้อ 3.1.65",
]


@pytest.mark.parametrize(("text", "expected"), [*DAYS, *MONTHS_READ, *RANGES])
def test_a_time_is_read(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_looks_like_a_month_is_not_read(text: str) -> None:
    assert [one for one in said(text) if not one.startswith("year ")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ต.ค., พ.ย. และ ธ.ค. 2564", ["month 2564 10 ?", "month 2564 11 ?", "month 2564 12"]),
        ("ธ.ค. ม.ค. 2565", ["month 2564 12 ?", "month 2565 1"]),
        ("ปีงบประมาณ 2565 ต.ค. ม.ค.", ["month 2564 10 F", "month 2565 1 F?"]),
        ("ต.ค. พ.ย. ก.พ. ก.ค.", ["month - 10", "month - 11", "month - 2", "month - 7"]),
        ("ม.ค. 65 ก.พ. 70 มี.ค. 55", ["month - 1", "month - 2", "month - 3"]),
        ("ธ.ค. 64 ม.ค. 65", ["month 2564 12 ?", "month 2565 1 ?"]),
        ("ตุลาคม 15 พฤศจิกายน 20", ["month - 10", "month - 11"]),
        ("1 ตุลาคม 15 พฤศจิกายน", ["day - 10 d1", "day - 11 d15"]),
        ("ม.ค. 65 คน", ["month - 1"]),
        ("45/13/2565", ["year 2565 ?"]),
    ],
)
def test_rows_of_months_share_their_year_but_not_their_figures(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("name", [*MONTHS, *MONTHS_SHORT])
def test_every_month_is_known_by_its_names(name: str) -> None:
    number = ([*MONTHS, *MONTHS_SHORT].index(name)) % 12 + 1
    assert said(f"เดือน {name} 2565") == said(f"เดือน{name}๒๕๖๕") == [f"month 2565 {number}"]


def test_every_way_of_writing_a_day_gives_that_day() -> None:
    day = date(2021, 9, 25)
    while day < date(2022, 10, 10):
        year, full, brief = day.year + 543, MONTHS[day.month - 1], MONTHS_SHORT[day.month - 1]
        forms = [
            f"{day.day} {full} {year}", f"{day.day}{brief}{year}", f"{day.day} {brief} {year % 100}",
            f"{day.day}/{day.month}/{year}", f"{day.day:02}-{day.month:02}-{year}", day.isoformat(),
            f"วันที่ {day.day} เดือน{full} พ.ศ. {year}", thai_digits(f"{day.day} {full} {year}"),
        ]  # fmt: skip
        assert {mention.span() for form in forms for mention in read(form)} == {Span(day, day)}
        assert all(len(read(form)) == 1 for form in forms)
        day += timedelta(days=11)


def test_pythainlp_reads_the_same_day_where_it_can() -> None:
    for month, name in enumerate(MONTHS, 1):
        theirs = thai_strptime(f"15 {name} 2565", "%d %B %Y").date()
        span = read(f"15 {name} 2565")[0].span()
        assert span is not None
        assert span.first == theirs.replace(year=2022) == date(2022, month, 15)
