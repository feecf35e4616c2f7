"""How the figures of agreement are called and written."""

from __future__ import annotations

from collections.abc import Iterator

from app.evaluation.figures import Figures, ItemFigures, Rate, Row
from app.evaluation.pairing import Evaluation
from checklists.audit import Verdict

NOTHING = "–"  #: there was nothing to count
ABOUT = (
    "ร้อยละคิดจากจำนวนที่เขียนไว้ข้างหลัง · – คือไม่มีข้อให้นับ · แคปปา 1 คือตรงกันทุกข้อ 0 คือไม่ดีกว่าการเดา "
    "และไม่มีค่าเมื่อทั้งสองฝ่ายใช้คำเดียวกันคำเดียวทุกข้อ"
)


def share(one: Rate) -> str:
    """90.7% (39/43)."""
    return NOTHING if one.share is None else f"{one.share:.1%} ({one.hits}/{one.of})"


def count(one: Rate) -> str:
    """39/43: where a percentage would make much of little."""
    return f"{one.hits}/{one.of}" if one.of else NOTHING


def brief(figures: Figures) -> tuple[Rate, Rate, Rate]:
    """The three shares that fit in a line: same word, same side of complete, same evidence."""
    return figures.exact, figures.complete_or_not, figures.evidence


def lines(figures: Figures) -> tuple[tuple[str, str], ...]:
    """Name and value of every figure, in the order they are read."""
    complete, missing, review = (f'"{v.thai}"' for v in (Verdict.COMPLETE, Verdict.MISSING, Verdict.REVIEW))
    return (
        ("จำนวนข้อที่เทียบ", str(figures.rows)),
        ("ผลการตรวจตรงกันทุกคำ", share(figures.exact)),
        ("ตรงกันว่าครบหรือไม่ครบ", share(figures.complete_or_not)),
        (f"โปรแกรมว่า {complete} แล้วถูก (precision)", share(figures.complete_precision)),
        (f"คนว่า {complete} แล้วโปรแกรมเห็น (recall)", share(figures.complete_recall)),
        (f"โปรแกรมว่า {missing} แล้วถูก (precision)", share(figures.missing_precision)),
        (f"คนว่า {missing} แล้วโปรแกรมเห็น (recall)", share(figures.missing_recall)),
        ("ค่าแคปปาของโคเฮน (Cohen's kappa, 8 คำ)", NOTHING if figures.kappa is None else f"{figures.kappa:.3f}"),
        ("หลักฐานชี้ที่เดียวกับคน", share(figures.evidence)),
        (f"โปรแกรมว่า {review}", share(figures.review)),
        (f"โปรแกรมว่า {review} ทั้งที่คนตัดสินได้", share(figures.review_undue)),
    )


def code(evaluation: Evaluation, one: ItemFigures | Row) -> str:
    """The item, with its list's year where several lists are in play."""
    several = len({item.list_year for item in evaluation.items}) > 1
    return f"{one.list_year} {one.code}" if several else one.code


def matrix(figures: Figures) -> Iterator[tuple[Verdict, tuple[str, ...]]]:
    """For each word a person may have said, a count for each the program may have said, both in the verdicts' order."""
    counts = {(cell.truth, cell.said): cell.rows for cell in figures.confusion}
    for truth in Verdict:
        yield truth, tuple(str(counts.get((truth, said), "·")) for said in Verdict)


def agency(evaluation: Evaluation, number: int) -> str:
    """An audit by its agency's name; by its file where a name stands for several."""
    one = evaluation.audits[number]
    alone = sum(other.agency == one.agency for other in evaluation.audits) == 1
    return one.agency if alone and one.agency else f"{one.agency or one.url} [{one.audit}]"
