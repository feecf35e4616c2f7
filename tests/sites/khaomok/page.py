"""How every page of the hand-made site is put on paper: HTML 4, tables and capitals, letters of windows-874."""

from collections.abc import Sequence
from pathlib import Path

SITE = Path(__file__).resolve().parent / "site"
SHORT = "อบต.เขาหมอก"
NAME = "องค์การบริหารส่วนตำบลเขาหมอก"
PLACE = "อำเภอเวียงม่าน จังหวัดภูธารา"
MAYOR = "นายหมอกขาว ธาราสม"
MAYOR_BEFORE = "นายเมฆา ผาชัน"
CLERK = "นางสาวน้ำค้าง ปลายดอย"

# The editor of 2555 left its own name for a page nobody named; three ways of saying (or not) which letters are used.
UNNAMED = "New Page 1"
LETTERS = {
    "new": '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-874">',
    "old": '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=tis-620">',
    "none": "",
}


def write(name: str, html: str) -> None:
    """Save one page in windows-874, with the line ends of the program that made it."""
    path = SITE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(html.replace("\n", "\r\n").encode("cp874"))


def page(name: str, heading: str, body: str, *, title: str = UNNAMED, letters: str = "new") -> None:
    """A page for the main frame: a coloured strip with the heading, the rest in one wide table cell."""
    write(name, f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
{LETTERS[letters]}
<META NAME="GENERATOR" CONTENT="Page Editor 4.0">
<TITLE>{title}</TITLE>
</HEAD>
<BODY BGCOLOR="#FFFFEE" TEXT="#333333" LINK="#0000CC" VLINK="#660066">
<TABLE WIDTH="98%" BORDER="0" CELLSPACING="0" CELLPADDING="4" ALIGN="center">
<TR><TD BGCOLOR="#336633"><FONT FACE="MS Sans Serif" SIZE="4" COLOR="#FFFF99"><B>{heading}</B></FONT></TD></TR>
<TR><TD><FONT FACE="MS Sans Serif" SIZE="2">
{body}
</FONT></TD></TR>
<TR><TD ALIGN="right"><FONT SIZE="1"><A HREF="javascript:history.back()">&lt;&lt; ย้อนกลับ</A></FONT></TD></TR>
</TABLE>
</BODY>
</HTML>
""")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A ruled table; cells are HTML already."""
    top = "".join(f'<TD BGCOLOR="#CCDDAA" ALIGN="center"><B>{cell}</B></TD>' for cell in head)
    lines = ["<TR>" + "".join(f'<TD VALIGN="top">{cell}</TD>' for cell in row) + "</TR>" for row in rows]
    return "\n".join(['<TABLE BORDER="1" CELLSPACING="0" CELLPADDING="3" WIDTH="100%">', f"<TR>{top}</TR>", *lines,
                      "</TABLE>"])


def click(address: str, words: str = "คลิกที่นี่") -> str:
    """A link whose words say nothing: the name of the paper stands in the cell before it."""
    return f'<A HREF="{address}" TARGET="_blank">{words}</A>'


def papers(rows: Sequence[tuple[str, str]]) -> str:
    """Numbered table of papers: name in one cell, the way to it (ready-made HTML) in the next."""
    numbered = [(str(i), name, way) for i, (name, way) in enumerate(rows, 1)]
    return table(("ที่", "รายการ", "ดูเอกสาร"), numbered)


def year_list(years: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> str:
    """Papers by year: the year only in a bold line, below it links that do not repeat it."""
    lines: list[str] = []
    for year, links in years:
        lines.append(f'<P><FONT SIZE="3" COLOR="#990000"><B>{year}</B></FONT><BR>')
        lines += [f'&nbsp;&nbsp;- <A HREF="{address}">{words}</A><BR>' for words, address in links]
        lines.append("</P>")
    return "\n".join(lines)
