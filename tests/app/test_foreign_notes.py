"""A foreign list on a site is named in the audit document and in every report people read, and the audit goes on."""

from __future__ import annotations

from pathlib import Path

from app.judging import Request, judge_snapshot
from reports.render import write_reports
from tests.checklists.build import Maker, a, html

MOIT = ("เผยแพร่ข้อมูลต่อสาธารณะ", "แผนจัดหาพัสดุ", "วิเคราะห์การจัดหา", "ป้องกันการรับสินบน")


def judged(folder: Path, lines: str) -> tuple[str, ...]:
    maker = Maker(folder)
    site = maker({"/": a("/list", "เอกสารเผยแพร่ทั้งหมด"), "/list": html(lines, "เอกสารของหน่วยบริการ")})
    maker.close()
    audit = judge_snapshot(site.snapshot.folder, Request(2565, 2565))
    assert len(audit.items) == 43
    write_reports(audit, folder / "out")
    return tuple(note for note in audit.notes if "รหัส" in note)


def test_the_foreign_list_is_named_in_the_audit_and_its_reports(tmp_path: Path) -> None:
    (note,) = judged(tmp_path, "".join(f"<p>{a(f'/{n}', f'MOIT {n} {t}')}</p>" for n, t in enumerate(MOIT, 1)))
    assert "MOIT ของกระทรวงสาธารณสุข" in note
    assert "“เอกสารของหน่วยบริการ” https://www.dongluang.example/list" in note
    assert "ไม่ได้นำรหัสมาเทียบกับแบบปี 2565" in note
    assert "MOIT ของกระทรวงสาธารณสุข" in (tmp_path / "out" / "gap-table.html").read_text("utf-8")


def test_a_site_that_only_mentions_one_has_no_such_note(tmp_path: Path) -> None:
    assert judged(tmp_path, f"<p>{a('/n', 'MOIT 1 ของโรงพยาบาลอำเภอได้คะแนนเต็ม')}</p>") == ()
