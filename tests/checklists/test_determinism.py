"""The same snapshot judged twice gives the same bytes of audit.json, in one process and in another."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from app.judging import Request, judge_snapshot
from reports.formats.json import audit_bytes
from tests.checklists.build import Maker, a, doc
from tests.house import ROOT

JUDGE = """
import hashlib, sys
from datetime import date
from pathlib import Path
from app.judging import Request, judge_snapshot
from reports.formats.json import audit_bytes
audit = judge_snapshot(Path(sys.argv[1]), Request(2565, 2565, date(2022, 4, 25), ocr=False))
print(hashlib.sha256(audit_bytes(audit)).hexdigest())
"""


def visited(make: Maker) -> Path:
    """A site where many items are found, several ways at once."""
    menu = "".join(
        f"<li>{a(path, words)}</li>"
        for path, words in (
            ("/office", "โครงสร้างหน่วยงาน"),
            ("/people", "คณะผู้บริหาร"),
            ("/laws", "กฎหมายที่เกี่ยวข้อง"),
            ("/plan", "แผนดำเนินงาน"),
            ("/gone", "เว็บบอร์ด"),
            ("https://www.facebook.com/dongluangnoi", "Facebook"),
        )
    )
    nav = f"<nav><ul>{menu}</ul></nav>"
    people = "<h2>คณะผู้บริหาร</h2><p>นายทองก้อน ดวงพิลา นายกองค์การบริหารส่วนตำบล โทร. 042-000-111</p>"
    site = make(
        {
            "/": nav + "<p>ที่ทำการ เลขที่ 99 หมู่ที่ 4 ตำบลดงหลวงน้อย อำเภอดงหลวง จังหวัดมุกดาหาร โทรศัพท์ 042-000-565</p>",
            "/office": f"{nav}<h2>โครงสร้าง</h2><p>แบ่งเป็นสำนักปลัด กองคลัง กองช่าง มีปลัดและนายกเป็นผู้บังคับบัญชา</p>",
            "/people": nav + people,
            "/laws": f"{nav}<h2>กฎหมาย</h2><p>พระราชบัญญัติภาษีบำรุงท้องที่ พ.ศ. 2508 และรัฐธรรมนูญ พ.ศ. 2550</p>",
            "/plan": f"{nav}<h2>แผนดำเนินงาน</h2>{a('/plan65.pdf', 'ปี 2565')}{a('/plan64.pdf', 'ปี 2564')}",
            "/plan65.pdf": doc("แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565 โครงการซ่อมฝาย งบประมาณ 120,000 บาท"),
            "/plan64.pdf": doc("แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564 โครงการขุดสระ งบประมาณ 90,000 บาท"),
        }
    )
    return site.snapshot.folder


def written(folder: Path) -> bytes:
    audit = judge_snapshot(folder, Request(2565, 2565, date(2022, 4, 25), ocr=False))
    return audit_bytes(audit)


def test_the_same_snapshot_gives_the_same_bytes(make: Maker) -> None:
    folder = visited(make)
    first = written(folder)
    assert written(folder) == first
    assert len({i["verdict"] for i in json.loads(first)["items"]}) >= 4, "a site on which nothing differs proves little"


def test_another_process_with_another_hash_seed_writes_the_same(make: Maker) -> None:
    folder = visited(make)
    mine = hashlib.sha256(written(folder)).hexdigest()
    for seed in ("1", "4242"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        ran = subprocess.run(
            [sys.executable, "-c", JUDGE, str(folder)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stdout.strip() == mine


def test_an_equal_visit_gives_equal_findings(make: Maker) -> None:
    assert written(visited(make)) == written(visited(make))


def test_the_year_judged_and_the_day_change_the_answer(make: Maker) -> None:
    folder = visited(make)
    later = judge_snapshot(folder, Request(2566, 2565, date(2022, 4, 25), ocr=False))
    assert {i.code: i.verdict for i in later.items}["O10"] == "outdated"
    assert later.year == 2566
