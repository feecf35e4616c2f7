"""The old tables, frames, image maps and pop-up windows of the fictional Lao Saming office's website of 2548."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from collections.abc import Sequence
from dataclasses import dataclass

OFFICE = "องค์การบริหารส่วนตำบลเหล่าสามิง"
SHORT = "อบต.เหล่าสามิง"
PLACE = "อำเภอนาคำหลวง จังหวัดสกลพนา"
CHIEF = "นายบุญเกื้อ โพธิ์สามิง"
CLERK = "นางสาวพิกุล คำหลวงทอง"
SCRIPT = """<SCRIPT LANGUAGE="JavaScript">
<!--
function openwin(u){ window.open(u,'popup','width=620,height=480,scrollbars=yes'); }
function MM_jumpMenu(targ,selObj,restore){ eval(targ+".location='"+selObj.options[selObj.selectedIndex].value+"'"); if (restore) selObj.selectedIndex=0; }
//-->
</SCRIPT>"""


@dataclass(frozen=True, slots=True)
class Page:
    """One file: its name, the heading it shows, its body, what its head says, and the encoding it claims."""

    name: str
    heading: str
    body: str
    title: str = "Untitled Document"
    charset: str = "windows-874"
    head: str = ""


def a(address: str, words: str, target: str = "") -> str:
    """A link as the page editor of that time wrote it."""
    return f'<A HREF="{address}"' + (f" TARGET={target}" if target else "") + f">{words}</A>"


def pop(address: str, words: str) -> str:
    """A link that only opens a small window."""
    return f"<A HREF=\"#\" onClick=\"window.open('{address}','w','width=600,height=500'); return false;\">{words}</A>"


def script(address: str, words: str) -> str:
    """A link that is only a call of the page's script."""
    return f"<A HREF=\"javascript:openwin('{address}')\">{words}</A>"


def p(*texts: str) -> str:
    """Lines, parted as people did then."""
    return "".join(f'<P><FONT FACE="MS Sans Serif" SIZE=2>{text}</FONT>\n' for text in texts)


def grid(rows: Sequence[Sequence[str]], colour: str = "#CCE5CC") -> str:
    """A table; the first row is coloured."""
    made = []
    for i, row in enumerate(rows):
        tint = f" BGCOLOR={colour}" if i == 0 else ""
        made.append(f"<TR{tint}>" + "".join(f"<TD><FONT SIZE=2>{cell}</FONT></TD>" for cell in row) + "</TR>")
    return '<TABLE BORDER=1 CELLSPACING=0 CELLPADDING=3 WIDTH="96%">' + "\n".join(made) + "</TABLE>\n"


def areas(name: str, picture: str, height: int, *places: tuple[str, str]) -> str:
    """A picture with places to click on, one below the other; what a place says may stand only in the picture."""
    step = height // len(places)
    inner = "\n".join(
        f'<AREA SHAPE=RECT COORDS="0,{i * step},150,{(i + 1) * step}" HREF="{at}"'
        + (f' ALT="{alt}"' if alt else "")
        + ">"
        for i, (at, alt) in enumerate(places)
    )
    return f'<IMG SRC="pic/{picture}" WIDTH=150 HEIGHT={height} BORDER=0 USEMAP="#{name}"><MAP NAME="{name}">\n{inner}\n</MAP>\n'


def draw(page: Page) -> str:
    """The whole page; a page without a heading is one of the frames and brings its own body tag."""
    meta = f'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={page.charset}">' if page.charset else ""
    top = f"<HTML>\n<HEAD>\n{meta}\n<TITLE>{page.title}</TITLE>\n{page.head}\n{SCRIPT}\n</HEAD>\n"
    if not page.heading:
        return top + page.body + "\n</HTML>\n"
    return (
        f'{top}<BODY BGCOLOR=#FFFFF0 BACKGROUND="/pic/paper.gif" LEFTMARGIN=4>\n<CENTER>'
        f"<TABLE WIDTH=560 BORDER=0><TR><TD BGCOLOR=#336633><FONT COLOR=#FFFFFF SIZE=4><B>{page.heading}</B></FONT></TD></TR>\n"
        f"<TR><TD>{page.body}</TD></TR>\n<TR><TD ALIGN=CENTER><FONT SIZE=1>{SHORT} {PLACE}</FONT></TD></TR></TABLE></CENTER>\n</BODY>\n</HTML>\n"
    )
