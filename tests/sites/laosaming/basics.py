"""The intro page, the frames, and the pages on who the fictional Lao Saming office is and what it tells."""
# ruff: noqa: E501  (the sentences of a paper stand on one line each)

from .frame import CHIEF, CLERK, OFFICE, PLACE, SHORT, Page, a, areas, grid, p, script

POLITIC = (
    ("n1", CHIEF, "นายก อบต.", "09-3555-2201"),
    ("n2", "นายคำพอง ไชยนาคำ", "รองนายก อบต.", "09-3555-2202"),
    ("n3", "นางบัวเรียน ศรีเหล่า", "รองนายก อบต.", "09-3555-2203"),
    ("n4", "นายสุรพล ชาวสามิง", "เลขานุการนายก อบต.", "09-3555-2204"),
)
STAFF = (
    (CLERK, "ปลัด อบต.", "09-3555-2301"),
    ("นายอดิศร แก้วนาหลวง", "หัวหน้าสำนักปลัด", "09-3555-2302"),
    ("นางรัชนี ทองโนน", "ผู้อำนวยการกองคลัง", "09-3555-2303"),
    ("นายประวิทย์ ช่างเหล่า", "ผู้อำนวยการกองช่าง", "09-3555-2304"),
)
NEWS = (
    (
        "n6611",
        "18 เม.ย. 66",
        "ประกาศหยุดจ่ายน้ำประปาหมู่บ้านเพื่อล้างถังสูง",
        "งานประปาจะหยุดจ่ายน้ำหมู่ 2 และหมู่ 5 วันที่ 20 เมษายน 2566 เวลา 09.00-15.00 น.",
    ),
    ("n6610", "6 มี.ค. 66", "ออกหน่วยฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า", "เจ้าหน้าที่สาธารณสุขออกฉีดวัคซีนสุนัขและแมวครบ 11 หมู่บ้าน"),
    ("n6607", "16 ม.ค. 66", "จัดงานวันเด็กตำบลเหล่าสามิง", "เด็กในตำบลมาร่วมงาน 400 คน"),
    ("n6602", "14 พ.ย. 65", "รับขึ้นทะเบียนผู้สูงอายุรับเบี้ยยังชีพ", "ผู้ที่เกิดก่อนวันที่ 2 กันยายน 2507 ติดต่อสำนักปลัดพร้อมบัตรประชาชน"),
    ("n6529", "8 ส.ค. 65", "พ่นหมอกควันหมู่ 3", "ทีมงานพ่นหมอกควันหลังพบผู้ป่วยไข้เลือดออก"),
)
ASKED = (
    (
        "ยายทองม้วน",
        "12/03/66",
        "เสาไฟหน้าบ้านเลขที่ 41 หมู่ 7 ดับมาสามคืนแล้วจ้า",
        "13/03/66",
        "กองช่างเปลี่ยนหลอดให้แล้วครับ วันที่ 13 มีนาคม",
    ),
    ("คนหมู่ 2", "20/12/65", "ขอถังขยะเพิ่มได้ไหม", "22/12/65", "แจ้งผู้ใหญ่บ้านรวบรวมรายชื่อ แล้วสำนักปลัดจะนำถังไปให้ค่ะ"),
)


def _frames() -> list[Page]:
    intro = (
        "<BODY BGCOLOR=#000000 TEXT=#FFFFFF LINK=#FFFF00><CENTER><BR><BR>"
        '<IMG SRC="pic/intro.jpg" WIDTH=480 HEIGHT=300 BORDER=0 USEMAP="#enter"><MAP NAME="enter"><AREA SHAPE=RECT COORDS="140,250,340,295" HREF="main.htm"></MAP>'
        f"<P><FONT SIZE=2>ยินดีต้อนรับสู่ตำบลเหล่าสามิง ดินแดนผ้าย้อมคราม<BR>{OFFICE} {PLACE}</FONT></CENTER></BODY>"
    )
    sets = (
        '<FRAMESET ROWS="90,*" BORDER=0 FRAMEBORDER=0><FRAME SRC="top.htm" NAME=top SCROLLING=NO NORESIZE>'
        '<FRAMESET COLS="170,*"><FRAME SRC="left.htm" NAME=menu><FRAME SRC="home.htm" NAME=body></FRAMESET>'
        "<NOFRAMES><BODY>เบราว์เซอร์ของท่านไม่แสดงเฟรม</BODY></NOFRAMES></FRAMESET>"
    )
    top = (
        '<BODY BGCOLOR=#336633 TOPMARGIN=0><TABLE WIDTH="100%"><TR><TD><IMG SRC="pic/banner.jpg" WIDTH=420 HEIGHT=70></TD><TD>'
        '<IMG SRC="pic/bar.gif" WIDTH=240 HEIGHT=24 BORDER=0 USEMAP="#bar"><MAP NAME="bar"><AREA SHAPE=RECT COORDS="0,0,80,24" HREF="home.htm" TARGET=body ALT="หน้าหลัก">'
        '<AREA SHAPE=RECT COORDS="80,0,160,24" HREF="board.asp" TARGET=body ALT="สมุดเยี่ยม/ถาม-ตอบ"><AREA SHAPE=RECT COORDS="160,0,240,24" HREF="contact.htm" TARGET=body ALT="ติดต่อเรา"></MAP></TD></TR></TABLE></BODY>'
    )
    left = (
        "<BODY BGCOLOR=#CCE5CC LEFTMARGIN=4>"
        + areas("m1", "menu1.gif", 150, ("history.htm", "สภาพทั่วไป"), ("structure.htm", "โครงสร้าง"), ("chief.htm", "ผู้บริหาร"), ("staff.htm", "หัวหน้าส่วนราชการ"), ("council.htm", "สภา อบต."), ("power.htm", "อำนาจหน้าที่"))
        + "<BR>"
        # Here the words stand only in the picture.
        + areas("m2", "menu2.gif", 125, ("plan.htm", ""), ("buy.htm", ""), ("skr.htm", ""), ("hr.htm", ""), ("service.htm", ""))
        + '<BR><TABLE BORDER=0 CELLPADDING=2 BGCOLOR=#FFFFFF WIDTH=150>'
        + "".join(f"<TR><TD><FONT SIZE=2>{line}</FONT></TD></TR>" for line in (
            a("law.htm", "กฏหมาย พ.ร.บ."), a("news.htm", "ข่าวประชาสัมพันธ์"), a("complain.htm", "ร้องทุกข์ทั่วไป"), script("corrupt.htm", "แจ้งเบาะแสการทุจริต จนท."),
            a("guide27.htm", "ขั้นตอนเรื่องร้องเรียนทุจริต"), a("gift.htm", "งดรับ งดให้ ของขวัญ"), a("acp.htm", "ต้านโกง"), a("ethics.htm", "จริยธรรม"), a("join.htm", "ประชาชนมีส่วนร่วม")))
        + "<TR><TD onClick=\"window.open('pdpa.htm','pdpa','width=560,height=460')\" STYLE=\"cursor:hand\"><FONT SIZE=2 COLOR=#0000FF>คุ้มครองข้อมูลส่วนบุคคล</FONT></TD></TR></TABLE><BR>"
        + areas("m3", "menu3.gif", 90, ("https://www.facebook.com/laosaming.tao.example", "เฟซบุ๊ก อบต."), ("https://docs.google.com/forms/d/e/1FAIpQL-laosaming-water/viewform", "E-Service ยื่นคำร้องขอน้ำอุปโภคออนไลน์"), ("https://itas.nacc.go.th/go/eit/ls2566", "EIT"))
        + '<P><IMG SRC="pic/counter.gif" ALT="จำนวนผู้เยี่ยมชม 40,218"></BODY>'
    )  # fmt: skip
    return [
        Page("index.htm", "", intro, f"{SHORT}"),
        Page("main.htm", "", sets, f":: {SHORT} ::"),
        Page("top.htm", "", top),
        Page("left.htm", "", left, head="<BASE TARGET=body>"),
    ]


def _home() -> Page:
    strip = " ... ".join(script(f"news/{name}.htm", title) for name, _, title, _ in NEWS[:3])
    body = (
        f'<MARQUEE BGCOLOR=#FFFFCC SCROLLAMOUNT=3 onMouseOver="this.stop()">{strip}</MARQUEE>'
        + '<CENTER><IMG SRC="pic/ita.gif" WIDTH=300 HEIGHT=60 BORDER=0 USEMAP="#ita"><MAP NAME="ita"><AREA SHAPE=RECT COORDS="0,0,150,60" HREF="oit65.htm" ALT="OIT ๒๕๖๕">'
        '<AREA SHAPE=RECT COORDS="150,0,300,60" HREF="oit66.htm" ALT="OIT ๒๕๖๖"></MAP></CENTER>'
        + p(f"นายก อบต. {CHIEF} ขอต้อนรับสู่เว็บไซต์ หากพบข้อมูลผิดพลาดโปรดแจ้งสำนักปลัด")
        + "<TABLE WIDTH=100%><TR><TD WIDTH=50% VALIGN=TOP><B>ภาพกิจกรรม</B><BR>"
        + "<IMG SRC=\"pic/act1.jpg\" onClick=\"openwin('act/gift_meeting.htm')\" STYLE=\"cursor:hand\"><BR>" + script("act/gift_meeting.htm", "ประชุมพนักงาน พ.ย. 65")
        + "<BR>" + script("act/kathin.htm", "ทอดกฐินสามัคคี ต.ค. 65") + "</TD><TD VALIGN=TOP><B>ลิงค์</B><BR>"
        + a("https://www.changwat-sakonphana.example/", "จังหวัดสกลพนา", "_blank") + "<BR>" + a("tambon_health.htm", "รพ.สต.เหล่าสามิง") + "</TD></TR></TABLE>"
    )  # fmt: skip
    return Page("home.htm", "หน้าหลัก", body)


def pages() -> list[Page]:
    """All pages of this part."""
    faces = "<TABLE WIDTH=100%>" + "".join(
        f'<TR><TD ALIGN=CENTER><IMG SRC="pic/{face}.jpg" WIDTH=80 HEIGHT=100></TD><TD><FONT SIZE=2><B>{name}</B><BR>{post}<BR>โทร. {tel}</FONT></TD></TR>' for face, name, post, tel in POLITIC
    ) + "</TABLE>"  # fmt: skip
    power = p(
        "ตามกฎหมายสภาตำบลและ อบต. มาตรา 66 อบต. มีหน้าที่พัฒนาตำบลทั้งด้านเศรษฐกิจ สังคม และวัฒนธรรม",
        "มาตรา 67 หน้าที่ที่ต้องทำ: ทางน้ำทางบก ความสะอาด ป้องกันโรค บรรเทาสาธารณภัย ส่งเสริมการศึกษา",
        "มาตรา 68 งานที่อาจทำ: น้ำเพื่อการเกษตร ไฟฟ้า ตลาด การท่องเที่ยว",
    )
    contact = (
        p(
            f"{OFFICE}",
            "ที่อยู่ 199 หมู่ 4 บ้านเหล่าสามิง ตำบลเหล่าสามิง อำเภอนาคำหลวง จังหวัดสกลพนา 47999",
            "โทร. 0-4299-7711",
            'อีเมล์ <A HREF="mailto:office@laosaming-tao.example">office@laosaming-tao.example</A>',
            "แผนที่ตั้งสำนักงาน",
        )
        + '<IMG SRC="pic/map.gif" WIDTH=400 HEIGHT=260 ALT="แผนที่ไป อบต.">'
    )
    board = (
        p("สมุดเยี่ยม ถาม-ตอบ ใครสงสัยอะไรเขียนไว้ได้ เจ้าหน้าที่จะมาตอบ")
        + "".join(
            grid([(f"คุณ {who}", when), ("ถาม", asked), (f"เจ้าหน้าที่ {SHORT} ตอบ {day}", answer)], "#FFE5CC") + "<BR>"
            for who, when, asked, day, answer in ASKED
        )
        + '<FORM METHOD=POST ACTION="board_add.asp">ชื่อ <INPUT NAME=n> คำถาม <TEXTAREA NAME=q ROWS=4 COLS=40></TEXTAREA> <INPUT TYPE=SUBMIT VALUE="ส่งคำถาม"></FORM>'
    )
    laws = grid(
        [
            ("ลำดับ", "กฏหมาย"),
            ("1", a("doc/law_tao.pdf", "พ.ร.บ.สภาตำบลและ อบต. 2537 และที่แก้ไขเพิ่มเติมถึงฉบับที่ 7 พ.ศ. 2562")),
            ("2", a("law_health.htm", "พ.ร.บ.การสาธารณสุข 2535 แก้ไขเพิ่มเติม (ฉบับที่ 3) 2560")),
            ("3", a("https://www.krisdika.example/tax2562", "พ.ร.บ.ภาษีที่ดินและสิ่งปลูกสร้าง 2562", "_blank")),
        ]
    )
    pdpa = (
        p(
            f"นโยบายคุ้มครองข้อมูลส่วนบุคคลของ{OFFICE} ตาม พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562",
            "อบต. เก็บชื่อ ที่อยู่ และเบอร์โทรเท่าที่ใช้ในงานบริการ ไม่เปิดเผยแก่คนอื่นเว้นแต่กฎหมายกำหนด",
            "เจ้าของข้อมูลขอดู แก้ไข หรือขอลบได้ที่สำนักปลัด",
            "ประกาศ ณ วันที่ 1 มิถุนายน 2565",
        )
        + '<INPUT TYPE=BUTTON VALUE="ปิดหน้าต่าง" onClick="window.close()">'
    )
    meeting = p(
        f"วันที่ 9 พฤศจิกายน 2565 {CHIEF} นายก อบต. เรียกประชุมพนักงานทุกคน 31 คน มอบนโยบาย No Gift Policy ให้ปฏิบัติตลอดปี 2566",
        "ที่ประชุมช่วยกันยกตัวอย่างของฝากที่ต้องปฏิเสธ และลงชื่อรับทราบเพื่อสร้างวัฒนธรรมไม่รับของขวัญ",
    )
    return [
        *_frames(),
        _home(),
        Page("history.htm", "สภาพทั่วไป", p("ตำบลเหล่าสามิงมี 11 หมู่บ้าน ชาวบ้านทำนาและย้อมผ้าคราม"), charset="tis-620"),
        Page("structure.htm", "โครงสร้างส่วนราชการ", '<IMG SRC="pic/chart.jpg" WIDTH=540 ALT="ผังโครงสร้าง">'),
        Page("chief.htm", "คณะผู้บริหาร อบต.", faces),
        Page("staff.htm", "หัวหน้าส่วนราชการ", grid([("ชื่อ - สกุล", "ตำแหน่ง", "โทรศัพท์"), *STAFF])),
        Page(
            "council.htm",
            "สภา อบต.",
            grid([("ชื่อ", "ตำแหน่ง"), ("นายทองใบ ศรีนาหลวง", "ประธานสภา"), ("นางคำปุ่น เหล่าแก้ว", "ส.อบต. หมู่ 2")]),
        ),
        Page("power.htm", "อำนาจหน้าที่ของ อบต.", power, charset="tis-620"),
        Page("contact.htm", "ติดต่อ อบต.", contact),
        Page("board.asp", "สมุดเยี่ยม ถาม-ตอบ", board, charset=""),
        Page("law.htm", "กฏหมาย พ.ร.บ. ระเบียบ", laws),
        Page(
            "law_health.htm",
            "พ.ร.บ.การสาธารณสุข",
            p("สรุปสาระ: ท้องถิ่นออกข้อบัญญัติควบคุมกิจการที่เป็นอันตรายต่อสุขภาพ และดูแลสิ่งปฏิกูลมูลฝอย"),
        ),
        Page(
            "news.htm",
            "ข่าวประชาสัมพันธ์",
            grid([("วันที่", "เรื่อง"), *((day, script(f"news/{name}.htm", title)) for name, day, title, _ in NEWS)]),
        ),
        *(Page(f"news/{name}.htm", title, p(text, f"ประกาศเมื่อ {day}")) for name, day, title, text in NEWS),
        Page("pdpa.htm", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", pdpa),
        Page("act/gift_meeting.htm", "ประชุมพนักงาน", meeting),
        Page("act/kathin.htm", "ทอดกฐินสามัคคี", p("นายกและชาวบ้านทอดกฐินวัดโพธิ์สามิง 16 ตุลาคม 2565")),
        Page(
            "tambon_health.htm",
            "รพ.สต.เหล่าสามิง",
            grid(
                [
                    ("MOIT", "รายการ"),
                    ("MOIT 5", "สรุปผลจัดซื้อจัดจ้างรายเดือน"),
                    ("MOIT 11", "รายงานผลการสำรวจความพึงพอใจ ปี 2565 (ดูที่ สสอ.)"),
                    ("MOIT 20", "อบรมจริยธรรมเจ้าหน้าที่"),
                ]
            ),
        ),
    ]
