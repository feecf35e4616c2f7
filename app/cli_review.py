"""`oit review`: a person rules on one item; the ruling stands beside what the machine said."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app import rulings
from app.folder import REVIEWS, BadFolder, held
from app.reading import BadAudit, file_of, read_audit
from app.screen import WRONG_USAGE, fail, say
from checklists.audit import Audit, Finding, Verdict
from checklists.codes import read_code
from reports.render import write_reports
from thai.fiscal import THAILAND


def review_command(
    audit: Annotated[Path, typer.Argument(metavar="AUDIT", help="โฟลเดอร์ผลการตรวจ / an audit's folder")],
    code: Annotated[str, typer.Argument(help="ข้อ เช่น O13 / an item")],
    verdict: Annotated[str, typer.Option(help="ผล เช่น complete หรือ มีข้อมูลครบถ้วน / the ruling")],
    by: Annotated[str, typer.Option(help="ชื่อผู้วินิจฉัย / who rules")],
    reason: Annotated[str, typer.Option(help="เหตุผล / why")],
) -> None:
    """บันทึกคำวินิจฉัยของเจ้าหน้าที่ไว้ข้างผลการตรวจ / rule on one item; later audits carry it while its evidence holds."""
    word = _verdict(verdict)
    name, why = " ".join(by.split()), " ".join(reason.split())
    if not name or not why:
        fail("ต้องระบุผู้วินิจฉัย (--by) และเหตุผล (--reason) / who and why are needed", WRONG_USAGE)
    today = datetime.now(THAILAND).date().isoformat()
    folder = file_of(audit).parent
    try:
        found = read_audit(audit)
        finding = _finding(found, code)
        with held(folder):
            known = rulings.read(folder, found.agency.id)
            new = rulings.ruled(found, finding, word, name, today, why)
            kept = known.model_copy(update={"rulings": (*known.rulings, new)})
            rulings.keep(folder, kept)
            write_reports(rulings.apply(found, kept.rulings), folder)
    except (BadAudit, rulings.BadReviews, BadFolder, OSError) as error:
        fail(str(error))
    say(Console(), f"{finding.code} {finding.title}: โปรแกรมว่า “{finding.verdict.thai}” เจ้าหน้าที่วินิจฉัยว่า “{word.thai}”")
    say(Console(), f"เขียน {REVIEWS} และปรับรายงานใน {folder}/ แล้ว")


def _verdict(text: str) -> Verdict:
    found = next((v for v in Verdict if text.strip().casefold() in {v.value, v.thai}), None)
    if found is None:
        known = ", ".join(f"{v.value} ({v.thai})" for v in Verdict)
        fail(f"--verdict {text}: ใช้คำใดคำหนึ่ง {known} / one of these words", WRONG_USAGE)
    return found


def _finding(audit: Audit, code: str) -> Finding:
    read = read_code(code)
    found = next((f for f in audit.items if f.code == read), None)
    if found is None:
        fail(f"ผลการตรวจนี้ไม่มีข้อ {code} / no such item in this audit", WRONG_USAGE)
    return found
