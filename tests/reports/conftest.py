"""A made-up audit of a made-up agency: all eight verdicts, both indicators, and texts a hostile page might hold."""

from __future__ import annotations

import pytest

from checklists.audit import (
    AgencyRecord,
    Audit,
    Certainty,
    ChecklistRecord,
    Decided,
    Evidence,
    Finding,
    IndicatorScore,
    Met,
    MissRecord,
    Presence,
    Range,
    Score,
    Searched,
    SectionScore,
    SnapshotRecord,
    Tool,
    Verdict,
)

SITE = "https://www.nongsailom.example"
HASH = "5e" * 32


def evidence(path: str, *way: str, quote: str = "ประกาศเมื่อวันที่ 4 มกราคม 2565", place: str = "หน้าเว็บ") -> Evidence:
    url = SITE + path
    return Evidence(
        url=url, requested_url=url, found_on=SITE + "/", sha256=HASH, quote=quote, place=place, path=("หน้าแรก", *way)
    )


def asked(
    text: str, decision: Met, reason: str, *proofs: Evidence, certainty: Certainty = Certainty.HIGH
) -> Decided:
    return Decided(id="e", text=text, decision=decision, reason=reason, certainty=certainty, evidence=proofs)


def item(
    code: str,
    title: str,
    section: str,
    verdict: Verdict,
    sentence: str,
    *requirements: Decided,
    proofs: tuple[Evidence, ...] = (),
    searched: tuple[Searched, ...] = (),
    points: float | None = 0.5,
    remedy: str = "",
    presence: Presence = Presence.FOUND,
) -> Finding:
    return Finding(
        code=code, title=title, section=section, verdict=verdict, finding=sentence, points=points, confidence=0.9,
        presence=presence, requirements=requirements, evidence=proofs, searched=searched, remedy=remedy,
    )  # fmt: skip


def looked(count: int = 3) -> tuple[Searched, ...]:
    places = (
        Searched(url=SITE + "/", what="เมนูหน้าแรก 24 รายการ"),
        Searched(url=SITE + "/ita2565", what="หน้ารวมข้อมูล ITA ปี 2565"),
        Searched(url=SITE + "/sitemap", what="แผนผังเว็บไซต์"),
    )
    more = tuple(Searched(url=f"{SITE}/news?page={n}", what=f"รายการประกาศหน้า {n}") for n in range(4, count + 1))
    return places[:count] + more


def items() -> tuple[Finding, ...]:
    plan = evidence("/files/แผนดำเนินงาน2565.pdf", "แผนงาน", "แผนดำเนินงานประจำปี", place="เอกสาร PDF หน้า 3")
    chart = evidence("/structure", "ข้อมูลหน่วยงาน", "โครงสร้าง")
    return (
        item(
            "O01", "โครงสร้าง", "9.1", Verdict.COMPLETE, "มีข้อมูลครบถ้วน",
            asked("แสดงแผนผังโครงสร้างการแบ่งส่วนราชการ", Met.MET, "พบแผนผัง", chart),
            asked("มีตำแหน่งที่สำคัญและการแบ่งส่วนงานภายใน", Met.MET, "พบตำแหน่งและสำนัก/กอง 4 ส่วน", chart),
            proofs=(chart,), points=0.44,
        ),
        item(
            "O05", "ข้อมูลการติดต่อ", "9.1", Verdict.INCOMPLETE,
            "ขาดหมายเลขโทรสาร มีที่อยู่ โทร. 042-000-565 และ saraban@nongsailom.example",
            asked("มีที่อยู่และหมายเลขโทรศัพท์", Met.MET, "พบในส่วนท้ายของหน้าแรก", evidence("/contact", "ติดต่อเรา")),
            asked("มีหมายเลขโทรสาร", Met.UNMET, "ไม่มีหมายเลขโทรสารในหน้าติดต่อ"),
            asked("มีแผนที่ตั้งหน่วยงาน", Met.MET, "พบแผนที่", certainty=Certainty.MEDIUM),
            points=0.44, remedy="เพิ่มหมายเลขโทรสารในหน้าติดต่อเรา หรือระบุว่าไม่มีโทรสาร",
        ),
        item(
            "O06", "กฎหมายที่เกี่ยวข้อง", "9.1", Verdict.OUTDATED, "มีเฉพาะข้อมูลปี พ.ศ. 2561 และ 2562 ไม่มีข้อมูลปี พ.ศ. 2565",
            asked("แสดงกฎหมายที่เกี่ยวข้องกับการดำเนินงาน", Met.UNMET, "ฉบับล่าสุดเป็นของปี 2562"),
            proofs=(evidence("/laws", "กฎหมาย"),), points=0.44, remedy="เผยแพร่กฎหมายฉบับที่ใช้บังคับในปัจจุบัน",
        ),
        item(
            "O08", "Q & A", "9.1", Verdict.INACCESSIBLE, "ไม่สามารถเข้าถึง webboard ได้ (HTTP 500)",
            asked("มีช่องทางที่สอบถามและตอบกลับได้สองทาง", Met.UNCLEAR, "เปิดหน้าไม่ได้"),
            points=0.44, presence=Presence.BROKEN, remedy="แก้ไขลิงก์ webboard ให้เปิดได้",
        ),
        item(
            "O10", "แผนดำเนินงานประจำปี", "9.2", Verdict.COMPLETE, "มีข้อมูลครบถ้วน",
            asked("เป็นแผนที่มีระยะเวลา 1 ปี", Met.MET, "แผนปี 2565", plan),
            asked("มีรายละเอียดโครงการ งบประมาณ และระยะเวลา", Met.MET, "ครบทั้ง 3 ส่วน", plan),
            proofs=(plan, plan),
        ),
        item(
            "O16", "รายงานผลการสำรวจความพึงพอใจการให้บริการ", "9.2", Verdict.MISSING,
            "มีเฉพาะหัวข้อเมนู ไม่มีเอกสารหรือเนื้อหา",
            asked("แสดงผลสำรวจความพึงพอใจ", Met.UNMET, "ไม่มีเอกสาร"),
            asked("เป็นรายงานผลของปี พ.ศ. 2564", Met.UNMET, "ไม่มีเอกสาร"),
            searched=looked(11), presence=Presence.LABEL_ONLY, remedy="เผยแพร่รายงานผลสำรวจของปี พ.ศ. 2564",
        ),
        item(
            "O17", "E–Service", "9.2", Verdict.REVIEW, "มีลิงก์แบบฟอร์มภายนอก 1 รายการ ต้องเปิดดูว่าเป็นการยื่นคำขอหรือไม่",
            asked("มีช่องทางขอรับบริการออนไลน์", Met.UNCLEAR, "แบบฟอร์มอยู่นอกเว็บไซต์จึงไม่ได้เปิด"),
            presence=Presence.EXTERNAL,
        ),
        item(
            "O20", "รายงานผลการใช้จ่ายงบประมาณประจำปี", "9.3", Verdict.EXEMPT, "ไม่เกี่ยวข้องกับหน่วยงานประเภทนี้ตามรายการตรวจ",
            asked("แสดงผลการใช้จ่าย", Met.UNCLEAR, "ไม่ต้องตรวจ"), points=None, presence=Presence.ABSENT,
        ),
        item(
            "O23", "สรุปผลการจัดซื้อจัดจ้างรายเดือน", "9.3", Verdict.UNCHECKED, "หน้ารายการประกาศจัดซื้อเปิดไม่ครบ จึงยังสรุปไม่ได้",
            asked("จำแนกข้อมูลเป็นรายเดือน 6 เดือนแรก", Met.UNCLEAR, "ยังเปิดหน้า 2–9 ไม่ได้"), points=0.57,
            presence=Presence.ABSENT,
        ),
        item(
            "O34", "นโยบายไม่รับของขวัญ", "10.1", Verdict.MISSING, "ไม่พบข้อมูล",
            asked("แสดงนโยบายไม่รับของขวัญ", Met.UNMET, "ไม่พบ"),
            asked("ลงนามโดยผู้บริหารสูงสุดคนปัจจุบัน", Met.UNMET, "ไม่พบ", certainty=Certainty.LOW),
            searched=looked(2), points=1.25, presence=Presence.ABSENT,
            remedy="จัดทำประกาศนโยบาย ลงนามโดยผู้บริหารคนปัจจุบัน และเผยแพร่",
        ),
        item(
            "O42", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "10.2", Verdict.MISSING, "ไม่พบข้อมูล",
            asked("มีการวิเคราะห์ผลการประเมินปี พ.ศ. 2564", Met.UNMET, "ไม่พบ"),
            searched=looked(), points=5.0, presence=Presence.ABSENT, remedy="จัดทำมาตรการตามผลวิเคราะห์ แล้วเผยแพร่",
        ),
        item(
            "O43", "การดำเนินการตามมาตรการ", "10.2", Verdict.INCOMPLETE, "ไม่ได้นำมาตรการตามข้อ O42 ไปสู่การปฏิบัติ",
            asked("แสดงผลการดำเนินการตามมาตรการ", Met.UNMET, "ไม่มีมาตรการให้เทียบ"), points=5.0,
        ),
    )  # fmt: skip


def score() -> Score:
    sections = (
        ("9.1", "ข้อมูลพื้นฐาน", "9", Range(low=25, high=25)),
        ("9.2", "การบริหารงาน", "9", Range(low=33.333, high=66.667)),
        ("9.3", "การบริหารเงินงบประมาณ", "9", Range(low=0, high=100)),
        ("10.1", "การดำเนินการเพื่อป้องกันการทุจริต", "10", Range(low=0, high=0)),
        ("10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", "10", Range(low=0, high=0)),
    )
    return Score(
        sections=tuple(SectionScore(code=c, title=t, indicator=i, score=s) for c, t, i, s in sections),
        indicators=(
            IndicatorScore(code="9", title="การเปิดเผยข้อมูล", score=Range(low=19.44, high=63.89)),
            IndicatorScore(code="10", title="การป้องกันการทุจริต", score=Range(low=0, high=0)),
        ),
        oit=Range(low=9.72, high=31.94),
        note="คำนวณจากค่าเฉลี่ยของแต่ละตัวชี้วัดย่อย",
    )


def make(findings: tuple[Finding, ...] | None = None, name: str = "องค์การบริหารส่วนตำบลหนองสายลม") -> Audit:
    return Audit(
        tool=Tool(name="oit-auditor", version="0.1.0"),
        agency=AgencyRecord(id="nongsailom", name=name, kind="subdistrict", url=SITE + "/"),
        checklist=ChecklistRecord(id="2565", year=2565, sha256=HASH, title=""),
        year=2565,
        as_of="2022-04-30",
        snapshot=SnapshotRecord(
            started="2022-04-30T02:05:00+00:00", finished="2022-04-30T02:31:00+00:00", stopped_because="minutes",
            complete=False, requests=412, pages=268, documents=97, misses=3, sha256=HASH,
            failed=(
                MissRecord(url=SITE + "/webboard", cause="http_5xx", status=500, found_on=SITE + "/"),
                MissRecord(url=SITE + "/egp?page=2", cause="timeout", found_on=SITE + "/egp"),
                MissRecord(url=SITE + "/private", cause="robots", found_on=SITE + "/"),
            ),
        ),
        score=score(),
        items=items() if findings is None else findings,
        notes=("เว็บไซต์ใช้รหัสข้อของรายการปี 2564 ด้วย จึงเทียบตามชื่อข้อ",),
    )  # fmt: skip


def hostile_items() -> tuple[Finding, ...]:
    nasty = "<script>alert('1')</script>\x00\x0b\x1b[31m\ud800\u202e{{7*7}}[bold]& \"x\"\ufffe"
    long = "/" + "ก" * 300 + "?q=" + "a" * 6000
    bad = Evidence(
        url="javascript:alert(1)", requested_url="x", found_on="x", sha256=HASH, quote=nasty, place=nasty, path=(nasty,)
    )
    return tuple(
        item(
            f"O{n:02d}", f"{start}{nasty}", "9.1", Verdict.MISSING, f"{start}{nasty}",
            asked(f"{start}{nasty}", Met.UNMET, nasty, bad, evidence(long)),
            proofs=(bad, evidence(long)), searched=(Searched(url="data:text/html,<b>x", what=f"{start}{nasty}"),),
            remedy=f"{start}{nasty}",
        )
        for n, start in enumerate(("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"), start=1)
    )  # fmt: skip


@pytest.fixture(scope="session")
def audit() -> Audit:
    return make()


@pytest.fixture(scope="session")
def later(audit: Audit) -> Audit:
    """The same agency two months on."""
    return after(audit)


def after(audit: Audit) -> Audit:
    """One gap mended, one item lost, one no longer decided."""
    return audit.model_copy(
        update={
            "as_of": "2022-06-30",
            "snapshot": audit.snapshot.model_copy(update={"sha256": "a7" * 32}),
            "items": tuple(_later(finding) for finding in audit.items),
        }
    )


def _later(finding: Finding) -> Finding:
    mended = evidence("/nogift", "นโยบายไม่รับของขวัญ")
    changes: dict[str, dict[str, object]] = {
        "O34": {"verdict": Verdict.COMPLETE, "finding": "มีข้อมูลครบถ้วน", "evidence": (mended,)},
        "O01": {"verdict": Verdict.INCOMPLETE, "finding": "ผังไม่มีฝ่ายการเมือง", "evidence": (mended,)},
        "O10": {"verdict": Verdict.REVIEW, "finding": "แผนเป็นภาพสแกนที่อ่านไม่ออก"},
    }
    return finding.model_copy(update=changes.get(finding.code, {}))


@pytest.fixture(scope="session")
def hostile() -> Audit:
    return make(hostile_items(), name="=อบต.<script>alert(2)</script>\x0b\ud800")


@pytest.fixture(scope="session")
def all_items() -> Audit:
    """The made-up items repeated under 43 codes."""
    models = items()
    return make(tuple(models[n % len(models)].model_copy(update={"code": f"O{n + 1:02d}"}) for n in range(43)))
