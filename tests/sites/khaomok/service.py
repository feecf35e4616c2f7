"""What visitors may do: paper forms, answers given beforehand, three boxes to write into, other agencies' links."""

from tests.sites.khaomok.page import SHORT, SITE, page, papers, table
from tests.sites.maker import docx

FORMS = (("คำร้องทั่วไป", "คำร้องทั่วไป.docx"), ("แบบคำขออนุญาตก่อสร้าง", "ข.1 ก่อสร้าง.docx"),
         ("แบบสอบถามความพึงพอใจการให้บริการ", "แบบสอบถาม.docx"))


def _box(action: str, fields: tuple[str, ...], words: str) -> str:
    """A form of the old kind; nobody ever sends it while auditing."""
    rows = "".join(f'<TR><TD ALIGN="right">{name}</TD><TD><INPUT TYPE="text" NAME="f{i}" SIZE="40"></TD></TR>'
                   for i, name in enumerate(fields))
    return (f'<FORM METHOD="post" ACTION="{action}"><TABLE BORDER="0">{rows}<TR><TD ALIGN="right">{words}</TD>'
            '<TD><TEXTAREA NAME="detail" ROWS="6" COLS="40"></TEXTAREA></TD></TR><TR><TD></TD>'
            '<TD><INPUT TYPE="submit" VALUE="ส่งข้อความ"> <INPUT TYPE="reset" VALUE="ล้าง"></TD></TR></TABLE></FORM>')


def build() -> None:
    """Write the service pages and the paper forms."""
    for name, file in FORMS[:2]:
        docx(SITE / "form" / file, name, [("p", "เขียนที่ .............. วันที่ .............."),
                                          ("p", "ลงชื่อ .............. ผู้ยื่น")])
    docx(SITE / "form" / FORMS[2][1], FORMS[2][0], [
        ("p", "โปรดทำเครื่องหมายในช่องที่ตรงกับความเห็นของท่าน แล้วหย่อนลงกล่องหน้าสำนักงาน"),
        ("p", "1. ความสะดวกรวดเร็ว ( ) มาก ( ) ปานกลาง ( ) น้อย")])
    page("form.htm", "ดาวน์โหลดแบบฟอร์ม", "<P>พิมพ์แล้วกรอก นำมายื่นที่ อบต. พร้อมสำเนาบัตร</P>" + papers(
        [(name, f'<A HREF="form/{file}">คลิก</A>') for name, file in FORMS]))
    page("faq.htm", "คำถามที่ถามบ่อย", """<P><B>ถาม</B> ชำระภาษีได้ถึงเมื่อไร<BR><B>ตอบ</B> ภายในเดือนเมษายนของทุกปี</P>
<P><B>ถาม</B> เบี้ยผู้สูงอายุจ่ายวันไหน<BR><B>ตอบ</B> ภายในวันที่ 10 ของเดือน</P>
<P><B>ถาม</B> ขออนุญาตก่อสร้างใช้อะไรบ้าง<BR><B>ตอบ</B> โฉนด แบบแปลน และบัตรประชาชน</P>""", letters="none")
    page("comment.htm", "กล่องรับความคิดเห็น", f"""<P>ขอเชิญทุกท่านแสดงความคิดเห็นและข้อเสนอแนะต่อการดำเนินงานของ {SHORT}
ความเห็นของท่านจะรวบรวมเสนอผู้บริหารทุกเดือน</P>""" + _box("/cgi-bin/comment.pl", ("ชื่อผู้แสดงความเห็น", "หมู่บ้าน"), "ความคิดเห็น"))
    page("complain.htm", "ร้องทุกข์ทั่วไป", "<P>รับเรื่องเดือดร้อนรำคาญ เช่น กลิ่น เสียง ควัน และเรื่องร้องทุกข์อื่น ๆ</P>"
         + _box("/cgi-bin/complain.pl", ("ชื่อ - สกุล", "โทรศัพท์"), "เรื่องที่ร้องทุกข์"), letters="old")
    page("corrupt.htm", "แจ้งเบาะแสการทุจริตและประพฤติมิชอบของเจ้าหน้าที่", f"""
<P>หน้านี้รับแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ {SHORT} เท่านั้น
ข้อมูลของผู้แจ้งเก็บเป็นความลับ
เรื่องเดือดร้อนทั่วไปให้ใช้หน้า <A HREF="complain.htm">ร้องทุกข์ทั่วไป</A></P>""" + _box(
        "/cgi-bin/corrupt.pl", ("ชื่อผู้แจ้ง (ไม่ระบุก็ได้)", "อีเมล์หรือโทรศัพท์", "ชื่อเจ้าหน้าที่ที่ถูกร้องเรียน"), "พฤติการณ์"))
    page("chang.htm", "กองช่าง", "<P>รับคำขออนุญาตก่อสร้างที่สำนักงาน ซ่อมไฟฟ้าสาธารณะ ดูแลประปาหมู่บ้าน</P><P>ผลงาน : ยังไม่มีข้อมูล</P>")
    page("link.htm", "เว็บลิงค์", table(("หน่วยงาน", "ที่อยู่"), [
        (name, f'<A HREF="{address}" TARGET="_blank">{address}</A>') for name, address in (
            ("กรมส่งเสริมการปกครองท้องถิ่น", "http://www.dla.go.th/"), ("ยื่นภาษีออนไลน์ E-Service กรมสรรพากร", "http://www.rd.go.th/"),
            ("แบบสำรวจ EIT", "https://itas.nacc.go.th/go/eit/km0000"), ("ศูนย์ดำรงธรรม", "http://www.damrongdhama.moi.go.th/"),
            ("เฟซบุ๊ก ประชาสัมพันธ์จังหวัดภูธารา", "https://www.facebook.com/pr.phuthara.example"))]))
