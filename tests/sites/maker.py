"""Makes the papers of the fictional agencies: PDFs, scans, posters, Word and Excel files, the same bytes every time.

A paper is a short list of blocks: ("h", heading), ("p", paragraph), ("table", rows; the first row is the head) and
("break", "") for a new page. Run a site's build.py from the repository root: python -m tests.sites.<name>.build
"""

import datetime
import io
import json
import random
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

import pypdfium2
import typst
import xlsxwriter
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from PIL import Image

Cell = str | int | float
Rows = Sequence[Sequence[Cell]]
Block = tuple[str, str | Rows]
Body = Sequence[Block]

FONTS = Path(__file__).resolve().parents[2] / "reports" / "fonts"
# Nothing in a paper may depend on the day it was built: two builds must give the same bytes.
LONG_AGO = datetime.datetime(2022, 1, 1, tzinfo=datetime.UTC)

PAPER = """
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, date: none)
#set page(width: paper.width * 1mm, height: if paper.height == 0 { auto } else { paper.height * 1mm }, margin: 18mm)
#set text(font: paper.font, size: paper.size * 1pt, lang: "th")
#set par(leading: 0.9em, spacing: 1.1em)
#align(center, text(size: 1.2em, weight: "bold", paper.title))
#for block in paper.body {
  let (kind, what) = block
  if kind == "h" { text(weight: "bold", size: 1.05em, par(what)) }
  if kind == "p" { par(what) }
  if kind == "break" { pagebreak() }
  if kind == "table" {
    // Columns share the width by their longest cells, so that Thai cells wrap instead of running off the page.
    let longest(i) = calc.max(..what.map(row => row.at(i).clusters().len()))
    let share = range(what.at(0).len()).map(i => calc.max(5, calc.min(28, longest(i))) * 1fr)
    table(columns: share, inset: 5pt, stroke: 0.5pt, table.header(..what.at(0).map(c => strong(c))),
      ..what.slice(1).flatten())
  }
}
"""


def _typeset(
    title: str, body: Body, tables: Sequence[Rows], font: str, kind: Literal["pdf", "png"], *,
    size: float = 12, width: int = 210, height: int = 297, ppi: float = 96,
) -> bytes:
    """Typeset one paper; a height of 0 means one sheet as long as the text."""
    blocks = [*body, *(("table", rows) for rows in tables)]
    plain = [(k, [[str(c) for c in row] for row in what] if not isinstance(what, str) else what) for k, what in blocks]
    if height and any(len(what[0]) > 7 for kind_, what in plain if kind_ == "table"):
        width, height = height, width  # offices lay wide forms, such as the procurement summary, across the page
    paper = {"title": title, "font": font, "size": size, "width": width, "height": height, "body": plain}
    made = typst.compile(
        PAPER.encode(), font_paths=typst.Fonts(include_system_fonts=font != "Sarabun", font_paths=[str(FONTS)]),
        format=kind, ppi=ppi, sys_inputs={"paper": json.dumps(paper, ensure_ascii=False)},
    )
    if not isinstance(made, bytes):
        raise TypeError(f"{title}: a picture must fit on one page")
    return made


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def pdf(path: Path, title: str, body: Body, *, tables: Sequence[Rows] = (), font: str = "Sarabun") -> None:
    """Write a PDF with a true text layer, on as many A4 pages as it needs."""
    _write(path, _typeset(title, body, tables, font, "pdf"))


def scan(
    path: Path, title: str, body: Body, *, tables: Sequence[Rows] = (), font: str = "Sarabun",
    dpi: int = 200, skew: float = 0.4, noise: float = 0.04, quality: int = 25,
) -> None:
    """Write a PDF that holds only pictures of its pages, slightly turned and grainy, as an office scanner makes it."""
    source = pypdfium2.PdfDocument(_typeset(title, body, tables, font, "pdf", size=13))
    dice = random.Random(title)
    sheets: list[Image.Image] = []
    for page in source:
        sheet = page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
        sheet = sheet.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=255)
        # Grain is made at a third of the size: scanner noise is blotchy, and the JPEG stays small.
        grain = (max(1, sheet.width // 3), max(1, sheet.height // 3))
        specks = Image.frombytes("L", grain, dice.randbytes(grain[0] * grain[1])).resize(sheet.size)
        sheets.append(Image.blend(sheet, specks, noise))
    made = io.BytesIO()
    sheets[0].save(
        made, "PDF", save_all=True, append_images=sheets[1:], resolution=dpi, quality=quality,
        creationDate=None, modDate=None,
    )
    _write(path, made.getvalue())


def image(
    path: Path, title: str, body: Body, *, tables: Sequence[Rows] = (), font: str = "Sarabun", dpi: int = 110,
) -> None:
    """Write the same content as one tall poster; the ending of the file name (.png or .jpg) chooses the format."""
    drawn = _typeset(title, body, tables, font, "png", size=17, width=180, height=0, ppi=dpi)
    poster = Image.open(io.BytesIO(drawn)).convert("RGB")
    made = io.BytesIO()
    if path.suffix.lower() == ".png":
        poster.quantize(32).save(made, "PNG", optimize=True)
    else:
        poster.save(made, "JPEG", quality=70)
    _write(path, made.getvalue())


def docx(path: Path, title: str, body: Body, *, tables: Sequence[Rows] = (), font: str = "TH Sarabun New") -> None:
    """Write a Word file with headings, paragraphs and ruled tables."""
    paper = Document()
    style = paper.styles["Normal"]
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(script), font)
    add: Mapping[str, Callable[[str], object]] = {
        "h": lambda text: paper.add_heading(text, level=2),
        "p": paper.add_paragraph,
        "break": lambda _: paper.add_paragraph().add_run().add_break(WD_BREAK.PAGE),
    }
    paper.add_heading(title, level=1)
    for kind, what in [*body, *(("table", rows) for rows in tables)]:
        if isinstance(what, str):
            add[kind](what)
            continue
        grid = paper.add_table(rows=0, cols=len(what[0]), style="Table Grid")
        for row in what:
            for cell, value in zip(grid.add_row().cells, row, strict=True):
                cell.text = str(value)
    facts = paper.core_properties
    facts.title, facts.author, facts.created, facts.modified = title, "", LONG_AGO, LONG_AGO
    made = io.BytesIO()
    paper.save(made)
    _write(path, _undated(made.getvalue()))


def xlsx(path: Path, sheets: Mapping[str, Rows]) -> None:
    """Write an Excel file: the name of each sheet and its rows; numbers stay numbers."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"created": LONG_AGO})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for i, row in enumerate(rows):
            sheet.write_row(i, 0, row)
    book.close()
    _write(path, _undated(made.getvalue()))


def _undated(packed: bytes) -> bytes:
    """Pack an Office file again without the time of day that the zip format notes for each part."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()
