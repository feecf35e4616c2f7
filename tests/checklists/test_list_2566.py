"""The items that 2566 brought: what shows them, and what of older lists only resembles them."""

from __future__ import annotations

from datetime import date

import pytest

from checklists import loader
from checklists.audit import Finding, Verdict
from checklists.judge import judge
from tests.checklists.build import Doc, Maker, a, case, doc

LIST = loader.load(2566)
AGENCY = "องค์การบริหารส่วนตำบลดงหลวงน้อย"
HEAD = f"<h2>คณะผู้บริหาร</h2><p>นายทองก้อน ดวงพิลา</p><p>นายก{AGENCY}</p><p>นางบัวเรียน ศรีโคตร</p><p>รองนายก{AGENCY}</p>"
SIGNED = f"\nประกาศ ณ วันที่ 5 มกราคม พ.ศ. 2566\n(นายทองก้อน ดวงพิลา)\nนายก{AGENCY}"


def found(make: Maker, code: str, label: str, *shown: str | Doc) -> Finding:
    """The finding about one item of a site that shows these things under one label."""
    pages: dict[str, str | Doc] = {
        f"/shown{n}{'.pdf' if isinstance(one, Doc) else ''}": one for n, one in enumerate(shown)
    }
    home = a("/people", "คณะผู้บริหาร") + "".join(f"<p>{a(path, label)}</p>" for path in pages)
    site = make({"/": home, "/people": HEAD, **pages})
    return {f.code: f for f in judge(case(site, LIST, year=2566, as_of=date(2023, 4, 25)))}[code]


def test_the_privacy_policy(make: Maker) -> None:
    text = (
        f"<h2>นโยบายคุ้มครองข้อมูลส่วนบุคคล</h2><p>{AGENCY}เก็บรวบรวมข้อมูลส่วนบุคคลเท่าที่จำเป็นแก่การให้บริการ ใช้ตามวัตถุประสงค์ที่แจ้งไว้ "
        "ไม่เปิดเผยแก่บุคคลอื่นเว้นแต่กฎหมายให้ทำได้ และเจ้าของข้อมูลมีสิทธิขอเข้าถึง แก้ไข หรือลบข้อมูลของตนได้ที่สำนักปลัดในวันและเวลาราชการ</p>"
    )
    assert found(make, "O10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล (PDPA)", text).verdict is Verdict.COMPLETE
    cookies = "<h2>นโยบายคุกกี้</h2><p>เว็บไซต์นี้ใช้คุกกี้เพื่อจำภาษาและขนาดตัวอักษรที่ท่านเลือกไว้ ท่านปิดได้ทุกเมื่อในเมนูของเบราว์เซอร์</p>"
    assert found(make, "O10", "นโยบายคุกกี้", cookies).verdict is Verdict.MISSING


NO_GIFT = (
    f"ประกาศ{AGENCY} เรื่อง เจตนารมณ์ No Gift Policy ประจำปีงบประมาณ พ.ศ. 2566\nผู้บริหารและเจ้าหน้าที่ทุกคนจะไม่รับของขวัญ"
    "จากการปฏิบัติหน้าที่ ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่"
)


@pytest.mark.parametrize(
    ("text", "verdict", "says"),
    [
        (NO_GIFT + SIGNED, Verdict.COMPLETE, "ครบถ้วน"),
        (NO_GIFT, Verdict.INCOMPLETE, "ไม่พบการลงนาม"),
        (NO_GIFT.replace("ทั้งก่อน ขณะ และหลัง", "ใน") + SIGNED, Verdict.INCOMPLETE, "ไม่ระบุการไม่รับทั้งก่อน"),
        ((NO_GIFT + SIGNED).replace("2566", "2565"), Verdict.OUTDATED, "2566"),
    ],
)
def test_the_no_gift_announcement(make: Maker, text: str, verdict: Verdict, says: str) -> None:
    one = found(make, "O31", "นโยบาย No Gift Policy", doc(text))
    assert one.verdict is verdict
    assert says in one.finding


def test_the_no_gift_culture_is_an_activity_and_not_the_announcement(make: Maker) -> None:
    meeting = doc(
        "กิจกรรมสร้างวัฒนธรรม No Gift Policy\nวันที่ 20 กุมภาพันธ์ 2566 ผู้บริหารประชุมพนักงานส่วนตำบลที่ห้องประชุม มอบนโยบายไม่รับของขวัญ "
        "และให้ทุกกองทำป้ายแจ้งประชาชนว่าเจ้าหน้าที่ไม่รับของขวัญทุกชนิด"
    )
    assert found(make, "O32", "กิจกรรมสร้างวัฒนธรรม No Gift Policy", meeting).verdict is Verdict.COMPLETE
    assert found(make, "O32", "นโยบาย No Gift Policy", doc(NO_GIFT + SIGNED)).verdict is Verdict.MISSING


def test_a_no_gift_report_of_no_sure_time_is_not_called_outdated(make: Maker) -> None:
    label = "รายงานผลตามนโยบาย No Gift Policy"
    report = f"{label} รอบ 6 เดือน (1 ตุลาคม 2565 - 31 มีนาคม 2566)\nไม่มีเจ้าหน้าที่รายใดรับของขวัญหรือประโยชน์อื่นใดจากการปฏิบัติหน้าที่"
    assert found(make, "O33", label, doc(report)).verdict is Verdict.COMPLETE
    old = f"{label} ประจำปีงบประมาณ พ.ศ. 2564\nไม่มีเจ้าหน้าที่รายใดรับของขวัญหรือประโยชน์อื่นใดจากการปฏิบัติหน้าที่"
    assert found(make, "O33", label, doc(old)).verdict is Verdict.REVIEW
    empty = "แบบรายงานการรับของขวัญ (แบบฟอร์ม) ให้กรอกชื่อ ตำแหน่ง และสังกัดของผู้รายงาน"
    assert found(make, "O33", "แบบรายงานการรับของขวัญ", doc(empty)).verdict is Verdict.MISSING


def test_the_code_of_ethics_is_not_the_act_about_it(make: Maker) -> None:
    code = doc(
        "ประมวลจริยธรรมพนักงานส่วนท้องถิ่น\nข้อ 1 พนักงานส่วนท้องถิ่นพึงยึดมั่นในสถาบันหลักของประเทศ ซื่อสัตย์สุจริต กล้าตัดสินใจในสิ่งที่ถูกต้อง "
        "คิดถึงประโยชน์ส่วนรวม มุ่งผลสัมฤทธิ์ของงาน และปฏิบัติหน้าที่อย่างเป็นธรรม"
    )
    assert found(make, "O39", "ประมวลจริยธรรม", code).verdict is Verdict.COMPLETE
    act = doc("พระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562 มาตรา 1 พระราชบัญญัตินี้เรียกว่าพระราชบัญญัติมาตรฐานทางจริยธรรม")
    assert found(make, "O39", "พ.ร.บ.มาตรฐานทางจริยธรรม พ.ศ. 2562", act).verdict is Verdict.MISSING


DRIVE = (
    "การขับเคลื่อนจริยธรรม ประจำปีงบประมาณ พ.ศ. 2566\n"
    "1. นายกมีคำสั่งตั้งคณะทำงานขับเคลื่อนด้านจริยธรรม 5 คน มีปลัดเป็นประธาน\n"
    "2. แนวปฏิบัติ Dos & Don'ts ของพนักงาน ควรแต่งกายสุภาพ ไม่ควรใช้รถหลวงในธุระส่วนตัว\n"
    "3. โครงการอบรมคุณธรรมและจริยธรรม วันที่ 9 กุมภาพันธ์ 2566 มีพนักงานเข้าร่วม 32 คน"
)


def test_the_drive_for_ethics_has_three_parts(make: Maker) -> None:
    assert found(make, "O40", "การขับเคลื่อนจริยธรรม", doc(DRIVE)).verdict is Verdict.COMPLETE
    without = doc(DRIVE.replace("Dos & Don'ts ของพนักงาน ควรแต่งกายสุภาพ ไม่ควรใช้", "การใช้"))
    one = found(make, "O40", "การขับเคลื่อนจริยธรรม", without)
    assert (one.verdict, one.finding) == (Verdict.INCOMPLETE, "ไม่มีแนวปฏิบัติ Dos & Don'ts")


def test_of_the_ethics_assessment_nothing_is_sure_and_the_finding_says_so(make: Maker) -> None:
    text = doc("การประเมินพฤติกรรมทางจริยธรรมของพนักงานส่วนตำบล ปี 2566\nนำผลไปใช้ประกอบการเลื่อนเงินเดือนและการพัฒนารายบุคคล")
    shown = found(make, "O41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", text)
    assert shown.verdict is Verdict.COMPLETE
    assert "ยังไม่ยืนยัน" in shown.finding
    assert found(make, "O41", "ข่าวกีฬา", "<p>แข่งวอลเลย์บอลประจำตำบล</p>").verdict is Verdict.MISSING


def test_a_google_form_linked_by_itself_is_no_e_service_yet(make: Maker) -> None:
    site = make({"/": a("https://forms.gle/abc123", "ระบบบริการออนไลน์ E-Service ขอรับการสนับสนุนน้ำ")})
    one = {f.code: f for f in judge(case(site, LIST, year=2566, as_of=date(2023, 4, 25)))}["O18"]
    assert one.verdict is Verdict.INCOMPLETE
    assert [r.reason for r in one.requirements if "แบบฟอร์มออนไลน์ภายนอกโดยตรง" in r.reason]
