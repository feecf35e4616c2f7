"""The frames of the site: the strip on top, the menu on the left, the first page, the page for a wrong number."""

from PIL import Image, ImageDraw

from tests.sites.khaomok.page import LETTERS, NAME, PLACE, SHORT, SITE, page, write

GROUPS = (
    ("ข้อมูล อบต.", (("ประวัติ/สภาพทั่วไป", "history.htm"), ("โครงสร้าง อบต.", "structure.htm"),
                    ("คณะผู้บริหาร", "boss.htm"), ("สมาชิกสภา อบต.", "member.htm"),
                    ("ภาระกิจและหน้าที่", "power.htm"))),
    ("ส่วนราชการภายใน", (("สำนักปลัด", "palad.htm"), ("งานนโยบายและแผน", "plan.htm"), ("กองคลัง", "klang.htm"),
                        ("งานพัสดุ", "pasadu.htm"), ("กองช่าง", "chang.htm"))),
    ("บริการประชาชน", (("คู่มือประชาชน", "service/manual.php?id=3"), ("ดาวน์โหลดแบบฟอร์ม", "form.htm"),
                      ("คำถามที่ถามบ่อย", "faq.htm"), ("กระดานถาม-ตอบ", "webboard/index.php"),
                      ("กล่องรับความคิดเห็น", "comment.htm"), ("ร้องทุกข์ทั่วไป", "complain.htm"),
                      ("แจ้งเบาะแสทุจริต", "corrupt.htm"))),
    ("อื่น ๆ", (("กฏหมาย/ระเบียบ", "law.htm"), ("ข่าวและกิจกรรม", "news.htm"), ("เว็บลิงค์", "link.htm"),
               ("ติดต่อ อบต.", "contact.htm"))),
)


def _menu() -> str:
    lines: list[str] = []
    for group, links in GROUPS:
        lines.append(f'<TR><TD BGCOLOR="#336633"><FONT COLOR="#FFFFFF" SIZE="2"><B>{group}</B></FONT></TD></TR>')
        lines += [f'<TR><TD><IMG SRC="img/dot.gif" ALT="" WIDTH="8" HEIGHT="8"> '
                  f'<A HREF="{address}"><FONT SIZE="2">{words}</FONT></A></TD></TR>' for words, address in links]
    return "\n".join(lines)


def _pictures() -> None:
    (SITE / "img").mkdir(parents=True, exist_ok=True)
    Image.new("P", (8, 8), 3).save(SITE / "img" / "dot.gif")
    strip = Image.new("RGB", (760, 90), "#88aa99")
    draw = ImageDraw.Draw(strip)
    for i in range(9):  # hills in mist
        draw.ellipse((i * 95 - 60, 30 + i % 3 * 12, i * 95 + 120, 160), fill=(60 + i * 12, 110 + i * 6, 90 + i * 8))
    strip.save(SITE / "img" / "head.jpg", quality=60)
    counter = Image.new("P", (70, 16), 0)
    counter.save(SITE / "img" / "counter.gif")


def build() -> None:
    """Write the frameset and what stands in its three windows."""
    _pictures()
    write("index.html", f"""<HTML>
<HEAD>
{LETTERS["new"]}
<TITLE>::: ยินดีต้อนรับสู่ {NAME} {PLACE} :::</TITLE>
</HEAD>
<FRAMESET ROWS="110,*" BORDER="0" FRAMEBORDER="0">
  <FRAME SRC="top.htm" NAME="top" SCROLLING="no" NORESIZE>
  <FRAMESET COLS="190,*">
    <FRAME SRC="menu.htm" NAME="menu">
    <FRAME SRC="main.htm" NAME="main">
  </FRAMESET>
  <NOFRAMES><BODY>เบราว์เซอร์ของท่านไม่รองรับเฟรม</BODY></NOFRAMES>
</FRAMESET>
</HTML>
""")
    write("top.htm", f"""<HTML><HEAD>{LETTERS["new"]}<BASE TARGET="main"></HEAD>
<BODY BGCOLOR="#336633" TOPMARGIN="0" LEFTMARGIN="0">
<IMG SRC="img/head.jpg" WIDTH="760" HEIGHT="90" BORDER="0" USEMAP="#top" ALT="{NAME}">
<MAP NAME="top"><AREA SHAPE="rect" COORDS="0,0,120,90" HREF="main.htm" ALT="หน้าแรก">
<AREA SHAPE="rect" COORDS="640,0,760,90" HREF="contact.htm" ALT="ติดต่อ"></MAP>
</BODY></HTML>
""")
    write("menu.htm", f"""<HTML><HEAD>{LETTERS["old"]}<TITLE>menu</TITLE><BASE TARGET="main"></HEAD>
<BODY BGCOLOR="#EEF5DD"><TABLE WIDTH="170" BORDER="0" CELLSPACING="1" CELLPADDING="2">
<TR><TD ALIGN="center"><A HREF="main.htm"><B>หน้าหลัก</B></A></TD></TR>
{_menu()}
<TR><TD ALIGN="center"><HR><FONT SIZE="1">สถิติผู้เข้าชม<BR><IMG SRC="img/counter.gif" ALT="045812"><BR>
วันนี้ 7 คน เดือนนี้ 214 คน ปีนี้ 1,906 คน<BR>เริ่มนับ 1 มี.ค. 2555</FONT></TD></TR>
</TABLE></BODY></HTML>
""")
    page("main.htm", f"ยินดีต้อนรับสู่เว็บไซต์ {SHORT}", f"""
<MARQUEE SCROLLAMOUNT="3"><FONT COLOR="#CC0000">{NAME} {PLACE} ยินดีต้อนรับทุกท่าน</FONT></MARQUEE>
<P><B>คำขวัญตำบล</B> เขาหมอกงามยามเช้า ข้าวไร่พันธุ์ดี มีน้ำใสตลอดปี ประเพณีแห่โคมดอย</P>
<TABLE WIDTH="100%" BORDER="0"><TR><TD WIDTH="65%" VALIGN="top"><B>เรื่องล่าสุด</B><BR>
22 มี.ค. 65 <A HREF="news/n2.htm">ออกหน่วยฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า</A><BR>
10 มี.ค. 65 <A HREF="news/n7.htm">เข้าร่วมประชุมชี้แจงการประเมินคุณธรรมและความโปร่งใส</A><BR>
10 ก.พ. 65 <A HREF="news/n3.htm">ประชาคมหมู่บ้าน</A><BR>
<A HREF="news.htm">ดูทั้งหมด &gt;&gt;</A></TD>
<TD VALIGN="top" BGCOLOR="#F5F5DC"><B>ทางลัด</B><BR><A HREF="palad.htm">สำนักปลัด</A><BR><A HREF="klang.htm">กองคลัง</A>
<BR><A HREF="pasadu.htm">งานพัสดุ</A><BR><A HREF="plan.htm">แผนงาน</A></TD></TR></TABLE>
<P ALIGN="center"><FONT SIZE="1">แสดงผลได้ดีที่ความละเอียด 1024 x 768</FONT></P>""", title=SHORT)
    page("notfound.htm", "ขออภัย", "<P>ไม่พบหน้าที่ท่านต้องการ เอกสารอาจถูกย้ายหรือลบไปแล้ว</P>"
         '<P><A HREF="/main.htm">กลับหน้าหลัก</A></P>', title="ไม่พบหน้าที่ต้องการ")
