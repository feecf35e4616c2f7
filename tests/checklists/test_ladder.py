"""The ladder from elements to a verdict: one small site for each step."""

from __future__ import annotations

from datetime import date

import pytest

from checklists.audit import Certainty, Met, Presence, Verdict
from checklists.judge import judge
from checklists.model import Period
from crawler.records import Cause
from tests.checklists.build import Doc, Maker, a, address, case, checklist, doc, element, findings, item
from tests.checklists.canal import BODY, OLD, OTHER, PLAN, TITLE, UNREAD, canal, judged, listed

# --- 1. a candidate of the right period --------------------------------------------------------------------------


def test_1_all_elements_met(make: Maker) -> None:
    found = judged(make, {"/": a("/plan.pdf", f"{TITLE} ปี 2565"), "/plan.pdf": PLAN})
    assert (found.verdict, found.finding, found.presence) == (Verdict.COMPLETE, "มีข้อมูลครบถ้วน", Presence.FOUND)
    assert [r.decision for r in found.requirements] == [Met.MET] * 3
    proof = found.evidence[0]
    assert (proof.url, proof.found_on) == (address("/plan.pdf"), address("/"))
    assert proof.path == (f"{TITLE} ปี 2565",)
    assert proof.place == "เอกสาร PDF หน้า 1"
    assert found.remedy == ""


def test_1_one_element_unmet_says_which(make: Maker) -> None:
    without = doc(f"{TITLE} ปี 2565{BODY}".replace("งบประมาณ 20,000 บาท", ""))
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": without})
    assert (found.verdict, found.finding) == (Verdict.INCOMPLETE, "ไม่มีงบประมาณ")
    assert found.remedy


def test_1_a_part_that_cannot_be_opened_is_told_beside_what_is_absent(make: Maker) -> None:
    home = f"<p>{a('/plan.pdf', TITLE)}</p><p>{a('/more.pdf', TITLE + ' ส่วนที่ 2')}</p>"
    plan = doc(f"{TITLE} ปีงบประมาณ พ.ศ. 2565 กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง")
    found = judged(make, {"/": home, "/plan.pdf": plan}, {"/more.pdf": Cause.HTTP_4XX})
    assert found.verdict is Verdict.INCOMPLETE
    assert found.finding == f"ไม่มีงบประมาณ · ไม่สามารถเข้าถึง {TITLE} ส่วนที่ 2 ได้ (เว็บไซต์ตอบ 404)"


def test_1_an_unreadable_part_is_for_a_person(make: Maker) -> None:
    short = doc(f"{TITLE} ปี 2565 กองช่างเก็บวัชพืชในคลองสายหลักสัปดาห์ละครั้ง")
    home = a("/plan.pdf", f"{TITLE} ปี 2565") + a("/annex.pdf", f"{TITLE} ปี 2565 ภาคผนวก")
    found = judged(make, {"/": home, "/plan.pdf": short, "/annex.pdf": UNREAD})
    assert found.verdict is Verdict.REVIEW
    assert "ภาคผนวก" in found.finding
    assert found.searched


def test_1_advice_never_changes_a_verdict(make: Maker) -> None:
    advice = element("fields", {"fields": ["ตัวชี้วัด"]}, "o01.4").model_copy(update={"certainty": Certainty.LOW})
    more = canal().model_copy(update={"requirements": (*canal().requirements, advice)})
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": PLAN}, years_list=checklist(more))
    assert found.verdict is Verdict.COMPLETE
    assert found.requirements[-1].decision is Met.UNMET


def test_1_what_is_only_stale_is_outdated(make: Maker) -> None:
    laws = checklist(item("O01", "กฎหมายที่เกี่ยวข้อง", element("laws_current")))
    old = doc("รายชื่อกฎหมาย: พระราชบัญญัติภาษีบำรุงท้องที่ พ.ศ. 2508 และที่แก้ไขเพิ่มเติม")
    found = judged(make, {"/": a("/laws.pdf", "กฎหมายที่เกี่ยวข้อง"), "/laws.pdf": old}, years_list=laws)
    assert found.verdict is Verdict.OUTDATED
    assert "ภาษีบำรุงท้องที่" in found.finding


def test_1_the_right_year_beside_old_ones_is_complete(make: Maker) -> None:
    home = a("/old.pdf", f"{TITLE} ปี 2563") + a("/plan.pdf", f"{TITLE} ปี 2565")
    assert judged(make, {"/": home, "/old.pdf": OLD, "/plan.pdf": PLAN}).verdict is Verdict.COMPLETE


# --- 2. a candidate naming the right period fails ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("cause", "why"),
    [
        (Cause.HTTP_4XX, "เว็บไซต์ตอบ 404"),
        (Cause.HTTP_5XX, "เว็บไซต์ตอบ 500"),
        (Cause.DNS, "ไม่พบชื่อเว็บไซต์ปลายทาง"),
        (Cause.TIMEOUT, "ไม่ตอบภายในเวลา"),
        (Cause.LOGIN, "ต้องเข้าสู่ระบบก่อน"),
        (Cause.EMPTY, "ไฟล์ว่างเปล่า"),
        (Cause.SOFT_404, "แสดงหน้าไม่พบข้อมูล"),
    ],
)
def test_2_the_right_year_cannot_be_opened(make: Maker, cause: Cause, why: str) -> None:
    home = a("/old.pdf", f"{TITLE} ปี 2563") + a("/plan.pdf", f"{TITLE} ปี 2565")
    found = judged(make, {"/": home, "/old.pdf": OLD}, {"/plan.pdf": cause})
    assert (found.verdict, found.finding) == (Verdict.INACCESSIBLE, f"ไม่สามารถเข้าถึง {TITLE} ปี 2565 ได้ ({why})")
    assert found.evidence[0].url == address("/plan.pdf")


def test_2_a_page_that_only_introduces_a_file_that_is_gone(make: Maker) -> None:
    page = f"<h2>{TITLE} ปี 2565</h2><p>ฉบับที่สภาเห็นชอบแล้ว เผยแพร่ให้ประชาชนทราบโดยทั่วกัน</p>{a('/plan.pdf', 'ดาวน์โหลด')}"
    found = judged(make, {"/": a("/p", TITLE), "/p": page}, {"/plan.pdf": Cause.HTTP_4XX})
    assert (found.verdict, found.finding) == (
        Verdict.INACCESSIBLE,
        f"ไม่สามารถเข้าถึง {TITLE} ปี 2565 ได้ (เว็บไซต์ตอบ 404)",
    )


def test_2_a_named_link_that_is_gone_beats_a_mere_heading(make: Maker) -> None:
    about = f"<h3>{TITLE} ปี 2565</h3><p>หน่วยงานให้ความสำคัญกับคลองทุกสาย และจะเผยแพร่เอกสารต่อไป</p>"
    home = a("/about", "เกี่ยวกับเรา") + a("/plan.pdf", f"{TITLE} ปี 2565")
    found = judged(make, {"/": home, "/about": about}, {"/plan.pdf": Cause.HTTP_5XX})
    assert found.verdict is Verdict.INACCESSIBLE


# --- 3. what a machine should not decide -------------------------------------------------------------------------


@pytest.mark.parametrize("cause", [Cause.ROBOTS, Cause.BLOCKED, Cause.UNREAD, Cause.TOO_BIG])
def test_3_a_refusal_of_our_own_is_never_not_found(make: Maker, cause: Cause) -> None:
    found = judged(make, {"/": a("/plan.pdf", TITLE)}, {"/plan.pdf": cause})
    assert found.verdict is Verdict.REVIEW
    assert found.evidence


def test_3_an_undated_document(make: Maker) -> None:
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": doc(TITLE + BODY)})
    assert found.verdict is Verdict.REVIEW
    assert "ไม่ระบุปี" in found.finding


def test_3_an_unreadable_undated_document(make: Maker) -> None:
    found = judged(make, {"/": a("/plan.pdf", TITLE), "/plan.pdf": UNREAD})
    assert found.verdict is Verdict.REVIEW
    assert "อ่านไม่ได้" in found.finding


def test_3_a_file_store_that_was_not_opened(make: Maker) -> None:
    found = judged(make, {"/": a("https://drive.google.com/file/d/1/view", f"{TITLE} ปี 2565")})
    assert found.verdict is Verdict.REVIEW
    assert "drive.google.com" in found.finding
    assert found.presence is Presence.EXTERNAL


def test_3_a_link_the_budget_did_not_reach(make: Maker) -> None:
    found = judged(make, {"/": a("/plan.pdf", TITLE)}, left_over={"/plan.pdf": 8.0})
    assert found.verdict is Verdict.REVIEW
    assert "ยังไม่ได้เปิด" in found.finding


def test_3_an_old_file_in_a_store_does_not_ask_for_a_person(make: Maker) -> None:
    home = a("/old.pdf", f"{TITLE} ปี 2563") + a("https://drive.google.com/file/d/1/view", f"{TITLE} ปี 2562")
    assert judged(make, {"/": home, "/old.pdf": OLD}).verdict is Verdict.OUTDATED


@pytest.mark.parametrize("cause", [None, Cause.ROBOTS])
def test_3_the_right_year_unread_beside_an_old_one_is_for_a_person(make: Maker, cause: Cause | None) -> None:
    home = a("/old.pdf", f"{TITLE} ปี 2563") + a("/plan.pdf", f"{TITLE} ปี 2565")
    answers: dict[str, str | Doc] = {"/": home, "/old.pdf": OLD}
    if cause is None:
        answers["/plan.pdf"] = UNREAD
    found = judged(make, answers, {"/plan.pdf": cause} if cause else None)
    assert found.verdict is Verdict.REVIEW


# --- 4. only other years -----------------------------------------------------------------------------------------


def test_4_only_other_years_older_or_newer(make: Maker) -> None:
    found = judged(make, {"/": a("/old.pdf", TITLE), "/old.pdf": OLD})
    assert found.verdict is Verdict.OUTDATED
    assert found.finding == "ไม่มีข้อมูลปี พ.ศ. 2565 พบเฉพาะปี พ.ศ. 2563"
    assert [r.decision for r in found.requirements] == [Met.MET, Met.MET, Met.UNMET]
    newer = doc(f"{TITLE} ประจำปีงบประมาณ พ.ศ. 2567{BODY}")
    assert judged(make, {"/": a("/new.pdf", TITLE), "/new.pdf": newer}).verdict is Verdict.OUTDATED


def test_4_a_page_of_the_year_that_lists_only_old_papers(make: Maker) -> None:
    page = f"<h2>{TITLE} ปี 2565</h2><ul><li>{a('/old.pdf', f'{TITLE} ปี 2563')}</li></ul>"
    assert judged(make, {"/": a("/p", TITLE), "/p": page, "/old.pdf": OLD}).verdict is Verdict.OUTDATED


def test_4_an_old_paper_beats_a_broken_one_without_a_year(make: Maker) -> None:
    home = a("/old.pdf", f"{TITLE} ปี 2563") + a("/gone.pdf", TITLE)
    assert judged(make, {"/": home, "/old.pdf": OLD}, {"/gone.pdf": Cause.HTTP_4XX}).verdict is Verdict.OUTDATED


# --- 5. a candidate without a year fails -------------------------------------------------------------------------


def test_5_a_broken_link_without_a_year(make: Maker) -> None:
    found = judged(make, {"/": a("/p", TITLE)}, {"/p": Cause.HTTP_4XX})
    assert (found.verdict, found.presence) == (Verdict.INACCESSIBLE, Presence.BROKEN)


# --- 6. a label with nothing behind it ---------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["<h2>แผนกำจัดผักตบชวา</h2>", "<h2>แผนกำจัดผักตบชวา</h2><p>อยู่ระหว่างจัดทำ</p>"])
def test_6_only_a_label(make: Maker, page: str) -> None:
    found = judged(make, {"/": a("/p", TITLE), "/p": page})
    assert (found.verdict, found.presence) == (Verdict.MISSING, Presence.LABEL_ONLY)
    assert found.finding == f"ไม่พบข้อมูล มีเพียงหัวข้อ “{TITLE}” ไม่มีเนื้อหา"
    assert found.searched


def test_6_a_label_without_a_link(make: Maker) -> None:
    assert judged(make, {"/": f"<a href='#'>{TITLE}</a>"}).presence is Presence.LABEL_ONLY


def test_6_a_label_that_links_to_the_page_it_stands_on(make: Maker) -> None:
    about = f"<h2>เกี่ยวกับเรา</h2>{a('/about', TITLE)}<p>หน่วยงานตั้งอยู่ริมคลองยาง มีประชากรราวสี่พันคนในเก้าหมู่บ้าน</p>"
    found = judged(make, {"/": a("/about", "เกี่ยวกับเรา"), "/about": about})
    assert (found.verdict, found.presence) == (Verdict.MISSING, Presence.LABEL_ONLY)


# --- 7. no candidate ---------------------------------------------------------------------------------------------

HUB = a("/ita", "การเปิดเผยข้อมูลสาธารณะ")


def test_7_nothing_after_a_complete_look(make: Maker) -> None:
    found = judged(make, {"/": HUB, "/ita": a("/boats", OTHER.title), "/boats": BODY})
    assert (found.verdict, found.finding, found.presence) == (Verdict.MISSING, "ไม่พบข้อมูล", Presence.ABSENT)
    assert {s.url for s in found.searched} >= {address("/"), address("/ita")}


def test_7_a_look_alike_is_not_the_item(make: Maker) -> None:
    years_list = listed(unlike=("แบบสำรวจ",))
    home = a("/form", f"แบบสำรวจความเห็นต่อ{TITLE}")
    assert judged(make, {"/": home, "/form": BODY}, years_list=years_list).verdict is Verdict.MISSING


def test_7_a_place_to_look_that_is_gone_was_looked_at(make: Maker) -> None:
    assert judged(make, {"/": HUB}, {"/ita": Cause.HTTP_4XX}).verdict is Verdict.MISSING


@pytest.mark.parametrize("cause", [Cause.TIMEOUT, Cause.HTTP_5XX, Cause.ROBOTS])
def test_7_a_place_to_look_that_failed_leaves_it_unchecked(make: Maker, cause: Cause) -> None:
    home = HUB + a("/boats.pdf", OTHER.title)
    site = make({"/": home, "/boats.pdf": doc(OTHER.title + BODY)}, misses={"/ita": cause})
    found = findings(site, listed())
    assert found["O01"].verdict is Verdict.UNCHECKED
    assert found["O02"].verdict is Verdict.COMPLETE, "for the items not found only"


def test_7_a_promising_address_left_over_leaves_it_unchecked(make: Maker) -> None:
    assert judged(make, {"/": HUB, "/ita": ""}, left_over={"/menu": 6.0}).verdict is Verdict.UNCHECKED
    assert judged(make, {"/": HUB, "/ita": ""}, left_over={"/gallery/7": 1.0}).verdict is Verdict.MISSING


def test_7_an_ambiguous_label_that_cannot_be_opened_is_for_a_person(make: Maker) -> None:
    years_list = listed(hints=("งานทางน้ำ",))
    found = judged(make, {"/": a("/w", "งานทางน้ำ")}, {"/w": Cause.HTTP_5XX}, years_list=years_list)
    assert found.verdict is Verdict.REVIEW
    assert "งานทางน้ำ" in found.finding
    read = {"/": a("/w", "งานทางน้ำ"), "/w": f"<p>{BODY}</p>"}
    assert judged(make, read, years_list=years_list).verdict is Verdict.MISSING


def test_7_an_ambiguous_label_over_a_page_nobody_can_read_is_for_a_person(make: Maker) -> None:
    years_list = listed(hints=("งานทางน้ำ",))
    garbled = "<p>" + "ĒĨŁ ŋœū ĕŅ ŧŲ ĨĒ œŋ " * 20 + "</p>"
    found = judged(make, {"/": a("/w", "งานทางน้ำ"), "/w": garbled}, years_list=years_list)
    assert found.verdict is Verdict.REVIEW
    scan: dict[str, str | Doc] = {"/": a("/w.pdf", "งานทางน้ำ"), "/w.pdf": UNREAD}
    assert judged(make, scan, years_list=years_list).verdict is Verdict.REVIEW


# --- before the period is over -----------------------------------------------------------------------------------


def test_a_report_that_is_not_due_yet_is_no_fault(make: Maker) -> None:
    half = item("O01", "สถิติตลาดสด", element("months"), period=Period.FIRST_HALF)
    site = make({"/": a("/stat.pdf", "สถิติตลาดสด"), "/stat.pdf": doc("สถิติตลาดสด ประจำเดือนตุลาคม 2564" + BODY)})
    (found,) = judge(case(site, checklist(half), as_of=date(2021, 11, 8)))
    assert found.verdict is Verdict.COMPLETE
    assert "ยังไม่ครบกำหนด: พ.ย. 2564–มี.ค. 2565" in found.finding


def test_nothing_at_all_before_it_is_due_says_so(make: Maker) -> None:
    half = item("O01", "สถิติตลาดสด", element("months"), period=Period.FIRST_HALF)
    (found,) = judge(case(make({"/": HUB, "/ita": ""}), checklist(half), as_of=date(2021, 10, 8)))
    assert "ยังไม่ครบกำหนด" in found.finding
