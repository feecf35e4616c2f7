"""Quarters, halves and rounds of the fiscal year, the days every mention means, and its place in the original."""

import random
from datetime import date
from itertools import pairwise

import pytest

from tests.thai.said import said
from thai.dates import read
from thai.fiscal import FiscalYear, Span
from thai.shadow import shadow
from thai.tokens import tokens

FIRST, SECOND = "10,11,12,1,2,3", "4,5,6,7,8,9"

PARTS = [
    ("ไตรมาสที่ 1", ["quarter - 10,11,12 F"]),
    ("ไตรมาส ๒", ["quarter - 1,2,3 F"]),
    ("ไตรมาส 1/2565", ["quarter 2565 10,11,12 F"]),
    ("ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2565", ["quarter 2565 7,8,9 F"]),
    ("ไตรมาสแรก", ["quarter - 10,11,12 F"]),
    ("ไตรมาส 1-2", [f"quarter - {FIRST} F"]),
    ("ไตรมาสที่ 1 และ 2 ปี 2565", [f"quarter 2565 {FIRST} F"]),
    ("ไตรมาสที่ 3 ถึงไตรมาสที่ 4", [f"quarter - {SECOND} F"]),
    ("ไตรมาส1 ปี65", ["quarter 2565 10,11,12 F?"]),
    ("Q1/65", ["quarter 2565 10,11,12 F?"]),
    ("Q2", ["quarter - 1,2,3 F?"]),
    ("ไตรมาสที่ 1 ตุลาคม - ธันวาคม 2564", ["quarter 2565 10,11,12 F?", "months 2564 10,11,12"]),
    ("ไตรมาสที่ 2 (ม.ค. - มี.ค. 2565)", ["quarter 2565 1,2,3 F?", "months 2565 1,2,3"]),
    ("รายไตรมาส", []),
    ("Q1: ติดต่ออย่างไร", []),
    ("รอบ 6 เดือน", [f"half - {FIRST} F?"]),
    ("รอบ6เดือน", [f"half - {FIRST} F?"]),
    ("รอบ ๖ เดือนแรก", [f"half - {FIRST} F"]),
    ("รอบหกเดือนหลัง", [f"half - {SECOND} F"]),
    ("6 เดือนแรกของปี พ.ศ. 2565", [f"half 2565 {FIRST} F"]),
    ("6 เดือนหลัง", [f"half - {SECOND} F"]),
    ("ครึ่งปีแรก 2565", [f"half 2565 {FIRST} F"]),
    ("ครึ่งปีหลัง", [f"half - {SECOND} F"]),
    ("ครึ่งแรกของปีงบประมาณ พ.ศ. 2565", [f"half 2565 {FIRST} F"]),
    ("รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2565", [f"half 2565 {FIRST} F?"]),
    ("ปีงบประมาณ พ.ศ. 2565 รอบ 6 เดือนแรก", [f"half 2565 {FIRST} F"]),
    (
        "รอบ 6 เดือน (1 ตุลาคม 2564 - 31 มีนาคม 2565) ปีงบประมาณ พ.ศ. 2565",
        [f"half 2565 {FIRST} F?", f"months 2564-2565 {FIRST}", "year 2565 F"],
    ),
    ("รอบ 3 เดือน", ["quarter - 10,11,12 F?"]),
    ("รอบ 9 เดือน ปี 2565", ["quarter 2565 10,11,12,1,2,3,4,5,6 F?"]),
    ("ทุก 6 เดือน", []),
    ("ภายใน 6 เดือน", []),
    ("ระยะเวลา 6 เดือน", []),
    ("16 เดือนแรก", []),
    ("6 เดือนหลังจากนั้น", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_the_fiscal_year_are_read(text: str, expected: list[str]) -> None:
    assert said(text) == expected


YEAR = FiscalYear(2565)

SPANS = [
    ("พ.ศ. 2565", Span(date(2022, 1, 1), date(2022, 12, 31))),
    ("ปีงบประมาณ 2565", YEAR.span),
    ("พ.ศ. 2561-2565", Span(date(2018, 1, 1), date(2022, 12, 31))),
    ("ปีงบประมาณ 2564-2565", Span(date(2020, 10, 1), date(2022, 9, 30))),
    ("15 มกราคม 2565", Span(date(2022, 1, 15), date(2022, 1, 15))),
    ("15-17 มกราคม 2565", Span(date(2022, 1, 15), date(2022, 1, 17))),
    ("15 ม.ค. - 20 ก.พ. 2565", Span(date(2022, 1, 15), date(2022, 2, 20))),
    ("ก.พ. 2567", Span(date(2024, 2, 1), date(2024, 2, 29))),
    ("ตุลาคม 2564 ถึง มีนาคม 2565", YEAR.first_half),
    ("รอบ 6 เดือนแรก ปี 2565", YEAR.first_half),
    ("ไตรมาส 4/2565", Span(date(2022, 7, 1), date(2022, 9, 30))),
    ("รอบ 12 เดือน ปี 2565", YEAR.span),
]

SPANS_IN_CONTEXT = [
    ("เดือนตุลาคม", Span(date(2021, 10, 1), date(2021, 10, 31))),
    ("มกราคม", Span(date(2022, 1, 1), date(2022, 1, 31))),
    ("9 ธันวาคม", Span(date(2021, 12, 9), date(2021, 12, 9))),
    ("29 กุมภาพันธ์", Span(date(2022, 2, 28), date(2022, 2, 28))),
    ("ต.ค. - มี.ค.", YEAR.first_half),
    ("ก.ค. - ธ.ค.", Span(date(2022, 7, 1), date(2022, 12, 31))),
    ("รอบ 6 เดือน", YEAR.first_half),
    ("6 เดือนหลัง", YEAR.second_half),
    ("ไตรมาสที่ 2", Span(date(2022, 1, 1), date(2022, 3, 31))),
    ("รอบ 12 เดือน", YEAR.span),
]


@pytest.mark.parametrize(("text", "span"), SPANS)
def test_a_dated_mention_means_its_days_whatever_the_context(text: str, span: Span) -> None:
    (mention,) = read(text)
    assert mention.dated
    assert mention.span() == mention.span(FiscalYear(2560)) == span


@pytest.mark.parametrize(("text", "span"), SPANS_IN_CONTEXT)
def test_an_undated_mention_is_looked_for_in_the_year_asked_about(text: str, span: Span) -> None:
    (mention,) = read(text)
    assert not mention.dated
    assert mention.span() is None
    assert mention.fiscal_years() == ()
    assert mention.span(YEAR) == span


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2565", (2565,)),
        ("พ.ศ. 2561-2563", (2561, 2562, 2563)),
        ("ตุลาคม 2564", (2565,)),
        ("กันยายน 2564", (2564,)),
        ("สิงหาคม - พฤศจิกายน 2564", (2564, 2565)),
        ("1 ตุลาคม 2565", (2566,)),
        ("ไตรมาส 1/2565", (2565,)),
    ],
)
def test_the_fiscal_years_a_mention_may_belong_to(text: str, years: tuple[int, ...]) -> None:
    assert read(text)[0].fiscal_years() == years


def test_quotes_are_taken_from_the_original() -> None:
    text = "ผล\u200b  ประจ าเดือน  ตุุลาคม\u00a0๒๕๖๔ และ (พ.ศ.\u00a0\u00a0๒๕๖๑ – ๒๕๖๕) จบ"
    mentions = read(text)
    assert [mention.quote for mention in mentions] == ["เดือน  ตุุลาคม\u00a0๒๕๖๔", "พ.ศ.\u00a0\u00a0๒๕๖๑ – ๒๕๖๕"]
    assert all(text[mention.start : mention.end] == mention.quote for mention in mentions)


def test_a_running_text_gives_its_times_and_nothing_else() -> None:
    text = (
        "ประกาศองค์การบริหารส่วนตำบลสมมุติ เรื่อง แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ – ๒๕๗๐)\n"
        "ตามมาตรา ๖๗ แห่ง พ.ร.บ.สภาตำบลฯ พ.ศ. ๒๕๓๗ และที่แก้ไขเพิ่มเติมถึง (ฉบับที่ ๗) พ.ศ. ๒๕๖๒ "
        "วงเงิน ๒,๕๖๕ บาท โทร. ๐๔๓-๒๕๖-๕๐๐๐ ผู้เข้าร่วม 2565 คน\n"
        "ประกาศ ณ วันที่ ๔ เดือน มกราคม พ.ศ. ๒๕๖๕"
    )
    assert said(text) == ["years 2566-2570", "year 2537", "year 2562", "day 2565 1 d4"]


def test_mentions_never_overlap_and_always_make_sense() -> None:
    rng = random.Random(2565)
    parts = [
        "1", "15", "31", "65", "๒๕๖๕", "2564", "2022", "ต.ค.", "มีนาคม", "ก.พ.", "มค", "พ.ศ.", "ปี", "ปีงบประมาณ", "ค.ศ.",
        "รอบ 6 เดือน", "ไตรมาสที่ ", "Q1", "เดือน", "วันที่", "ถึง", "-", "–", "/", " ", "\n", "(", ")", ",", "และ", "แผน", ".",
        "15/01/2565", "May", "\u200b", "๓๕๖๓", "253\\62", "2561-2565",
    ]  # fmt: skip
    for _ in range(1500):
        text = "".join(rng.choices(parts, k=rng.randint(1, 14)))
        mentions = read(text)
        assert all(first.end <= second.start for first, second in pairwise(mentions)), text
        for mention in mentions:
            assert mention.quote == text[mention.start : mention.end] != "", text
            assert all(1 <= month <= 12 for month in mention.months), text
            assert (mention.first_year is None) == (mention.last_year is None), text
            assert mention.span(YEAR) is not None, text
            assert mention.dated == bool(mention.fiscal_years()), text


@pytest.mark.parametrize("piece", ["2565 ", "1/", "1 ", "ต.ค. ", "พ.ศ. ", "-", " ", "9", "ปี 65 ", "ไตรมาส 1 "])
def test_the_work_grows_no_faster_than_the_text(piece: str) -> None:
    few, many = (len(tokens(shadow(piece * count).text)) for count in (500, 2000))
    assert many <= 4 * few + 4
    assert len(read(piece * 2000)) <= 2000
