"""Four made-up pages as agencies scan them, and the ways in which scanners spoil them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import typst
from PIL import Image, ImageFilter

FONTS = Path(__file__).resolve().parents[1] / "reports" / "fonts"
_SETTING = '#set page(paper: "a4", margin: 2.2cm)\n#set text(font: "Sarabun", size: 14pt, lang: "th")\n'
WHITE = 255
SPECKS = 0.004  #: of all points of a page: dust on an old glass plate


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page with its own words, and those that decide about an item."""

    name: str
    lines: tuple[tuple[str, ...], ...]  #: a line of text, or a row of cells
    months: tuple[str, ...]
    words: tuple[str, ...]
    weights: str = ""  #: widths of the columns when the rows are a table

    @property
    def truth(self) -> str:
        """The page's words, row by row."""
        return "\n".join(" ".join(line) for line in self.lines)

    def pdf(self) -> bytes:
        """The page, printed."""
        text = [line[0] + "\n" for line in self.lines if len(line) == 1]
        cells = [f"[{cell}]" for line in self.lines if len(line) > 1 for cell in line]
        if cells:
            text.insert(1, f"#text(size: 12pt, table(columns: ({self.weights}), {', '.join(cells)}))\n")
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
        made: bytes = typst.compile((_SETTING + "\n".join(text)).encode(), font_paths=fonts)
        return made


SHEETS = (
    Sheet(
        "announcement",
        (
            ("ประกาศองค์การบริหารส่วนตำบลหนองปลาเข็ง",),
            ("เรื่อง นโยบายไม่รับของขวัญจากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2565",),
            ("ผู้บริหาร พนักงาน และลูกจ้างทุกคนของหน่วยงานจะไม่รับของขวัญและของกำนัลทุกชนิดจากการทำงาน ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่ "
             "หากพบผู้ใดฝ่าฝืน ให้แจ้งงานนิติการภายในสามวันทำการ",),
            ("หัวหน้าส่วนราชการทุกแห่งต้องชี้แจงเรื่องนี้ในการประชุมประจำเดือนพฤศจิกายน 2564 และรายงานผลภายในวันที่ 31 มีนาคม 2565",),
            ("ประกาศ ณ วันที่ 15 ธันวาคม พ.ศ. 2564",),
        ),
        ("พฤศจิกายน", "มีนาคม", "ธันวาคม"), ("ประกาศ", "ไม่รับของขวัญ", "ปีงบประมาณ", "ผู้บริหาร"),
    ),
    Sheet(
        "report, Thai digits",
        (
            ("รายงานการกำกับติดตามการดำเนินงาน รอบ ๖ เดือนแรก",),
            ("ปีงบประมาณ พ.ศ. ๒๕๖๕ (ตุลาคม ๒๕๖๔ ถึง มีนาคม ๒๕๖๕)",),
            ("๑. โครงการขุดลอกคลองสายกลาง งบประมาณ ๔๗๕,๐๐๐ บาท เบิกจ่ายแล้ว ๑๙๐,๐๐๐ บาท คิดเป็นร้อยละ ๔๐ ของแผน",),
            ("๒. โครงการอบรมผู้ดูแลผู้สูงอายุ งบประมาณ ๓๘,๐๐๐ บาท ยังไม่ได้เบิกจ่าย เพราะวิทยากรเลื่อนกำหนดออกไปเป็นเดือนพฤษภาคม",),
            ("ปัญหาและอุปสรรค: ฝนตกชุกกว่าปกติ ผู้รับจ้างเข้าพื้นที่ไม่ได้ในเดือนตุลาคม ข้อเสนอแนะ: ควรเริ่มงานหลังเดือนธันวาคม",),
        ),
        ("ตุลาคม", "มีนาคม", "พฤษภาคม", "ธันวาคม"),
        ("รายงาน", "๖ เดือนแรก", "งบประมาณ", "เบิกจ่าย", "ปัญหาและอุปสรรค", "ข้อเสนอแนะ"),
    ),
    Sheet(
        "letter, Thai digits",
        (
            ("ที่ นข ๗๓๒๐๑/๑๘๘ วันที่ ๑๒ มกราคม ๒๕๖๕",),
            ("เรื่อง ส่งแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๑ – ๒๕๖๕)",),
            ("เรียน หัวหน้าส่วนราชการทุกแห่ง",),
            ("ตามมติที่ประชุมเมื่อวันที่ ๒๒ ธันวาคม ๒๕๖๔ ให้ทุกกองรายงานผลตามแผนของปีงบประมาณ พ.ศ. ๒๕๖๔ ภายในเดือนกุมภาพันธ์ ๒๕๖๕ นั้น",),
            ("งานนโยบายขอส่งแบบรายงานมาพร้อมนี้ และจะนำผลเข้าที่ประชุมในเดือนเมษายน ๒๕๖๕ ก่อนส่งให้อำเภอในเดือนมิถุนายน ๒๕๖๕",),
        ),
        ("มกราคม", "ธันวาคม", "กุมภาพันธ์", "เมษายน", "มิถุนายน"),
        ("แผนปฏิบัติการป้องกันการทุจริต", "ปีงบประมาณ", "รายงานผล", "หัวหน้าส่วนราชการ"),
    ),
    Sheet(
        "monthly table",
        (
            ("สรุปผลการจัดซื้อจัดจ้าง ประจำเดือนมกราคม 2565",),
            ("ลำดับ", "งานที่จัดซื้อหรือจัดจ้าง", "วงเงิน", "วิธี", "ผู้ได้รับการคัดเลือก"),
            ("1", "ซื้อหินคลุก", "48,500.00", "เฉพาะเจาะจง", "ร้านท่าทราย"),
            ("2", "จ้างซ่อมรถน้ำ", "7,250.00", "เฉพาะเจาะจง", "อู่ช่างหนึ่ง"),
            ("3", "ซื้อกระดาษ", "3,900.00", "เฉพาะเจาะจง", "ร้านเครื่องเขียน"),
            ("ข้อมูล ณ วันที่ 31 มกราคม 2565",),
        ),
        ("มกราคม",), ("สรุปผลการจัดซื้อจัดจ้าง", "วงเงิน", "เฉพาะเจาะจง"),
        weights="auto, auto, auto, auto, auto",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Way:
    """One way a page is scanned."""

    name: str
    dpi: int
    wear: Callable[[Image.Image], Image.Image]


def clean(picture: Image.Image) -> Image.Image:
    """Nothing spoilt."""
    return picture


def slanted(degrees: float) -> Callable[[Image.Image], Image.Image]:
    """Laid on the glass at an angle."""
    return lambda picture: picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=WHITE)


def grainy(picture: Image.Image) -> Image.Image:
    """Blurred a little, with grey grain, and saved as a poor photograph."""
    chance = random.Random(2565)
    grain = Image.frombytes("L", picture.size, chance.randbytes(picture.width * picture.height))
    out = BytesIO()
    Image.blend(picture.filter(ImageFilter.GaussianBlur(0.8)), grain, 0.18).save(out, "JPEG", quality=40)
    return Image.open(out).convert("L")


def faxed(picture: Image.Image) -> Image.Image:
    """Black and white only, with dust: what a fax machine or an old copier leaves."""
    chance = random.Random(2566)
    black = picture.filter(ImageFilter.GaussianBlur(0.6)).point(lambda grey: WHITE if grey > 150 else 0)
    for _ in range(int(picture.width * picture.height * SPECKS)):
        black.putpixel((chance.randrange(picture.width), chance.randrange(picture.height)), chance.choice((0, WHITE)))
    return black


def worn(picture: Image.Image) -> Image.Image:
    """Everything at once: slanted, grainy."""
    return grainy(slanted(1.2)(picture))


WAYS = (
    Way("300 dpi, clean", 300, clean),
    Way("200 dpi, clean", 200, clean),
    Way("150 dpi, clean", 150, clean),
    Way("100 dpi, clean", 100, clean),
    Way("200 dpi, slanted 1°", 200, slanted(1)),
    Way("200 dpi, slanted 2°", 200, slanted(-2)),
    Way("200 dpi, slanted 3°", 200, slanted(3)),
    Way("200 dpi, slanted 4°", 200, slanted(4)),
    Way("200 dpi, grainy JPEG", 200, grainy),
    Way("200 dpi, fax with dust", 200, faxed),
    Way("150 dpi, slanted and grainy", 150, worn),
)
