"""The Thai sentences of the column "ข้อมูลในเว็บไซต์": specific, as a careful officer would write them."""

from __future__ import annotations

from collections.abc import Iterable

from checklists.model import Period
from checklists.pieces import Fault
from checklists.times import Timing
from crawler.records import Cause
from thai.fiscal import FiscalYear

_WHY = {
    Cause.DNS: "ไม่พบชื่อเว็บไซต์ปลายทาง",
    Cause.TLS: "ใบรับรองความปลอดภัยใช้ไม่ได้",
    Cause.TIMEOUT: "ไม่ตอบภายในเวลา",
    Cause.REFUSED: "เครื่องปลายทางปฏิเสธการเชื่อมต่อ",
    Cause.RESET: "การเชื่อมต่อถูกตัด",
    Cause.LOGIN: "ต้องเข้าสู่ระบบก่อน",
    Cause.EMPTY: "ไฟล์ว่างเปล่า",
    Cause.SOFT_404: "แสดงหน้าไม่พบข้อมูล",
    Cause.REDIRECTS: "เปลี่ยนเส้นทางไม่สิ้นสุด",
    Cause.WRONG_TYPE: "ไฟล์เปิดไม่ได้",
    Cause.ROBOTS: "robots.txt ไม่ให้โปรแกรมเข้า",
    Cause.BLOCKED: "เว็บไซต์ปิดกั้นหรือจำกัดการเข้าถึง",
    Cause.TOO_BIG: "ไฟล์ใหญ่เกินกำหนดของการตรวจ",
    Cause.CUT_SHORT: "ข้อมูลมาไม่ครบ",
    Cause.OUT_OF_BOUNDS: "อยู่นอกเว็บไซต์ของหน่วยงาน",
    Cause.UNREAD: "โปรแกรมอ่านหน้านี้ไม่สำเร็จ ต้องเปิดดูเอง",
}


def why(cause: Cause, status: int) -> str:
    """A cause in words for people."""
    if cause in {Cause.HTTP_4XX, Cause.HTTP_5XX}:
        return f"เว็บไซต์ตอบ {status}"
    return _WHY[cause]


def cannot_open(fault: Fault) -> str:
    label = " ".join(fault.label.split())[:80] or fault.url
    return f"ไม่สามารถเข้าถึง {label} ได้ ({why(fault.cause, fault.status)})"


def wanted(period: Period, year: FiscalYear) -> str:
    """The period an item asks for, in words."""
    match period:
        case Period.PREVIOUS:
            return f"ปี พ.ศ. {year.previous.be}"
        case Period.RESULT_OF:
            return f"ปี พ.ศ. {year.be} ที่วิเคราะห์ผลของปี พ.ศ. {year.previous.be}"
        case Period.FIRST_HALF:
            return f"รอบ 6 เดือนแรกของปี พ.ศ. {year.be}"
        case Period.EITHER:
            return f"ปี พ.ศ. {year.be} หรือ {year.previous.be}"
        case Period.COVERS | Period.IN_FORCE:
            return f"ที่ครอบคลุมปี พ.ศ. {year.be}"
        case _:
            return f"ปี พ.ศ. {year.be}"


def outdated(period: Period, year: FiscalYear, timings: Iterable[Timing]) -> str:
    years = sorted({y for t in timings for y in t.years})
    asked = year.previous.be if period is Period.PREVIOUS else year.be
    if years == [asked]:
        return f"ไม่มีข้อมูล{wanted(period, year)}ทั้งปี พบเพียงบางช่วงของปี"
    seen = f" พบเฉพาะปี พ.ศ. {_years(years)}" if years else ""
    return f"ไม่มีข้อมูล{wanted(period, year)}{seen}"


def _years(years: list[int]) -> str:
    """2559–2561, 2563, 2564: oldest first, three and more in a row shortened."""
    runs: list[list[int]] = []
    for y in years:
        if runs and y == runs[-1][-1] + 1:
            runs[-1].append(y)
        else:
            runs.append([y])
    return ", ".join(f"{r[0]}–{r[-1]}" if len(r) > 2 else ", ".join(map(str, r)) for r in runs)
