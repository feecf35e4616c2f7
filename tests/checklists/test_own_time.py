"""An item that mixes times: one element asks for a year of its own, and the item's verdict hears it."""

from __future__ import annotations

from checklists.audit import Certainty, Finding, Met, Verdict
from checklists.model import Checklist, Period
from tests.checklists.build import Doc, Maker, a, checklist, doc, element, findings, item

TITLE = "ระเบียบตลาดสดและการตรวจแผง"
RULES = doc("ระเบียบตลาดสด พ.ศ. 2559\nผู้ค้าต้องรักษาความสะอาดแผง เก็บของก่อนเวลา 18.00 น. และไม่วางของบนทางเดิน")
CHECK = "การตรวจแผงตลาดสด ปีงบประมาณ พ.ศ. {}\nกองสาธารณสุขตรวจแผงทุกแผงและสั่งแก้ไขท่อระบายน้ำสองจุดหลังตลาด"


def listed(period: Period = Period.NONE, certainty: Certainty = Certainty.HIGH) -> Checklist:
    of_this_year = element("period", {"about": ["การตรวจแผง"]}, "o01.2")
    own = of_this_year.model_copy(update={"period": Period.THIS, "certainty": certainty})
    labels = ("ระเบียบตลาดสด", "การตรวจแผงตลาดสด")
    return checklist(item("O01", TITLE, element("presence"), own, period=period, labels=labels))


def judged(make: Maker, years_list: Checklist, *shown: Doc) -> Finding:
    paths = {f"/shown{n}.pdf": one for n, one in enumerate(shown)}
    words = {path: one.reading.pages[0].text.split(" ")[0] for path, one in paths.items()}
    links = "".join(f"<p>{a(path, words[path])}</p>" for path in paths)
    return findings(make({"/": links, **paths}), years_list)["O01"]


def test_old_rules_and_a_check_of_the_year(make: Maker) -> None:
    assert judged(make, listed(), RULES, doc(CHECK.format(2565))).verdict is Verdict.COMPLETE


def test_old_rules_and_an_old_check(make: Maker) -> None:
    found = judged(make, listed(), RULES, doc(CHECK.format(2563)))
    assert (found.verdict, found.finding) == (Verdict.INCOMPLETE, "ไม่มีข้อมูลปี พ.ศ. 2565")


def test_advice_about_a_time_changes_nothing(make: Maker) -> None:
    assert judged(make, listed(certainty=Certainty.LOW), RULES, doc(CHECK.format(2563))).verdict is Verdict.COMPLETE


def test_an_element_of_another_time_is_judged_for_itself_where_the_item_is_outdated(make: Maker) -> None:
    found = judged(make, listed(Period.PREVIOUS), doc(CHECK.format(2565)))
    assert found.verdict is Verdict.OUTDATED
    assert {r.id: r.decision for r in found.requirements}["o01.2"] is Met.MET
