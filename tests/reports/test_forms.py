"""Every form in every format: what the audit found can be read in it."""

from __future__ import annotations

import pytest

from checklists.audit import Audit
from reports.facts import Facts, Measure, Person
from reports.material import Material, material
from reports.parts import Row
from reports.render import build, formats_known, forms_known, papers
from reports.scorebook import Score, Scorebook
from reports.words import people
from tests.reports.reading import READERS, squeezed, words_of

FORMS = ("compare", "followup", "gap", "gap-working", "measures", "memo", "missing", "plan", "results")
FORMATS = ("csv", "docx", "html", "json", "pdf", "xlsx")

FACTS = Facts(
    district="หนองลม", province="สายลม", office="สำนักปลัด", head="นายกองค์การบริหารส่วนตำบลหนองสายลม",
    letter_number="นล ๗๐๑",
    reporter=Person(name="นางสาวใบบัว ริมน้ำ", position="นักวิเคราะห์นโยบายและแผน"),
    signers=(Person(name="นายต้นกล้า ทุ่งทอง", position="ปลัดองค์การบริหารส่วนตำบล"),),
    limits=("บุคลากรด้านเทคโนโลยีมีน้อย",), units={"O42": "หน่วยตรวจสอบภายใน"},
    measures={"O16": Measure(measure="ให้มหาวิทยาลัยสำรวจแทน", period="ไตรมาสแรก")},
    results={"O34": "ผู้บริหารลงนามประกาศแล้ว"},
)  # fmt: skip
SCORES = Scorebook(
    (
        Score("i1", 2565, 87.28, "เจ้าหน้าที่ทำงานตามขั้นตอนเพียงใด"), Score("i7", 2564, 70.5, "รู้งบประมาณเพียงใด"),
        Score("i7", 2565, 79.46, "รู้งบประมาณเพียงใด"), Score("e6", 2565, 81.0, "หาข้อมูลได้ง่ายเพียงใด"),
        Score("2", 2564, 78.01), Score("2", 2565, 97.68), Score("IIT", 2565, 96), Score("EIT", 2565, 97),
    )
)  # fmt: skip


@pytest.fixture(scope="module")
def stuff(audit: Audit, later: Audit) -> Material:
    return material(audit, FACTS, SCORES, later)


def printed(stuff: Material, form: str, ending: str, *, thai: bool = True) -> str:
    (paper,) = papers(stuff, (form,), (ending,), thai=thai)
    assert paper.name.endswith(f".{ending}")
    return squeezed(READERS[ending](paper.body))


def all_rows(stuff: Material) -> tuple[Row, ...]:
    return stuff.view.rows


def gap_rows(stuff: Material) -> tuple[Row, ...]:
    return stuff.view.gaps


#: form → (the items it speaks of, what of each can be read, whether its evidence can)
HOLDS = {
    "gap": (all_rows, ("code", "title", "sentence"), True),
    "gap-working": (all_rows, ("code", "title", "sentence", "word", "points"), True),
    "missing": (gap_rows, ("code", "title", "sentence", "remedy"), False),
    "measures": (gap_rows, ("code", "title", "sentence", "unit"), False),
    "followup": (gap_rows, ("code", "title", "sentence", "unit"), False),
    "plan": (gap_rows, ("code", "title", "unit"), False),
    "memo": (gap_rows, ("code", "title", "unit"), False),
    "results": (gap_rows, ("code", "title"), False),
    "compare": (all_rows, ("code", "title", "sentence", "word"), False),
}


def test_the_forms_and_formats_are_those_people_know() -> None:
    assert set(forms_known()) == set(FORMS) == set(HOLDS)
    assert set(formats_known()) == set(FORMATS) == set(READERS)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_in_every_format_holds_what_the_audit_found(form: str, ending: str, stuff: Material) -> None:
    text = printed(stuff, form, ending)
    rows, parts, proven = HOLDS[form]
    # a plain table holds one table: of the list of gaps, what is not there at all
    shown = stuff.view.not_found.rows if (form, ending) == ("missing", "csv") else rows(stuff)
    assert len(shown) >= 3
    for row in shown:
        for part in parts:
            assert squeezed(getattr(row, part)) in text, (row.code, part)
        if proven:
            assert all(squeezed(proof.address) in text for proof in row.proofs), row.code
    assert squeezed(stuff.view.as_of) in text


@pytest.mark.parametrize("form", FORMS)
def test_the_text_layer_of_the_pdf_is_the_text_that_went_in(form: str, stuff: Material) -> None:
    text = printed(stuff, form, "pdf")
    words = [word for word in words_of(build(stuff, form)) if word]
    assert len(words) > 20
    assert not [word for word in words if squeezed(word) not in text]


@pytest.mark.parametrize("form", FORMS)
def test_word_and_web_page_say_the_same_as_the_pdf(form: str, stuff: Material) -> None:
    pictures = {s.code for b in build(stuff, form).blocks for s in getattr(b, "squares", ())}
    pictures |= {bar.text for b in build(stuff, form).blocks for bar in getattr(b, "bars", ())}
    words = {word for word in words_of(build(stuff, form)) if word} - pictures
    for ending in ("docx", "html"):
        text = printed(stuff, form, ending)
        assert not [word for word in words if squeezed(word) not in text]


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("form", FORMS)
def test_arabic_digits_by_choice(form: str, ending: str, stuff: Material) -> None:
    text = printed(stuff, form, ending, thai=False)
    assert "2565" in text
    assert not set("๐๑๒๓๔๕๖๗๘๙") & set(text)


def test_an_address_keeps_its_digits_whatever_is_chosen(audit: Audit) -> None:
    first = audit.items[0]
    proof = first.evidence[0].model_copy(update={"url": "https://www.nongsailom.example/แผน๒๕๖๕.pdf"})
    changed = audit.model_copy(update={"items": (first.model_copy(update={"evidence": (proof,)}), *audit.items[1:])})
    assert "แผน๒๕๖๕.pdf" in printed(material(changed), "gap", "pdf", thai=False)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "compare"])
def test_missing_facts_leave_dotted_lines_and_never_a_crash(form: str, audit: Audit) -> None:
    bare = material(audit)
    assert printed(bare, form, "docx")
    if form in ("memo", "followup", "results"):
        assert "………" in printed(bare, form, "pdf")


def test_an_audit_without_a_gap_says_so(audit: Audit) -> None:
    fine = material(audit.model_copy(update={"items": (audit.items[0],)}))
    for form in ("plan", "missing", "measures", "results", "memo"):
        assert "ไม่มีข้อในรายการนี้" in printed(fine, form, "html")


def test_what_the_agency_says_goes_before_what_is_usual(stuff: Material) -> None:
    for form in ("plan", "measures", "followup"):
        text = printed(stuff, form, "html")
        assert squeezed("ให้มหาวิทยาลัยสำรวจแทน") in text
        assert "ไตรมาสแรก" in text
        assert squeezed("สำรวจความพึงพอใจของผู้รับบริการและนำผลมาปรับปรุง") not in text
    assert "หน่วยตรวจสอบภายใน" in printed(stuff, "plan", "html")
    memo = printed(stuff, "memo", "html")
    for told in ("อำเภอหนองลม", "นล๗๐๑", "นายต้นกล้า", "ความเห็นของปลัดองค์การบริหารส่วนตำบล"):
        assert told in memo


def test_the_later_audit_fills_in_what_was_done(stuff: Material) -> None:
    text = printed(stuff, "memo", "html")
    assert squeezed("ดำเนินการแล้ว ณ วันที่ ๓๐ มิถุนายน ๒๕๖๕ มีข้อมูลครบถ้วน") in text
    assert squeezed("ผู้บริหารลงนามประกาศแล้ว") in text
    assert squeezed("https://www.nongsailom.example/nogift") in text
    assert squeezed("ยังไม่แล้วเสร็จ ณ วันที่ ๓๐ มิถุนายน ๒๕๖๕ มีเฉพาะหัวข้อเมนู") in text


def test_scores_before_after_and_between(stuff: Material) -> None:
    text = printed(stuff, "results", "pdf")
    for said in (
        "i๗ ปีงบประมาณ พ.ศ. ๒๕๖๕ ได้ ๗๙.๔๖ คะแนน ปี พ.ศ. ๒๕๖๔ ได้ ๗๐.๕๐ คะแนน เพิ่มขึ้น ๘.๙๖ คะแนน",
        "คะแนนตัวชี้วัดที่ ๒ การใช้งบประมาณ ปีงบประมาณ พ.ศ. ๒๕๖๕ ได้ ๙๗.๖๘ คะแนน", "เพิ่มขึ้น ๑๙.๖๗ คะแนน",
    ):  # fmt: skip
        assert squeezed(said) in text
    # 0.3 × 96 + 0.3 × 97 + 0.4 × (9.72 to 31.94)
    assert squeezed("๖๑.๗๙–๗๐.๖๘") in text
    assert squeezed("ระดับ D ถึง C") in text
    assert "ไม่ใช่ผลการประเมินทางการ" in text


def test_a_question_stands_under_its_issue_and_a_weak_one_is_followed(stuff: Material) -> None:
    text = printed(stuff, "measures", "csv")
    issue = text.index(squeezed("กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง"))
    assert text.index("i๗รู้งบประมาณเพียงใด") > issue
    followed = printed(stuff, "followup", "html")
    assert "i๗" in followed
    assert "e๖" in followed
    assert squeezed("i๑ เจ้าหน้าที่") not in followed, "87.28 is no weakness"


def test_points_lost_lead_the_lists(stuff: Material) -> None:
    assert [row.item for row in stuff.view.gaps] == ["O42", "O43", "O34", "O16", "O05", "O06", "O08"]
    assert stuff.view.lost == people("13.07")
    first = stuff.view.offices[0]
    assert [office.points for office in stuff.view.offices] == sorted(
        (office.points for office in stuff.view.offices), reverse=True
    )
    assert {row.item for office in stuff.view.offices for row in office.rows} == {row.item for row in stuff.view.gaps}
    assert first.rows[0].worth == max(row.worth or 0 for row in first.rows)
