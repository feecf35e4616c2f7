"""Makes the documents the extraction tests read: good ones, scanned ones, damaged ones and hostile ones."""

from __future__ import annotations

import hashlib
import io
import random
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2
import typst
import xlsxwriter
from docx.document import Document
from PIL import Image, ImageFilter

FONTS = Path(__file__).resolve().parents[2] / "reports" / "fonts"
LETTER = """
= ประกาศองค์การบริหารส่วนตำบลทุ่งดอกจาน
เรื่อง แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2565

ด้วยองค์การบริหารส่วนตำบลได้จัดทำแผนปฏิบัติการป้องกันการทุจริต จำนวน 3 โครงการ เพื่อให้บุคลากรปฏิบัติหน้าที่ด้วยความซื่อสัตย์สุจริต
ระหว่างวันที่ 1 ตุลาคม 2564 ถึงวันที่ 30 กันยายน 2565 จึงประกาศให้ทราบโดยทั่วกัน
"""
TABLE = """
สรุปผลการจัดซื้อจัดจ้าง ประจำเดือนตุลาคม 2564

#table(columns: (1fr, 3fr, 2fr, 2fr),
[ลำดับ], [งานที่จัดซื้อ], [วงเงิน (บาท)], [วิธีจัดซื้อ],
[1], [ซื้อวัสดุสำนักงาน จำนวน 5 รายการ เพื่อใช้ในกองคลัง ประจำเดือนตุลาคม], [12,500.00], [เฉพาะเจาะจง],
[2], [จ้างซ่อมถนน], [495,000.00], [เฉพาะเจาะจง],
[3], [ซื้อน้ำมันเชื้อเพลิง], [8,000.00], [เฉพาะเจาะจง])

หมายเหตุ ข้อมูล ณ วันที่ 31 ตุลาคม 2564
"""


def pdf(text: str = LETTER, title: str = "") -> bytes:
    """A PDF with a good text layer."""
    head = f'#set document(title: "{title}")\n#set text(font: "Sarabun", size: 15pt, lang: "th")\n'
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
    made: bytes = typst.compile((head + text).encode(), font_paths=fonts)
    return made


def page_picture(document: bytes, dpi: int = 200, at: int = 0) -> Image.Image:
    """One page as a grey picture."""
    opened = pypdfium2.PdfDocument(document)
    picture: Image.Image = opened[at].render(scale=dpi / 72, grayscale=True).to_pil()
    return picture


def worn(picture: Image.Image) -> Image.Image:
    """A little slanted, a little blurred, like a page from an office scanner."""
    return picture.rotate(0.4, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(0.7))


def noise(width: int = 900, height: int = 1200) -> Image.Image:
    """A page nobody can read, the same at every run."""
    return Image.frombytes("L", (width, height), random.Random(2565).randbytes(width * height))


def scanned(pictures: list[Image.Image], dpi: int = 200) -> bytes:
    """A PDF that is nothing but pictures of pages."""
    out = io.BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=dpi)
    return out.getvalue()


def image(picture: Image.Image, form: str = "PNG") -> bytes:
    """A picture file."""
    out = io.BytesIO()
    picture.save(out, form)
    return out.getvalue()


def fax(pictures: list[Image.Image]) -> bytes:
    """A TIFF of several pages."""
    out = io.BytesIO()
    pictures[0].save(out, "TIFF", save_all=True, append_images=pictures[1:])
    return out.getvalue()


def docx_with(build: Callable[[Document], object] | None = None) -> bytes:
    """A Word file; `build` fills the document."""
    document = docx.Document()
    if build is not None:
        build(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def workbook(rows: list[list[object]], hidden: bool = False) -> bytes:
    """A workbook with one sheet called สขร.1, and a hidden one if wanted."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("สขร.1")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
        if hidden:
            secret = book.add_worksheet("ร่าง")
            secret.write(0, 0, "ข้อความที่ซ่อนไว้")
            secret.hide()
    return out.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip with these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, body in members.items():
            package.writestr(name, body, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def joined(parts: list[bytes]) -> bytes:
    """Several PDFs one after the other in one file."""
    whole = pypdfium2.PdfDocument.new()
    for part in parts:
        whole.import_pages(pypdfium2.PdfDocument(part))
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


def raw_pdf(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """A PDF written object by object; the first is its catalogue."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    end = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, end)
    return bytes(out)


def stream(body: bytes, keys: bytes = b"") -> bytes:
    """A PDF stream object."""
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (keys, len(body), body)


def locked(words: bytes, user: bytes) -> bytes:
    """A page of Latin words under the oldest PDF encryption, with an owner's and perhaps a user's password."""
    padding = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
    rights, file_id = (-4).to_bytes(4, "little", signed=True), bytes(range(16))
    owner = _rc4(hashlib.md5((b"owner" + padding)[:32]).digest()[:5], (user + padding)[:32])
    key = hashlib.md5((user + padding)[:32] + owner + rights + file_id).digest()[:5]
    content = b"BT /F1 12 Tf 72 700 Td (%b) Tj ET" % words
    secret = _rc4(hashlib.md5(key + b"\4\0\0\0\0").digest()[:10], content)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    lock = b"<</Filter/Standard/V 1/R 2/O<%b>/U<%b>/P -4>>" % (
        owner.hex().encode(),
        _rc4(key, padding).hex().encode(),
    )
    tree = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page]
    name = file_id.hex().encode()
    return raw_pdf([*tree, stream(secret), font, lock], b"/Encrypt 6 0 R/ID[<%b><%b>]" % (name, name))


def _rc4(key: bytes, text: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in text:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def one_page(content: bytes, *more: bytes, resources: bytes = b"") -> bytes:
    """A PDF of one page with this content stream; further objects are numbered from 5."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<%b>>>>" % resources
    return raw_pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, content, *more])


def nested_forms(depth: int = 12) -> bytes:
    """A page that draws ten forms, each of which draws ten forms, and so on: it never ends."""
    keys = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    calls = b"/Resources<</XObject<</A %d 0 R>>>>"
    forms = [stream(b"/A Do " * 10, keys + calls % (6 + at)) for at in range(depth - 1)]
    return one_page(stream(b"/A Do"), *forms, stream(b"0 0 1 1 re f", keys), resources=b"/XObject<</A 5 0 R>>")


def calls_itself() -> bytes:
    """A form that draws itself."""
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>"
    return one_page(stream(b"/A Do"), stream(b"/A Do", form), resources=b"/XObject<</A 5 0 R>>")


def memory_eater() -> bytes:
    """A page that is one picture of 60,000 × 60,000 points, packed into a few bytes."""
    keys = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceGray"
    pack = zlib.compressobj(9)
    body = b"".join(pack.compress(bytes(1 << 20)) for _ in range(256)) + pack.flush()
    picture = stream(body, keys + b"/Filter/FlateDecode")
    return one_page(stream(b"595 0 0 842 0 0 cm /A Do"), picture, resources=b"/XObject<</A 5 0 R>>")


def many_pages(count: int) -> bytes:
    """A PDF with very many empty pages."""
    kids = b" ".join(b"%d 0 R" % (at + 3) for at in range(count))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    tree = b"<</Type/Pages/Count %d/Kids[%b]>>" % (count, kids)
    return raw_pdf([b"<</Type/Catalog/Pages 2 0 R>>", tree, *[page] * count])
