"""The view: what is printed, in which order, in whose digits."""

from __future__ import annotations

import re

from checklists.audit import Audit, Verdict
from reports.view import gap_view

ARABIC = re.compile(r"[0-9]")


def test_headings_and_order_follow_the_audits_own_tree(audit: Audit) -> None:
    view = gap_view(audit)
    assert [i.heading for i in view.indicators] == ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต"]
    assert [s.heading.split()[0] for i in view.indicators for s in i.sections] == ["๙.๑", "๙.๒", "๙.๓", "๑๐.๑", "๑๐.๒"]
    assert [r.code for r in view.indicators[0].sections[1].rows] == ["๑๐", "๑๖", "๑๗"]


def test_an_item_of_an_unknown_section_is_not_lost(audit: Audit) -> None:
    moved = audit.items[0].model_copy(update={"section": "11.1"})
    view = gap_view(audit.model_copy(update={"items": (moved, *audit.items[1:])}))
    assert view.indicators[-1].heading == "ตัวชี้วัดที่ ๑๑"
    assert [r.code for r in view.indicators[-1].sections[0].rows] == ["๐๑"]


def test_not_found_holds_only_missing_items_and_the_dearest_first(audit: Audit) -> None:
    view = gap_view(audit)
    assert [(r.code, r.points) for r in view.not_found.rows] == [("๔๒", "๕.๐๐"), ("๓๔", "๑.๒๕"), ("๑๖", "๐.๕๐")]
    assert all(r.places for r in view.not_found.rows)
    assert {r.word for r in view.rows if r.word == "ไม่พบข้อมูล"} == {view.not_found.word}
    assert [r.code for r in view.rows if r.word == "ไม่พบข้อมูล"] == ["๑๖", "๓๔", "๔๒"]


def test_other_gaps_and_the_list_for_a_person(audit: Audit) -> None:
    view = gap_view(audit)
    assert [(g.verdict, [r.code for r in g.rows]) for g in view.other_gaps] == [
        (Verdict.INACCESSIBLE, ["๐๘"]), (Verdict.OUTDATED, ["๐๖"]), (Verdict.INCOMPLETE, ["๔๓", "๐๕"]),
    ]  # fmt: skip
    assert [(g.verdict, [r.doubts for r in g.rows]) for g in view.needs_person] == [
        (Verdict.REVIEW, [("แบบฟอร์มอยู่นอกเว็บไซต์จึงไม่ได้เปิด",)]),
        (Verdict.UNCHECKED, [("ยังเปิดหน้า ๒–๙ ไม่ได้",)]),
    ]


def test_every_item_is_counted_once(audit: Audit) -> None:
    view = gap_view(audit)
    assert [c.verdict for c in view.counts] == list(Verdict)
    assert sum(c.items for c in view.counts) == len(audit.items)
    assert {c.word: c.text for c in view.counts}["ไม่พบข้อมูล"] == "๓"


def test_people_read_thai_digits(audit: Audit) -> None:
    view = gap_view(audit)
    texts = [
        *view.titles, view.as_of, *view.preface, *view.footnotes, *view.notes, *view.coverage.sentences,
        *(s.label + s.text for s in view.scores), *(m.cause for m in view.coverage.missed),
        *(t for r in view.rows for t in (r.code, r.title, r.points, r.remedy)),
        *(e.text + e.reason for r in view.rows for e in r.elements),
        *(p.where for r in view.rows for p in r.proofs), *(p.what for r in view.rows for p in r.places),
    ]  # fmt: skip
    assert not [t for t in texts if ARABIC.search(t)]
    assert "ณ วันที่ ๓๐ เมษายน ๒๕๖๕" in view.preface[0]


def test_unconfirmed_elements_carry_a_mark_that_is_explained(audit: Audit) -> None:
    view = gap_view(audit)
    rows = {r.code: r for r in view.rows}
    assert rows["๐๕"].elements[2].text == "มีแผนที่ตั้งหน่วยงาน *"
    assert rows["๓๔"].elements[1].text.endswith(" **")
    assert [n.split()[0] for n in view.footnotes] == ["*", "**"]
    assert all("ข้อกำหนดยังไม่ยืนยัน" in n for n in view.footnotes)
    sure = gap_view(audit.model_copy(update={"items": (audit.items[0],)}))
    assert sure.footnotes == ()


def test_scores_are_ranges_and_called_estimates(audit: Audit) -> None:
    view = gap_view(audit)
    assert (view.scores[0].label, view.scores[0].text) == ("คะแนน OIT โดยประมาณ", "๙.๗๒–๓๑.๙๔")
    assert {s.label: s.text for s in view.scores}["๑๐.๑ การดำเนินการเพื่อป้องกันการทุจริต"] == "๐.๐๐"
    none = audit.model_copy(update={"score": audit.score.model_copy(update={"oit": None})})
    assert gap_view(none).scores[0].text == "ไม่มีข้อที่ต้องประเมิน"


def test_coverage_says_what_was_not_seen_and_why_it_ended(audit: Audit) -> None:
    coverage = gap_view(audit).coverage
    assert coverage.sentences[0].endswith("๓๐ เมษายน ๒๕๖๕ เวลา ๐๙.๓๑ น.")
    assert "๒๖๘ หน้า" in coverage.sentences[1]
    assert "ครบเวลาที่ตั้งไว้" in coverage.sentences[2]
    assert "ยังไม่ครบ" in coverage.sentences[3]
    assert coverage.missed[0].cause == "เว็บไซต์ขัดข้อง (รหัส ๕๐๐)"
    assert coverage.more_missed == ""


def test_lists_too_long_for_paper_say_how_much_is_left_out(audit: Audit) -> None:
    view = gap_view(audit)
    menu_only = next(r for r in view.rows if r.code == "๑๖")
    assert len(menu_only.places) == 8
    assert menu_only.more_places == "และอีก ๓ แห่ง (ดูทั้งหมดได้ใน audit.json)"
    snapshot = audit.snapshot.model_copy(update={"misses": 130})
    assert "๑๒๗" in gap_view(audit.model_copy(update={"snapshot": snapshot})).coverage.more_missed


def test_a_list_of_another_year_is_named(audit: Audit) -> None:
    assert not any("๒๕๖๘" in s for s in gap_view(audit).preface)
    later = gap_view(audit.model_copy(update={"year": 2568}))
    assert later.titles[-1] == "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"
    assert "รายการของปี พ.ศ. ๒๕๖๕" in later.preface[-1]


def test_the_same_place_is_named_once(audit: Audit) -> None:
    plan = next(r for r in gap_view(audit).rows if r.code == "๑๐")
    assert [p.where for p in plan.proofs] == ["หน้าแรก › แผนงาน › แผนดำเนินงานประจำปี (เอกสาร PDF หน้า ๓)"]
