"""Puts each audit beside the table a person made of the same website, item by item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from app.evaluation.figures import Figures, Frozen, ItemFigures, Row, by_item, measure
from app.evaluation.truth import BadTruth, Truth, read_truth
from app.reading import read_audit
from checklists.audit import Audit, Finding, Verdict
from crawler import urls


class BadPairs(ValueError):
    """There are not as many tables as audits."""


class Audited(Frozen):
    """One audit and how far it agrees."""

    agency: str
    url: str
    list_year: int
    year: int
    audit: str  #: the file, as it was named
    truth: str
    figures: Figures


class Evaluation(Frozen):
    """Everything that is printed and written."""

    audits: tuple[Audited, ...]
    total: Figures
    items: tuple[ItemFigures, ...]
    differences: tuple[Row, ...]  #: the rows where the two words are not the same


def evaluate(audits: Sequence[Path], truths: Sequence[Path]) -> Evaluation:
    """Audits (files, or folders holding one) against tables, paired by order. BadPairs, BadAudit or BadTruth."""
    if len(audits) != len(truths):
        raise BadPairs(
            f"มีผลการตรวจ {len(audits)} ชุด แต่มีตารางเทียบ {len(truths)} ชุด ต้องเท่ากันและเรียงลำดับเดียวกัน"
            f" / {len(audits)} audits but {len(truths)} tables"
        )
    read = [(path, read_audit(path), truth, read_truth(truth)) for path, truth in zip(audits, truths, strict=True)]
    rows = [pair(n, audit, truth, str(where)) for n, (_, audit, where, truth) in enumerate(read)]
    everything = [row for some in rows for row in some]
    lines = [
        Audited(
            agency=audit.agency.name, url=audit.agency.url, list_year=audit.checklist.year, year=audit.year,
            audit=str(path), truth=str(where), figures=measure(some),
        )
        for (path, audit, where, _), some in zip(read, rows, strict=True)
    ]  # fmt: skip
    return Evaluation(
        audits=tuple(lines),
        total=measure(everything),
        items=by_item(everything),
        differences=tuple(row for row in everything if row.truth is not row.said),
    )


def pair(number: int, audit: Audit, truths: Iterable[Truth], name: str) -> tuple[Row, ...]:
    """One row an item. BadTruth when the table lacks items of the audit, or has others."""
    told = {truth.code: truth for truth in truths}
    findings = {item.code: item for item in audit.items}
    faults = []
    if lacking := [code for code in findings if code not in told]:
        faults.append(f"ไม่มีข้อ {', '.join(lacking)} / items lacking")
    if unknown := [code for code in told if code not in findings]:
        faults.append(f"มีข้อที่ผลการตรวจ (แบบตรวจปี {audit.checklist.year}) ไม่มี: {', '.join(unknown)} / unknown items")
    if faults:
        raise BadTruth(f"{name}: {' · '.join(faults)}")
    return tuple(
        Row(
            audit=number, list_year=audit.checklist.year, code=code, title=item.title,
            truth=told[code].verdict, said=item.verdict, finding=item.finding, note=told[code].note,
            evidence=told[code].evidence, named=names(item, told[code].evidence),
        )
        for code, item in findings.items()
    )  # fmt: skip


def names(item: Finding, addresses: Iterable[str]) -> bool | None:
    """Whether the evidence of an item, or of one of its elements, is at one of the addresses; None when there are none.

    An address without a host is one of the agency's site, on whatever host the audit saw it. The evidence that an item
    is missing are the places where it was looked for.
    """
    wanted = [key for address in addresses for key in _keys(address)]
    if not wanted:
        return None
    evidence = (*item.evidence, *(e for r in item.requirements for e in r.evidence))
    seen = {urls.key(url) for e in evidence for url in (e.url, e.requested_url)}
    if item.verdict is Verdict.MISSING:
        seen |= {urls.key(place.url) for place in item.searched}
    paths = {f"/{key.partition('/')[2]}" for key in seen}
    return any(key in (paths if key.startswith("/") else seen) for key in wanted)


def _keys(address: str) -> tuple[str, ...]:
    """What an address may be found as: without a scheme it is a path of the site, or begins with a host."""
    try:
        if urlsplit(address).netloc or address.startswith("/"):
            return (urls.key(address),)
        return urls.key(f"/{address}"), urls.key(f"http://{address}")
    except ValueError as error:  # e.g. half of an IPv6 address
        raise BadTruth(f"{address!r}: ไม่ใช่ที่อยู่เว็บไซต์ / not a web address") from error
